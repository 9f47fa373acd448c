package org.trainyard.runs.ui;

import java.util.List;
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
import org.trainyard.runs.query.RunFacts;

/**
 * Selects runs where a table selects their identifiers and groups; announces also that a selected run has changed its
 * state, its name, its tags or its note.
 */
final class RunSelectionProvider implements IPostSelectionProvider {

	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private final ListenerList<ISelectionChangedListener> postListeners = new ListenerList<>();
	private final TableViewer viewer;
	private final Function<Object, List<RunFacts>> runs;

	RunSelectionProvider(TableViewer viewer, Function<Object, List<RunFacts>> runs) {
		this.viewer = viewer;
		this.runs = runs;
		viewer.addSelectionChangedListener(event -> announce(listeners));
		viewer.addPostSelectionChangedListener(event -> announce(postListeners));
	}

	/** Told when there are new runs: commands depend on the states of those selected, and begin with their names and tags. */
	void runsChanged(Function<Object, RunFacts> before, Function<Object, RunFacts> now) {
		if (Stream.of(viewer.getStructuredSelection().toArray())
				.anyMatch(row -> isChanged(before.apply(row), now.apply(row)))) {
			announce(listeners);
			announce(postListeners);
		}
	}

	private static boolean isChanged(RunFacts before, RunFacts now) {
		return before != null && now != null && (before.run().state() != now.run().state()
				|| !before.run().name().equals(now.run().name()) || !before.run().tags().equals(now.run().tags())
				|| !before.run().notes().equals(now.run().notes()));
	}

	/** A group stands for its runs; a run that is selected in its group too counts once. */
	@Override
	public IStructuredSelection getSelection() {
		return new StructuredSelection(Stream.of(viewer.getStructuredSelection().toArray()).map(runs)
				.flatMap(List::stream).map(RunFacts::run).distinct().toList());
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
		SelectionChangedEvent event = new SelectionChangedEvent(this, getSelection());
		to.forEach(listener -> listener.selectionChanged(event));
	}
}
