package org.trainyard.plots;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.trainyard.plots.ParallelFrame.Axis;
import org.trainyard.plots.ParallelPlot.Line;
import org.trainyard.plots.Surface.Align;

/** Paints parallel coordinates: lines first, then the axes with their labels over them. */
final class ParallelPainter {

	private static final double BRUSH = 9;
	private static final double LEGEND_WIDTH = 160;

	private final ParallelPlot plot;
	private final ParallelFrame frame;
	private final Surface surface;
	private final PlotColors colors;
	private final AxisRange shades;

	ParallelPainter(ParallelPlot plot, ParallelFrame frame, Surface surface, PlotColors colors) {
		this.plot = plot;
		this.frame = frame;
		this.surface = surface;
		this.colors = colors;
		shades = plot.shade() == null ? null
				: plot.shade().range(plot.lines().stream().mapToDouble(Line::shade).toArray());
	}

	void paint(String cursor, Emphasis emphasis) {
		paintLines(emphasis);
		for (int i = 0; i < frame.axes().size(); i++) {
			paintAxis(frame.axes().get(i), i, frame.axes().get(i).dimension().id().equals(cursor));
		}
		if (shades != null) {
			paintLegend();
		}
		plot.lines().stream().filter(line -> line.id().equals(emphasis.pointed())).findFirst()
				.ifPresent(this::paintName);
	}

	private void paintLines(Emphasis emphasis) {
		Set<String> selected = plot.selected();
		List<Line> order = new ArrayList<>(plot.lines());
		order.sort(Comparator.comparing((Line line) -> selected.contains(line.id()) && !emphasis.fades(line.id()))
				.thenComparing(line -> line.id().equals(emphasis.pointed())));
		for (Line line : order) {
			boolean stands = selected.contains(line.id()) && !emphasis.fades(line.id());
			boolean pointed = line.id().equals(emphasis.pointed());
			double[] x = frame.axes().stream().mapToDouble(Axis::left).toArray();
			double[] y = frame.axes().stream().mapToDouble(axis -> plot.height(frame, axis, line)).toArray();
			if (x.length == 1) {
				x = new double[] { x[0] - BRUSH, x[0] + BRUSH };
				y = new double[] { y[0], y[0] };
			}
			surface.line(x, y, stands ? color(line) : colors.faint(), pointed ? 3.5 : 1.6, stands ? 0.9 : 0.18);
		}
	}

	private int color(Line line) {
		if (shades == null) {
			return Palette.rgb(0, colors.dark());
		}
		return plot.shade().isShown(line.shade())
				? ColorScale.rgb(shades.place(line.shade(), plot.shade().logarithmic()), colors.dark())
				: colors.faint();
	}

	private void paintAxis(Axis axis, int place, boolean cursor) {
		Dimension dimension = axis.dimension();
		double left = axis.left();
		surface.line(new double[] { left, left }, new double[] { frame.top(), frame.bottom() }, colors.text(),
				cursor ? 3 : 1.2, 1);
		int most = (int) Math.clamp((frame.bottom() - frame.top()) / (2 * frame.lineHeight()), 2, 12);
		double room = room(place) - 14;
		for (Dimension.Tick tick : dimension.ticks(axis.range(), most)) {
			paintLabel(surface.fit(tick.label(), room), left + 6, frame.height(axis, tick.value()));
		}
		boolean missing = plot.lines().stream()
				.anyMatch(line -> !dimension.isShown(line.values()[plot.axes().indexOf(dimension)]));
		if (missing) {
			paintLabel("–", left + 6, frame.missing());
		}
		AxisRange brush = plot.brushing().brushes().get(dimension.id());
		if (brush != null) {
			double a = frame.height(axis, Math.max(brush.lower(), axis.range().lower()));
			double b = frame.height(axis, Math.min(brush.upper(), axis.range().upper()));
			surface.fill(left - BRUSH, Math.min(a, b), 2 * BRUSH, Math.abs(a - b), Palette.rgb(4, colors.dark()), 0.4);
			surface.frame(left - BRUSH, Math.min(a, b), 2 * BRUSH, Math.abs(a - b), colors.text());
		}
		paintTitle(axis, place, cursor);
	}

	/** How far it is to the next axis, or to the edge. */
	private double room(int place) {
		double next = place + 1 < frame.axes().size() ? frame.axes().get(place + 1).left() : frame.right();
		return next - frame.axes().get(place).left();
	}

	/** On a ground of its own, for lines pass below it. */
	private void paintLabel(String label, double left, double middle) {
		double high = frame.lineHeight();
		surface.fill(left - 2, middle - high / 2, surface.width(label) + 4, high, colors.background(), 0.75);
		surface.text(label, left, middle, Align.START, colors.faint(), false);
	}

	/** Titles take turns in two rows, so that each has twice the room. */
	private void paintTitle(Axis axis, int place, boolean cursor) {
		String arrow = axis.inverted() ? " ↓" : " ↑";
		double half = Math.min(axis.left(), frame.right() - axis.left());
		double gap = frame.axes().size() == 1 ? frame.right()
				: Math.abs(frame.axes().get(place == 0 ? 1 : place - 1).left() - axis.left());
		double wide = Math.min(2 * half, 2 * gap - 10);
		double middle = frame.lineHeight() * (place % 2 == 0 ? 0.9 : 2.1);
		String title = surface.fitBold(axis.dimension().title(), wide - surface.width(arrow) - 4) + arrow;
		if (cursor) {
			double width = surface.boldWidth(title) + 12;
			surface.frame(axis.left() - width / 2, middle - frame.lineHeight() / 2, width, frame.lineHeight(),
					colors.faint());
		}
		surface.text(title, axis.left(), middle, Align.MIDDLE, colors.text(), true);
	}

	/** What the colours stand for. */
	private void paintLegend() {
		double middle = frame.missing() + 1.6 * frame.lineHeight();
		double left = 8;
		String title = surface.fitBold(plot.shade().title(), frame.right() / 3);
		surface.text(title, left, middle, Align.START, colors.text(), true);
		left += surface.boldWidth(title) + 10;
		String low = plot.shade().text(shades.lower());
		surface.text(low, left, middle, Align.START, colors.faint(), false);
		left += surface.width(low) + 8;
		int steps = 32;
		for (int i = 0; i < steps; i++) {
			surface.fill(left + LEGEND_WIDTH * i / steps, middle - 6, LEGEND_WIDTH / steps + 0.5, 12,
					ColorScale.rgb(i / (steps - 1.0), colors.dark()), 1);
		}
		surface.text(plot.shade().text(shades.upper()), left + LEGEND_WIDTH + 8, middle, Align.START, colors.faint(),
				false);
	}

	private void paintName(Line line) {
		Optional<Axis> last = frame.axes().stream().reduce((a, b) -> b);
		String name = surface.fit(line.label(), frame.right() / 2);
		double width = surface.width(name) + 12;
		double middle = Math.clamp(last.map(axis -> plot.height(frame, axis, line)).orElse(0.0) - frame.lineHeight(),
				frame.top(), frame.bottom());
		double left = frame.right() - width - 4;
		surface.fill(left, middle - frame.lineHeight() / 2, width, frame.lineHeight(), colors.background(), 0.92);
		surface.frame(left, middle - frame.lineHeight() / 2, width, frame.lineHeight(), colors.grid());
		surface.text(name, left + 6, middle, Align.START, colors.text(), false);
	}
}
