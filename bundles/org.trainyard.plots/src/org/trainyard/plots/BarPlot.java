package org.trainyard.plots;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.trainyard.plots.Surface.Align;

/**
 * Amounts as lying bars with their names, one below the other. A bar is as long as its amount without its sign; the sign
 * is its colour, unless it has one of its own, and stands before its number. Bars of a group follow each other below its
 * name.
 *
 * @param title what the bars are
 * @param bars from the top
 * @param full the amount that would fill the width; positive
 */
public record BarPlot(String title, List<Bar> bars, double full) implements Plot {

	/**
	 * One amount: what identifies it, its name, whether its sign is shown, and a remark that stands behind the number.
	 *
	 * @param group the name above it and its neighbours of the same group; empty for none
	 * @param ink its colour; null for that of its sign
	 */
	public record Bar(String id, String label, double value, boolean signed, String remark, String group, Ink ink) {

		/** A bar of no group. */
		public Bar(String id, String label, double value, boolean signed, String remark) {
			this(id, label, value, signed, remark, "", null);
		}

		private int rgb(boolean dark) {
			return ink == null ? Palette.rgb(value < 0 ? 1 : 0, dark) : ink.rgb(dark);
		}
	}

	/** A line of the picture: a bar, or the name of a group where {@code bar} is -1. */
	private record Row(int bar, String heading) {
	}

	private static final double GAP = 8;

	/** The share of the width that names may take. */
	private static final double NAMES = 0.4;

	public BarPlot {
		bars = List.copyOf(bars);
	}

	/** How high the picture must be to show every bar. */
	public double height(Surface surface) {
		return rowHeight(surface) * rows().size() + titleHeight(surface) + GAP;
	}

	private List<Row> rows() {
		List<Row> rows = new ArrayList<>();
		String group = "";
		for (int i = 0; i < bars.size(); i++) {
			if (!bars.get(i).group().equals(group)) {
				group = bars.get(i).group();
				rows.add(new Row(-1, group));
			}
			rows.add(new Row(i, ""));
		}
		return rows;
	}

	private boolean isGrouped() {
		return bars.stream().anyMatch(bar -> !bar.group().isEmpty());
	}

	private static double rowHeight(Surface surface) {
		return surface.lineHeight() * 1.4;
	}

	private double titleHeight(Surface surface) {
		return title.isEmpty() ? GAP : surface.lineHeight() * 1.8;
	}

	/** Where the row of a bar begins. */
	public double top(Surface surface, int bar) {
		List<Row> rows = rows();
		int row = IntStream.range(0, rows.size()).filter(i -> rows.get(i).bar() == bar).findFirst().orElse(bar);
		return titleHeight(surface) + rowHeight(surface) * row;
	}

	/** A bar in words. */
	public String text(Bar bar) {
		return (bar.group().isEmpty() ? "" : bar.group() + ", ") + bar.label() + " " + number(bar)
				+ (bar.remark().isEmpty() ? "" : "  " + bar.remark());
	}

	/** The place from the top of the bar at a height, or -1. */
	public int at(Surface surface, double top) {
		List<Row> rows = rows();
		int row = (int) Math.floor((top - titleHeight(surface)) / rowHeight(surface));
		return row >= 0 && row < rows.size() ? rows.get(row).bar() : -1;
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
		double indent = isGrouped() ? GAP : 0;
		double names = bars.stream().mapToDouble(bar -> surface.boldWidth(bar.label())).max().orElse(0) + indent;
		double left = Math.min(names, width * NAMES) + 2 * GAP;
		double texts = bars.stream().mapToDouble(bar -> surface.width(number(bar) + "  " + bar.remark())).max()
				.orElse(0);
		double room = Math.max(10, width - left - 3 * GAP - Math.min(texts, width * NAMES));
		double top = titleHeight(surface);
		for (Row row : rows()) {
			if (row.bar() < 0) {
				surface.text(surface.fitBold(row.heading(), width - GAP), 4, top + rowHeight(surface) / 2, Align.START,
						colors.text(), true);
			} else {
				Bar bar = bars.get(row.bar());
				boolean standsOut = bar.id().equals(pointed);
				if (standsOut) {
					surface.fill(0, top, width, rowHeight(surface), colors.grid(), 0.6);
				}
				paintBar(surface, bar, new Room(left, top, room, width), colors, standsOut);
			}
			top += rowHeight(surface);
		}
	}

	/** Where a bar may be: from the left, as long as the largest, in a picture of a width. */
	private record Room(double left, double top, double length, double width) {
	}

	private void paintBar(Surface surface, Bar bar, Room room, PlotColors colors, boolean standsOut) {
		double left = room.left();
		double middle = room.top() + rowHeight(surface) / 2;
		surface.text(surface.fit(bar.label(), left - GAP), left - GAP, middle, Align.END, colors.text(), standsOut);
		double length = Double.isFinite(bar.value()) ? room.length() * Math.min(1, Math.abs(bar.value()) / full) : 0;
		surface.fill(left, room.top() + 4, Math.max(1, length), rowHeight(surface) - 8, bar.rgb(colors.dark()), 1);
		String text = number(bar) + (bar.remark().isEmpty() ? "" : "  " + bar.remark());
		surface.text(surface.fit(text, room.width() - left - length - GAP), left + length + GAP, middle, Align.START,
				colors.faint(), false);
	}

	private static String number(Bar bar) {
		double amount = Math.abs(bar.value());
		String size = amount > 0 && amount < 0.001 ? TickFormat.cell().text(amount)
				: TickFormat.axis().text(Math.round(amount * 1000) / 1000.0);
		return Double.isNaN(bar.value()) ? "–" : (bar.value() < 0 ? "−" : bar.signed() ? "+" : "") + size;
	}

	@Override
	public String csv() {
		List<List<String>> lines = new ArrayList<>(List.of(List.of("name", "value", "remark")));
		bars.forEach(bar -> lines.add(List.of(bar.label(), Csv.number(bar.value()), bar.remark())));
		if (!isGrouped()) {
			return Csv.of(lines);
		}
		List<List<String>> grouped = new ArrayList<>();
		for (int i = 0; i < lines.size(); i++) {
			List<String> line = new ArrayList<>(List.of(i == 0 ? "group" : bars.get(i - 1).group()));
			line.addAll(lines.get(i));
			grouped.add(line);
		}
		return Csv.of(grouped);
	}
}
