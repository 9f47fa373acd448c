package org.trainyard.runs.ui.comparison;

import java.util.Set;

import org.eclipse.swt.widgets.Control;

/** A page of the comparison editor. */
interface ComparisonPage {

	/** What its tab says. */
	String title();

	Control control();

	/** Draws what was read from the store. */
	void show(ComparisonReading reading);

	/** Lets runs stand out; none in particular where there are none. */
	void highlight(Set<String> runs);

	/** Comes into sight, or goes. */
	default void setVisible(boolean visible) {
		// Most pages draw what the editor has read anyway.
	}

	/** Puts what is selected on the clipboard. */
	default void copy() {
		// A chart is copied from its own menu.
	}

	void setFocus();
}
