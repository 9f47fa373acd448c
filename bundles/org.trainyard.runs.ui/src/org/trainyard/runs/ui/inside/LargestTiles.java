package org.trainyard.runs.ui.inside;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * Lays charts out in as many columns as make them largest, whether there is more width or more height; those of the last
 * row share its width.
 */
final class LargestTiles extends Layout {

	/** How much wider than high a chart is at its best. */
	private static final double SHAPE = 1.5;
	private static final int SPACE = 5;
	private static final int HINT = 150;

	@Override
	protected Point computeSize(Composite area, int widthHint, int heightHint, boolean flushCache) {
		return new Point(widthHint == SWT.DEFAULT ? HINT : widthHint, heightHint == SWT.DEFAULT ? HINT : heightHint);
	}

	@Override
	protected void layout(Composite area, boolean flushCache) {
		Rectangle room = area.getClientArea();
		List<Control> tiles = Arrays.stream(area.getChildren()).filter(Control::getVisible).toList();
		if (tiles.isEmpty()) {
			return;
		}
		int columns = columns(tiles.size(), room.width, room.height);
		int rows = Math.ceilDiv(tiles.size(), columns);
		for (int i = 0; i < tiles.size(); i++) {
			int row = i / columns;
			int across = Math.min(columns, tiles.size() - row * columns);
			int left = from(i % columns, across, room.width);
			int top = from(row, rows, room.height);
			tiles.get(i).setBounds(room.x + left, room.y + top,
					Math.max(0, from(i % columns + 1, across, room.width) - SPACE - left),
					Math.max(0, from(row + 1, rows, room.height) - SPACE - top));
		}
	}

	/** Where one of so many begins; the one behind the last begins behind a space beyond the end. */
	private static int from(int at, int count, int length) {
		return (int) ((long) (length + SPACE) * at / count);
	}

	/** The number of columns with which the smaller side of a chart, by its best shape, is largest. */
	static int columns(int tiles, int width, int height) {
		int best = 1;
		double largest = 0;
		for (int columns = 1; columns <= tiles; columns++) {
			int rows = Math.ceilDiv(tiles, columns);
			double size = Math.min(width / SHAPE / columns, (double) height / rows);
			if (size > largest) {
				largest = size;
				best = columns;
			}
		}
		return best;
	}
}
