package org.trainyard.runs.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trainyard.runs.comparison.Figure.Statistic;

class FigureTest {

	@ParameterizedTest
	@CsvSource({ "time/forward, 0.0125, 12.5 ms", "memory/peak, 1536, 1.5 KiB", "machine/memory, 1073741824, 1 GiB",
			"machine/gpu/0/memory, 1073741824, 1 GiB", "machine/gpu/0/power, 312.45, 312.4 W",
			"speed/operations_per_second, 4.5e10, 45 GFLOP/s", "train/tokens_per_second, 800, 800/s",
			"attention/transformer.h.0.attn/3/entropy, 1.5, 1.5 nats", "time/mine, 12.5, 12.5",
			"train/loss, 2.5, 2.5" })
	void aValueOfAMetricHasTheUnitOfItsName(String metric, double value, String text) {
		assertEquals(text, Figure.of(metric, Statistic.LAST).unit().text(value));
	}

	@Test
	void aStepIsACountWhateverTheMetric() {
		assertEquals(Unit.COUNT, Figure.of("machine/gpu/0/power", Statistic.BEST_STEP).unit());
	}
}
