package org.trainyard.runs.ui;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;

/** Lets selected runs be dragged to where runs are compared. */
final class RunDrag extends DragSourceAdapter {

	private final ISelectionProvider runs;

	private RunDrag(ISelectionProvider runs) {
		this.runs = runs;
	}

	/** Lets runs be dragged from a control. */
	static void from(Control control, ISelectionProvider runs) {
		DragSource source = new DragSource(control, DND.DROP_COPY | DND.DROP_MOVE);
		source.setTransfer(new Transfer[] { LocalSelectionTransfer.getTransfer() });
		source.addDragListener(new RunDrag(runs));
	}

	@Override
	public void dragStart(DragSourceEvent event) {
		event.doit = !RunSelection.of(runs.getSelection()).isEmpty();
		LocalSelectionTransfer.getTransfer().setSelection(runs.getSelection());
	}

	@Override
	public void dragFinished(DragSourceEvent event) {
		LocalSelectionTransfer.getTransfer().setSelection(null);
	}
}
