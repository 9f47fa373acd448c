package org.trainyard.charts;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.trainyard.plots.Axis;
import org.trainyard.plots.PlottedSeries;
import org.trainyard.plots.TickFormat;

/**
 * Names the values at the mouse, in all charts of the group: a line at the nearest measured position, a dot on each curve
 * and a small table.
 */
final class ChartCursor {

	/** One line of the table. */
	record Reading(Color color, String text, int x, int y) {
	}

	private static final int PADDING = 6;
	private static final int SWATCH = 10;
	private static final int MOST_LINES = 16;

	private final LineChart chart;

	/** The place of the mouse over this chart, or null. */
	private Point mouse;

	/** The position at the mouse over another chart of the group, or NaN. */
	private double followed = Double.NaN;

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

	/** Shows the values at a position where the mouse is over another chart; NaN for none. */
	void follow(double position) {
		if (Double.compare(position, followed) != 0) {
			followed = position;
			chart.plot().redraw();
		}
	}

	private void moveTo(Point place) {
		mouse = place;
		chart.group().pointAt(chart, place == null ? Double.NaN : position());
		chart.plot().redraw();
	}

	private void paint(GC gc) {
		String empty = emptyReason();
		if (empty != null) {
			paintEmpty(gc, empty);
		} else if (mouse != null || !Double.isNaN(followed)) {
			paintValues(gc);
		}
	}

	/** Why nothing is drawn, or null. */
	private String emptyReason() {
		if (chart.drawnPoints() > 0) {
			return null;
		}
		boolean values = chart.visibleCurves().stream().anyMatch(c -> c.series().size() > 0);
		if (!values || chart.isZoomed()) {
			return Messages.LineChart_empty;
		}
		return chart.valueAxis().logarithmic() ? Messages.LineChart_notPositive : Messages.LineChart_notFinite;
	}

	private void paintEmpty(GC gc, String text) {
		gc.setForeground(chart.colors().faint());
		Point size = chart.plot().getSize();
		Point extent = gc.textExtent(text);
		gc.drawText(text, Math.max(2, (size.x - extent.x) / 2), (size.y - extent.y) / 2, true);
	}

	/** The measured position nearest to the mouse, or NaN without one in sight; that of the group where the mouse is not here. */
	double position() {
		if (mouse == null) {
			return followed;
		}
		double at = chart.positionAxis().at((double) mouse.x / Math.max(1, chart.plot().getSize().x));
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
		Axis axis = chart.positionAxis();
		double near = 12.0 / Math.max(1, chart.plot().getSize().x);
		for (Curve curve : chart.visibleCurves()) {
			int i = curve.nearest(position);
			if (i >= 0 && Math.abs(axis.place(curve.series().x()[i]) - axis.place(position)) <= near) {
				readings.add(reading(curve, i));
			}
		}
		return readings;
	}

	private Reading reading(Curve curve, int i) {
		PlottedSeries series = curve.series();
		double shown = curve.smoothed()[i];
		Axis values = chart.valueAxis();
		boolean drawable = Double.isFinite(shown) && (!values.logarithmic() || shown > 0);
		Point size = chart.plot().getSize();
		int x = pixel(chart.positionAxis().place(series.x()[i]), size.x);
		int y = drawable ? size.y - pixel(values.place(shown), size.y) : -1;
		return new Reading(chart.colors().curve(series.ink()), text(curve, i) + "  " + series.label(), x, y);
	}

	private static String text(Curve curve, int i) {
		PlottedSeries series = curve.series();
		TickFormat format = TickFormat.value();
		String text = format.text(series.y()[i]);
		if (curve.isSmoothed() && Double.isFinite(curve.smoothed()[i])) {
			text = format.text(curve.smoothed()[i]) + " (" + text + ")";
		}
		boolean wide = series.hasBand() && series.low()[i] < series.high()[i];
		return wide ? text + " [" + format.text(series.low()[i]) + " … " + format.text(series.high()[i]) + "]" : text;
	}

	private static int pixel(double place, int length) {
		return (int) Math.round(Math.clamp(place, -1, 2) * length);
	}

	private void paintValues(GC gc) {
		double position = position();
		Axis axis = chart.positionAxis();
		if (!(position >= axis.range().lower() && position <= axis.range().upper())) {
			return;
		}
		List<Reading> readings = readings(position);
		Point size = chart.plot().getSize();
		int x = pixel(axis.place(position), size.x);
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
		paintTable(gc, chart.positionTitle() + " " + chart.positions().format().format(position), readings, x);
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
		int middle = mouse == null ? boxHeight / 2 + PADDING : mouse.y;
		int top = Math.clamp(middle - boxHeight / 2, 0, Math.max(0, size.y - boxHeight));
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
