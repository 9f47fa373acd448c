package org.trainyard.runs.ui.comparison;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.trainyard.runs.Run;

/** Two runs whose texts are put side by side. */
record RunPair(Run left, Run right) {

	/**
	 * The first two of the selected runs; one selected run beside the baseline, the baseline beside the next run; none where
	 * there are no two runs.
	 */
	static Optional<RunPair> of(ComparisonReading reading, Set<String> selected) {
		List<Run> runs = reading.runs();
		if (runs.size() < 2) {
			return Optional.empty();
		}
		Run baseline = runs.get(reading.comparison().baseline());
		List<Run> chosen = runs.stream().filter(run -> selected.contains(run.id())).toList();
		if (chosen.size() >= 2) {
			return Optional.of(new RunPair(chosen.get(0), chosen.get(1)));
		}
		Run other = chosen.stream().filter(run -> run != baseline).findFirst()
				.or(() -> runs.stream().filter(run -> run != baseline).findFirst()).orElseThrow();
		return Optional.of(new RunPair(baseline, other));
	}
}
