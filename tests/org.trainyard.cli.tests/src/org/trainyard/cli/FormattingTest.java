package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.trainyard.runs.Points;

class FormattingTest {

	@ParameterizedTest
	@CsvSource({ "0, 0", "-0.0, 0", "1, 1", "0.1, 0.1", "3.14159265, 3.14159", "0.0123456789, 0.0123457",
			"1.5e-8, 1.5e-08", "-2e-9, -2e-09", "123456789, 123456800", "1e12, 1e+12", "1.234567e10, 1.23457e+10",
			"NaN, NaN", "-Infinity, -Infinity" })
	void numbersHaveSixDigits(double value, String text) {
		assertEquals(text, Numbers.value(value));
	}

	@ParameterizedTest
	@CsvSource({ "0, 0.0 s", "1250, 1.2 s", "59949, 59.9 s", "59990, 59.9 s", "60000, 1:00", "3599999, 59:59",
			"3723000, 1:02:03" })
	void durationsAreShort(long milliseconds, String text) {
		assertEquals(text, Numbers.duration(Duration.ofMillis(milliseconds)));
	}

	@Test
	void wideCharactersTakeTwoColumns() {
		StringWriter text = new StringWriter();
		PrintWriter out = new PrintWriter(text);
		new Table("A", "N").numbersFrom(1).row("並べ替え", "1").row("sort", "23").print(out, "");
		assertEquals(List.of("A          N", "並べ替え   1", "sort      23"), text.toString().lines().toList());
		assertEquals("並べ…", Table.cut("並べ替え", 6));
		assertEquals("sort", Table.cut("sort", 4));
	}

	@Test
	void aThinnedCurveKeepsItsPeaksAndLosesNotANumber() {
		int count = 100_000;
		long[] steps = new long[count];
		double[] values = new double[count];
		for (int i = 0; i < count; i++) {
			steps[i] = i;
			values[i] = i % 10 == 0 ? Double.NaN : Math.sin(i);
		}
		values[77_777] = 1000;
		values[33_333] = -1000;
		Curve curve = Curve.of(new Points(steps, new double[count], values), 100);
		assertTrue(curve.x().length <= 200, "at most two points a pixel");
		assertEquals(1000, Arrays.stream(curve.y()).max().orElseThrow());
		assertEquals(-1000, Arrays.stream(curve.y()).min().orElseThrow());
		double[] sorted = curve.x().clone();
		Arrays.sort(sorted);
		assertArrayEquals(sorted, curve.x(), "from left to right");
	}
}
