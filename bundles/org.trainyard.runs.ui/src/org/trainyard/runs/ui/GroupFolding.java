package org.trainyard.runs.ui;

import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Point;

/** Shows and hides the runs of groups as trees do: by a click on the triangle, a double click, or the arrow keys. */
final class GroupFolding {

	/** Room that the triangle takes at the beginning of a group's title, in pixels. */
	private static final int TRIANGLE = 20;

	private final RunsTable table;

	GroupFolding(RunsTable table) {
		this.table = table;
		table.viewer().getTable().addMouseListener(MouseListener.mouseDownAdapter(this::click));
		table.viewer().getTable().addKeyListener(KeyListener.keyPressedAdapter(this::press));
		table.viewer().addDoubleClickListener(e -> {
			if (table.viewer().getStructuredSelection().getFirstElement() instanceof GroupKey group) {
				table.fold(group, !table.isUnfolded(group));
			}
		});
	}

	private void click(MouseEvent event) {
		ViewerCell cell = table.viewer().getCell(new Point(event.x, event.y));
		if (event.button == 1 && cell != null && cell.getElement() instanceof GroupKey group
				&& table.viewer().getTable().getColumn(cell.getColumnIndex()).getData().equals(table.titleColumn())
				&& event.x < cell.getBounds().x + TRIANGLE) {
			table.fold(group, !table.isUnfolded(group));
		}
	}

	private void press(KeyEvent event) {
		if (table.viewer().getStructuredSelection().getFirstElement() instanceof GroupKey group) {
			switch (event.keyCode) {
			case SWT.ARROW_RIGHT -> table.fold(group, true);
			case SWT.ARROW_LEFT -> table.fold(group, false);
			default -> {
				// The table's own.
			}
			}
		}
	}
}
