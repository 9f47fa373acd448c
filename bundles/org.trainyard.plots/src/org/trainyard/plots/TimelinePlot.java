package org.trainyard.plots;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

import org.trainyard.plots.Surface.Align;

/**
 * What happened when, from left to right: each bar took as long as it is wide, and lies below the one that it is a part of.
 * Times are milliseconds.
 *
 * @param title     what the whole is
 * @param timeTitle of the horizontal axis
 * @param spans     what happened, in the order of their beginnings
 * @param whole     from when to when there is anything
 * @param shown     the part of that which is in sight
 */
public record TimelinePlot(String title, String timeTitle, List<Span> spans, AxisRange whole, AxisRange shown)
		implements Plot {

	/**
	 * Something that took time.
	 *
	 * @param name  in full
	 * @param label what stands in the bar, where it has room
	 * @param kind  what it is a case of, such as the way forward; a column of the table
	 * @param row   from the top; what is no part of anything lies in row 0
	 */
	public record Span(String name, String label, String kind, Ink ink, double start, double end, int row) {

		/** How long it took. */
		public double length() {
			return end - start;
		}

		private boolean holds(Span other) {
			return start <= other.start && end >= other.end;
		}
	}

	private static final double MARGIN = 8;
	/** What is narrower, in pixels, is drawn as wide as this. */
	private static final double LEAST = 1;

	public TimelinePlot {
		spans = List.copyOf(spans);
	}

	/**
	 * The whole of some spans; their rows follow from what lies within what.
	 *
	 * @param spans with any rows, in any order; of two with the same times the first holds the other
	 */
	public static TimelinePlot of(String title, String timeTitle, List<Span> spans) {
		List<Span> ordered = new ArrayList<>();
		Deque<Span> open = new ArrayDeque<>();
		for (Span span : spans.stream()
				.sorted(Comparator.comparingDouble(Span::start).thenComparingDouble(each -> -each.end)).toList()) {
			while (!open.isEmpty() && !open.peek().holds(span)) {
				open.pop();
			}
			Span placed = new Span(span.name, span.label, span.kind, span.ink, span.start, span.end, open.size());
			open.push(placed);
			ordered.add(placed);
		}
		double from = spans.stream().mapToDouble(Span::start).min().orElse(0);
		double to = spans.stream().mapToDouble(Span::end).max().orElse(1);
		AxisRange whole = AxisRange.around(from, to);
		return new TimelinePlot(title, timeTitle, ordered, whole, whole);
	}

	/** The same with another part in sight. */
	public TimelinePlot showing(AxisRange part) {
		return new TimelinePlot(title, timeTitle, spans, whole, part);
	}

	/** How high the picture must be to show every row. */
	public double height(Surface surface) {
		return top(surface, spans.stream().mapToInt(Span::row).max().orElse(0) + 1) + 3 * surface.lineHeight();
	}

	private static double rowHeight(Surface surface) {
		return surface.lineHeight() * 1.5;
	}

	/** Where a row begins, from the top. */
	public double top(Surface surface, int row) {
		return 2 * surface.lineHeight() + row * rowHeight(surface);
	}

	/** The time at a place from the left of a picture. */
	public double time(double left, double width) {
		return shown.at((left - MARGIN) / (width - 2 * MARGIN), false);
	}

	/** Where a time lies in a picture, from the left; beyond its borders if it is not in sight. */
	public double left(double time, double width) {
		return MARGIN + shown.place(time, false) * (width - 2 * MARGIN);
	}

	/** The place in the list of the span at a point of a picture, or -1. */
	public int at(Surface surface, double x, double y, double width) {
		double time = time(x, width);
		int row = (int) Math.floor((y - top(surface, 0)) / rowHeight(surface));
		double close = LEAST * (shown.upper() - shown.lower()) / Math.max(1, width - 2 * MARGIN);
		for (int i = 0; i < spans.size(); i++) {
			Span span = spans.get(i);
			if (span.row == row && time >= span.start && time <= Math.max(span.end, span.start + close)) {
				return i;
			}
		}
		return -1;
	}

	/** What is to be said of a span: its name, how long it took, and which share of the whole. */
	public List<String> text(Span span) {
		return List.of(span.name, TickFormat.value().text(span.length()) + " ms  "
				+ TickFormat.cell().text(100 * span.length() / (whole.upper() - whole.lower())) + " %");
	}

	@Override
	public void paint(Surface surface, double width, double height, PlotColors colors) {
		paint(surface, width, height, colors, -1);
	}

	/** Paints everything, with a span that is pointed at; -1 for none. */
	public void paint(Surface surface, double width, double height, PlotColors colors, int pointed) {
		surface.text(surface.fitBold(title, width - MARGIN), 4, surface.lineHeight() * 0.9, Align.START, colors.text(),
				true);
		double bottom = Math.max(top(surface, 1), height - 2.6 * surface.lineHeight());
		paintAxis(surface, width, height, bottom, colors);
		for (Span span : spans) {
			paint(surface, span, width, bottom, colors);
		}
		if (pointed >= 0) {
			Span span = spans.get(pointed);
			double from = Math.max(MARGIN, left(span.start, width));
			double to = Math.min(width - MARGIN, left(span.end, width));
			double top = top(surface, span.row);
			surface.frame(from, top, Math.max(LEAST, to - from), rowHeight(surface) - 2, colors.text());
			new Remark(text(span)).paint(surface, (from + to) / 2, top + rowHeight(surface), width, bottom, colors);
		}
	}

	private void paintAxis(Surface surface, double width, double height, double bottom, PlotColors colors) {
		double free = 0;
		for (double tick : Ticks.linear(shown, (int) Math.clamp(width / 80, 2, 12))) {
			double at = left(tick, width);
			surface.line(at, top(surface, 0), at, bottom, colors.grid());
			String label = TickFormat.axis().text(tick);
			double half = surface.width(label) / 2;
			if (at - half >= free && at + half <= width) {
				surface.text(label, at, bottom + surface.lineHeight() * 0.8, Align.MIDDLE, colors.faint(), false);
				free = at + half + MARGIN;
			}
		}
		surface.text(surface.fitBold(timeTitle, width - MARGIN), width / 2, height - surface.lineHeight() * 0.7,
				Align.MIDDLE, colors.text(), true);
	}

	private void paint(Surface surface, Span span, double width, double bottom, PlotColors colors) {
		double from = Math.max(MARGIN, left(span.start, width));
		double to = Math.min(width - MARGIN, left(span.end, width));
		double top = top(surface, span.row);
		double high = rowHeight(surface) - 2;
		if (to < from || top + high > bottom) {
			return;
		}
		double wide = Math.max(LEAST, to - from - 1);
		surface.fill(from, top, wide, high, span.ink.rgb(colors.dark()), 0.35);
		surface.fill(from, top, Math.min(2, wide), high, span.ink.rgb(colors.dark()), 1);
		String name = surface.fit(span.label, wide - MARGIN);
		if (name.length() > 1) {
			surface.text(name, from + MARGIN / 2, top + high / 2, Align.START, colors.text(), false);
		}
	}

	@Override
	public String csv() {
		List<List<String>> lines = new ArrayList<>(List.of(List.of("name", "kind", "start_ms", "duration_ms", "row")));
		spans.forEach(span -> lines.add(List.of(span.name, span.kind, Csv.number(span.start),
				Csv.number(span.length()), Integer.toString(span.row))));
		return Csv.of(lines);
	}
}
