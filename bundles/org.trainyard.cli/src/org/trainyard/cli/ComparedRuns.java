package org.trainyard.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.comparison.ComparisonException;
import org.trainyard.runs.comparison.ComparisonFile;
import org.trainyard.runs.comparison.SavedComparison;

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
	 * @param baseline   reference of the baseline, null for that of the file, or else for the first
	 * @param warning    told in a line of each run of the file that is gone
	 */
	static ComparedRuns find(RunStore store, List<String> references, String baseline, Consumer<String> warning)
			throws StoreException, WrongInput, ComparisonException {
		Optional<Path> file = references.stream().filter(ComparedRuns::isFile).findFirst().map(Path::of);
		if (file.isPresent() && references.size() > 1) {
			throw new WrongInput(Messages.text("compare.fileAlone", file.get()));
		}
		SavedComparison saved = file.isPresent() ? ComparisonFile.read(file.get()) : SavedComparison.EMPTY;
		Map<String, Run> runs = new LinkedHashMap<>();
		if (file.isPresent()) {
			addSaved(store, saved, runs, warning);
		} else {
			addNamed(store, references, runs);
		}
		if (runs.size() < 2) {
			throw new WrongInput(Messages.text("compare.few", runs.size()));
		}
		List<Run> found = List.copyOf(runs.values());
		return new ComparedRuns(found, baseline(store, found, baseline, saved), saved);
	}

	private static boolean isFile(String reference) {
		return reference.endsWith('.' + ComparisonFile.EXTENSION) && Files.exists(Path.of(reference));
	}

	private static void addNamed(RunStore store, List<String> references, Map<String, Run> runs)
			throws StoreException, WrongInput {
		for (String reference : references) {
			Run run = store.find(reference);
			if (runs.put(run.id(), run) != null) {
				throw new WrongInput(Messages.text("compare.same", reference, run.id()));
			}
		}
	}

	private static void addSaved(RunStore store, SavedComparison saved, Map<String, Run> runs,
			Consumer<String> warning) throws StoreException {
		for (String id : saved.runs()) {
			Optional<Run> run = store.run(id);
			run.ifPresentOrElse(found -> runs.put(id, found),
					() -> warning.accept(Messages.text("compare.gone", id, store.location())));
		}
	}

	private static int baseline(RunStore store, List<Run> runs, String reference, SavedComparison saved)
			throws StoreException, WrongInput {
		List<String> ids = new ArrayList<>(runs.stream().map(Run::id).toList());
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
