package org.trainyard.runs.ui.comparison;

import java.util.List;
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
import org.trainyard.runs.ui.RunSelection;

/** Selects runs where a table selects their identifiers; announces also that a selected run has changed. */
final class RunListSelection implements IPostSelectionProvider {

	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private final ListenerList<ISelectionChangedListener> postListeners = new ListenerList<>();
	private final TableViewer viewer;
	private final Function<Object, Run> runs;
	private List<Run> announced = List.of();

	/** @param runs the run of an identifier in the table; null where there is none */
	RunListSelection(TableViewer viewer, Function<Object, Run> runs) {
		this.viewer = viewer;
		this.runs = runs;
		viewer.addSelectionChangedListener(event -> announce(listeners));
		viewer.addPostSelectionChangedListener(event -> announce(postListeners));
	}

	/** Told when runs were read: what commands can do depends on how those selected are now. */
	void runsRead() {
		boolean same = selected().map(Run::state).toList().equals(announced.stream().map(Run::state).toList());
		if (!same) {
			announce(listeners);
			announce(postListeners);
		}
	}

	private Stream<Run> selected() {
		return Stream.of(viewer.getStructuredSelection().toArray()).map(runs).filter(Objects::nonNull);
	}

	@Override
	public IStructuredSelection getSelection() {
		return new StructuredSelection(selected().toList());
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

	private void announce(ListenerList<ISelectionChangedListener> to) {
		announced = selected().toList();
		SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
		to.forEach(listener -> listener.selectionChanged(event));
	}
}
