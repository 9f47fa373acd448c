package org.trainyard.runs.ui.inside;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.trainyard.profiling.Group;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.ui.CurveLabels;
import org.trainyard.runs.ui.FollowedRuns;
import org.trainyard.runs.ui.PartVisibility;
import org.trainyard.runs.ui.SharedRunStore;
import org.trainyard.runs.ui.StatePane;
import org.trainyard.runs.ui.StoreWatch;
import org.trainyard.runs.ui.ViewState;

/**
 * A view of what the selected runs recorded of the inside of their models, live.
 *
 * @param <T> what it shows of its runs
 */
public abstract class InsideView<T> extends ViewPart {

	/**
	 * What was read.
	 *
	 * @param seen    null without a run
	 * @param missing why there is nothing to be seen of the runs; null where there is
	 */
	private record Read<T>(List<Run> runs, T seen, String missing) {
	}

	/** What the views read of metrics, on a background thread. */
	final ProgressReader progress = new ProgressReader();

	/** What it shows is recorded by a setting of these. */
	private final Group group;
	private final int mostRuns;
	private StatePane pane;
	private FollowedRuns followed;
	private StoreWatch<Read<T>> watch;

	/**
	 * @param group    whose setting records what is shown
	 * @param mostRuns so many runs can be told apart
	 */
	InsideView(Group group, int mostRuns) {
		this.group = group;
		this.mostRuns = mostRuns;
	}

	/** Creates what is shown when there is something to show. */
	abstract void create(Composite content);

	/** Reads what is to be seen of some runs, at least one; on a background thread. */
	abstract T read(RunStore store, List<Run> runs, IProgressMonitor monitor) throws StoreException;

	/** Whether the runs have recorded nothing of what is shown; on a background thread. */
	abstract boolean isEmpty(T seen);

	/** Shows what was read. */
	abstract void show(List<Run> runs, T seen);

	/** Reads again, because something else of the runs is to be seen. */
	final void askAgain() {
		watch.askAgain();
	}

	@Override
	public final void createPartControl(Composite parent) {
		pane = new StatePane(parent, () -> watch.askAgain());
		create(pane.content());
		watch = new StoreWatch<>(getPartName(), getSite().getService(SharedRunStore.class), parent.getDisplay(),
				new Read<>(List.of(), null, null), this::ask, this::tell);
		followed = new FollowedRuns(this, watch::askAgain);
		PartVisibility.follow(this, watch::setWatching);
	}

	private Read<T> ask(RunStore store, IProgressMonitor monitor) throws StoreException {
		List<Run> runs = followed.read(store, mostRuns);
		progress.keep(runs);
		if (runs.isEmpty()) {
			return new Read<>(runs, null, null);
		}
		T seen = read(store, runs, monitor);
		return new Read<>(runs, seen,
				isEmpty(seen) ? new MissingData(group, getPartName()).line(store, runs) : null);
	}

	private void tell(ViewState<Read<T>> state) {
		if (pane.isDisposed()) {
			return;
		}
		switch (state) {
		case ViewState.Loading<Read<T>>() -> pane.showLoading();
		case ViewState.Failed<Read<T>>(String line) -> pane.showFailure(line);
		case ViewState.Ready<Read<T>>(Read<T> read) -> tell(read);
		}
	}

	private void tell(Read<T> read) {
		CurveLabels labels = new CurveLabels(read.runs);
		setContentDescription(read.runs.stream().map(labels::of).collect(Collectors.joining(", ")));
		if (read.runs.isEmpty()) {
			pane.showMessage(Messages.InsideView_noRun);
		} else if (read.missing != null) {
			pane.showMessage(read.missing);
		} else {
			show(read.runs, read.seen);
			pane.showContent();
		}
	}

	@Override
	public void setFocus() {
		pane.setFocus();
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
