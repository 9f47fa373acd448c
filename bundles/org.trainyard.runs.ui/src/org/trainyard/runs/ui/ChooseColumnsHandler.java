package org.trainyard.runs.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.trainyard.runs.query.Field;
import org.trainyard.runs.query.MetricFigure;
import org.trainyard.runs.query.Vocabulary;

/** Lets the user choose the columns of the runs table: the fields of a run, figures of any metric, settings, environment. */
public final class ChooseColumnsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof RunsView view) {
			List<RunColumn> before = view.table().columns();
			ColumnsDialog dialog = new ColumnsDialog(HandlerUtil.getActiveShell(event),
					choices(view.snapshot().vocabulary(), before), before);
			if (dialog.open() == Window.OK && !dialog.chosen().equals(before)) {
				view.setColumns(dialog.chosen());
			}
		}
		return null;
	}

	/** Everything that can be a column, and what is shown but no run has any more. */
	private static List<RunColumn> choices(Vocabulary vocabulary, List<RunColumn> before) {
		Set<RunColumn> choices = new LinkedHashSet<>(List.of(RunField.values()));
		for (String metric : vocabulary.metrics()) {
			for (MetricFigure figure : MetricFigure.values()) {
				choices.add(new MetricColumn(metric, figure));
			}
		}
		vocabulary.settings().forEach(path -> choices.add(new DetailColumn(new Field.Setting(path))));
		vocabulary.environment().forEach(name -> choices.add(new DetailColumn(new Field.Environment(name))));
		choices.addAll(before);
		return List.copyOf(choices);
	}
}
