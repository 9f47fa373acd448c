package org.trainyard.runs.ui;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.trainyard.runs.Run;

/** Selects runs where a table selects their identifiers; announces also that a selected run has changed its state. */
public final class RunSelectionProvider implements IPostSelectionProvider {

	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private final ListenerList<ISelectionChangedListener> postListeners = new ListenerList<>();
	private final TableViewer viewer;
	private final Function<String, Run> runs;

	/** @param runs the run of an identifier in the table; null where there is none */
	public RunSelectionProvider(TableViewer viewer, Function<String, Run> runs) {
		this.viewer = viewer;
		this.runs = runs;
		viewer.addSelectionChangedListener(event -> announce(listeners));
		viewer.addPostSelectionChangedListener(event -> announce(postListeners));
	}

	/** Told when there are new runs: what commands can do depends on the states of those selected. */
	public void runsChanged(Function<String, Run> before) {
		if (ids().anyMatch(id -> before.apply(id) != null && hasChanged(before.apply(id), runs.apply(id)))) {
			announce(listeners);
			announce(postListeners);
		}
	}

	private static boolean hasChanged(Run before, Run now) {
		return now == null || before.state() != now.state();
	}

	@Override
	public IStructuredSelection getSelection() {
		return new StructuredSelection(ids().map(runs).filter(Objects::nonNull).toList());
	}

	@Override
	public void setSelection(ISelection selection) {
		viewer.setSelection(new StructuredSelection(RunSelection.of(selection).stream().map(Run::id).toList()), true);
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public void addPostSelectionChangedListener(ISelectionChangedListener listener) {
		postListeners.add(listener);
	}

	@Override
	public void removePostSelectionChangedListener(ISelectionChangedListener listener) {
		postListeners.remove(listener);
	}

	private Stream<String> ids() {
		return Stream.of(viewer.getStructuredSelection().toArray()).map(String.class::cast);
	}

	private void announce(ListenerList<ISelectionChangedListener> to) {
		SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
		to.forEach(listener -> listener.selectionChanged(event));
	}
}
