package org.trainyard.model.editor.parts;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.commands.common.EventManager;
import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.trainyard.model.editor.ExperimentDocument;
import org.trainyard.model.editor.ExperimentEditor;
import org.trainyard.model.experiment.Experiment;

/**
 * The one selection of an experiment editor, which its pages, the outline and the properties show and change: a part of
 * the experiment, or nothing. To the workbench it is an {@link IStructuredSelection} of that {@link EObject}.
 * <p>
 * When a part is replaced, by another kind or by a text that was read anew, what stands in its place is selected.
 */
public final class ExperimentSelection extends EventManager implements ISelectionProvider {

	private final ExperimentDocument document;
	private final CommandStackListener historyListener = event -> follow();
	private EObject selected;
	/** Where the selected part is, to find what stands there later; null while deliberately nothing is selected. */
	private String path = ""; //$NON-NLS-1$

	/** @param document whose parts are selected; at first the experiment itself */
	public ExperimentSelection(ExperimentDocument document) {
		this.document = document;
		selected = document.experiment().orElse(null);
		document.history().addCommandStackListener(historyListener);
	}

	/** The selected part; empty where nothing is or nothing could be read. */
	public Optional<EObject> part() {
		return Optional.ofNullable(selected);
	}

	/** Selects a part of the experiment; null selects nothing. */
	public void select(EObject part) {
		if (part != selected) {
			selected = part;
			path = part == null ? null : ExperimentEditor.path(part);
			fire();
		}
	}

	@Override
	public IStructuredSelection getSelection() {
		return selected == null ? StructuredSelection.EMPTY : new StructuredSelection(selected);
	}

	/** Selects the first element if it is a part of this experiment; everything else leaves the selection as it is. */
	@Override
	public void setSelection(ISelection selection) {
		if (selection instanceof IStructuredSelection structured && structured.getFirstElement() instanceof EObject part
				&& isHere(part)) {
			select(part);
		}
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		addListenerObject(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		removeListenerObject(listener);
	}

	/** Lets go of the document. */
	public void dispose() {
		document.history().removeCommandStackListener(historyListener);
		clearListeners();
	}

	private boolean isHere(EObject part) {
		EObject root = part;
		while (root.eContainer() != null) {
			root = root.eContainer();
		}
		return root == document.experiment().orElse(null);
	}

	private void follow() {
		if (path == null || selected != null && isHere(selected)) {
			return;
		}
		EObject there = document.experiment().map(this::find).orElse(null);
		if (!Objects.equals(there, selected)) {
			selected = there;
			fire();
		}
	}

	/** What stands where the selected part stood, or the nearest owner that is left. */
	private EObject find(Experiment experiment) {
		EObject found = experiment;
		for (String name : path.split("\\.")) { //$NON-NLS-1$
			EStructuralFeature feature = found.eClass().getEStructuralFeature(name);
			if (!(feature instanceof EReference) || !(found.eGet(feature) instanceof EObject next)) {
				return found;
			}
			found = next;
		}
		return found;
	}

	private void fire() {
		var event = new SelectionChangedEvent(this, getSelection());
		for (Object listener : getListeners()) {
			((ISelectionChangedListener) listener).selectionChanged(event);
		}
	}
}
