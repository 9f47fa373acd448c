package org.trainyard.plots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.text.ParseException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TickFormatTest {

	@ParameterizedTest
	@CsvSource({ "0, 0", "0.25, 0.25", "2000, 2000", "10000, 10k", "12500, 12.5k", "1000000, 1M", "2.5e9, 2.5G",
			"1e-6, 1e-6", "0.0012345678, 0.00123457", "-0.5, -0.5", "1e15, 1e15" })
	void ticks(double value, String text) {
		assertEquals(text, TickFormat.axis().text(value));
	}

	@ParameterizedTest
	@CsvSource({ "0.306031234, 0.30603", "3.14159265, 3.1416", "123456.789, 123.46k", "0.00012345678, 0.00012346" })
	void valuesHaveFiveDigits(double value, String text) {
		assertEquals(text, TickFormat.value().text(value));
	}

	@Test
	void whatIsNotANumberIsNamed() {
		assertEquals("NaN", TickFormat.value().text(Double.NaN));
		assertEquals("∞", TickFormat.value().text(Double.POSITIVE_INFINITY));
		assertEquals("−∞", TickFormat.value().text(Double.NEGATIVE_INFINITY));
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0, 0.05, 1, 20, 2000, 25_000, 300_000, 1_500_000, 1e-7 })
	void labelsReadBackAsTheirTicks(double tick) throws ParseException {
		TickFormat format = TickFormat.axis();
		assertEquals(tick, ((Number) format.parseObject(format.format(tick))).doubleValue(), tick * 1e-12);
	}

	@Test
	void otherTextIsNoTick() {
		assertThrows(ParseException.class, () -> TickFormat.axis().parseObject("many"));
	}

	@ParameterizedTest
	@CsvSource({ "0, 0 s", "0.5, 0.5 s", "45, 45 s", "125, 2:05", "3725, 1:02:05", "273600, 3d 4:00:00",
			"0.012, 12 ms" })
	void durations(double seconds, String text) {
		assertEquals(text, DurationFormat.text(seconds));
	}
}
