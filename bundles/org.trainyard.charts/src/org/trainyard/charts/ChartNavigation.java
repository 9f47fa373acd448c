package org.trainyard.charts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.trainyard.plots.Axis;

/** Zooms and moves a chart with mouse, wheel and keyboard. */
final class ChartNavigation {

	private static final double STEP = 0.8;
	private static final double SHIFT = 0.1;

	/** A drag narrower than this, in pixels, is a click. */
	private static final int SLIM = 8;

	/** A drag lower than this share of the plot selects positions only, for no hand moves quite straight. */
	private static final double LOW = 0.2;

	private final LineChart chart;
	private Point start;
	private Point end;

	ChartNavigation(LineChart chart) {
		this.chart = chart;
		Control plot = chart.plot();
		plot.addListener(SWT.MouseDown, this::press);
		plot.addListener(SWT.MouseMove, this::drag);
		plot.addListener(SWT.MouseUp, this::release);
		plot.addListener(SWT.MouseDoubleClick, e -> chart.resetZoom());
		plot.addListener(SWT.MouseVerticalWheel, this::wheel);
		plot.addListener(SWT.KeyDown, this::key);
		plot.addListener(SWT.Paint, e -> paintSelection(e.gc));
	}

	private void press(Event event) {
		chart.plot().setFocus();
		if (event.button == 1) {
			start = new Point(event.x, event.y);
			end = start;
		}
	}

	private void drag(Event event) {
		if (start != null) {
			end = new Point(event.x, event.y);
			chart.plot().redraw();
		}
	}

	private void release(Event event) {
		if (event.button != 1 || start == null) {
			return;
		}
		Rectangle selection = selection();
		start = null;
		chart.plot().redraw();
		boolean wide = selection.width >= SLIM;
		boolean high = isHigh(selection);
		if (wide || high) {
			zoom(selection, wide, high);
		}
	}

	private void zoom(Rectangle selection, boolean wide, boolean high) {
		Point size = chart.plot().getSize();
		Axis positions = chart.positionAxis();
		Axis values = chart.valueAxis();
		double left = (double) selection.x / size.x;
		double right = (double) (selection.x + selection.width) / size.x;
		double top = 1 - (double) selection.y / size.y;
		double bottom = 1 - (double) (selection.y + selection.height) / size.y;
		chart.zoomTo(wide ? positions.range().part(left, right, positions.logarithmic()) : positions.range(),
				high ? values.range().part(bottom, top, values.logarithmic()) : chart.zoomedValues());
	}

	private void wheel(Event event) {
		boolean control = (event.stateMask & SWT.MOD1) != 0;
		if (!control && scrolls(chart)) {
			return;
		}
		event.doit = false;
		double place = (double) event.x / Math.max(1, chart.plot().getSize().x);
		zoomPositions(event.count > 0 ? STEP : 1 / STEP, place);
	}

	/** Whether the wheel has something else to do here: the page around the chart is longer than what is seen of it. */
	static boolean scrolls(Composite chart) {
		for (Composite parent = chart.getParent(); parent != null; parent = parent.getParent()) {
			if (parent instanceof ScrolledComposite page && page.getVerticalBar() != null && page.getContent() != null
					&& page.getContent().getSize().y > page.getClientArea().height) {
				return true;
			}
		}
		return false;
	}

	private void key(Event event) {
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> move(-SHIFT);
		case SWT.ARROW_RIGHT -> move(SHIFT);
		case '+', '=', SWT.KEYPAD_ADD -> zoomPositions(STEP, 0.5);
		case '-', SWT.KEYPAD_SUBTRACT -> zoomPositions(1 / STEP, 0.5);
		case '0', SWT.KEYPAD_0, SWT.ESC -> chart.resetZoom();
		default -> {
			return;
		}
		}
		event.doit = false;
	}

	private void zoomPositions(double factor, double place) {
		Axis axis = chart.positionAxis();
		chart.zoomTo(axis.range().zoom(factor, place, axis.logarithmic()), chart.zoomedValues());
	}

	private void move(double share) {
		Axis axis = chart.positionAxis();
		chart.zoomTo(axis.range().move(share, axis.logarithmic()), chart.zoomedValues());
	}

	private boolean isHigh(Rectangle selection) {
		return selection.height >= chart.plot().getSize().y * LOW;
	}

	private Rectangle selection() {
		Point size = chart.plot().getSize();
		int x = Math.clamp(end.x, 0, size.x);
		int y = Math.clamp(end.y, 0, size.y);
		return new Rectangle(Math.min(start.x, x), Math.min(start.y, y), Math.abs(start.x - x), Math.abs(start.y - y));
	}

	private void paintSelection(GC gc) {
		if (start == null || start.equals(end)) {
			return;
		}
		Rectangle selection = selection();
		Point size = chart.plot().getSize();
		if (!isHigh(selection)) {
			selection.y = 0;
			selection.height = size.y;
		}
		gc.setForeground(chart.colors().faint());
		gc.setBackground(chart.colors().faint());
		gc.setAlpha(40);
		gc.fillRectangle(selection);
		gc.setAlpha(255);
		gc.drawRectangle(selection.x, selection.y, selection.width - 1, selection.height - 1);
	}
}
