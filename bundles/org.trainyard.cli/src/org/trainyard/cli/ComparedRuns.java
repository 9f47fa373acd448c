package org.trainyard.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.comparison.ComparisonException;
import org.trainyard.runs.comparison.ComparisonFile;
import org.trainyard.runs.comparison.SavedComparison;
import org.trainyard.runs.comparison.SelectedRuns;
import org.trainyard.runs.query.Query;
import org.trainyard.runs.query.QueryException;

/**
 * The runs that a person wants to compare.
 *
 * @param runs     at least two different ones
 * @param baseline index of the one that the others are measured against
 * @param saved    what their comparison file says, or nothing
 */
record ComparedRuns(List<Run> runs, int baseline, SavedComparison saved) {

	/**
	 * Finds runs.
	 *
	 * @param references of runs, or one comparison file
	 * @param where      a query that finds others, null for none but those of the file
	 * @param baseline   reference of the baseline, null for that of the file, or else for the first
	 * @param warning    told in a line of each run of the file that is gone, and of what a query asks in vain
	 */
	static ComparedRuns find(RunStore store, List<String> references, String where, String baseline,
			Consumer<String> warning) throws StoreException, WrongInput, ComparisonException {
		Optional<String> file = references.stream().filter(ComparedRuns::isFile).findFirst();
		if (file.isPresent() && references.size() > 1) {
			throw new WrongInput(Messages.text("compare.fileAlone", file.get()));
		}
		SavedComparison saved = file.isPresent() ? ComparisonFile.read(Path.of(file.get())) : SavedComparison.EMPTY;
		Optional<Query> query = where != null ? Optional.of(query(where))
				: ComparisonFile.query(file.orElse(""), saved);
		SelectedRuns selected = SelectedRuns.of(store, file.isPresent() ? saved.runs() : ids(store, references), query,
				Instant.now());
		selected.missing().forEach(id -> warning.accept(Messages.text("compare.gone", id, store.location())));
		selected.warnings().forEach(warning);
		if (selected.runs().size() < 2) {
			throw new WrongInput(Messages.text("compare.few", selected.runs().size()));
		}
		return new ComparedRuns(selected.runs(), baseline(store, selected.runs(), baseline, saved), saved);
	}

	private static boolean isFile(String reference) {
		return reference.endsWith('.' + ComparisonFile.EXTENSION) && Files.exists(Path.of(reference));
	}

	private static Query query(String where) throws WrongInput {
		try {
			return Query.parse(where);
		} catch (QueryException wrong) {
			throw new WrongInput(Messages.text("runs.query", "--where", wrong.getMessage()));
		}
	}

	private static List<String> ids(RunStore store, List<String> references) throws StoreException, WrongInput {
		List<String> ids = new ArrayList<>();
		for (String reference : references) {
			String id = store.find(reference).id();
			if (ids.contains(id)) {
				throw new WrongInput(Messages.text("compare.same", reference, id));
			}
			ids.add(id);
		}
		return ids;
	}

	private static int baseline(RunStore store, List<Run> runs, String reference, SavedComparison saved)
			throws StoreException, WrongInput {
		List<String> ids = runs.stream().map(Run::id).toList();
		if (reference == null) {
			return saved.baselineAmong(ids);
		}
		int index = ids.indexOf(store.find(reference).id());
		if (index < 0) {
			throw new WrongInput(Messages.text("compare.baseline", reference));
		}
		return index;
	}
}
