package org.trainyard.plots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Distributions over each other, such as those before and after training. The area of a bar is the share of the values in
 * its bin, so that bins of any width can be compared.
 *
 * @param x the axis of the values
 * @param densityTitle of the vertical axis, and a column of the table
 * @param series the distributions, the first one behind
 */
public record HistogramPlot(Dimension x, String densityTitle, List<Series> series) implements Plot {

	/** A distribution: what people call it, its colour. */
	public record Series(String label, Ink ink, Distribution of) {
	}

	private static final double FILL = 0.35;

	public HistogramPlot {
		series = List.copyOf(series);
	}

	@Override
	public String title() {
		return x.title();
	}

	/** Whether there is anything to show. */
	public boolean isEmpty() {
		return series.stream().allMatch(each -> each.of().total() == 0);
	}

	private CartesianAxes axes() {
		return new CartesianAxes(x, Dimension.numbers("density", densityTitle, false));
	}

	private Legend legend() {
		return new Legend(series.stream().map(each -> new Legend.Entry(each.label(), each.ink())).toList());
	}

	/** Where the bars lie in a picture of this size. */
	public AxesFrame frame(Surface surface, double width, double height) {
		double[] edges = series.stream().filter(each -> each.of().total() > 0)
				.flatMapToDouble(each -> Arrays.stream(each.of().edges())).toArray();
		double most = series.stream().flatMapToDouble(HistogramPlot::densities).max().orElse(0);
		AxisRange ys = new AxisRange(0, most > 0 ? most * 1.05 : 1);
		return axes().frame(surface, width, height, x.range(edges), ys, legend().height(surface, width));
	}

	private static DoubleStream densities(Series series) {
		return DoubleStream.iterate(0, bin -> bin < series.of().bins(), bin -> bin + 1)
				.map(bin -> series.of().density((int) bin));
	}

	/** The value at a place from the left. */
	public double value(AxesFrame frame, double left) {
		double share = (left - frame.left()) / (frame.right() - frame.left());
		return frame.xs().at(share, x.logarithmic());
	}

	/** What is to be said of a value: a line for each distribution that has a bin there. */
	public List<String> text(double value) {
		List<String> lines = new ArrayList<>();
		for (Series each : series) {
			int bin = each.of().bin(value);
			if (bin >= 0) {
				Distribution of = each.of();
				lines.add((each.label().isEmpty() ? "" : each.label() + "  ") + x.text(of.edges()[bin]) + " – "
						+ x.text(of.edges()[bin + 1]) + ": " + TickFormat.value().text(of.counts()[bin]) + " ("
						+ TickFormat.cell().text(of.total() == 0 ? 0 : 100 * of.counts()[bin] / of.total()) + " %)");
			}
		}
		return lines;
	}

	@Override
	public void paint(Surface surface, double width, double height, PlotColors colors) {
		paint(surface, width, height, colors, Double.NaN);
	}

	/** Paints everything, with a value that is pointed at; NaN for none. */
	public void paint(Surface surface, double width, double height, PlotColors colors, double pointed) {
		AxesFrame frame = frame(surface, width, height);
		double legend = legend().height(surface, width);
		axes().paint(surface, frame, width, height - legend, colors);
		legend().paint(surface, height - legend, width, colors);
		series.forEach(each -> paintBars(surface, frame, each, colors));
		series.forEach(each -> paintOutline(surface, frame, each, colors));
		if (x.isShown(pointed)) {
			double at = axes().across(frame).applyAsDouble(pointed);
			surface.line(at, frame.top(), at, frame.bottom(), colors.text());
			new Remark(text(pointed)).paint(surface, at, (frame.top() + frame.bottom()) / 2, width, frame.bottom(),
					colors);
		}
	}

	private void paintBars(Surface surface, AxesFrame frame, Series each, PlotColors colors) {
		Distribution of = each.of();
		for (int bin = 0; bin < of.bins(); bin++) {
			double from = place(frame, of.edges()[bin]);
			double to = place(frame, of.edges()[bin + 1]);
			double top = axes().down(frame).applyAsDouble(of.density(bin));
			if (of.density(bin) > 0) {
				surface.fill(from, top, to - from, frame.bottom() - top, each.ink().rgb(colors.dark()), FILL);
			}
		}
	}

	/** What is not positive lies at the left end of a logarithmic axis. */
	private double place(AxesFrame frame, double edge) {
		return x.isShown(edge) ? axes().across(frame).applyAsDouble(edge) : frame.left();
	}

	private void paintOutline(Surface surface, AxesFrame frame, Series each, PlotColors colors) {
		Distribution of = each.of();
		double[] across = new double[2 * of.bins() + 2];
		double[] down = new double[across.length];
		Arrays.fill(down, frame.bottom());
		for (int edge = 0; edge <= of.bins(); edge++) {
			across[2 * edge] = across[2 * edge + 1] = place(frame, of.edges()[edge]);
			if (edge < of.bins()) {
				down[2 * edge + 1] = down[2 * edge + 2] = axes().down(frame).applyAsDouble(of.density(edge));
			}
		}
		if (of.total() > 0) {
			surface.line(across, down, each.ink().rgb(colors.dark()), 1.5, 1);
		}
	}

	@Override
	public String csv() {
		StringBuilder csv = new StringBuilder(Csv.line(List.of("name", "from", "to", "count", densityTitle)));
		for (Series each : series) {
			for (int bin = 0; bin < each.of().bins(); bin++) {
				csv.append(Csv.line(List.of(each.label(), Csv.number(each.of().edges()[bin]),
						Csv.number(each.of().edges()[bin + 1]), Csv.number(each.of().counts()[bin]),
						Csv.number(each.of().density(bin)))));
			}
		}
		return csv.toString();
	}
}
