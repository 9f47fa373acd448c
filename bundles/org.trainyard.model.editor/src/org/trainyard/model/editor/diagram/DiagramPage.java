package org.trainyard.model.editor.diagram;

import org.eclipse.emf.common.command.CommandStackListener;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;
import org.trainyard.model.editor.ExperimentEditor;
import org.trainyard.model.editor.parts.PartActions;

/**
 * The network from tokens to loss as a diagram, with a palette beside it whose variants are dragged onto its blocks. It
 * follows the experiment whoever changes it, and keeps what is selected, folded and seen.
 */
public final class DiagramPage extends FormPage {

	private static final String ID = "diagram"; //$NON-NLS-1$
	private static final int PALETTE = 22;
	private static final int DIAGRAM = 78;

	private final ExperimentEditor editor;
	private final CommandStackListener historyListener = event -> refresh();
	private final ISelectionChangedListener selectionListener = event -> followSelection();
	private DiagramView view;
	private SashForm sash;
	private boolean isStale;

	/** Creates the page; its controls come when it is first shown. */
	public DiagramPage(ExperimentEditor editor) {
		super(editor, ID, Messages.DiagramPage_title);
		this.editor = editor;
	}

	@Override
	protected void createFormContent(IManagedForm form) {
		Composite body = form.getForm().getBody();
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
		Composite top = form.getToolkit().createComposite(body);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 3).applyTo(top);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
		sash = new SashForm(body, SWT.HORIZONTAL | SWT.SMOOTH);
		form.getToolkit().adapt(sash);
		// Its own preferred size would make the form scroll; here only the diagram does.
		GridDataFactory.fillDefaults().grab(true, true).hint(1, 1).applyTo(sash);
		Composite left = form.getToolkit().createComposite(sash);
		GridLayoutFactory.fillDefaults().applyTo(left);
		view = new DiagramView(sash, editor);
		sash.setWeights(PALETTE, DIAGRAM);
		fillTop(top, left);
		editor.document().history().addCommandStackListener(historyListener);
		editor.selection().addSelectionChangedListener(selectionListener);
		view.refresh();
	}

	private void fillTop(Composite top, Composite left) {
		var drop = new DiagramDrop(view, this::showStatus);
		var palette = new Palette(left, view, drop::putOnSelected);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(palette.control());
		var overview = new Overview(view.canvas());
		view.canvas().onViewportChange(overview::update);
		var tools = new DiagramTools(view);
		ToolBar bar = new ToolBar(top, SWT.FLAT);
		var manager = new ToolBarManager(bar);
		tools.fillToolBar(manager, shown -> sash.setMaximizedControl(shown ? null : view.canvas()),
				overview::setWanted);
		manager.update(true);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).grab(true, false).applyTo(bar);
		var search = new SearchField(top, view);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(130, SWT.DEFAULT).applyTo(search.control());
		new DiagramMouse(view);
		new DiagramKeys(view, search::focus);
		new DiagramAccessibility(view);
		addMenu(tools);
	}

	private void addMenu(DiagramTools tools) {
		var parts = new PartActions(editor, view.canvas(), getSite());
		var menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener((IMenuManager shown) -> {
			if (view.selected().isPresent()) {
				parts.fill(shown);
				shown.add(new Separator());
			}
			tools.fillMenu(shown);
		});
		view.canvas().setMenu(menu.createContextMenu(view.canvas()));
	}

	private void showStatus(String text) {
		var line = editor.getEditorSite().getActionBars().getStatusLineManager();
		if (line != null) {
			line.setMessage(text);
		}
	}

	/** Shows the experiment as it is now; while another page is in front only once this one comes back. */
	private void refresh() {
		if (!view.canvas().isDisposed()) {
			isStale = !isActive();
			if (!isStale) {
				view.refresh();
			}
		}
	}

	@Override
	public void setActive(boolean active) {
		super.setActive(active);
		if (active && isStale) {
			refresh();
		}
	}

	private void followSelection() {
		if (!view.canvas().isDisposed()) {
			view.selectFromEditor();
		}
	}

	@Override
	public void setFocus() {
		if (view != null) {
			view.canvas().setFocus();
		}
	}

	@Override
	public void dispose() {
		editor.document().history().removeCommandStackListener(historyListener);
		editor.selection().removeSelectionChangedListener(selectionListener);
		super.dispose();
	}
}
