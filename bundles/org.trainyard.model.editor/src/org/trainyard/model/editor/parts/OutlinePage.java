package org.trainyard.model.editor.parts;

import java.util.Collection;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.trainyard.model.editor.ExperimentEditor;

/** The parts of an experiment as a tree, with their values and what is wrong with them. */
public final class OutlinePage extends ContentOutlinePage {

	private final ExperimentEditor editor;
	private final CommandStackListener historyListener = event -> refresh();
	private final ISelectionChangedListener selectionListener = event -> showSelection();
	private final PartLabels labels = new PartLabels();
	/** While the tree is brought up to date it selects what no person has. */
	private boolean showing;

	/** @param editor whose experiment is shown */
	public OutlinePage(ExperimentEditor editor) {
		this.editor = editor;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		TreeViewer viewer = getTreeViewer();
		viewer.setContentProvider(new Parts());
		viewer.setLabelProvider(new PartCells(labels));
		viewer.setAutoExpandLevel(2);
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.addSelectionChangedListener(event -> choose(event.getStructuredSelection()));
		viewer.addDoubleClickListener(event -> editor.selection().part().ifPresent(editor::reveal));
		var actions = new PartActions(editor, viewer.getControl(), getSite());
		var menu = new MenuManager(Messages.OutlinePage_menu);
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(actions::fill);
		viewer.getControl().setMenu(menu.createContextMenu(viewer.getControl()));
		for (ActionFactory factory : new ActionFactory[] { ActionFactory.UNDO, ActionFactory.REDO }) {
			getSite().getActionBars().setGlobalActionHandler(factory.getId(),
					editor.getEditorSite().getActionBars().getGlobalActionHandler(factory.getId()));
		}
		editor.document().history().addCommandStackListener(historyListener);
		editor.selection().addSelectionChangedListener(selectionListener);
		refresh();
		viewer.expandToLevel(3);
		showSelection();
	}

	@Override
	protected int getTreeStyle() {
		return SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL;
	}

	/** The parts stay the same objects while only their values change, and with them what is expanded. */
	private void refresh() {
		TreeViewer viewer = getTreeViewer();
		labels.show(new PartProblems(editor.problems()));
		showing = true;
		viewer.getControl().setRedraw(false);
		try {
			Object input = editor.document().experiment().map(StructuredRoot::new).orElse(null);
			if (input == null || !input.equals(viewer.getInput())) {
				viewer.setInput(input);
				viewer.expandToLevel(3);
			} else {
				viewer.refresh();
			}
		} finally {
			viewer.getControl().setRedraw(true);
			showing = false;
		}
		showSelection();
	}

	private void showSelection() {
		TreeViewer viewer = getTreeViewer();
		var wanted = editor.selection().part().<IStructuredSelection>map(StructuredSelection::new)
				.orElse(StructuredSelection.EMPTY);
		if (!wanted.equals(viewer.getStructuredSelection())) {
			showing = true;
			viewer.setSelection(wanted, true);
			showing = false;
		}
	}

	private void choose(IStructuredSelection selection) {
		if (!showing && selection.getFirstElement() instanceof EObject part) {
			editor.selection().select(part);
		}
	}

	@Override
	public void dispose() {
		editor.document().history().removeCommandStackListener(historyListener);
		editor.selection().removeSelectionChangedListener(selectionListener);
		super.dispose();
	}

	/** What a tree is given, for its root shall be seen. */
	private record StructuredRoot(EObject experiment) {
	}

	/** Each part with the parts in it. */
	private static final class Parts implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return new Object[] { ((StructuredRoot) input).experiment() };
		}

		@Override
		public Object[] getChildren(Object parent) {
			Collection<EObject> parts = ((EObject) parent).eContents();
			return parts.toArray();
		}

		@Override
		public Object getParent(Object element) {
			return ((EObject) element).eContainer();
		}

		@Override
		public boolean hasChildren(Object element) {
			return !((EObject) element).eContents().isEmpty();
		}
	}

	/** The labels in a tree, with the problems as hover help. */
	private static final class PartCells extends DelegatingStyledCellLabelProvider {

		private final PartLabels labels;

		PartCells(PartLabels labels) {
			super(labels);
			this.labels = labels;
		}

		@Override
		public String getToolTipText(Object element) {
			return labels.getToolTipText(element);
		}
	}
}
