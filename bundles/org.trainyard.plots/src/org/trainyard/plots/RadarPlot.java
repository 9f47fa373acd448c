package org.trainyard.plots;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.trainyard.plots.Surface.Align;

/**
 * A few figures of several things, each figure on an axis of its own around a common middle, the first one upwards and the
 * others clockwise.
 *
 * @param title what it shows; empty for none
 * @param axes names of the figures
 * @param series the things
 */
public record RadarPlot(String title, List<String> axes, List<Series> series) implements Plot {

	/**
	 * One thing.
	 *
	 * @param label what people call it
	 * @param values one an axis, from 0 in the middle to 1 at the end; NaN where there is none
	 * @param texts how each value is written, for it has been scaled; empty to write it as it is
	 */
	public record Series(String label, Ink ink, double[] values, List<String> texts) {

		public Series {
			texts = List.copyOf(texts);
		}

		String text(int axis) {
			return axis < texts.size() ? texts.get(axis)
					: Double.isNaN(values[axis]) ? "–" : TickFormat.value().text(values[axis]);
		}
	}

	/** One value: the place of its series and of its axis. */
	public record Point(int series, int axis) {
	}

	private static final double GAP = 8;
	private static final double DOT = 3.5;
	private static final int RINGS = 4;

	/** As near as this, in pixels, the pointer means a value. */
	private static final double REACH = 10;

	/** The share of the width that a label may take. */
	private static final double LABEL = 0.3;

	/**
	 * Checks that each series has a value for each axis.
	 *
	 * @throws IllegalArgumentException where one has not
	 */
	public RadarPlot {
		axes = List.copyOf(axes);
		series = List.copyOf(series);
		for (Series each : series) {
			if (each.values().length != axes.size()) {
				throw new IllegalArgumentException(each.values().length + " values on " + axes.size() + " axes");
			}
		}
	}

	/** Where it lies in a picture, in pixels. */
	public record Frame(double x, double y, double radius, int axes) {

		/** How far from the left a value lies. */
		public double x(int axis, double value) {
			return x + radius * value * Math.sin(angle(axis));
		}

		/** How far from the top a value lies. */
		public double y(int axis, double value) {
			return y - radius * value * Math.cos(angle(axis));
		}

		private double angle(int axis) {
			return 2 * Math.PI * axis / axes;
		}
	}

	/** As large as leaves room for the labels. */
	public Frame frame(Surface surface, double width, double height) {
		double line = surface.lineHeight();
		double top = title.isEmpty() ? 0 : 1.8 * line;
		double bottom = height - legend().height(surface, width) - GAP / 2;
		double radius = Math.max(1, (bottom - top) / 2 - line - GAP);
		Frame unit = new Frame(0, 0, 1, axes.size());
		for (int axis = 0; axis < axes.size(); axis++) {
			double side = Math.abs(unit.x(axis, 1));
			double label = Math.min(surface.width(axes.get(axis)), width * LABEL);
			if (isAside(unit, axis)) {
				radius = Math.min(radius, (width / 2 - label - 2 * GAP) / side);
			}
		}
		return new Frame(width / 2, (top + bottom) / 2, Math.max(1, radius), axes.size());
	}

	/** Whether an axis ends so far from the middle line that its label stands beside it. */
	private static boolean isAside(Frame frame, int axis) {
		return Math.abs(frame.x(axis, 1) - frame.x()) > 0.1 * frame.radius();
	}

	private Legend legend() {
		return new Legend(series.stream().map(each -> new Legend.Entry(each.label(), each.ink())).toList());
	}

	/** A value in words: of what it is, and how much. */
	public List<String> text(Point point) {
		Series of = series.get(point.series());
		return List.of(of.label(), axes.get(point.axis()) + " " + of.text(point.axis()));
	}

	/** The value at a place of the picture, the nearest where there are several. */
	public Optional<Point> at(Frame frame, double x, double y) {
		return points().stream().filter(point -> distance(frame, point, x, y) <= REACH)
				.min(Comparator.comparingDouble(point -> distance(frame, point, x, y)));
	}

	/** All values there are. */
	public List<Point> points() {
		List<Point> points = new ArrayList<>();
		for (int i = 0; i < series.size(); i++) {
			for (int axis = 0; axis < axes.size(); axis++) {
				if (!Double.isNaN(series.get(i).values()[axis])) {
					points.add(new Point(i, axis));
				}
			}
		}
		return points;
	}

	private double value(Point point) {
		return Math.clamp(series.get(point.series()).values()[point.axis()], 0.0, 1.0);
	}

	private double distance(Frame frame, Point point, double x, double y) {
		return Math.hypot(frame.x(point.axis(), value(point)) - x, frame.y(point.axis(), value(point)) - y);
	}

	@Override
	public void paint(Surface surface, double width, double height, PlotColors colors) {
		paint(surface, width, height, colors, null);
	}

	/** Paints everything, with a value standing out; null for none. */
	public void paint(Surface surface, double width, double height, PlotColors colors, Point pointed) {
		Frame frame = frame(surface, width, height);
		surface.text(surface.fitBold(title, width - 8), 4, surface.lineHeight() * 0.9, Align.START, colors.text(),
				true);
		for (int ring = 1; ring <= RINGS; ring++) {
			paintRing(surface, frame, (double) ring / RINGS, ring == RINGS ? colors.faint() : colors.grid());
		}
		for (int axis = 0; axis < axes.size(); axis++) {
			surface.line(frame.x(), frame.y(), frame.x(axis, 1), frame.y(axis, 1), colors.grid());
			paintLabel(surface, frame, axis, width, colors);
		}
		for (int i = 0; i < series.size(); i++) {
			boolean faded = pointed != null && pointed.series() != i;
			paintSeries(surface, frame, i, series.get(i).ink().rgb(colors.dark()), faded ? 0.3 : 1);
		}
		legend().paint(surface, height - legend().height(surface, width), width, colors);
		if (pointed != null) {
			double x = frame.x(pointed.axis(), value(pointed));
			double y = frame.y(pointed.axis(), value(pointed));
			surface.dot(x, y, DOT + 3, colors.faint(), 0.5);
			new Remark(text(pointed)).paint(surface, x, y, width, height, colors);
		}
	}

	private void paintRing(Surface surface, Frame frame, double value, int rgb) {
		double[] x = new double[axes.size() + 1];
		double[] y = new double[x.length];
		for (int axis = 0; axis < x.length; axis++) {
			x[axis] = frame.x(axis, value);
			y[axis] = frame.y(axis, value);
		}
		if (!axes.isEmpty()) {
			surface.line(x, y, rgb, 1, 1);
		}
	}

	private void paintLabel(Surface surface, Frame frame, int axis, double width, PlotColors colors) {
		boolean aside = isAside(frame, axis);
		double side = frame.x(axis, 1) - frame.x();
		double x = frame.x(axis, 1) + (aside ? Math.signum(side) * GAP : 0);
		double away = surface.lineHeight() / 2 + GAP / 2;
		double y = frame.y(axis, 1) + (aside ? 0 : frame.y(axis, 1) < frame.y() ? -away : away);
		double room = aside ? width * LABEL : width - 2 * GAP;
		surface.text(surface.fit(axes.get(axis), room), x, y,
				!aside ? Align.MIDDLE : side > 0 ? Align.START : Align.END, colors.text(), false);
	}

	private void paintSeries(Surface surface, Frame frame, int which, int rgb, double opacity) {
		double[] values = series.get(which).values();
		for (int axis = 0; axis < values.length; axis++) {
			int next = (axis + 1) % values.length;
			Point from = new Point(which, axis);
			Point to = new Point(which, next);
			if (!Double.isNaN(values[axis]) && !Double.isNaN(values[next])) {
				surface.line(new double[] { frame.x(axis, value(from)), frame.x(next, value(to)) },
						new double[] { frame.y(axis, value(from)), frame.y(next, value(to)) }, rgb, 2, opacity);
			}
			if (!Double.isNaN(values[axis])) {
				surface.dot(frame.x(axis, value(from)), frame.y(axis, value(from)), DOT, rgb, opacity);
			}
		}
	}

	@Override
	public String csv() {
		List<String> titles = new ArrayList<>(List.of("name"));
		titles.addAll(axes);
		StringBuilder csv = new StringBuilder(Csv.line(titles));
		for (Series each : series) {
			List<String> cells = new ArrayList<>(List.of(each.label()));
			for (int axis = 0; axis < axes.size(); axis++) {
				cells.add(Double.isNaN(each.values()[axis]) ? "" : each.text(axis));
			}
			csv.append(Csv.line(cells));
		}
		return csv.toString();
	}
}
