package org.trainyard.model.editor.compare;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A tree of settings by part with a column for each side; what differs is bold. */
final class SettingTree {

	private final Composite holder;
	private final TreeViewer viewer;
	private boolean all;
	private List<SettingRow> rows = List.of();

	SettingTree(Composite parent) {
		holder = new Composite(parent, SWT.NONE);
		var layout = new TreeColumnLayout();
		holder.setLayout(layout);
		viewer = new TreeViewer(holder, SWT.FULL_SELECTION | SWT.SINGLE);
		viewer.getTree().setHeaderVisible(true);
		viewer.setContentProvider(new Rows());
		addColumn(layout, SettingRow::label);
		addColumn(layout, SettingRow::left);
		addColumn(layout, SettingRow::right);
		viewer.getTree().getColumn(0).setText(Messages.SettingTree_setting);
	}

	private void addColumn(TreeColumnLayout layout, Function<SettingRow, String> text) {
		var column = new TreeViewerColumn(viewer, SWT.NONE);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(1, 80, true));
		column.setLabelProvider(new ColumnLabelProvider() {

			@Override
			public String getText(Object element) {
				String value = text.apply((SettingRow) element);
				return value == null ? "" : value; //$NON-NLS-1$
			}

			@Override
			public Font getFont(Object element) {
				return ((SettingRow) element).differs()
						? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT)
						: null;
			}

			@Override
			public String getToolTipText(Object element) {
				return ((SettingRow) element).path();
			}
		});
	}

	Control control() {
		return holder;
	}

	void titles(String left, String right) {
		viewer.getTree().getColumn(1).setText(left);
		viewer.getTree().getColumn(2).setText(right);
	}

	void menu(IAction... actions) {
		var menu = new MenuManager();
		for (IAction action : actions) {
			menu.add(action);
		}
		viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
	}

	void onSelection(Runnable listener) {
		viewer.addSelectionChangedListener(event -> listener.run());
	}

	Optional<SettingRow> selected() {
		return Optional.ofNullable((SettingRow) viewer.getStructuredSelection().getFirstElement());
	}

	void showAll(boolean wanted) {
		all = wanted;
		show(rows);
	}

	void clear() {
		show(List.of());
	}

	void show(List<SettingRow> next) {
		rows = next;
		viewer.setInput(rows);
		viewer.expandAll();
	}

	private final class Rows implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return shown(rows);
		}

		@Override
		public Object[] getChildren(Object parent) {
			return shown(((SettingRow) parent).children());
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return getChildren(element).length > 0;
		}

		private Object[] shown(List<SettingRow> candidates) {
			return candidates.stream().filter(row -> all || row.holdsDifference()).toArray();
		}
	}
}
