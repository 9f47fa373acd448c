package org.trainyard.runs.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/** The curves of the selected runs, live; without a selection those of the newest run, one that runs if there is any. */
public final class MetricHistoryView extends ViewPart {

	/** The view's identifier. */
	public static final String ID = "org.trainyard.runs.ui.metrics";

	private final CurveCache cache = new CurveCache();
	private final ISelectionListener listener = this::select;
	private IMemento memento;
	private StatePane pane;
	private MetricCharts charts;
	private StoreWatch<CurvesSnapshot> watch;

	/** The selected runs; read by the background job. */
	private volatile List<String> selected = List.of();

	@Override
	public void init(IViewSite site, IMemento saved) throws PartInitException {
		super.init(site, saved);
		memento = saved;
	}

	@Override
	public void createPartControl(Composite parent) {
		SharedRunStore shared = getSite().getService(SharedRunStore.class);
		watch = new StoreWatch<>(Messages.MetricHistoryView_job, shared, parent.getDisplay(), CurvesSnapshot.EMPTY,
				this::read, this::show);
		pane = new StatePane(parent, watch::askAgain);
		charts = new MetricCharts(pane.content(), ChartOptions.restore(memento).in(CurvesSettings.STANDARD), () -> {
		});
		charts.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		RunSelection.listen(getSite().getPage(), listener);
		select(null, getSite().getPage().getSelection(RunsView.ID));
		PartVisibility.follow(this, watch::setWatching);
	}

	/** Follows runs wherever they are selected; what is no run changes nothing, unless the runs view has nothing selected. */
	private void select(IWorkbenchPart part, ISelection selection) {
		List<String> ids = RunSelection.of(selection).stream().map(Run::id).toList();
		boolean cleared = ids.isEmpty() && part instanceof RunsView;
		if (part != this && (!ids.isEmpty() || cleared) && !ids.equals(selected)) {
			selected = ids;
			watch.askAgain();
		}
	}

	private CurvesSnapshot read(RunStore store, IProgressMonitor monitor) throws StoreException {
		List<String> ids = selected;
		if (ids.isEmpty()) {
			ids = newest(store.runs()).map(Run::id).stream().toList();
		}
		return cache.read(store, ids, monitor);
	}

	private static Optional<Run> newest(List<Run> newestFirst) {
		return newestFirst.stream().filter(run -> run.state() == RunState.RUNNING).findFirst()
				.or(() -> newestFirst.stream().findFirst());
	}

	private void show(ViewState<CurvesSnapshot> state) {
		switch (state) {
		case ViewState.Loading<CurvesSnapshot>() -> pane.showMessage(Messages.StatePane_loading);
		case ViewState.Failed<CurvesSnapshot>(String line) -> pane.showFailure(line);
		case ViewState.Ready<CurvesSnapshot>(CurvesSnapshot value) -> show(value);
		}
	}

	private void show(CurvesSnapshot value) {
		setContentDescription(value.runs().stream().map(value::label).limit(5).collect(Collectors.joining(", ")));
		if (value.runs().isEmpty()) {
			pane.showMessage(Messages.MetricHistoryView_empty);
		} else {
			charts.show(value);
			pane.showContent();
		}
	}

	@Override
	public void saveState(IMemento state) {
		if (charts != null) {
			ChartOptions.of(charts.settings()).save(state);
		}
	}

	@Override
	public void setFocus() {
		if (charts.charts().isEmpty() || pane.message() != null) {
			pane.setFocus();
		} else {
			charts.charts().getFirst().setFocus();
		}
	}

	@Override
	public void dispose() {
		RunSelection.unlisten(getSite().getPage(), listener);
		if (watch != null) {
			watch.dispose();
		}
		super.dispose();
	}
}
