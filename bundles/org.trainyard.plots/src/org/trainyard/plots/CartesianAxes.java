package org.trainyard.plots;

import java.util.function.DoubleUnaryOperator;

import org.trainyard.plots.Surface.Align;

/** A horizontal and a vertical axis with their lines, labels and titles. */
record CartesianAxes(Dimension x, Dimension y) {

	private static final double TICK = 5;
	private static final double ROOM = 12;

	/**
	 * Where they lie in a picture.
	 *
	 * @param below what is needed for something else at the lower end, in pixels
	 */
	AxesFrame frame(Surface surface, double width, double height, AxisRange xs, AxisRange ys, double below) {
		double line = surface.lineHeight();
		double top = 2 * line;
		double bottom = Math.max(top + 1, height - 2.6 * line - below);
		double labels = y.ticks(ys, rows(surface, bottom - top)).stream().mapToDouble(t -> surface.width(t.label()))
				.max().orElse(0);
		double left = Math.min(labels, width / 3) + TICK + ROOM;
		return new AxesFrame(left, top, Math.max(left + 1, width - 2 * ROOM), bottom, xs, ys);
	}

	private static int rows(Surface surface, double height) {
		return (int) Math.clamp(height / (surface.lineHeight() * 2), 2, 10);
	}

	/** From a value to its distance from the left. */
	DoubleUnaryOperator across(AxesFrame frame) {
		return x.scale(frame.xs(), frame.left(), frame.right());
	}

	/** From a value to its distance from the top. */
	DoubleUnaryOperator down(AxesFrame frame) {
		return y.scale(frame.ys(), frame.bottom(), frame.top());
	}

	/**
	 * Paints them.
	 *
	 * @param end where the picture ends for them, from the top
	 */
	void paint(Surface surface, AxesFrame frame, double width, double end, PlotColors colors) {
		double line = surface.lineHeight();
		paintRows(surface, frame, colors);
		paintColumns(surface, frame, width, colors);
		surface.frame(frame.left(), frame.top(), frame.right() - frame.left(), frame.bottom() - frame.top(),
				colors.faint());
		surface.text(surface.fitBold(y.title(), width - 8), 4, line * 0.9, Align.START, colors.text(), true);
		surface.text(surface.fitBold(x.title(), width - 8), (frame.left() + frame.right()) / 2, end - line * 0.7,
				Align.MIDDLE, colors.text(), true);
	}

	private void paintRows(Surface surface, AxesFrame frame, PlotColors colors) {
		for (Dimension.Tick tick : y.ticks(frame.ys(), rows(surface, frame.bottom() - frame.top()))) {
			double at = down(frame).applyAsDouble(tick.value());
			surface.line(frame.left(), at, frame.right(), at, colors.grid());
			surface.text(surface.fit(tick.label(), frame.left() - TICK - 2), frame.left() - TICK, at, Align.END,
					colors.faint(), false);
		}
	}

	private void paintColumns(Surface surface, AxesFrame frame, double width, PlotColors colors) {
		double free = 0;
		int most = x.names().isEmpty() ? (int) Math.clamp((frame.right() - frame.left()) / 80, 2, 12) : 40;
		for (Dimension.Tick tick : x.ticks(frame.xs(), most)) {
			double at = across(frame).applyAsDouble(tick.value());
			surface.line(at, frame.top(), at, frame.bottom(), colors.grid());
			String label = surface.fit(tick.label(), 2 * Math.min(at, width - at));
			double half = surface.width(label) / 2;
			if (at - half >= free) {
				surface.text(label, at, frame.bottom() + surface.lineHeight() * 0.8, Align.MIDDLE, colors.faint(),
						false);
				free = at + half + ROOM;
			}
		}
	}
}
