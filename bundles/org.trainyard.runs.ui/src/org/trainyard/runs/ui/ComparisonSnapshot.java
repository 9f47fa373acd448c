package org.trainyard.runs.ui;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/**
 * Everything that the comparison view draws.
 *
 * @param runs the compared runs that are still there
 * @param comparison of their settings and figures
 */
record ComparisonSnapshot(List<Run> runs, Comparison comparison) {

	static final ComparisonSnapshot EMPTY = new ComparisonSnapshot(List.of(),
			Comparison.of(List.of(), Instant.EPOCH));

	/** Reads comparisons, each only what it does not know yet. Used by the job of one view; not thread-safe. */
	static final class Reader {

		private record Fixed(Map<String, String> settings, Map<String, String> environment) {
		}

		/** What never changes once a run is recorded. */
		private final Map<String, Fixed> fixed = new HashMap<>();

		ComparisonSnapshot read(RunStore store, List<String> ids, IProgressMonitor monitor) throws StoreException {
			List<Run> runs = new ArrayList<>();
			for (String id : ids) {
				store.run(id).ifPresent(runs::add);
			}
			fixed.keySet().retainAll(ids);
			List<Comparison.Subject> subjects = new ArrayList<>();
			for (Run run : runs) {
				Fixed known = fixed.get(run.id());
				if (known == null) {
					known = new Fixed(store.settings(run.id()), store.environment(run.id()));
					fixed.put(run.id(), known);
				}
				Map<String, MetricSummary> metrics = store.metrics(run.id()).stream()
						.collect(Collectors.toMap(MetricSummary::name, Function.identity()));
				subjects.add(new Comparison.Subject(run, known.settings(), known.environment(), metrics));
			}
			return new ComparisonSnapshot(runs, Comparison.of(subjects, Instant.now()));
		}
	}
}
