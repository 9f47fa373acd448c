package org.trainyard.plots;

import java.util.List;

import org.trainyard.plots.Surface.Align;

/** Lines on a ground of their own beside something in a picture, on the side where there is room. */
record Remark(List<String> lines) {

	private static final double ROOM = 12;

	/**
	 * Paints them.
	 *
	 * @param x the middle of what they are about
	 * @param width of the picture
	 * @param bottom the lower end of where they may be
	 */
	void paint(Surface surface, double x, double y, double width, double bottom, PlotColors colors) {
		if (lines.isEmpty()) {
			return;
		}
		double line = surface.lineHeight();
		double wide = Math.min(width,
				Math.max(surface.boldWidth(lines.getFirst()) + ROOM / 2,
						lines.stream().mapToDouble(surface::width).max().orElse(0)) + ROOM);
		double high = line * (lines.size() + 0.6);
		double left = x + ROOM + wide <= width ? x + ROOM : Math.max(0, x - ROOM - wide);
		double top = Math.clamp(y - high / 2, 0, Math.max(0, bottom - high));
		surface.fill(left, top, wide, high, colors.background(), 0.92);
		surface.frame(left, top, wide, high, colors.grid());
		for (int i = 0; i < lines.size(); i++) {
			String text = i == 0 ? surface.fitBold(lines.get(i), wide - ROOM / 2)
					: surface.fit(lines.get(i), wide - ROOM / 2);
			surface.text(text, left + ROOM / 2, top + line * (i + 0.8), Align.START, colors.text(), i == 0);
		}
	}
}
