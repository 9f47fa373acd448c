package org.trainyard.runs.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.trainyard.plots.Axis;
import org.trainyard.plots.DarkStyle;
import org.trainyard.plots.Ink;
import org.trainyard.plots.Palette;
import org.trainyard.plots.PlottedSeries;
import org.trainyard.plots.SvgLineChart;
import org.trainyard.plots.TickFormat;
import org.trainyard.profiling.MetricUnit;

/** The pictures of a report: one a metric, in the colours of the runs. */
final class ReportCurves {

	private static final int WIDTH = 480;
	private static final int HEIGHT = 300;

	/** A page says this of its elements by itself; as an attribute it would be the only address in a report. */
	private static final String NAMESPACE = " xmlns=\"http://www.w3.org/2000/svg\"";

	/** Of the runs of the comparison, by their index; groups have those of the palette. */
	private final List<Ink> inks;

	ReportCurves(List<Ink> inks) {
		this.inks = inks;
	}

	private Ink ink(int index) {
		return index < inks.size() ? inks.get(index) : Ink.of(index);
	}

	String svg(String metric, String xTitle, List<String> titles, List<Curve> curves) {
		List<PlottedSeries> series = new ArrayList<>();
		for (Curve curve : curves) {
			series.add(new PlottedSeries(String.valueOf(curve.index()), titles.get(curve.index()), ink(curve.index()),
					curve.x(), curve.y(), curve.low(), curve.high(), curve.counts()));
		}
		SvgLineChart.Options options = SvgLineChart.Options.of(WIDTH, HEIGHT).legend(false)
				.positions(Axis.Kind.COUNT, TickFormat.axis());
		return SvgLineChart.of(metric, xTitle, MetricUnit.of(metric).symbol(), series, options).svg()
				.replace(NAMESPACE, "");
	}

	String swatch(int index) {
		List<String> dashes = new ArrayList<>();
		for (float dash : Palette.dashes(ink(index).stroke())) {
			dashes.add(String.valueOf(2 * dash));
		}
		return String.format(Locale.ROOT,
				"<svg width=\"28\" height=\"10\" viewBox=\"0 0 28 10\" aria-hidden=\"true\"><line x1=\"0\" y1=\"5\" "
						+ "x2=\"28\" y2=\"5\" stroke=\"#%06x\" stroke-width=\"3\" stroke-dasharray=\"%s\"/></svg>",
				ink(index).rgb(false), dashes.isEmpty() ? "none" : String.join(" ", dashes));
	}

	String darkStyle() {
		return DarkStyle.css();
	}
}
