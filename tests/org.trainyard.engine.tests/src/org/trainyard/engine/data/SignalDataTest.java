package org.trainyard.engine.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trainyard.model.experiment.Signal;

class SignalDataTest {

	private static final int LENGTH = 80;

	private static Examples.Signals draw(Signal signal, int count) {
		return new SignalData(signal, LENGTH, 16).draw(count, 1, new SplittableRandom(1));
	}

	/** A sine is the same in all features but for the noise, and slow ones cross zero less often. */
	@Test
	void theKindOfASignalIsWhatItIs() {
		Examples.Signals drawn = draw(Signal.SINE_AND_NOISE, 60);
		Set<SignalKind> seen = EnumSet.noneOf(SignalKind.class);
		for (int i = 0; i < 60; i++) {
			double[][] signal = drawn.inputs()[i];
			double spread = Arrays.stream(signal).mapToDouble(SignalDataTest::variance).average().orElseThrow();
			boolean slow = crossings(signal) < 10;
			SignalKind kind = spread > 0.1 ? SignalKind.NOISE : slow ? SignalKind.SLOW_SINE : SignalKind.FAST_SINE;
			assertEquals(kind, drawn.kinds()[i], "signal " + i + ", spread " + spread);
			seen.add(kind);
		}
		assertEquals(EnumSet.of(SignalKind.SLOW_SINE, SignalKind.FAST_SINE, SignalKind.NOISE), seen);
		assertEquals("slow_sine", SignalKind.SLOW_SINE.key());
	}

	private static double variance(double[] values) {
		double mean = Arrays.stream(values).average().orElseThrow();
		return Arrays.stream(values).map(value -> (value - mean) * (value - mean)).average().orElseThrow();
	}

	/** How often the mean over the features changes its sign, at half the height of a sine at least. */
	private static int crossings(double[][] signal) {
		int crossings = 0;
		double last = 0;
		for (double[] row : signal) {
			double mean = Arrays.stream(row).average().orElseThrow();
			if (Math.abs(mean) > 0.5) {
				crossings += last * mean < 0 ? 1 : 0;
				last = mean;
			}
		}
		return crossings;
	}

	@ParameterizedTest
	@CsvSource({ "MIXED_DEPENDENCIES, DEPENDENT_NOISE", "SINE_CURVE, NOISE", "SINE_COSINE, NOISE", "NOISE, NOISE" })
	void otherSignalsAreAllOfOneKind(Signal signal, SignalKind kind) {
		Examples.Signals drawn = draw(signal, 5);
		assertTrue(Arrays.stream(drawn.kinds()).allMatch(each -> each == kind));
		assertArrayEquals(draw(signal, 5).inputs()[4][LENGTH - 1], drawn.inputs()[4][LENGTH - 1]);
	}
}
