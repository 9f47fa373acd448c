package org.trainyard.plots;

import org.trainyard.plots.Surface.Align;

/**
 * Says what colours stand for: the colours from the lower end up with numbers beside them.
 *
 * @param missing whether it also says how a cell without value looks
 */
record ColorBar(ValueScale scale, boolean missing) {

	private static final double WIDE = 12;
	private static final double GAP = 5;
	private static final int LEVELS = 256;

	/** How much room it needs at a height. */
	double width(Surface surface, double height) {
		double labels = missing ? surface.width(scale.text(Double.NaN)) : 0;
		for (double tick : ticks(surface, height)) {
			labels = Math.max(labels, surface.width(text(tick)));
		}
		return WIDE + GAP + labels + (scale.title().isEmpty() ? 0 : surface.lineHeight());
	}

	private double[] ticks(Surface surface, double height) {
		return scale.ticks((int) Math.clamp(height / (2 * surface.lineHeight()), 2, 10));
	}

	private static String text(double tick) {
		return TickFormat.axis().text(tick);
	}

	/** Paints it from a place at the left. */
	void paint(Surface surface, double left, double top, double bottom, PlotColors colors) {
		double line = surface.lineHeight();
		double end = missing ? Math.max(top + 1, bottom - 1.6 * line) : bottom;
		surface.pixels(left, top, WIDE, end - top, new Levels(scale));
		surface.frame(left, top, WIDE, end - top, colors.faint());
		double labels = 0;
		for (double tick : ticks(surface, bottom - top)) {
			double y = end - (end - top) * scale.range().place(tick, scale.logarithmic());
			surface.line(left + WIDE, y, left + WIDE + 3, y, colors.faint());
			surface.text(text(tick), left + WIDE + GAP, y, Align.START, colors.faint(), false);
			labels = Math.max(labels, surface.width(text(tick)));
		}
		if (missing) {
			surface.fill(left, bottom - line, WIDE, line, ValueScale.MISSING, 1);
			surface.frame(left, bottom - line, WIDE, line, colors.faint());
			surface.text(scale.text(Double.NaN), left + WIDE + GAP, bottom - line / 2, Align.START, colors.faint(),
					false);
			labels = Math.max(labels, surface.width(scale.text(Double.NaN)));
		}
		if (!scale.title().isEmpty()) {
			surface.turned(surface.fit(scale.title(), bottom - top), left + WIDE + GAP + labels + line / 2,
					(top + bottom) / 2, Align.MIDDLE, colors.faint(), false);
		}
	}

	/** All colours, those of the upper end on top. */
	private record Levels(ValueScale scale) implements Pixels {

		@Override
		public int columns() {
			return 1;
		}

		@Override
		public int rows() {
			return LEVELS;
		}

		@Override
		public int[] rgb(int width, int height) {
			int[] rgb = new int[width * height];
			for (int i = 0; i < rgb.length; i++) {
				rgb[i] = scale.map().rgb(1 - (i / width + 0.5) / height);
			}
			return rgb;
		}
	}
}
