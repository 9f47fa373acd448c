package org.trainyard.model.editor.parts;

import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.IPageSite;
import org.eclipse.ui.views.properties.tabbed.ITabbedPropertySheetPageContributor;
import org.eclipse.ui.views.properties.tabbed.TabbedPropertySheetPage;
import org.trainyard.model.editor.ExperimentEditor;

/** The selected part of an experiment in tabs: its settings, its kind, what it costs, and what is published about it. */
public final class PartPropertiesPage extends TabbedPropertySheetPage {

	/** The tabs and sections of plugin.xml are contributed under this name. */
	private static final ITabbedPropertySheetPageContributor CONTRIBUTOR = () -> ExperimentEditor.ID;

	private final ExperimentEditor editor;
	private final ISelectionChangedListener listener = event -> show();

	/** @param editor whose selected part is shown, whichever of its views has the focus */
	public PartPropertiesPage(ExperimentEditor editor) {
		super(CONTRIBUTOR);
		this.editor = editor;
	}

	ExperimentEditor editor() {
		return editor;
	}

	@Override
	public void init(IPageSite site) {
		super.init(site);
		for (ActionFactory factory : new ActionFactory[] { ActionFactory.UNDO, ActionFactory.REDO }) {
			site.getActionBars().setGlobalActionHandler(factory.getId(),
					editor.getEditorSite().getActionBars().getGlobalActionHandler(factory.getId()));
		}
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		editor.selection().addSelectionChangedListener(listener);
		show();
	}

	/** The editor has one selection, which its views share; what the workbench tells is the same, or of another part. */
	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		show();
	}

	private void show() {
		if (getControl() != null && !getControl().isDisposed()) {
			super.selectionChanged(editor, editor.selection().getSelection());
		}
	}

	@Override
	public void dispose() {
		editor.selection().removeSelectionChangedListener(listener);
		super.dispose();
	}
}
