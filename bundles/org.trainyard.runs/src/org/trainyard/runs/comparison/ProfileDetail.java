package org.trainyard.runs.comparison;

import java.util.List;
import java.util.Set;

/** Metrics that tell of the inside of a run: one for each weight, block, head or phase, up to hundreds of them. */
final class ProfileDetail {

	private static final List<String> PREFIXES = List.of("gradient_norm/", "block/", "attention/", "experts/", "time/",
			"speed/", "memory/", "machine/");
	private static final Set<String> OF_THE_WHOLE = Set.of(Figures.STEP_TIME, Figures.INFERENCE_TIME, Figures.MEMORY);

	private ProfileDetail() {
	}

	/** Whether a comparison leaves a metric out where nobody asks for it by name. */
	static boolean is(String metric) {
		return !OF_THE_WHOLE.contains(metric) && PREFIXES.stream().anyMatch(metric::startsWith);
	}
}
