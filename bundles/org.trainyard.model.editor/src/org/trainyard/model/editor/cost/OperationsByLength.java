package org.trainyard.model.editor.cost;

import java.util.List;
import java.util.function.ToLongFunction;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.trainyard.charts.LineChart;
import org.trainyard.plots.Axis;
import org.trainyard.plots.Ink;
import org.trainyard.plots.PlottedSeries;
import org.trainyard.model.Costs;
import org.trainyard.model.Operations;

/**
 * How the operations of a forward pass grow with the length of the sequences: those of the scores with its square, the
 * others in proportion.
 */
final class OperationsByLength {

	private static final int CHART_HEIGHT = 180;
	private static final int NARROWEST = 100;
	private static final int SCROLL_BAR = 16;

	private final LineChart chart;
	private final Table table;
	private List<Operations> shown = List.of();

	OperationsByLength(Composite parent, FormToolkit toolkit) {
		chart = new LineChart(parent, SWT.NONE);
		chart.setPositionAxis(Messages.OperationsByLength_length, Axis.Kind.COUNT);
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST, CHART_HEIGHT).applyTo(chart);
		table = toolkit.createTable(parent, SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.SINGLE);
		table.setData("operations"); //$NON-NLS-1$
		table.setHeaderVisible(true);
		for (String title : List.of(Messages.OperationsByLength_length, Messages.OperationsByLength_scores,
				Messages.OperationsByLength_attention, Messages.OperationsByLength_feedForward,
				Messages.OperationsByLength_step)) {
			new TableColumn(table, SWT.RIGHT).setText(title);
		}
		GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST, SWT.DEFAULT).applyTo(table);
	}

	/** Shows the operations by length; returns whether the table needs another height for them. */
	boolean show(Costs costs) {
		List<Operations> next = costs.operationsByLength();
		if (next.equals(shown)) {
			return false;
		}
		boolean resized = next.size() != shown.size();
		shown = next;
		chart.setSeries(List.of(series("scores", Messages.OperationsByLength_scores, 1, Operations::scores), //$NON-NLS-1$
				series("projections", Messages.OperationsByLength_projections, 0, Operations::projections), //$NON-NLS-1$
				series("feedForward", Messages.OperationsByLength_feedForward, 2, Operations::feedForward))); //$NON-NLS-1$
		fill();
		if (resized) {
			((GridData) table.getLayoutData()).heightHint = table.getHeaderHeight()
					+ table.getItemHeight() * shown.size() + SCROLL_BAR;
		}
		return resized;
	}

	private void fill() {
		table.setRedraw(false);
		table.setItemCount(shown.size());
		for (int i = 0; i < shown.size(); i++) {
			Operations row = shown.get(i);
			TableItem item = table.getItem(i);
			item.setText(new String[] { Amounts.exact(row.length()), Amounts.operations(row.scores()),
					Amounts.operations(row.attention()), Amounts.operations(row.feedForward()),
					Amounts.operations(row.step()) });
		}
		for (TableColumn column : table.getColumns()) {
			column.pack();
		}
		table.setRedraw(true);
	}

	private PlottedSeries series(String id, String label, int color, ToLongFunction<Operations> amount) {
		return PlottedSeries.of(id, label, Ink.of(color), shown.stream().mapToDouble(Operations::length).toArray(),
				shown.stream().mapToDouble(row -> amount.applyAsLong(row)).toArray());
	}
}
