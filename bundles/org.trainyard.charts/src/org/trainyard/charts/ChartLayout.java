package org.trainyard.charts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/** Lays out a chart above its legend, which is left out where it would take the room of the curves. */
final class ChartLayout extends Layout {

	/** A legend that needs more of a chart is left out; the pointer tells the names as well. */
	private static final double LEGEND = 0.4;

	private final Control frame;
	private final Control legend;
	private boolean wanted = true;

	ChartLayout(Control frame, Control legend) {
		this.frame = frame;
		this.legend = legend;
	}

	/** Whether the legend is wanted where it has room. */
	boolean isLegendWanted() {
		return wanted;
	}

	void setLegendWanted(boolean wanted) {
		this.wanted = wanted;
	}

	@Override
	protected Point computeSize(Composite chart, int widthHint, int heightHint, boolean flushCache) {
		Point size = frame.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		Point names = wanted ? legend.computeSize(widthHint, SWT.DEFAULT) : new Point(0, 0);
		return new Point(widthHint == SWT.DEFAULT ? Math.max(size.x, names.x) : widthHint,
				heightHint == SWT.DEFAULT ? size.y + names.y : heightHint);
	}

	@Override
	protected void layout(Composite chart, boolean flushCache) {
		Rectangle area = chart.getClientArea();
		int names = wanted ? legend.computeSize(area.width, SWT.DEFAULT).y : 0;
		boolean shown = wanted && names <= LEGEND * area.height;
		int high = Math.max(0, shown ? area.height - names : area.height);
		legend.setVisible(shown);
		frame.setBounds(area.x, area.y, area.width, high);
		legend.setBounds(area.x, area.y + high, area.width, area.height - high);
	}
}
