package org.trainyard.model.editor.compare;

import java.util.Optional;

import org.eclipse.compare.CompareConfiguration;
import org.eclipse.compare.CompareEditorInput;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.CompareViewerPane;
import org.eclipse.compare.IPropertyChangeNotifier;
import org.eclipse.compare.contentmergeviewer.IFlushable;
import org.eclipse.compare.structuremergeviewer.ICompareInput;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.jface.util.PropertyChangeEvent;
import org.eclipse.jface.viewers.ContentViewer;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.trainyard.model.ExperimentException;

/** Shows the settings in which two experiments differ, or all of them, and copies them from one side to the other. */
final class ExperimentMergeViewer extends ContentViewer implements IFlushable, IPropertyChangeNotifier {

	private final CompareConfiguration configuration;
	private final Composite control;
	private final Label notice;
	private final SettingTree tree;
	private final IAction all = new Action(Messages.ExperimentMergeViewer_all, IAction.AS_CHECK_BOX) {

		@Override
		public void run() {
			tree.showAll(isChecked());
		}
	};
	private final IAction toRight = copyAction(Messages.ExperimentMergeViewer_toRight, true);
	private final IAction toLeft = copyAction(Messages.ExperimentMergeViewer_toLeft, false);
	private final ListenerList<IPropertyChangeListener> listeners = new ListenerList<>();
	private Object input;
	private Side left;
	private Side right;

	ExperimentMergeViewer(Composite parent, CompareConfiguration configuration) {
		this.configuration = configuration;
		control = new Composite(parent, SWT.NONE);
		control.setData(CompareUI.COMPARE_VIEWER_TITLE, Messages.ExperimentMergeViewer_title);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
		notice = new Label(control, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 6).hint(100, SWT.DEFAULT).applyTo(notice);
		tree = new SettingTree(control);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
		tree.onSelection(this::updateActions);
		ToolBarManager toolBar = CompareViewerPane.getToolBarManager(parent);
		if (toolBar != null) {
			toolBar.removeAll();
			toolBar.add(all);
			toolBar.add(toRight);
			toolBar.add(toLeft);
			toolBar.update(true);
		}
		tree.menu(all, toRight, toLeft);
		hookControl(control);
	}

	private IAction copyAction(String text, boolean fromLeft) {
		return new Action(text) {

			@Override
			public void run() {
				tree.selected().ifPresent(row -> copy(row, fromLeft));
			}
		};
	}

	@Override
	public Control getControl() {
		return control;
	}

	@Override
	public Object getInput() {
		return input;
	}

	@Override
	public void setInput(Object next) {
		input = next;
		left = null;
		right = null;
		String problem = next instanceof ICompareInput compared ? read(compared) : null;
		notice.setText(problem == null ? "" : problem); //$NON-NLS-1$
		notice.setVisible(problem != null);
		GridDataFactory.createFrom((GridData) notice.getLayoutData()).exclude(problem == null)
				.applyTo(notice);
		control.layout();
		refresh();
	}

	private String read(ICompareInput compared) {
		tree.titles(
				Optional.ofNullable(configuration.getLeftLabel(compared)).orElse(Messages.ExperimentMergeViewer_left),
				Optional.ofNullable(configuration.getRightLabel(compared))
						.orElse(Messages.ExperimentMergeViewer_right));
		try {
			left = new Side(compared.getLeft());
			right = new Side(compared.getRight());
			return null;
		} catch (ExperimentException e) {
			left = null;
			return e.getMessage();
		}
	}

	@Override
	public void refresh() {
		if (left == null || right == null) {
			tree.clear();
		} else {
			tree.show(SettingRow.of(left.experiment(), right.experiment()));
		}
		updateActions();
	}

	private void updateActions() {
		boolean differs = tree.selected().filter(SettingRow::holdsDifference).isPresent();
		toRight.setEnabled(differs && right.isEditable() && configuration.isRightEditable());
		toLeft.setEnabled(differs && left.isEditable() && configuration.isLeftEditable());
	}

	private void copy(SettingRow row, boolean fromLeft) {
		try {
			if (fromLeft) {
				right.takeOver(row.path(), left.experiment());
			} else {
				left.takeOver(row.path(), right.experiment());
			}
			refresh();
			fireDirty(true);
		} catch (ExperimentException e) {
			MessageDialog.openError(control.getShell(), row.label(), e.getMessage());
		}
	}

	@Override
	public void flush(IProgressMonitor monitor) {
		if (left != null && right != null && (left.isChanged() || right.isChanged())) {
			left.flush();
			right.flush();
			fireDirty(false);
		}
	}

	private void fireDirty(boolean dirty) {
		var event = new PropertyChangeEvent(this, CompareEditorInput.DIRTY_STATE, null, dirty);
		listeners.forEach(listener -> listener.propertyChange(event));
	}

	@Override
	public void addPropertyChangeListener(IPropertyChangeListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removePropertyChangeListener(IPropertyChangeListener listener) {
		listeners.remove(listener);
	}

	@Override
	public ISelection getSelection() {
		return tree.selected().map(StructuredSelection::new).orElse(StructuredSelection.EMPTY);
	}

	@Override
	public void setSelection(ISelection selection, boolean reveal) {
		// other viewers know no rows of this one
	}
}
