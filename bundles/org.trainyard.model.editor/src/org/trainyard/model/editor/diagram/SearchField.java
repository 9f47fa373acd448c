package org.trainyard.model.editor.diagram;

import java.util.List;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.trainyard.model.editor.diagram.picture.Walk;

/** Finds blocks by what is written on them: typing selects the first one, Enter the next, Escape leads back. */
final class SearchField {

	private final Text text;
	private final DiagramView view;
	private List<String> found = List.of();
	private int index;

	SearchField(Composite parent, DiagramView view) {
		this.view = view;
		text = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		text.setMessage(Messages.SearchField_hint);
		text.addListener(SWT.Modify, event -> search());
		text.addListener(SWT.DefaultSelection, event -> step(1));
		text.addListener(SWT.KeyDown, this::pressed);
	}

	Text control() {
		return text;
	}

	void focus() {
		text.setFocus();
		text.selectAll();
	}

	private void search() {
		found = new Walk(view.canvas().picture()).search(text.getText());
		index = 0;
		show();
	}

	private void pressed(Event event) {
		switch (event.keyCode) {
		case SWT.ARROW_DOWN -> step(1);
		case SWT.ARROW_UP -> step(-1);
		case SWT.ESC -> view.canvas().setFocus();
		default -> {
			return;
		}
		}
		event.doit = false;
	}

	private void step(int direction) {
		if (!found.isEmpty()) {
			index = Math.floorMod(index + direction, found.size());
			show();
		}
	}

	private void show() {
		boolean isNone = found.isEmpty() && !text.getText().isBlank();
		text.setToolTipText(found.isEmpty() ? isNone ? Messages.SearchField_none : null
				: NLS.bind(Messages.SearchField_found, index + 1, found.size()));
		if (!found.isEmpty()) {
			view.select(found.get(index));
		}
	}
}
