package org.trainyard.runs.ui.comparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
import org.trainyard.runs.comparison.SelectedRuns;
import org.trainyard.runs.query.Query;
import org.trainyard.runs.query.QueryException;
import org.trainyard.runs.query.Vocabulary;
import org.trainyard.runs.ui.RunsReader;
import org.trainyard.runs.ui.RunsSnapshot;

/**
 * What the store says about the runs of a comparison at one moment.
 *
 * @param comparison of those that are there
 * @param missing ids of those that are not, in the order of the document
 * @param more how many runs the query finds beyond those that are compared
 * @param vocabulary what a query can ask for; nothing while none is written
 */
record ComparisonReading(Comparison comparison, Set<String> missing, int more, Vocabulary vocabulary) {

	/** A query adds so many runs at most, the newest: a column for each of thousands helps nobody. */
	static final int MOST_FOUND = 100;

	static final ComparisonReading EMPTY = new ComparisonReading(Comparison.of(List.of(), 0, Instant.EPOCH), Set.of(),
			0, Vocabulary.EMPTY);

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
		private final RunsReader all = new RunsReader();
		private volatile boolean wantsVocabulary;

		Reader() {
			all.want(RunsSnapshot.Depth.DETAILS);
		}

		/** From now on reads also what a query can ask for. May be called on any thread. */
		void wantVocabulary() {
			wantsVocabulary = true;
		}

		ComparisonReading read(RunStore store, SavedComparison saved, IProgressMonitor monitor) throws StoreException {
			Map<String, Run> named = new LinkedHashMap<>();
			Set<String> missing = new LinkedHashSet<>();
			for (String id : saved.runs()) {
				store.run(id).ifPresentOrElse(run -> named.put(id, run), () -> missing.add(id));
			}
			RunsSnapshot snapshot = wantsVocabulary || !saved.query().isBlank() ? all.read(store) : RunsSnapshot.EMPTY;
			List<Run> found = found(snapshot, saved.query(), named.keySet());
			List<Run> newest = found.subList(Math.max(0, found.size() - MOST_FOUND), found.size());
			newest.forEach(run -> named.put(run.id(), run));
			known.keySet().retainAll(named.keySet());
			List<ComparedRun> runs = new ArrayList<>();
			for (Run run : named.values()) {
				if (monitor.isCanceled()) {
					throw new OperationCanceledException();
				}
				runs.add(read(store, run));
			}
			int baseline = saved.baselineAmong(List.copyOf(named.keySet()));
			return new ComparisonReading(Comparison.of(runs, baseline, Instant.now()), missing,
					found.size() - newest.size(), snapshot.vocabulary());
		}

		/** None where the query cannot be understood, which the field says that shows it. */
		private static List<Run> found(RunsSnapshot snapshot, String query, Set<String> named) {
			try {
				return query.isBlank() ? List.of()
						: SelectedRuns.found(snapshot.runs(), Query.parse(query), Instant.now()).stream()
								.filter(run -> !named.contains(run.id())).toList();
			} catch (QueryException wrong) {
				return List.of();
			}
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
