package org.trainyard.model.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatisticTest {

	private static final double[] VALUES = { 4, 1, 7, 2 };

	@ParameterizedTest
	@CsvSource({ "FIRST,4", "LAST,2", "MINIMUM,1", "MAXIMUM,7", "MEAN,3.5", "MEDIAN,3", "DEVIATION,2.29128784747792" })
	void eachIsMadeOfTheValues(Statistic statistic, double expected) {
		assertEquals(expected, statistic.of(VALUES), 1e-12);
	}

	@ParameterizedTest
	@CsvSource({ "FIRST,1", "LAST,NaN", "MINIMUM,NaN", "MAXIMUM,NaN", "MEAN,NaN", "MEDIAN,NaN", "DEVIATION,NaN" })
	void aValueThatIsNoNumberIsNotHidden(Statistic statistic, double expected) {
		assertEquals(expected, statistic.of(new double[] { 1, 2, Double.NaN }));
	}
}
