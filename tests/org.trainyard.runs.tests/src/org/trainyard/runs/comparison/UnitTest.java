package org.trainyard.runs.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

	@ParameterizedTest
	@CsvSource({ "NONE, 0, 0", "NONE, 3.14159265, 3.14159", "NONE, -0.5, −0.5", "NONE, 1.5e-8, 1.5e-08",
			"NONE, NaN, NaN", "NONE, -Infinity, −∞", "COUNT, 97999200, '97,999,200'", "COUNT, 2.5, 2.5",
			"SECONDS, 0, 0 s", "SECONDS, 0.0000012, 1.2 µs", "SECONDS, 0.01234, 12.34 ms", "SECONDS, 1.5, 1.5 s",
			"SECONDS, 75, 1:15", "SECONDS, 3723, 1:02:03", "BYTES, 512, 512 B", "BYTES, 1536, 1.5 KiB",
			"BYTES, 1073741824, 1 GiB", "OPERATIONS, 12, 12 FLOP", "OPERATIONS, 4.502e10, 45.02 GFLOP",
			"PER_SECOND, 12345.6, 12350/s" })
	void valuesHaveTheirUnits(Unit unit, double value, String text) {
		assertEquals(text, unit.text(value));
	}

	@ParameterizedTest
	@CsvSource({ "0, ±0 %", "-0.001, ±0 %", "12.345, +12.3 %", "-3.456, −3.46 %", "123456, +123456 %" })
	void changesHaveTheirSigns(double percent, String text) {
		assertEquals(text, Unit.change(OptionalDouble.of(percent)));
	}
}
