package org.trainyard.model.editor.diagram;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.trainyard.model.editor.diagram.graph.Block;
import org.trainyard.model.editor.diagram.picture.PlacedBlock;
import org.trainyard.model.editor.diagram.picture.Viewport;

/** A click selects, a double click folds, a drag moves the picture, the wheel scrolls or, with Ctrl, zooms at the pointer. */
final class DiagramMouse {

	private static final int NOTCH = 40;
	private static final int MOVED = 4;

	private final DiagramView view;
	private final DiagramCanvas canvas;
	/** Where the button went down, and what was seen then; null while none is down. */
	private Viewport pressed;
	private int pressedX;
	private int pressedY;
	private boolean isPanning;

	DiagramMouse(DiagramView view) {
		this.view = view;
		canvas = view.canvas();
		canvas.addListener(SWT.MouseDown, this::down);
		canvas.addListener(SWT.MouseUp, this::up);
		canvas.addListener(SWT.MouseMove, this::moved);
		canvas.addListener(SWT.MouseDoubleClick, this::doubleClicked);
		canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
		canvas.addListener(SWT.MouseHorizontalWheel, event -> {
			canvas.setViewport(canvas.viewport().panned(-event.count * NOTCH, 0));
			event.doit = false;
		});
	}

	private void down(Event event) {
		canvas.setFocus();
		if (event.button == 1 || event.button == 2) {
			pressed = canvas.viewport();
			pressedX = event.x;
			pressedY = event.y;
			isPanning = false;
		}
		if (event.button == 1 || event.button == 3) {
			canvas.blockAt(event.x, event.y).ifPresentOrElse(view::select, view::selectNothing);
		}
	}

	private void up(Event event) {
		pressed = null;
		canvas.setCursor(null);
	}

	private void moved(Event event) {
		if (pressed == null) {
			tip(event);
			return;
		}
		int dx = pressedX - event.x;
		int dy = pressedY - event.y;
		isPanning |= Math.abs(dx) + Math.abs(dy) > MOVED;
		if (isPanning) {
			canvas.setCursor(event.display.getSystemCursor(SWT.CURSOR_SIZEALL));
			canvas.setViewport(pressed.panned(dx, dy));
		}
	}

	private void tip(Event event) {
		String text = canvas.blockAt(event.x, event.y).map(PlacedBlock::block).map(BlockText::tip).orElse(null);
		if (!java.util.Objects.equals(text, canvas.getToolTipText())) {
			canvas.setToolTipText(text);
		}
	}

	private void doubleClicked(Event event) {
		Optional<Block> block = canvas.blockAt(event.x, event.y).map(PlacedBlock::block);
		block.ifPresent(view::toggle);
	}

	private void wheel(Event event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			canvas.setViewport(
					canvas.viewport().zoomed(event.count > 0 ? Viewport.STEP : 1 / Viewport.STEP, event.x, event.y));
		} else {
			boolean sideways = (event.stateMask & SWT.MOD2) != 0;
			int distance = -event.count * NOTCH;
			canvas.setViewport(canvas.viewport().panned(sideways ? distance : 0, sideways ? 0 : distance));
		}
		event.doit = false;
	}
}
