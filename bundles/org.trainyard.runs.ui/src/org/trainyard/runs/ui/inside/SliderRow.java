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
 * Lays out choices beside each other, and a slider in the rest of the row; in a narrow view the slider has a row of its own,
 * and choices with long names are cut rather than pushed out of sight.
 */
final class SliderRow extends Layout {

	private static final int MARGIN = 5;
	private static final int SPACE = 5;
	/** A slider with less room cannot be used. */
	private static final int SLIDER = 220;

	@Override
	protected Point computeSize(Composite row, int widthHint, int heightHint, boolean flushCache) {
		List<Point> sizes = sizes(row);
		Point slider = sizes.getLast();
		int choices = choices(sizes);
		int high = sizes.stream().limit(sizes.size() - 1L).mapToInt(size -> size.y).max().orElse(0);
		int width = widthHint == SWT.DEFAULT ? choices + slider.x + 2 * MARGIN : widthHint;
		int height = isOneRow(choices, width) ? Math.max(high, slider.y) : high + SPACE + slider.y;
		return new Point(width, heightHint == SWT.DEFAULT ? height + 2 * MARGIN : heightHint);
	}

	@Override
	protected void layout(Composite row, boolean flushCache) {
		Rectangle area = row.getClientArea();
		Control[] controls = row.getChildren();
		List<Point> sizes = sizes(row);
		int choices = choices(sizes);
		boolean one = isOneRow(choices, area.width);
		int room = Math.max(0, area.width - 2 * MARGIN);
		double share = Math.min(1, (double) (room + SPACE) / Math.max(1, choices));
		int high = sizes.stream().limit(sizes.size() - 1L).mapToInt(size -> size.y).max().orElse(0);
		int slider = sizes.getLast().y;
		int line = one ? Math.max(high, slider) : high;
		int x = MARGIN;
		for (int i = 0; i < controls.length - 1; i++) {
			Point size = sizes.get(i);
			int width = (int) ((size.x + SPACE) * share) - SPACE;
			controls[i].setBounds(x, MARGIN + (line - size.y) / 2, width, size.y);
			x += width + SPACE;
		}
		if (one) {
			controls[controls.length - 1].setBounds(x, MARGIN + (line - slider) / 2, MARGIN + room - x, slider);
		} else {
			controls[controls.length - 1].setBounds(MARGIN, MARGIN + high + SPACE, room, slider);
		}
	}

	private static List<Point> sizes(Composite row) {
		return Arrays.stream(row.getChildren()).map(child -> child.computeSize(SWT.DEFAULT, SWT.DEFAULT)).toList();
	}

	/** How wide all choices are, with the spaces behind them. */
	private static int choices(List<Point> sizes) {
		return sizes.stream().limit(sizes.size() - 1L).mapToInt(size -> size.x + SPACE).sum();
	}

	private static boolean isOneRow(int choices, int width) {
		return choices + SLIDER <= width - 2 * MARGIN;
	}
}
