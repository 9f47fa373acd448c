package org.trainyard.engine.study;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.trainyard.model.ExperimentException;
import org.trainyard.model.study.Measure;
import org.trainyard.model.study.Study;
import org.trainyard.profiling.ComponentChecks;
import org.trainyard.profiling.ComponentChecks.Check;
import org.trainyard.profiling.ComponentChecks.Summary;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/** The page of a study, as Markdown: what its own page says is expected, and below it what was seen. */
final class StudyPage {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
			.withZone(ZoneId.systemDefault());

	private final RunStore store;
	private final Study study;
	private final List<StudiedRun> runs;
	private final List<Verdict> verdicts;
	private final StudyChecks checks;
	private final String comparison;
	private final StringBuilder text = new StringBuilder();

	/** @param comparison the file of the comparison, beside the page */
	StudyPage(RunStore store, Study study, List<StudiedRun> runs, List<Verdict> verdicts, StudyChecks checks,
			String comparison) {
		this.store = store;
		this.study = study;
		this.runs = runs;
		this.verdicts = verdicts;
		this.checks = checks;
		this.comparison = comparison;
	}

	String text() throws ExperimentException, StoreException {
		text.append(study.text().page().stripTrailing()).append("\n\n## ").append(Messages.get("page.seen"))
				.append("\n\n")
				.append(Messages.get("page.when", TIME.format(Instant.now()), escape(machine()))).append("\n\n");
		addVerdicts();
		addMeasures();
		addChecks();
		for (StudiedRun run : runs) {
			if (run.run().state() == RunState.FAILED) {
				text.append(escape(Messages.get("page.failed", run.variant().name(), run.run().message())))
						.append("\n\n");
			}
		}
		return text.append(Messages.get("page.files", StudyResults.REPORT, comparison)).append("\n").toString();
	}

	/** What the times hang on. */
	private String machine() throws StoreException {
		Map<String, String> environment = store.environment(runs.getFirst().run().id());
		return Messages.get("page.machine", environment.getOrDefault("machine.processor", "?"),
				environment.getOrDefault("machine.cores", "?"), environment.getOrDefault("threads", "?"));
	}

	private void addVerdicts() {
		for (Verdict verdict : verdicts) {
			String sign = verdict.holds().map(holds -> Messages.get(holds ? "page.met" : "page.not_met"))
					.orElseGet(() -> Messages.get("page.unknown"));
			text.append("- **").append(sign).append("** ").append(escape(verdict.seen())).append(" (`")
					.append(verdict.expectation().text()).append("`)\n");
		}
		text.append(verdicts.isEmpty() ? "" : "\n");
	}

	private void addMeasures() throws StoreException {
		List<Measure> measures = study.view().measures();
		if (measures.isEmpty()) {
			return;
		}
		List<String> heads = new ArrayList<>(List.of(Messages.get("page.run")));
		measures.forEach(measure -> heads.add(MeasureTitle.of(measure)));
		addRow(heads);
		text.append("| --- |").append(" ---: |".repeat(measures.size())).append('\n');
		for (StudiedRun run : runs) {
			List<String> cells = new ArrayList<>(List.of(run.variant().name()));
			for (Measure measure : measures) {
				cells.add(MeasureTitle.unit(measure).text(run.value(store, measure)));
			}
			addRow(cells);
		}
		text.append('\n');
	}

	/** A row for each check, a column for each run that was checked. */
	private void addChecks() {
		Map<String, ComponentChecks> found = checks.found();
		if (found.isEmpty()) {
			return;
		}
		text.append(Messages.get("page.checks")).append("\n\n");
		List<String> heads = new ArrayList<>(List.of(Messages.get("page.check")));
		heads.addAll(found.keySet());
		addRow(heads);
		text.append("| --- |").append(" ---: |".repeat(found.size())).append('\n');
		for (Check check : Check.values()) {
			List<Optional<Summary>> summaries = found.values().stream().map(each -> each.summary(check)).toList();
			if (summaries.stream().anyMatch(Optional::isPresent)) {
				List<String> cells = new ArrayList<>(List.of(check.title()));
				summaries.forEach(summary -> cells.add(summary.map(StudyPage::cell).orElse("–")));
				addRow(cells);
			}
		}
		text.append('\n');
	}

	private static String cell(Summary summary) {
		String passed = Messages.get("page.passed", summary.passed(), summary.passed() + summary.failed());
		return summary.worst() == null ? passed : passed + " · " + summary.worstText();
	}

	private void addRow(List<String> cells) {
		text.append("| ").append(String.join(" | ", cells.stream().map(StudyPage::escape).toList())).append(" |\n");
	}

	/** Names and messages stay what they are: nothing in them is markup. */
	private static String escape(String content) {
		return content.replaceAll("\\s*\\R\\s*", " ").replaceAll("([\\\\`*_|#\\[\\]])", "\\\\$1").replace("<", "&lt;");
	}
}
