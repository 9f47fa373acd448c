package org.trainyard.runs.ui.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.osgi.util.NLS;
import org.trainyard.plots.Ink;
import org.trainyard.runs.Run;
import org.trainyard.runs.ui.RunColors;

/** What the pages of a comparison share: the document, which runs stand out, the colours, and what they ask the editor. */
final class ComparisonSetting {

	private final ComparisonDocument document;
	private final RunHighlight highlight = new RunHighlight();
	private final RunColors colors = new RunColors();
	private final Runnable textDifference;
	private final Consumer<Set<String>> onlyThese;

	/**
	 * @param textDifference puts the texts of two runs side by side
	 * @param onlyThese compares only these runs
	 */
	ComparisonSetting(ComparisonDocument document, Runnable textDifference, Consumer<Set<String>> onlyThese) {
		this.document = document;
		this.textDifference = textDifference;
		this.onlyThese = onlyThese;
	}

	ComparisonDocument document() {
		return document;
	}

	RunHighlight highlight() {
		return highlight;
	}

	RunColors colors() {
		return colors;
	}

	void showTextDifference() {
		textDifference.run();
	}

	void keepOnly(Set<String> runs) {
		onlyThese.accept(runs);
	}

	/** What a run is drawn with: a colour that a person has chosen, or its own. */
	Ink ink(Run run) {
		Ink own = Ink.of(colors.of(run));
		Integer chosen = document.comparison().colors().get(run.id());
		return chosen == null ? own : own.recoloured(chosen);
	}

	/** A column for each run. */
	List<MatrixTable.Column> columns(ComparisonReading reading) {
		List<MatrixTable.Column> columns = new ArrayList<>();
		for (int i = 0; i < reading.runs().size(); i++) {
			Run run = reading.runs().get(i);
			boolean baseline = i == reading.comparison().baseline();
			String label = reading.label(i);
			columns.add(new MatrixTable.Column(run.id(),
					baseline ? NLS.bind(Messages.ComparisonEditor_baselineMark, label) : label,
					baseline ? NLS.bind(Messages.ComparisonEditor_baseline, label) : label, ink(run),
					highlight.fades(run.id())));
		}
		return columns;
	}
}
