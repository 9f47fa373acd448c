package org.trainyard.runs.ui;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.Combo;

/** What a list offers while the runs behind it go on. */
public final class ComboItems {

	private ComboItems() {
	}

	/** Offers other items, and leaves an open list alone where nothing has changed. */
	public static void set(Combo combo, List<String> items) {
		if (!Arrays.asList(combo.getItems()).equals(items)) {
			combo.setItems(items.toArray(String[]::new));
			combo.requestLayout();
		}
	}
}
