package org.trainyard.runs.ui;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.trainyard.runs.Run;

/** The curves of the selected runs, live; without a selection those of the newest run, one that runs if there is any. */
public final class MetricHistoryView extends ViewPart {

	/** The view's identifier. */
	public static final String ID = "org.trainyard.runs.ui.metrics";

	/** More curves than this nobody tells apart, and a selected group may have thousands of runs. */
	private static final int MOST_RUNS = 50;

	private IMemento memento;
	private CurvesGrid grid;
	private StoreWatch<List<Run>> watch;
	private FollowedRuns followed;

	@Override
	public void init(IViewSite site, IMemento saved) throws PartInitException {
		super.init(site, saved);
		memento = saved;
	}

	@Override
	public void createPartControl(Composite parent) {
		SharedRunStore shared = getSite().getService(SharedRunStore.class);
		grid = new CurvesGrid(parent, shared, CurvesMemento.restore(memento));
		watch = new StoreWatch<>(Messages.MetricHistoryView_job, shared, parent.getDisplay(), List.of(),
				(store, monitor) -> followed.read(store, MOST_RUNS), this::show);
		followed = new FollowedRuns(this, watch::askAgain);
		PartVisibility.follow(this, visible -> {
			watch.setWatching(visible);
			grid.setWatching(visible);
		});
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
		return runs.size() == MOST_RUNS && followed.count() > MOST_RUNS
				? NLS.bind(Messages.MetricHistoryView_first, MOST_RUNS, followed.count())
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
		if (watch != null) {
			followed.dispose();
			watch.dispose();
		}
		super.dispose();
	}
}
