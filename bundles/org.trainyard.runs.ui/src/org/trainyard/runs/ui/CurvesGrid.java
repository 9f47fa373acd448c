package org.trainyard.runs.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/**
 * The curves of some runs, live: a chart for each metric, with controls and one legend for all. It reads the store in the
 * background for as long as somebody looks.
 */
public final class CurvesGrid extends Composite {

	private final RunColors colors = new RunColors();
	private final CurvesReader reader = new CurvesReader(colors, false);
	private final ExactPoints exact;
	private final List<Runnable> listeners = new ArrayList<>();
	private final StatePane pane;
	private final MetricCharts charts;
	private final StoreWatch<CurvesSnapshot> watch;

	/** Read by the background job. */
	private volatile CurvesReader.Request request;

	private List<String> runs = List.of();
	private String nothing = Messages.MetricHistoryView_empty;

	/**
	 * Creates a grid without runs; it reads nothing before {@link #setWatching}.
	 *
	 * @param shared where the runs are
	 * @param settings how to draw their curves
	 */
	public CurvesGrid(Composite parent, SharedRunStore shared, CurvesSettings settings) {
		super(parent, SWT.NONE);
		setLayout(new FillLayout());
		exact = new ExactPoints(shared, colors);
		request = new CurvesReader.Request(runs, settings, CurvesReader.EVERYTHING);
		watch = new StoreWatch<>(Messages.MetricHistoryView_job, shared, getDisplay(), CurvesSnapshot.EMPTY,
				(store, monitor) -> reader.read(store, request, monitor), this::show);
		pane = new StatePane(this, watch::askAgain);
		charts = new MetricCharts(pane.content(), exact, settings, new MetricCharts.Listener() {
			@Override
			public void settingsChanged() {
				ask();
				listeners.forEach(Runnable::run);
			}

			@Override
			public void windowChanged() {
				ask();
			}
		});
		charts.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		addListener(SWT.Dispose, e -> watch.dispose());
	}

	/** The runs whose curves are drawn from now on, in the order of the legend. Those that are not in the store are left out. */
	public void setRuns(List<String> ids) {
		if (!ids.equals(runs)) {
			runs = List.copyOf(ids);
			ask();
		}
	}

	/** Lets the curves of these runs stand out; none in particular where there are none, and no groups. */
	public void setEmphasized(Set<String> ids) {
		charts.setEmphasized(ids);
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
		ask();
	}

	/** What is said where there is no run. */
	public void setEmptyMessage(String message) {
		nothing = message;
	}

	/** The colours of the runs, which others may use too. */
	RunColors colors() {
		return colors;
	}

	/** Told on the UI thread whenever a person has changed the settings. */
	public void addSettingsListener(Runnable listener) {
		listeners.add(listener);
	}

	@Override
	public boolean setFocus() {
		return pane.message() != null ? pane.setFocus() : charts.setFocus();
	}

	/** Reads what is needed now; what is there stays until it is read. */
	private void ask() {
		CurvesReader.Request now = new CurvesReader.Request(runs, charts.settings(), charts.view());
		if (!now.equals(request)) {
			request = now;
			exact.show(runs, now.settings());
			watch.askAgain();
		}
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
			pane.showMessage(nothing);
		} else {
			charts.show(value);
			pane.showContent();
		}
	}
}
