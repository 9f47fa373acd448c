package org.trainyard.charts;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.trainyard.plots.PlotColors;
import org.trainyard.plots.RadarPlot;
import org.trainyard.plots.RadarPlot.Frame;
import org.trainyard.plots.RadarPlot.Point;
import org.trainyard.plots.Surface;
import org.trainyard.plots.Surface.Align;

/**
 * Figures of several things on axes around a common middle. The value below the pointer is named, and its thing stands
 * out. With the keyboard: left and right go around the axes, up and down to the next thing, Escape leaves.
 */
public final class RadarChart extends PlotCanvas {

	private static final int DOT = 10;

	private RadarPlot plot = new RadarPlot("", List.of(), List.of());
	private Point pointed;

	/** An empty chart. */
	public RadarChart(Composite parent) {
		super(parent);
	}

	/** Shows other things. */
	public void setPlot(RadarPlot plot) {
		this.plot = plot;
		if (!plot.points().contains(pointed)) {
			pointed = null;
		}
		redraw();
	}

	@Override
	public RadarPlot plot() {
		return plot;
	}

	private Frame frame(Surface surface) {
		return plot.frame(surface, getSize().x, getSize().y);
	}

	@Override
	void paint(Surface surface, double width, double height, PlotColors colors) {
		if (plot.points().isEmpty()) {
			surface.text(Messages.LineChart_empty, width / 2, height / 2, Align.MIDDLE, colors.faint(), false);
			return;
		}
		plot.paint(surface, width, height, colors, pointed);
	}

	@Override
	List<Item> items() {
		return measure(surface -> {
			Frame frame = frame(surface);
			return plot.points().stream().map(point -> {
				double value = plot.series().get(point.series()).values()[point.axis()];
				return new Item(point.toString(), String.join(", ", plot.text(point)),
						new Rectangle((int) frame.x(point.axis(), value) - DOT / 2,
								(int) frame.y(point.axis(), value) - DOT / 2, DOT, DOT),
						point.equals(pointed));
			}).toList();
		});
	}

	@Override
	String current() {
		return pointed == null ? null : pointed.toString();
	}

	@Override
	void press(Event event) {
		move(event);
	}

	@Override
	void move(Event event) {
		point(measure(surface -> plot.at(frame(surface), event.x, event.y)).orElse(null));
	}

	@Override
	void release(Event event) {
		// there is nothing to select
	}

	@Override
	void leave(Event event) {
		point(null);
	}

	@Override
	void doubleClick(Event event) {
		// as two clicks
	}

	private void point(Point point) {
		if (point == null ? pointed != null : !point.equals(pointed)) {
			pointed = point;
			redraw();
		}
	}

	@Override
	boolean key(Event event) {
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> step(0, -1);
		case SWT.ARROW_RIGHT -> step(0, 1);
		case SWT.ARROW_UP -> step(-1, 0);
		case SWT.ARROW_DOWN -> step(1, 0);
		case SWT.ESC -> point(null);
		default -> {
			return false;
		}
		}
		return true;
	}

	/** Goes on until there is a value; stays where there is none. */
	private void step(int series, int axis) {
		List<Point> points = plot.points();
		if (pointed == null) {
			point(points.isEmpty() ? null : points.getFirst());
			return;
		}
		for (int by = 1; by < plot.series().size() + plot.axes().size(); by++) {
			Point next = new Point(Math.floorMod(pointed.series() + by * series, plot.series().size()),
					Math.floorMod(pointed.axis() + by * axis, plot.axes().size()));
			if (points.contains(next)) {
				point(next);
				return;
			}
		}
	}
}
