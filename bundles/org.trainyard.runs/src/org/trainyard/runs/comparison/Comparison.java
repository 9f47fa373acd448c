package org.trainyard.runs.comparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/**
 * Several runs side by side. Every row has one value for each run, in the order of the runs.
 *
 * @param runs        the columns
 * @param baseline    index of the run that the others are measured against
 * @param settings    all that any of the runs has, in reading order
 * @param environment versions, machine and commit, in reading order
 * @param figures     what the runs have learned and what it cost, in reading order
 */
public record Comparison(List<ComparedRun> runs, int baseline, List<ValueRow> settings, List<ValueRow> environment,
		List<FigureRow> figures) {

	/**
	 * Compares runs.
	 *
	 * @param baseline index of a run; where there are no runs, it does not matter
	 * @param now      what the time is: the duration of a run that runs depends on it
	 */
	public static Comparison of(List<ComparedRun> runs, int baseline, Instant now) {
		if (baseline < 0 || baseline >= Math.max(1, runs.size())) {
			throw new IllegalArgumentException("baseline " + baseline + " of " + runs.size() + " runs");
		}
		return new Comparison(List.copyOf(runs), baseline, rows(runs, ComparedRun::settings),
				rows(runs, ComparedRun::environment), Figures.of(runs, now));
	}

	/** Reads and compares runs. */
	public static Comparison read(RunStore store, List<Run> runs, int baseline) throws StoreException {
		List<ComparedRun> read = new ArrayList<>();
		for (Run run : runs) {
			read.add(ComparedRun.read(store, run));
		}
		return of(read, baseline, Instant.now());
	}

	/** The same with another baseline. */
	public Comparison against(int other) {
		return new Comparison(runs, other, settings, environment, figures);
	}

	/** The rows whose values are not all the same. */
	public static List<ValueRow> differing(List<ValueRow> rows) {
		return rows.stream().filter(ValueRow::differs).toList();
	}

	/** The row of a figure, if any run has it. */
	public Optional<FigureRow> figure(Figure figure) {
		return figures.stream().filter(row -> row.figure().equals(figure)).findFirst();
	}

	/** The names of the metrics that any of the runs has: evaluations first, then training, then the rest. */
	public SortedSet<String> metrics() {
		SortedSet<String> names = new TreeSet<>(Figures.ORDER);
		runs.forEach(run -> names.addAll(run.metrics().keySet()));
		return names;
	}

	private static List<ValueRow> rows(List<ComparedRun> runs, Function<ComparedRun, Map<String, String>> part) {
		List<ValueRow> rows = new ArrayList<>();
		for (String name : names(runs, part)) {
			rows.add(ValueRow.of(name,
					runs.stream().map(run -> Optional.ofNullable(part.apply(run).get(name))).toList()));
		}
		return rows;
	}

	/** All names, each behind the one that it follows in its run: what only one kind of model has stays with the model. */
	private static List<String> names(List<ComparedRun> runs, Function<ComparedRun, Map<String, String>> part) {
		Map<String, String> next = new HashMap<>();
		next.put(null, null);
		for (ComparedRun run : runs) {
			String before = null;
			for (String name : part.apply(run).keySet()) {
				if (!next.containsKey(name)) {
					next.put(name, next.put(before, name));
				}
				before = name;
			}
		}
		List<String> names = new ArrayList<>();
		for (String name = next.get(null); name != null; name = next.get(name)) {
			names.add(name);
		}
		return names;
	}
}
