package org.trainyard.plots;

import java.util.List;

import org.trainyard.plots.Surface.Align;

/**
 * Amounts as lying bars with their names, one below the other. A bar is as long as its amount without its sign; the sign
 * is its colour and stands before its number.
 *
 * @param title what the bars are
 * @param bars from the top
 * @param full the amount that would fill the width; positive
 */
public record BarPlot(String title, List<Bar> bars, double full) implements Plot {

	/**
	 * One amount: what identifies it, its name, whether its sign is shown, and a remark that stands behind the number.
	 */
	public record Bar(String id, String label, double value, boolean signed, String remark) {
	}

	private static final double GAP = 8;

	/** The share of the width that names may take. */
	private static final double NAMES = 0.4;

	public BarPlot {
		bars = List.copyOf(bars);
	}

	/** How high the picture must be to show every bar. */
	public double height(Surface surface) {
		return rowHeight(surface) * bars.size() + titleHeight(surface) + GAP;
	}

	private static double rowHeight(Surface surface) {
		return surface.lineHeight() * 1.4;
	}

	private double titleHeight(Surface surface) {
		return title.isEmpty() ? GAP : surface.lineHeight() * 1.8;
	}

	/** Where the row of a bar begins. */
	public double top(Surface surface, int bar) {
		return titleHeight(surface) + rowHeight(surface) * bar;
	}

	/** A bar in words. */
	public String text(Bar bar) {
		return bar.label() + " " + number(bar) + (bar.remark().isEmpty() ? "" : "  " + bar.remark());
	}

	/** The place from the top of the bar at a height, or -1. */
	public int at(Surface surface, double top) {
		int row = (int) Math.floor((top - titleHeight(surface)) / rowHeight(surface));
		return row < bars.size() ? Math.max(-1, row) : -1;
	}

	@Override
	public void paint(Surface surface, double width, double height, PlotColors colors) {
		paint(surface, width, colors, null);
	}

	/** Paints everything, with the bar of an identifier standing out; null for none. */
	public void paint(Surface surface, double width, PlotColors colors, String pointed) {
		if (!title.isEmpty()) {
			surface.text(surface.fitBold(title, width - 8), 4, surface.lineHeight() * 0.9, Align.START, colors.text(),
					true);
		}
		double names = bars.stream().mapToDouble(bar -> surface.boldWidth(bar.label())).max().orElse(0);
		double left = Math.min(names, width * NAMES) + 2 * GAP;
		double texts = bars.stream().mapToDouble(bar -> surface.width(number(bar) + "  " + bar.remark())).max()
				.orElse(0);
		double room = Math.max(10, width - left - 3 * GAP - Math.min(texts, width * NAMES));
		for (int i = 0; i < bars.size(); i++) {
			Bar bar = bars.get(i);
			double top = top(surface, i);
			double middle = top + rowHeight(surface) / 2;
			boolean standsOut = bar.id().equals(pointed);
			if (standsOut) {
				surface.fill(0, top, width, rowHeight(surface), colors.grid(), 0.6);
			}
			surface.text(surface.fit(bar.label(), left - GAP), left - GAP, middle, Align.END, colors.text(), standsOut);
			double length = Double.isFinite(bar.value()) ? room * Math.min(1, Math.abs(bar.value()) / full) : 0;
			surface.fill(left, top + 4, Math.max(1, length), rowHeight(surface) - 8,
					Palette.rgb(bar.value() < 0 ? 1 : 0, colors.dark()), 1);
			String text = number(bar) + (bar.remark().isEmpty() ? "" : "  " + bar.remark());
			surface.text(surface.fit(text, width - left - length - GAP), left + length + GAP, middle, Align.START,
					colors.faint(), false);
		}
	}

	private static String number(Bar bar) {
		String size = TickFormat.axis().text(Math.round(Math.abs(bar.value()) * 1000) / 1000.0);
		return Double.isNaN(bar.value()) ? "–" : (bar.value() < 0 ? "−" : bar.signed() ? "+" : "") + size;
	}

	@Override
	public String csv() {
		StringBuilder csv = new StringBuilder(Csv.line(List.of("name", "value", "remark")));
		bars.forEach(bar -> csv.append(Csv.line(List.of(bar.label(), Csv.number(bar.value()), bar.remark()))));
		return csv.toString();
	}
}
