package org.trainyard.runs.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Lets the user choose the columns of the runs table: the fields of a run, and the last or best value of any metric. */
public final class ChooseColumnsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof RunsView view) {
			List<RunColumn> before = view.table().columns();
			ListSelectionDialog dialog = ListSelectionDialog.of(choices(view.snapshot(), before))
					.contentProvider(ArrayContentProvider.getInstance())
					.labelProvider(LabelProvider.createTextProvider(column -> label((RunColumn) column)))
					.title(Messages.ChooseColumns_title).message(Messages.ChooseColumns_message)
					.preselect(before.toArray()).create(HandlerUtil.getActiveShell(event));
			if (dialog.open() == Window.OK && dialog.getResult().length > 0) {
				view.table().setColumns(
						merge(before, Arrays.stream(dialog.getResult()).map(RunColumn.class::cast).toList()));
			}
		}
		return null;
	}

	/** Everything that can be a column: fields, then each metric's figures, then what is shown but no run has any more. */
	private static List<RunColumn> choices(RunsSnapshot snapshot, List<RunColumn> before) {
		Set<RunColumn> choices = new LinkedHashSet<>(List.of(RunField.values()));
		for (String metric : snapshot.metricNames()) {
			for (MetricColumn.Figure figure : MetricColumn.Figure.values()) {
				choices.add(new MetricColumn(metric, figure));
			}
		}
		choices.addAll(before);
		return List.copyOf(choices);
	}

	private static String label(RunColumn column) {
		return switch (column) {
		case RunField field -> field.title();
		case MetricColumn(String metric, MetricColumn.Figure figure) when figure == MetricColumn.Figure.LAST ->
			NLS.bind(Messages.ChooseColumns_last, metric);
		case MetricColumn metric -> metric.title();
		};
	}

	/** The columns that stay keep their places; new ones follow. */
	private static List<RunColumn> merge(List<RunColumn> before, List<RunColumn> chosen) {
		List<RunColumn> columns = new ArrayList<>(before);
		columns.retainAll(chosen);
		chosen.stream().filter(column -> !columns.contains(column)).forEach(columns::add);
		return columns;
	}
}
