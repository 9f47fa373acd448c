package org.trainyard.model.editor.diagram;

import java.util.Optional;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.TraverseEvent;
import org.trainyard.model.editor.diagram.graph.Block;
import org.trainyard.model.editor.diagram.picture.PlacedBlock;
import org.trainyard.model.editor.diagram.picture.Viewport;
import org.trainyard.model.editor.diagram.picture.Walk;

/** Everything that can be done with the diagram by keys. */
final class DiagramKeys {

	private final DiagramView view;
	private final Runnable search;

	/** @param search what Ctrl+F does */
	DiagramKeys(DiagramView view, Runnable search) {
		this.view = view;
		this.search = search;
		view.canvas().addKeyListener(KeyListener.keyPressedAdapter(this::pressed));
		view.canvas().addTraverseListener(this::traversed);
	}

	private void pressed(KeyEvent event) {
		if ((event.stateMask & SWT.MOD1) != 0) {
			control(event.keyCode);
			return;
		}
		switch (event.keyCode) {
		case SWT.ARROW_DOWN -> move(walk -> at(walk::down));
		case SWT.ARROW_UP -> move(walk -> at(walk::up));
		case SWT.ARROW_LEFT -> move(walk -> at(id -> walk.sideways(id, false)));
		case SWT.ARROW_RIGHT -> move(walk -> at(id -> walk.sideways(id, true)));
		case SWT.HOME -> end(true);
		case SWT.END -> end(false);
		case SWT.PAGE_DOWN -> page(1);
		case SWT.PAGE_UP -> page(-1);
		case SWT.CR, SWT.KEYPAD_CR -> block().ifPresent(view::toggle);
		case SWT.ESC -> view.selectNothing();
		default -> character(event.character);
		}
	}

	private void character(char character) {
		switch (character) {
		case '+', '=' -> block().ifPresent(view::unfold);
		case '-' -> block().ifPresent(view::fold);
		case 'f', 'F' -> view.fit();
		case '/' -> search.run();
		default -> {
			// of no meaning here
		}
		}
	}

	private void control(int key) {
		switch (key) {
		case '=', '+', SWT.KEYPAD_ADD -> view.zoom(Viewport.STEP);
		case '-', SWT.KEYPAD_SUBTRACT -> view.zoom(1 / Viewport.STEP);
		case '0', SWT.KEYPAD_0 -> view.zoomTo(1);
		case 'f' -> search.run();
		default -> {
			// of no meaning here
		}
		}
	}

	/** Tab goes on in reading order, and leaves the diagram at its end. */
	private void traversed(TraverseEvent event) {
		switch (event.detail) {
		case SWT.TRAVERSE_TAB_NEXT -> event.doit = !move(walk -> at(id -> walk.reading(id, 1)));
		case SWT.TRAVERSE_TAB_PREVIOUS -> event.doit = !move(walk -> at(id -> walk.reading(id, -1)));
		case SWT.TRAVERSE_RETURN, SWT.TRAVERSE_ARROW_NEXT, SWT.TRAVERSE_ARROW_PREVIOUS -> event.doit = false;
		default -> {
			// leaves the diagram
		}
		}
	}

	private boolean move(Function<Walk, Optional<String>> way) {
		Optional<String> next = way.apply(new Walk(view.canvas().picture()));
		next.ifPresent(view::select);
		return next.isPresent();
	}

	/** From the selected block; from nowhere to the first one. */
	private Optional<String> at(Function<String, Optional<String>> way) {
		Optional<PlacedBlock> selected = view.selected();
		return selected.isPresent() ? way.apply(selected.get().block().id())
				: view.canvas().picture().blocks().stream().findFirst().map(block -> block.block().id());
	}

	private void end(boolean first) {
		var blocks = view.canvas().picture().blocks();
		if (!blocks.isEmpty()) {
			view.select((first ? blocks.getFirst() : blocks.getLast()).block().id());
		}
	}

	private void page(int direction) {
		Viewport now = view.canvas().viewport();
		view.canvas().setViewport(now.panned(0, direction * now.height() * 0.9));
	}

	private Optional<Block> block() {
		return view.selected().map(PlacedBlock::block);
	}
}
