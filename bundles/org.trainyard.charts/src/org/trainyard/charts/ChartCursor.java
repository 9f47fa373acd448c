package org.trainyard.charts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.trainyard.plots.AxisRange;
import org.trainyard.plots.TickFormat;

/** Names the values at the mouse: a line at the nearest measured position, a dot on each curve and a small table. */
final class ChartCursor {

	/** One line of the table. */
	record Reading(Color color, String text, int x, int y) {
	}

	private static final int PADDING = 6;
	private static final int SWATCH = 10;
	private static final int MOST_LINES = 16;

	private final LineChart chart;
	private Point mouse;

	ChartCursor(LineChart chart) {
		this.chart = chart;
		Control plot = chart.plot();
		plot.addListener(SWT.MouseEnter, e -> moveTo(new Point(e.x, e.y)));
		plot.addListener(SWT.MouseMove, e -> moveTo(new Point(e.x, e.y)));
		plot.addListener(SWT.MouseExit, e -> moveTo(null));
		plot.addListener(SWT.Paint, e -> paint(e.gc));
	}

	/** Draws again, for the values may have changed under the mouse. */
	void update() {
		if (mouse != null) {
			chart.plot().redraw();
		}
	}

	private void moveTo(Point place) {
		mouse = place;
		chart.plot().redraw();
	}

	private void paint(GC gc) {
		String empty = chart.emptyReason();
		if (empty != null) {
			paintEmpty(gc, empty);
		} else if (mouse != null) {
			paintValues(gc);
		}
	}

	private void paintEmpty(GC gc, String text) {
		gc.setForeground(chart.colors().faint());
		Point size = chart.plot().getSize();
		Point extent = gc.textExtent(text);
		gc.drawText(text, Math.max(2, (size.x - extent.x) / 2), (size.y - extent.y) / 2, true);
	}

	/** The measured position nearest to the mouse, or NaN without one in sight. */
	private double position() {
		double at = chart.range(chart.positionAxis()).at((double) mouse.x / Math.max(1, chart.plot().getSize().x),
				false);
		double nearest = Double.NaN;
		for (Curve curve : chart.visibleCurves()) {
			int i = curve.nearest(at);
			if (i >= 0 && !(Math.abs(curve.series().x()[i] - at) >= Math.abs(nearest - at))) {
				nearest = curve.series().x()[i];
			}
		}
		return nearest;
	}

	/** What the curves say at a position; a curve that ended before it or was not measured near it says nothing. */
	List<Reading> readings(double position) {
		List<Reading> readings = new ArrayList<>();
		AxisRange window = chart.range(chart.positionAxis());
		double near = (window.upper() - window.lower()) / Math.max(1, chart.plot().getSize().x) * 12;
		for (Curve curve : chart.visibleCurves()) {
			int i = curve.nearest(position);
			if (i >= 0 && Math.abs(curve.series().x()[i] - position) <= near) {
				readings.add(reading(curve, i));
			}
		}
		return readings;
	}

	private Reading reading(Curve curve, int i) {
		double value = curve.series().y()[i];
		String text = TickFormat.value().text(value);
		if (curve.isSmoothed() && Double.isFinite(curve.smoothed()[i])) {
			text = TickFormat.value().text(curve.smoothed()[i]) + " (" + text + ")";
		}
		double shown = curve.smoothed()[i];
		boolean drawable = Double.isFinite(shown) && (!chart.isLogarithmic() || shown > 0);
		int x = pixel(chart.range(chart.positionAxis()).place(curve.series().x()[i], false), chart.plot().getSize().x);
		int y = drawable ? chart.plot().getSize().y
				- pixel(chart.range(chart.valueAxis()).place(shown, chart.isLogarithmic()), chart.plot().getSize().y)
				: -1;
		return new Reading(chart.colors().curve(curve.series().color()), text + "  " + curve.series().label(), x, y);
	}

	private static int pixel(double place, int length) {
		return (int) Math.round(Math.clamp(place, -1, 2) * length);
	}

	private void paintValues(GC gc) {
		double position = position();
		AxisRange window = chart.range(chart.positionAxis());
		if (!(position >= window.lower() && position <= window.upper())) {
			return;
		}
		List<Reading> readings = readings(position);
		Point size = chart.plot().getSize();
		int x = pixel(window.place(position, false), size.x);
		gc.setAntialias(SWT.ON);
		gc.setForeground(chart.colors().faint());
		gc.setLineStyle(SWT.LINE_SOLID);
		gc.setLineWidth(1);
		gc.drawLine(x, 0, x, size.y);
		for (Reading reading : readings) {
			if (reading.y() >= 0) {
				gc.setBackground(reading.color());
				gc.fillOval(reading.x() - 3, reading.y() - 3, 7, 7);
			}
		}
		paintTable(gc, chart.positionAxis().getTitle().getText() + " " + chart.positionFormat().format(position),
				readings, x);
	}

	private void paintTable(GC gc, String head, List<Reading> readings, int x) {
		List<Reading> lines = readings.size() > MOST_LINES ? readings.subList(0, MOST_LINES) : readings;
		int height = gc.getFontMetrics().getHeight();
		int width = gc.textExtent(head).x;
		for (Reading line : lines) {
			width = Math.max(width, gc.textExtent(line.text()).x + SWATCH + PADDING);
		}
		int boxWidth = width + 2 * PADDING;
		int boxHeight = height * (lines.size() + 1) + 2 * PADDING;
		Point size = chart.plot().getSize();
		int left = x + PADDING + boxWidth < size.x ? x + PADDING : Math.max(0, x - PADDING - boxWidth);
		int top = Math.clamp(mouse.y - boxHeight / 2, 0, Math.max(0, size.y - boxHeight));
		ChartColors colors = chart.colors();
		gc.setBackground(colors.background());
		gc.setAlpha(235);
		gc.fillRoundRectangle(left, top, boxWidth, boxHeight, 6, 6);
		gc.setAlpha(255);
		gc.setForeground(colors.grid());
		gc.drawRoundRectangle(left, top, boxWidth - 1, boxHeight - 1, 6, 6);
		gc.setForeground(colors.text());
		gc.drawText(head, left + PADDING, top + PADDING, true);
		for (int i = 0; i < lines.size(); i++) {
			int y = top + PADDING + height * (i + 1);
			gc.setBackground(lines.get(i).color());
			gc.fillOval(left + PADDING, y + (height - SWATCH) / 2 + 1, SWATCH - 2, SWATCH - 2);
			gc.drawText(lines.get(i).text(), left + PADDING + SWATCH + PADDING, y, true);
		}
	}
}
