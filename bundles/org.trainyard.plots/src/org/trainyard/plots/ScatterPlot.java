package org.trainyard.plots;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.trainyard.plots.Surface.Align;

/**
 * A dot for each of several things, placed by two of its values.
 *
 * @param x the horizontal axis
 * @param y the vertical axis
 * @param marks the dots; one without a place on both axes is left out
 */
public record ScatterPlot(Dimension x, Dimension y, List<Mark> marks) implements Plot {

	/** One thing: what identifies it, what people call it, its colour, its values. */
	public record Mark(String id, String label, Ink ink, double x, double y) {
	}

	/** Where the dots lie in a picture of some size. */
	public record Frame(double left, double top, double right, double bottom, AxisRange xs, AxisRange ys) {
	}

	private static final double RADIUS = 5;

	/** As near as this, in pixels, the pointer means a dot. */
	private static final double REACH = 10;
	private static final double TICK = 5;
	private static final double ROOM = 12;

	public ScatterPlot {
		marks = List.copyOf(marks);
	}

	@Override
	public String title() {
		return y.title() + " / " + x.title();
	}

	@Override
	public String csv() {
		StringBuilder csv = new StringBuilder(Csv.line(List.of("id", "name", x.title(), y.title())));
		for (Mark mark : marks) {
			csv.append(Csv.line(List.of(mark.id(), mark.label(), cell(x, mark.x()), cell(y, mark.y()))));
		}
		return csv.toString();
	}

	static String cell(Dimension dimension, double value) {
		return dimension.names().isEmpty() || Double.isNaN(value) ? Csv.number(value) : dimension.text(value);
	}

	/** The marks that have a place. */
	public List<Mark> shown() {
		return marks.stream().filter(mark -> x.isShown(mark.x()) && y.isShown(mark.y())).toList();
	}

	/** Where the dots lie in a picture of this size. */
	public Frame frame(Surface surface, double width, double height) {
		AxisRange xs = x.range(shown().stream().mapToDouble(Mark::x).toArray());
		AxisRange ys = y.range(shown().stream().mapToDouble(Mark::y).toArray());
		double line = surface.lineHeight();
		double top = 2 * line;
		double bottom = Math.max(top + 1, height - 2.6 * line);
		double labels = y.ticks(ys, rows(surface, bottom - top)).stream().mapToDouble(t -> surface.width(t.label()))
				.max().orElse(0);
		double left = Math.min(labels, width / 3) + TICK + ROOM;
		return new Frame(left, top, Math.max(left + 1, width - 2 * ROOM), bottom, xs, ys);
	}

	private static int rows(Surface surface, double height) {
		return (int) Math.clamp(height / (surface.lineHeight() * 2), 2, 10);
	}

	/** The mark at a place of the picture, the nearest where there are several. */
	public Optional<Mark> at(Frame frame, double left, double top) {
		return shown().stream().filter(mark -> distance(frame, mark, left, top) <= REACH)
				.min(Comparator.comparingDouble(mark -> distance(frame, mark, left, top)));
	}

	private double distance(Frame frame, Mark mark, double left, double top) {
		return Math.hypot(left(frame, mark) - left, top(frame, mark) - top);
	}

	/** Where the middle of a mark lies from the left. */
	public double left(Frame frame, Mark mark) {
		return x.scale(frame.xs(), frame.left(), frame.right()).applyAsDouble(mark.x());
	}

	/** Where the middle of a mark lies from the top. */
	public double top(Frame frame, Mark mark) {
		return y.scale(frame.ys(), frame.bottom(), frame.top()).applyAsDouble(mark.y());
	}

	@Override
	public void paint(Surface surface, double width, double height, PlotColors colors) {
		paint(surface, width, height, colors, Emphasis.NONE);
	}

	/** Paints everything, with something standing out. */
	public void paint(Surface surface, double width, double height, PlotColors colors, Emphasis emphasis) {
		Frame frame = frame(surface, width, height);
		paintAxes(surface, frame, width, height, colors);
		// Those that stand out lie in front.
		List<Mark> order = new ArrayList<>(shown());
		order.sort(Comparator.comparing(mark -> !emphasis.fades(mark.id())));
		for (Mark mark : order) {
			boolean pointed = mark.id().equals(emphasis.pointed());
			if (pointed) {
				surface.dot(left(frame, mark), top(frame, mark), RADIUS + 3, colors.faint(), 0.5);
			}
			surface.dot(left(frame, mark), top(frame, mark), pointed ? RADIUS + 1 : RADIUS,
					mark.ink().rgb(colors.dark()), emphasis.fades(mark.id()) ? 0.2 : 0.85);
		}
		order.stream().filter(mark -> mark.id().equals(emphasis.pointed())).findFirst()
				.ifPresent(mark -> paintLabel(surface, frame, mark, width, colors));
	}

	private void paintAxes(Surface surface, Frame frame, double width, double height, PlotColors colors) {
		double line = surface.lineHeight();
		var rows = y.scale(frame.ys(), frame.bottom(), frame.top());
		for (Dimension.Tick tick : y.ticks(frame.ys(), rows(surface, frame.bottom() - frame.top()))) {
			double at = rows.applyAsDouble(tick.value());
			surface.line(frame.left(), at, frame.right(), at, colors.grid());
			surface.text(surface.fit(tick.label(), frame.left() - TICK - 2), frame.left() - TICK, at, Align.END,
					colors.faint(), false);
		}
		var columns = x.scale(frame.xs(), frame.left(), frame.right());
		double free = 0;
		int most = x.names().isEmpty() ? (int) Math.clamp((frame.right() - frame.left()) / 80, 2, 12) : 40;
		for (Dimension.Tick tick : x.ticks(frame.xs(), most)) {
			double at = columns.applyAsDouble(tick.value());
			surface.line(at, frame.top(), at, frame.bottom(), colors.grid());
			String label = surface.fit(tick.label(), 2 * Math.min(at, width - at));
			double half = surface.width(label) / 2;
			if (at - half >= free) {
				surface.text(label, at, frame.bottom() + line * 0.8, Align.MIDDLE, colors.faint(), false);
				free = at + half + ROOM;
			}
		}
		surface.frame(frame.left(), frame.top(), frame.right() - frame.left(), frame.bottom() - frame.top(),
				colors.faint());
		surface.text(surface.fitBold(y.title(), width - 8), 4, line * 0.9, Align.START, colors.text(), true);
		surface.text(surface.fitBold(x.title(), width - 8), (frame.left() + frame.right()) / 2, height - line * 0.7,
				Align.MIDDLE, colors.text(), true);
	}

	/** Names a mark beside it, on the side where there is room. */
	private void paintLabel(Surface surface, Frame frame, Mark mark, double width, PlotColors colors) {
		List<String> lines = List.of(mark.label(), x.title() + ": " + x.text(mark.x()),
				y.title() + ": " + y.text(mark.y()));
		double line = surface.lineHeight();
		double wide = Math.min(width, lines.stream().mapToDouble(surface::width).max().orElse(0) + 2 * ROOM);
		double high = line * (lines.size() + 0.6);
		double left = left(frame, mark) + ROOM + wide <= width ? left(frame, mark) + ROOM
				: Math.max(0, left(frame, mark) - ROOM - wide);
		double top = Math.clamp(top(frame, mark) - high / 2, 0, Math.max(0, frame.bottom() - high));
		surface.fill(left, top, wide, high, colors.background(), 0.92);
		surface.frame(left, top, wide, high, colors.grid());
		for (int i = 0; i < lines.size(); i++) {
			surface.text(surface.fit(lines.get(i), wide - ROOM), left + ROOM / 2, top + line * (i + 0.8), Align.START,
					colors.text(), i == 0);
		}
	}
}
