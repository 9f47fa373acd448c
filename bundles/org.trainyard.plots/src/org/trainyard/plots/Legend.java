package org.trainyard.plots;

import java.util.ArrayList;
import java.util.List;

import org.trainyard.plots.Surface.Align;

/** The names of what a picture shows in several colours, in as many lines as they need. */
record Legend(List<Entry> entries) {

	/** One name and its colour. */
	record Entry(String label, Ink ink) {
	}

	private static final double SWATCH = 14;
	private static final double GAP = 6;

	Legend {
		entries = entries.stream().filter(entry -> !entry.label().isEmpty()).toList();
	}

	/** How much room it needs below a picture of this width. */
	double height(Surface surface, double width) {
		return entries.isEmpty() ? 0 : lines(surface, width).size() * surface.lineHeight() + GAP;
	}

	/** Paints it, each line in the middle of the width. */
	void paint(Surface surface, double top, double width, PlotColors colors) {
		double middle = top + surface.lineHeight() / 2;
		for (List<Entry> line : lines(surface, width)) {
			double left = Math.max(0, (width - line.stream().mapToDouble(e -> width(surface, e, width)).sum()) / 2);
			for (Entry entry : line) {
				surface.fill(left + GAP, middle - 4, SWATCH, 8, entry.ink().rgb(colors.dark()), 1);
				surface.text(surface.fit(entry.label(), width - SWATCH - 4 * GAP), left + SWATCH + 2 * GAP, middle,
						Align.START, colors.text(), false);
				left += width(surface, entry, width);
			}
			middle += surface.lineHeight();
		}
	}

	private List<List<Entry>> lines(Surface surface, double width) {
		List<List<Entry>> lines = new ArrayList<>();
		double free = 0;
		for (Entry entry : entries) {
			double needed = width(surface, entry, width);
			if (lines.isEmpty() || needed > free) {
				lines.add(new ArrayList<>());
				free = width;
			}
			lines.getLast().add(entry);
			free -= needed;
		}
		return lines;
	}

	private static double width(Surface surface, Entry entry, double most) {
		return Math.min(most, SWATCH + 4 * GAP + surface.width(entry.label()));
	}
}
