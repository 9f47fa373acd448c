package org.trainyard.launch.ui.playground;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** The columns of a table, in widths of an average character, so that they fit a font of any size. */
final class TableColumns {

	/** What a header has beside its title. */
	private static final int CHARACTERS_AROUND = 3;

	private TableColumns() {
	}

	/** @param widths in characters; a column is never narrower than its title */
	static void create(Table table, int[] widths, int alignment, String... titles) {
		GC gc = new GC(table);
		try {
			double character = gc.getFontMetrics().getAverageCharacterWidth();
			for (int i = 0; i < titles.length; i++) {
				TableColumn column = new TableColumn(table, i == 0 ? SWT.LEFT : alignment);
				column.setText(titles[i]);
				column.setWidth((int) Math.ceil(Math.max(widths[i] * character,
						gc.textExtent(titles[i]).x + CHARACTERS_AROUND * character)));
			}
		} finally {
			gc.dispose();
		}
	}
}
