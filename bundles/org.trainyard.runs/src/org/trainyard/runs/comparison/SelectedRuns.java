package org.trainyard.runs.comparison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.trainyard.runs.Run;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.query.Field;
import org.trainyard.runs.query.Query;
import org.trainyard.runs.query.RunFacts;
import org.trainyard.runs.query.Vocabulary;

/**
 * The runs that a comparison is of.
 *
 * @param runs     those named, in their order, and then those that the query finds, oldest first: a run that comes later
 *                 gets the next column and colour, and leaves those of the others as they are
 * @param missing  ids that were named and are not in the store
 * @param warnings what the query asks for that no run has, a line each
 */
public record SelectedRuns(List<Run> runs, List<String> missing, List<String> warnings) {

	/**
	 * Reads which runs are meant.
	 *
	 * @param ids   of the named ones
	 * @param query finds others; empty if none are wanted but the named ones
	 */
	public static SelectedRuns of(RunStore store, List<String> ids, Optional<Query> query, Instant now)
			throws StoreException {
		Map<String, Run> runs = new LinkedHashMap<>();
		List<String> missing = new ArrayList<>();
		for (String id : ids) {
			store.run(id).ifPresentOrElse(run -> runs.put(id, run), () -> missing.add(id));
		}
		List<String> warnings = new ArrayList<>();
		if (query.isPresent()) {
			List<RunFacts> all = RunFacts.read(store, query.get().fields().stream().anyMatch(Field::isDetail));
			warnings.addAll(query.get().warnings(Vocabulary.of(all)));
			found(all, query.get(), now).forEach(run -> runs.putIfAbsent(run.id(), run));
		}
		return new SelectedRuns(List.copyOf(runs.values()), missing, warnings);
	}

	/**
	 * The runs that a query finds, oldest first.
	 *
	 * @param all newest first
	 */
	public static List<Run> found(List<RunFacts> all, Query query, Instant now) {
		return all.reversed().stream().filter(query.matching(now, SelectedRuns::word)).map(RunFacts::run).toList();
	}

	private static String word(RunState state) {
		return Messages.text("state." + state.name().toLowerCase(Locale.ROOT));
	}
}
