package org.trainyard.runs.ui;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** The curves of some runs, live. */
public final class CurvesGrid extends Composite {

	private final CurveCache cache = new CurveCache();
	private final StatePane pane;
	private final MetricCharts charts;
	private final StoreWatch<CurvesSnapshot> watch;

	private volatile List<String> runs = List.of();

	/** Creates a grid without runs; it reads nothing before {@link #setWatching}. */
	public CurvesGrid(Composite parent, SharedRunStore shared) {
		super(parent, SWT.NONE);
		setLayout(new FillLayout());
		watch = new StoreWatch<>(Messages.MetricHistoryView_job, shared, getDisplay(), CurvesSnapshot.EMPTY,
				(store, monitor) -> cache.read(store, runs, monitor), this::show);
		pane = new StatePane(this, watch::askAgain);
		charts = new MetricCharts(pane.content(), ChartOptions.STANDARD);
		charts.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		addListener(SWT.Dispose, e -> watch.dispose());
	}

	/** The runs whose curves are drawn from now on. */
	public void setRuns(List<String> ids) {
		if (!ids.equals(runs)) {
			runs = List.copyOf(ids);
			watch.askAgain();
		}
	}

	/** Whether somebody looks. */
	public void setWatching(boolean watching) {
		watch.setWatching(watching);
	}

	private void show(ViewState<CurvesSnapshot> state) {
		switch (state) {
		case ViewState.Loading<CurvesSnapshot>() -> pane.showMessage(Messages.StatePane_loading);
		case ViewState.Failed<CurvesSnapshot>(String line) -> pane.showFailure(line);
		case ViewState.Ready<CurvesSnapshot>(CurvesSnapshot value) -> {
			charts.show(value);
			pane.showContent();
		}
		}
	}
}
