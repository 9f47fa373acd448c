package org.trainyard.runs.ui.comparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.comparison.ComparedRun;
import org.trainyard.runs.comparison.Comparison;
import org.trainyard.runs.comparison.SavedComparison;

/**
 * What the store says about the runs of a comparison at one moment.
 *
 * @param comparison of those that are there
 * @param missing ids of those that are not, in the order of the document
 */
record ComparisonReading(Comparison comparison, Set<String> missing) {

	static final ComparisonReading EMPTY = new ComparisonReading(Comparison.of(List.of(), 0, Instant.EPOCH), Set.of());

	/** The runs that are there, in the order of their columns. */
	List<Run> runs() {
		return comparison.runs().stream().map(ComparedRun::run).toList();
	}

	/** What a column is called: the name, with the identifier where another run has the same name. */
	String label(int run) {
		Run of = comparison.runs().get(run).run();
		long same = runs().stream().filter(other -> other.name().equals(of.name())).count();
		return same == 1 ? of.name() : of.name() + " (" + of.id() + ")";
	}

	/** Reads comparisons, each only what may have changed. Used by one job; not thread-safe. */
	static final class Reader {

		/** A run and what tells whether it has recorded more since. */
		private record Known(Run run, List<MetricSummary> metrics, ComparedRun compared) {
		}

		private final Map<String, Known> known = new HashMap<>();

		ComparisonReading read(RunStore store, SavedComparison saved, IProgressMonitor monitor) throws StoreException {
			List<ComparedRun> runs = new ArrayList<>();
			Set<String> missing = new LinkedHashSet<>();
			known.keySet().retainAll(saved.runs());
			for (String id : saved.runs()) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				Optional<Run> run = store.run(id);
				if (run.isPresent()) {
					runs.add(read(store, run.get()));
				} else {
					missing.add(id);
				}
			}
			int baseline = saved.baselineAmong(runs.stream().map(run -> run.run().id()).toList());
			return new ComparisonReading(Comparison.of(runs, baseline, Instant.now()), missing);
		}

		private ComparedRun read(RunStore store, Run run) throws StoreException {
			Known before = known.get(run.id());
			List<MetricSummary> metrics = store.metrics(run.id());
			if (before == null || !before.run().equals(run) || !before.metrics().equals(metrics)) {
				before = new Known(run, metrics, ComparedRun.read(store, run));
				known.put(run.id(), before);
			}
			return before.compared();
		}
	}
}
