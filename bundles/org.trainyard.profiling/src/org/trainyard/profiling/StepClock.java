package org.trainyard.profiling;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Counts the time of a training step by what it goes into. A call takes as long as reading the clock. */
public final class StepClock {

	private static final Phase[] PHASES = Phase.values();

	private final LongSupplier nanoTime;
	private final long[] nanoseconds = new long[PHASES.length];
	private Phase phase; // null while no time counts
	private long since;

	/** @param nanoTime such as {@code System::nanoTime} */
	public StepClock(LongSupplier nanoTime) {
		this.nanoTime = nanoTime;
	}

	/** From now on time counts for this phase. */
	public void enter(Phase next) {
		long now = nanoTime.getAsLong();
		if (phase != null) {
			nanoseconds[phase.ordinal()] += now - since;
		}
		phase = next;
		since = now;
	}

	/** From now on no time counts. */
	public void stop() {
		enter(null);
	}

	/** Does something whose time counts for that phase, where time counts at all, and then goes on with this one. */
	public void during(Phase inner, Runnable work) {
		Phase outer = phase;
		if (outer == null) {
			work.run();
			return;
		}
		enter(inner);
		try {
			work.run();
		} finally {
			enter(outer);
		}
	}

	/** Seconds since the last call by metric, all together first, as {@link ProfileName#STEP_TIME}; counts from zero then. */
	public Map<String, Double> take() {
		enter(phase);
		Map<String, Double> seconds = new LinkedHashMap<>();
		seconds.put(ProfileName.STEP_TIME, 0.0);
		for (Phase each : PHASES) {
			double share = nanoseconds[each.ordinal()] / 1e9;
			seconds.merge(ProfileName.STEP_TIME, share, Double::sum);
			seconds.merge(each.metric(), share, Double::sum);
			nanoseconds[each.ordinal()] = 0;
		}
		return seconds;
	}
}
