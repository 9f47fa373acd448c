package org.trainyard.profiling;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.trainyard.profiling.ComponentChecks.Check;
import org.trainyard.profiling.ComponentChecks.Outcome;
import org.trainyard.profiling.ComponentChecks.Result;

/** How results of checks are judged, counted and written. */
class ComponentChecksTest {

	@ParameterizedTest
	@CsvSource({ "0, , 0, PASSED", "1e-4, , 1e-5, FAILED", "1, 0.999, 1.001, PASSED", "0.99, 0.999, 1.001, FAILED",
			"1e-7, 1e-6, , FAILED", "1e-6, 1e-6, , PASSED", "NaN, , 1, FAILED", "Infinity, 0, , FAILED" })
	void aNumberPassesWithinItsLimits(double value, Double least, Double most, Outcome outcome) {
		Result result = Result.of(Check.NORM_VARIANCE, "part", value, least, most);
		assertEquals(outcome, result.outcome());
		assertEquals(Double.isFinite(value) ? value : null, result.value());
	}

	@ParameterizedTest
	@CsvSource({ "0, 0", "1, 1", "0.98834567, 0.9883", "1.1920929e-7, 1.192e-7", "1e-5, 1e-5", "1234567, 1.235e6",
			"-0.25, -0.25", "1e-10, 1e-10", "5000, 5000", "12346, 12350" })
	void numbersHaveFourDigits(double value, String text) {
		assertEquals(text, Result.of(Check.RESIDUAL, "part", value, null, null).measured());
	}

	@Test
	void limitsAndShapesAreWritten() {
		assertEquals("≤ 1e-5", Result.of(Check.CAUSALITY, "output", 0, null, 1e-5).expected());
		assertEquals("≥ 1e-6", Result.of(Check.RESIDUAL, "part", 0, 1e-6, null).expected());
		assertEquals("0.999 … 1.001", Result.of(Check.NORM_VARIANCE, "part", 0, 0.999, 1.001).expected());
		Result shape = Result.ofShape("part", List.of(4L, 8L), List.of(4L, 16L));
		assertEquals("[4, 8]", shape.measured());
		assertEquals("[4, 16]", shape.expected());
		assertEquals(Outcome.FAILED, shape.outcome());
		assertEquals("NaN", Result.of(Check.GRADIENT, "part", Double.NaN, 1e-12, null).measured());
		Result skipped = Result.of(Check.CAUSALITY, "part", Double.NaN, null, null).skipped("too short");
		assertEquals("", skipped.measured());
		assertEquals("", skipped.expected());
		assertEquals("too short", skipped.note());
	}

	@Test
	void theyAreCountedByCheck() {
		ComponentChecks checks = new ComponentChecks("some", 4, 8,
				List.of(Result.ofShape("a", List.of(1L), List.of(1L)), variance(1.0004), variance(0.998),
						variance(1.0008),
						Result.of(Check.GRADIENT, "a", 0.5, 1e-12, null),
						Result.of(Check.GRADIENT, "b", 0.1, 1e-12, null),
						Result.of(Check.GRADIENT, "c", 0, 1e-12, null).skipped("why"),
						Result.of(Check.CAUSALITY, "output", 1e-7, null, 1e-5),
						Result.of(Check.CAUSALITY, "output", 3e-7, null, 1e-5)));
		assertEquals(7, checks.passed());
		assertEquals(8, checks.decided());
		assertEquals(List.of(variance(0.998)), checks.failures());
		ComponentChecks.Summary variance = checks.summary(Check.NORM_VARIANCE).orElseThrow();
		assertEquals(2, variance.passed());
		assertEquals(1, variance.failed());
		assertEquals("0.998", variance.worstText(), "the farthest from 1");
		ComponentChecks.Summary gradient = checks.summary(Check.GRADIENT).orElseThrow();
		assertEquals(1, gradient.skipped());
		assertEquals("0.1", gradient.worstText(), "the smallest that counts");
		assertEquals("3e-7", checks.summary(Check.CAUSALITY).orElseThrow().worstText(), "the largest");
		assertNull(checks.summary(Check.SHAPE).orElseThrow().worst());
		assertEquals(Optional.empty(), checks.summary(Check.PADDING));
	}

	private static Result variance(double value) {
		return Result.of(Check.NORM_VARIANCE, "part", value, 0.999, 1.001);
	}

	@ParameterizedTest
	@EnumSource
	void everyCheckHasANameInBothLanguages(Check check) throws Exception {
		assertFalse(check.title().isBlank());
		String key = "check." + check.name().toLowerCase(Locale.ROOT);
		assertNotEquals(text("messages.properties", key), text("messages_ja.properties", key));
	}

	private static String text(String file, String key) throws Exception {
		Properties texts = new Properties();
		try (var in = new InputStreamReader(ComponentChecks.class.getResourceAsStream(file),
				StandardCharsets.UTF_8)) {
			texts.load(in);
		}
		return requireNonNull(texts.getProperty(key), key);
	}
}
