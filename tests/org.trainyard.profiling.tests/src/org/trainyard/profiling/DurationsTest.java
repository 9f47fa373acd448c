package org.trainyard.profiling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.trainyard.profiling.Durations.Summary;

class DurationsTest {

	/** Against the sorted values themselves, over seven orders of magnitude. */
	@Test
	void percentilesAreOffByHalfAPercentAtMost() {
		SplittableRandom random = new SplittableRandom(1);
		double[] values = new double[9999];
		Arrays.setAll(values, i -> Math.exp(random.nextGaussian() * 3 - 4));
		Durations durations = new Durations();
		Arrays.stream(values).forEach(durations::add);
		Arrays.sort(values);
		Summary summary = durations.summary();
		assertEquals(9999, summary.count());
		assertEquals(Arrays.stream(values).average().orElseThrow(), summary.mean(), 1e-12);
		assertEquals(values[0], summary.minimum());
		assertEquals(values[9998], summary.maximum());
		assertEquals(1, summary.median() / values[4999], 0.0051);
		assertEquals(1, summary.p90() / values[8999], 0.0051);
		assertEquals(1, summary.p99() / values[9899], 0.0051);
	}

	@Test
	void extremesHavePlaces() {
		Durations durations = new Durations();
		durations.add(0);
		assertEquals(Summary.of(0), durations.summary());
		durations.add(1e9);
		assertEquals(1e9, durations.summary().maximum());
		assertTrue(Double.isNaN(new Durations().summary().median()));
	}

	@Test
	void aSummaryIsReadAsItWasWritten() {
		Durations durations = new Durations();
		for (double seconds : new double[] { 0.01, 0.03, 0.02 }) {
			durations.add(seconds);
		}
		TimeSummary summary = new TimeSummary(Map.of(ProfileName.STEP_TIME, durations.summary()));
		assertEquals(Optional.of(summary), TimeSummary.parse(summary.toCsv()));
		assertTrue(summary.toCsv().startsWith("metric,count,mean,minimum,maximum,p50,p90,p99\ntime/step,3,0.02,0.01,"));
		for (String other : new String[] { "", "a text", summary.toCsv().replace("0.03", "x"),
				summary.toCsv().replace(",3,", ",") }) {
			assertEquals(Optional.empty(), TimeSummary.parse(other), other);
		}
	}
}
