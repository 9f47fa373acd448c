package org.trainyard.runs.ui.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.osgi.util.NLS;
import org.trainyard.runs.comparison.SavedComparison;

/** What a person has set up, and how it came about: every change can be undone. Used on the UI thread. */
final class ComparisonDocument {

	private final IOperationHistory history;
	private final IUndoContext context;
	private final List<Consumer<SavedComparison>> listeners = new CopyOnWriteArrayList<>();
	private SavedComparison saved;
	private volatile SavedComparison comparison;

	/** What is being written; null where nothing is. */
	private Change writing;

	ComparisonDocument(SavedComparison comparison, IOperationHistory history, IUndoContext context) {
		this.comparison = comparison;
		this.history = history;
		this.context = context;
		saved = comparison;
	}

	/** As it is now; may be asked on any thread. */
	SavedComparison comparison() {
		return comparison;
	}

	/** Tells the comparison whenever it has changed. */
	void addListener(Consumer<SavedComparison> listener) {
		listeners.add(listener);
	}

	boolean isDirty() {
		return !comparison.equals(saved);
	}

	/** What a file holds now. */
	void setSaved(SavedComparison content) {
		saved = content;
		tell();
	}

	/** Takes over what somebody else wrote into the file; what was done before cannot be undone. */
	void replace(SavedComparison content) {
		history.dispose(context, true, true, false);
		comparison = content;
		setSaved(content);
	}

	/** Compares these runs too. */
	void add(List<String> ids) {
		Set<String> runs = new LinkedHashSet<>(comparison.runs());
		if (runs.addAll(ids)) {
			change(NLS.bind(Messages.ComparisonDocument_add, runs.size() - comparison.runs().size()),
					comparison.withRuns(List.copyOf(runs)));
		}
	}

	/** Compares these runs no more. */
	void remove(Set<String> ids) {
		List<String> runs = new ArrayList<>(comparison.runs());
		if (runs.removeAll(ids)) {
			change(NLS.bind(Messages.ComparisonDocument_remove, comparison.runs().size() - runs.size()),
					comparison.withRuns(runs));
		}
	}

	/**
	 * Compares only these runs of those that are compared, and none that a query finds later; missing ones stay, for nobody
	 * has seen them.
	 *
	 * @param ids in the order of their columns
	 */
	void keepOnly(Set<String> ids, Set<String> missing) {
		Set<String> runs = new LinkedHashSet<>(comparison.runs());
		runs.removeIf(id -> !ids.contains(id) && !missing.contains(id));
		runs.addAll(ids);
		SavedComparison next = comparison.withRuns(List.copyOf(runs)).withQuery("");
		change(NLS.bind(Messages.ComparisonDocument_keepOnly, ids.size()), next);
	}

	/** Measures the others against this run. */
	void setBaseline(String id) {
		if (!id.equals(comparison.baseline())) {
			change(Messages.ComparisonDocument_baseline, comparison.withBaseline(id));
		}
	}

	/** Makes a change that can be undone. */
	void change(String label, SavedComparison next) {
		if (next.equals(comparison)) {
			return;
		}
		try {
			history.execute(new Change(label, comparison, next), null, null);
		} catch (ExecutionException e) {
			throw new IllegalStateException(e); // a change of a value cannot fail
		}
	}

	/** Makes a change while a person writes: all that is written into a field, until it is left, is undone at once. */
	void write(String label, SavedComparison next) {
		if (writing != null && history.getUndoOperation(context) == writing && writing.getLabel().equals(label)) {
			writing.after = next;
			set(next);
		} else if (!next.equals(comparison)) {
			change(label, next);
			writing = (Change) history.getUndoOperation(context);
		}
	}

	/** The field is left: what is written next is a change of its own. */
	void written() {
		writing = null;
	}

	private void set(SavedComparison next) {
		comparison = next;
		tell();
	}

	private void tell() {
		listeners.forEach(listener -> listener.accept(comparison));
	}

	/** From one value to another and back. */
	private final class Change extends AbstractOperation {

		private final SavedComparison before;
		private SavedComparison after;

		Change(String label, SavedComparison before, SavedComparison after) {
			super(label);
			this.before = before;
			this.after = after;
			addContext(context);
		}

		@Override
		public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
			set(after);
			return Status.OK_STATUS;
		}

		@Override
		public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
			return execute(monitor, info);
		}

		@Override
		public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
			set(before);
			return Status.OK_STATUS;
		}
	}
}
