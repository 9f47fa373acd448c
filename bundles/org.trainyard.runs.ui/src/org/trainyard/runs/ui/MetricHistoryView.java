package org.trainyard.runs.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.osgi.util.NLS;
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

	/** More curves than this nobody tells apart, and a selected group may have thousands of runs. */
	private static final int MOST_RUNS = 50;

	private final ISelectionListener listener = this::select;
	private IMemento memento;
	private CurvesGrid grid;
	private StoreWatch<List<Run>> watch;

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
		grid = new CurvesGrid(parent, shared, CurvesMemento.restore(memento));
		watch = new StoreWatch<>(Messages.MetricHistoryView_job, shared, parent.getDisplay(), List.of(), this::read,
				this::show);
		RunSelection.listen(getSite().getPage(), listener);
		select(null, getSite().getPage().getSelection(RunsView.ID));
		PartVisibility.follow(this, visible -> {
			watch.setWatching(visible);
			grid.setWatching(visible);
		});
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

	/** The runs to show: those that are selected and still there. */
	private List<Run> read(RunStore store, IProgressMonitor monitor) throws StoreException {
		List<String> ids = selected;
		List<Run> runs = store.runs();
		if (ids.isEmpty()) {
			return newest(runs).stream().toList();
		}
		Map<String, Run> byId = runs.stream().collect(Collectors.toMap(Run::id, Function.identity()));
		return ids.stream().map(byId::get).filter(Objects::nonNull).limit(MOST_RUNS).toList();
	}

	private static Optional<Run> newest(List<Run> newestFirst) {
		return newestFirst.stream().filter(run -> run.state() == RunState.RUNNING).findFirst()
				.or(() -> newestFirst.stream().findFirst());
	}

	/** The grid itself says what cannot be read. */
	private void show(ViewState<List<Run>> state) {
		if (state instanceof ViewState.Ready<List<Run>>(List<Run> runs) && !grid.isDisposed()) {
			setContentDescription(description(runs));
			grid.setRuns(runs.stream().map(Run::id).toList());
		}
	}

	private String description(List<Run> runs) {
		CurveLabels labels = new CurveLabels(runs);
		String names = runs.stream().map(labels::of).limit(5).collect(Collectors.joining(", "));
		return runs.size() == MOST_RUNS && selected.size() > MOST_RUNS
				? NLS.bind(Messages.MetricHistoryView_first, MOST_RUNS, selected.size())
				: runs.size() > 5 ? names + ", …" : names;
	}

	@Override
	public void saveState(IMemento state) {
		if (grid != null) {
			CurvesMemento.save(grid.settings(), state);
		}
	}

	@Override
	public void setFocus() {
		grid.setFocus();
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
