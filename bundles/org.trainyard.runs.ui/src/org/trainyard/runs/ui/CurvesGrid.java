package org.trainyard.runs.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/**
 * The curves of some runs, live: a chart for each metric, with controls and one legend for all. It reads the store in the
 * background for as long as somebody looks.
 */
public final class CurvesGrid extends Composite {

	private final CurveCache cache = new CurveCache();
	private final List<Runnable> listeners = new ArrayList<>();
	private final StatePane pane;
	private final MetricCharts charts;
	private final StoreWatch<CurvesSnapshot> watch;

	/** Read by the background job. */
	private volatile List<String> runs = List.of();

	/**
	 * Creates a grid without runs; it reads nothing before {@link #setWatching}.
	 *
	 * @param shared where the runs are
	 * @param settings how to draw their curves
	 */
	public CurvesGrid(Composite parent, SharedRunStore shared, CurvesSettings settings) {
		super(parent, SWT.NONE);
		setLayout(new FillLayout());
		watch = new StoreWatch<>(Messages.MetricHistoryView_job, shared, getDisplay(), CurvesSnapshot.EMPTY,
				(store, monitor) -> cache.read(store, runs, monitor), this::show);
		pane = new StatePane(this, watch::askAgain);
		charts = new MetricCharts(pane.content(), settings, this::changed);
		charts.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		addListener(SWT.Dispose, e -> watch.dispose());
	}

	/** The runs whose curves are drawn from now on, in the order of the legend. Those that are not in the store are left out. */
	public void setRuns(List<String> ids) {
		if (!ids.equals(runs)) {
			runs = List.copyOf(ids);
			watch.askAgain();
		}
	}

	/** Whether somebody looks; while nobody does, nothing is read. Off at first. */
	public void setWatching(boolean watching) {
		watch.setWatching(watching);
	}

	/** How the curves are drawn now. */
	public CurvesSettings settings() {
		return charts.settings();
	}

	/** Draws them in another way; tells no listener. */
	public void setSettings(CurvesSettings settings) {
		charts.setSettings(settings);
	}

	/** Told on the UI thread whenever a person has changed the settings. */
	public void addSettingsListener(Runnable listener) {
		listeners.add(listener);
	}

	@Override
	public boolean setFocus() {
		return pane.message() != null ? pane.setFocus() : charts.setFocus();
	}

	private void changed() {
		listeners.forEach(Runnable::run);
	}

	private void show(ViewState<CurvesSnapshot> state) {
		if (isDisposed()) {
			return;
		}
		switch (state) {
		case ViewState.Loading<CurvesSnapshot>() -> pane.showMessage(Messages.StatePane_loading);
		case ViewState.Failed<CurvesSnapshot>(String line) -> pane.showFailure(line);
		case ViewState.Ready<CurvesSnapshot>(CurvesSnapshot value) -> show(value);
		}
	}

	private void show(CurvesSnapshot value) {
		if (value.runs().isEmpty()) {
			pane.showMessage(Messages.MetricHistoryView_empty);
		} else {
			charts.show(value);
			pane.showContent();
		}
	}
}
