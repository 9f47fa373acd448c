package org.trainyard.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** Finds the controls that a person sees, by the words beside them. */
final class Widgets {

	private Widgets() {
	}

	/** All visible controls of a type below a composite, in the order of their creation. */
	static <T extends Control> List<T> all(Composite parent, Class<T> type) {
		List<T> found = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (type.isInstance(child) && child.isVisible()) {
				found.add(type.cast(child));
			}
			if (child instanceof Composite composite) {
				found.addAll(all(composite, type));
			}
		}
		return found;
	}

	/** The only visible control of a type that the condition holds for. */
	static <T extends Control> T one(Composite parent, Class<T> type, Predicate<T> condition) {
		List<T> found = all(parent, type).stream().filter(condition).toList();
		if (found.size() != 1) {
			throw new NoSuchElementException(found.size() + " of " + type.getSimpleName() + " instead of one");
		}
		return found.getFirst();
	}

	/** The control that follows a label, as in a form. */
	static <T extends Control> T labelled(Composite parent, String label, Class<T> type) {
		Label found = one(parent, Label.class, candidate -> withoutMnemonic(candidate).equals(label));
		List<Control> siblings = Arrays.asList(found.getParent().getChildren());
		return type.cast(siblings.get(siblings.indexOf(found) + 1));
	}

	private static String withoutMnemonic(Label label) {
		return label.getText().replace("&", "");
	}

	static boolean hasLabel(Composite parent, String label) {
		return all(parent, Label.class).stream().anyMatch(candidate -> candidate.getText().equals(label));
	}

	/** Brings a page of a multi-page part to the front, as a click on its tab does. */
	static void selectTab(Composite parent, String title) {
		for (CTabFolder folder : all(parent, CTabFolder.class)) {
			for (CTabItem item : folder.getItems()) {
				if (item.getText().equals(title)) {
					folder.setSelection(item);
					var selection = new Event();
					selection.item = item;
					folder.notifyListeners(SWT.Selection, selection);
					return;
				}
			}
		}
		throw new NoSuchElementException("a tab " + title);
	}

	/** Clicks in the middle of a part of a control that draws itself. */
	static void click(Control control, Rectangle part) {
		Event event = new Event();
		event.button = 1;
		event.x = part.x + part.width / 2;
		event.y = part.y + part.height / 2;
		for (int type : new int[] { SWT.MouseMove, SWT.MouseDown, SWT.MouseUp }) {
			control.notifyListeners(type, event);
		}
	}
}
