package org.trainyard.runs.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/**
 * The runs that a view shows: those selected last, wherever that was; without a selection the newest run, one that runs if
 * there is any.
 */
public final class FollowedRuns {

	private final IWorkbenchPart part;
	private final IWorkbenchPage page;
	private final Runnable changed;
	private final ISelectionListener listener = this::select;

	/** Read by background jobs. */
	private volatile List<String> selected = List.of();

	/**
	 * Follows the selection until this is disposed.
	 *
	 * @param part    the view itself, whose own selection changes nothing
	 * @param changed told when other runs are selected
	 */
	public FollowedRuns(IWorkbenchPart part, Runnable changed) {
		this.part = part;
		this.changed = changed;
		page = part.getSite().getPage();
		RunSelection.listen(page, listener);
		select(null, page.getSelection(RunsView.ID));
	}

	/** What is no run changes nothing, unless the runs view has nothing selected. */
	private void select(IWorkbenchPart source, ISelection selection) {
		List<String> ids = RunSelection.of(selection).stream().map(Run::id).toList();
		boolean cleared = ids.isEmpty() && source instanceof RunsView;
		if (source != part && (!ids.isEmpty() || cleared) && !ids.equals(selected)) {
			selected = ids;
			changed.run();
		}
	}

	/** How many runs are selected. */
	public int count() {
		return selected.size();
	}

	/** The runs to show: those that are selected and still there, no more than some; on a background thread. */
	public List<Run> read(RunStore store, int most) throws StoreException {
		List<String> ids = selected;
		List<Run> runs = store.runs();
		if (ids.isEmpty()) {
			return newest(runs).stream().toList();
		}
		Map<String, Run> byId = runs.stream().collect(Collectors.toMap(Run::id, Function.identity()));
		return ids.stream().map(byId::get).filter(Objects::nonNull).limit(most).toList();
	}

	private static Optional<Run> newest(List<Run> newestFirst) {
		return newestFirst.stream().filter(run -> run.state() == RunState.RUNNING).findFirst()
				.or(() -> newestFirst.stream().findFirst());
	}

	/** Follows nothing any more. */
	public void dispose() {
		RunSelection.unlisten(page, listener);
	}
}
