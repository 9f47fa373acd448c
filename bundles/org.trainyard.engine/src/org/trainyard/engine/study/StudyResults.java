package org.trainyard.engine.study;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.trainyard.model.ExperimentException;
import org.trainyard.model.study.Expectation;
import org.trainyard.model.study.Study;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.comparison.Comparison;
import org.trainyard.runs.comparison.ComparisonException;
import org.trainyard.runs.comparison.ComparisonFile;
import org.trainyard.runs.comparison.ComparisonReport;
import org.trainyard.runs.comparison.SavedComparison;
import org.trainyard.runs.comparison.SavedComparison.Curves;
import org.trainyard.runs.comparison.SavedComparison.Position;
import org.trainyard.runs.comparison.SavedComparison.Scale;

/**
 * What is left of a study when its runs have ended: its page with what was seen, the comparison, and the comparison's
 * report with the curves.
 */
public final class StudyResults {

	/** The page, Markdown. */
	public static final String PAGE = "page.md";
	/** The comparison's report. */
	public static final String REPORT = "report.html";

	private final RunStore store;
	private final Study study;
	private final List<StudiedRun> runs;
	private final Comparison comparison;
	private final StudyChecks checks;
	private final List<Verdict> verdicts = new ArrayList<>();

	private StudyResults(RunStore store, Study study, List<StudiedRun> runs) throws StoreException {
		this.store = store;
		this.study = study;
		this.runs = runs;
		int baseline = study.variants().indexOf(study.variant(study.view().baseline()));
		comparison = Comparison.read(store, runs.stream().map(StudiedRun::run).toList(), baseline);
		checks = StudyChecks.of(study, runs);
		for (Expectation expectation : study.expectations()) {
			verdicts.add(Verdict.of(store, runs, checks, expectation));
		}
	}

	/**
	 * Compares the runs, and checks those models whose checks the study expects to pass.
	 *
	 * @param runs one of each variant, in their order
	 */
	public static StudyResults of(RunStore store, Study study, List<StudiedRun> runs) throws StoreException {
		return new StudyResults(store, study, runs);
	}

	/** How many expectations were met. */
	public long met() {
		return verdicts.stream().filter(verdict -> verdict.holds().orElse(false)).count();
	}

	/** The file of the comparison. */
	public String comparisonFile() {
		return study.name() + '.' + ComparisonFile.EXTENSION;
	}

	/**
	 * Writes the files into a folder, each of them whole, in place of those of an earlier time.
	 *
	 * @param folder made if it is not there
	 */
	public void write(Path folder) throws ExperimentException, StoreException, ComparisonException {
		String page = new StudyPage(store, study, runs, verdicts, checks, comparisonFile()).text();
		ComparisonReport report = ComparisonReport.read(store, comparison,
				new ComparisonReport.Options(study.title(), notes(), metrics(), false, grouping(), "", false));
		try {
			Files.createDirectories(folder);
			replace(folder.resolve(REPORT), report.html(List.of()));
			replace(folder.resolve(PAGE), page);
		} catch (IOException e) {
			throw new ExperimentException(Messages.get("results.unwritable", folder, e.getMessage()), e);
		}
		ComparisonFile.write(folder.resolve(comparisonFile()), saved());
	}

	private SavedComparison saved() throws ExperimentException {
		Scale scale = Scale.valueOf(study.view().scale().name());
		return new SavedComparison(study.title(), notes(), runs.stream().map(StudiedRun::run).map(Run::id).toList(), "",
				runs.get(comparison.baseline()).run().id(),
				new Curves(metrics(), Position.STEP, scale, 0, false), grouping(), Set.of(), Map.of(), false, Map.of());
	}

	private String notes() {
		return String.join("\n", verdicts.stream().map(Verdict::seen).toList());
	}

	/** A run that failed early may lack some. */
	private List<String> metrics() {
		return study.view().metrics().stream().filter(comparison.metrics()::contains).toList();
	}

	private List<String> grouping() {
		return runs.size() > 1 ? study.view().grouping() : List.of();
	}

	private static void replace(Path target, String text) throws IOException {
		Path draft = target.resolveSibling('.' + target.getFileName().toString() + '.' + ProcessHandle.current().pid());
		try {
			Files.writeString(draft, text, StandardCharsets.UTF_8);
			Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(draft);
		}
	}
}
