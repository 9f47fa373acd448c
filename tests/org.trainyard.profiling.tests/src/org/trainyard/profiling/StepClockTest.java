package org.trainyard.profiling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

class StepClockTest {

	private long now;
	private final StepClock clock = new StepClock(() -> now);

	private void spend(Phase phase, long milliseconds) {
		clock.enter(phase);
		now += milliseconds * 1_000_000;
	}

	@Test
	void timeCountsForWhatItGoesInto() {
		spend(Phase.DATA, 1);
		spend(Phase.FORWARD, 20);
		spend(Phase.BACKWARD, 40);
		spend(Phase.DATA, 2);
		spend(Phase.CLIP, 3);
		spend(Phase.OPTIMIZER, 4);
		clock.stop();
		now += 1_000_000_000;
		Map<String, Double> seconds = clock.take();
		assertEquals(List.of(ProfileName.STEP_TIME, ProfileName.DATA_TIME, ProfileName.FORWARD_TIME,
				ProfileName.BACKWARD_TIME, ProfileName.OPTIMIZER_TIME, ProfileName.LOGGING_TIME,
				ProfileName.PROFILING_TIME), List.copyOf(seconds.keySet()));
		assertEquals(0.003, seconds.get(ProfileName.DATA_TIME), 1e-12);
		assertEquals(0.007, seconds.get(ProfileName.OPTIMIZER_TIME), 1e-12);
		assertEquals(0.070, seconds.get(ProfileName.STEP_TIME), 1e-12);
		assertEquals(0, clock.take().get(ProfileName.STEP_TIME));
	}

	@Test
	void whatIsDoneInsideCountsForItselfAndEvenIfItFails() {
		spend(Phase.FORWARD, 10);
		clock.during(Phase.LOGGING, () -> now += 5_000_000);
		assertThrows(IllegalStateException.class, () -> clock.during(Phase.PROFILING, () -> {
			now += 6_000_000;
			throw new IllegalStateException();
		}));
		now += 7_000_000;
		Map<String, Double> seconds = clock.take();
		assertEquals(0.017, seconds.get(ProfileName.FORWARD_TIME), 1e-12);
		assertEquals(0.005, seconds.get(ProfileName.LOGGING_TIME), 1e-12);
		assertEquals(0.006, seconds.get(ProfileName.PROFILING_TIME), 1e-12);
	}

	@Test
	void outsideAStepNothingCounts() {
		clock.during(Phase.LOGGING, () -> now += 5_000_000);
		assertEquals(0, clock.take().get(ProfileName.STEP_TIME));
	}
}
