package org.trainyard.runs.ui.inside;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
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
	 * @param empty   whether there is nothing to be seen of any run
	 * @param missing why there is nothing to be seen of some runs; empty where there is of all
	 */
	private record Read<T>(List<Run> runs, T seen, boolean empty, String missing) {
	}

	/** What the views read of metrics, on a background thread. */
	final ProgressReader progress = new ProgressReader();

	/** What it shows is recorded by a setting of these. */
	private final Group group;
	private final int mostRuns;
	private StatePane pane;
	private Label note;
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

	/** Those of the runs that have recorded nothing of what is shown; on a background thread. */
	List<Run> without(List<Run> runs, T seen) {
		return isEmpty(seen) ? runs : List.of();
	}

	/** Whose setting records what is shown; on a background thread. */
	Group group(T seen) {
		return group;
	}

	/** Shows what was read. */
	abstract void show(List<Run> runs, T seen);

	/** A message hides what was shown. */
	void hidden() {
	}

	/** Reads again, because something else of the runs is to be seen. */
	final void askAgain() {
		watch.askAgain();
	}

	@Override
	public final void createPartControl(Composite parent) {
		pane = new StatePane(parent, () -> watch.askAgain());
		create(pane.content());
		note = new Label(pane.content(), SWT.WRAP);
		note.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		setNote("");
		watch = new StoreWatch<>(getPartName(), getSite().getService(SharedRunStore.class), parent.getDisplay(),
				new Read<>(List.of(), null, true, ""), this::ask, this::tell);
		followed = new FollowedRuns(this, watch::askAgain);
		PartVisibility.follow(this, watch::setWatching);
	}

	private Read<T> ask(RunStore store, IProgressMonitor monitor) throws StoreException {
		List<Run> runs = followed.read(store, mostRuns);
		progress.keep(runs);
		if (runs.isEmpty()) {
			return new Read<>(runs, null, true, "");
		}
		T seen = read(store, runs, monitor);
		List<Run> without = without(runs, seen);
		return new Read<>(runs, seen, isEmpty(seen),
				without.isEmpty() ? "" : new MissingData(group(seen), getPartName()).line(store, without));
	}

	private void tell(ViewState<Read<T>> state) {
		if (pane.isDisposed()) {
			return;
		}
		switch (state) {
		case ViewState.Loading<Read<T>>() -> {
			hidden();
			pane.showLoading();
		}
		case ViewState.Failed<Read<T>>(String line) -> {
			hidden();
			pane.showFailure(line);
		}
		case ViewState.Ready<Read<T>>(Read<T> read) -> tell(read);
		}
	}

	private void tell(Read<T> read) {
		CurveLabels labels = new CurveLabels(read.runs);
		setContentDescription(read.runs.stream().map(labels::of).collect(Collectors.joining(", ")));
		if (read.empty) {
			hidden();
			pane.showMessage(read.runs.isEmpty() ? Messages.InsideView_noRun : read.missing);
		} else {
			show(read.runs, read.seen);
			setNote(read.missing);
			pane.showContent();
		}
	}

	/** A line below what is shown; empty for none. */
	private void setNote(String line) {
		note.setText(line.replace("&", "&&"));
		note.setVisible(!line.isEmpty());
		((GridData) note.getLayoutData()).exclude = line.isEmpty();
		note.requestLayout();
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
