package org.trainyard.plots;

import java.util.ArrayList;
import java.util.List;

/** The names of the curves below an SVG chart, in as many lines as they need. */
final class SvgLegend {

	private static final int LINE_HEIGHT = 18;
	private static final int SWATCH = 24;
	private static final int GAP = 6;
	private static final int TEXT = 12;
	private static final double STROKE = 3;

	private final List<List<PlottedSeries>> lines;
	private final int width;
	private final boolean print;

	private SvgLegend(List<List<PlottedSeries>> lines, int width, boolean print) {
		this.lines = lines;
		this.width = width;
		this.print = print;
	}

	static SvgLegend of(List<PlottedSeries> series, int width, boolean print) {
		List<List<PlottedSeries>> lines = new ArrayList<>();
		double free = 0;
		for (PlottedSeries entry : series) {
			double needed = width(entry);
			if (lines.isEmpty() || needed > free) {
				lines.add(new ArrayList<>());
				free = width - 2.0 * GAP;
			}
			lines.getLast().add(entry);
			free -= needed;
		}
		return new SvgLegend(lines, width, print);
	}

	int height() {
		return lines.size() * LINE_HEIGHT;
	}

	void draw(Svg svg, int top) {
		double at = top + LINE_HEIGHT / 2.0;
		for (List<PlottedSeries> line : lines) {
			double from = Math.max(GAP, (width - line.stream().mapToDouble(SvgLegend::width).sum()) / 2);
			for (PlottedSeries entry : line) {
				svg.empty("line", "x1", from, "y1", at, "x2", from + SWATCH, "y2", at, "stroke",
						Svg.color(entry.ink().rgb(false)), "stroke-width", STROKE, "stroke-dasharray",
						dashes(entry.ink(), print, STROKE / 2));
				svg.text(entry.label(), "x", from + SWATCH + GAP, "y", at + TEXT * 0.35, "font-size", TEXT, "fill",
						"#222222");
				from += width(entry);
			}
			at += LINE_HEIGHT;
		}
	}

	/** The stroke of a curve as SVG says it. */
	static String dashes(Ink ink, boolean print, double width) {
		StringBuilder text = new StringBuilder();
		for (float dash : Palette.dashes(print ? ink.printStroke() : ink.stroke())) {
			text.append(text.isEmpty() ? "" : " ").append(Svg.number(dash * width));
		}
		return text.isEmpty() ? "none" : text.toString();
	}

	private static double width(PlottedSeries entry) {
		return SWATCH + GAP + TextWidth.of(entry.label(), TEXT) + 3 * GAP;
	}
}
