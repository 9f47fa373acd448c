package org.trainyard.plots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * A dot for each of several things, placed by two of its values, and lines that were fitted to them.
 *
 * @param x the horizontal axis
 * @param y the vertical axis
 * @param marks the dots; one without a place on both axes is left out
 * @param lines behind the dots, named below the picture
 */
public record ScatterPlot(Dimension x, Dimension y, List<Mark> marks, List<Line> lines) implements Plot {

	/** One thing: what identifies it, what people call it, its colour, its values. */
	public record Mark(String id, String label, Ink ink, double x, double y) {
	}

	/**
	 * A line through points; those without a place on both axes are left out. A power law between two points is straight
	 * on two logarithmic axes.
	 *
	 * @param label what it is, such as the law that was fitted; empty for none
	 */
	public record Line(String label, Ink ink, double[] x, double[] y) {

		public Line {
			if (x.length != y.length) {
				throw new IllegalArgumentException(x.length + " positions, " + y.length + " values");
			}
		}
	}

	private static final double RADIUS = 5;

	/** As near as this, in pixels, the pointer means a dot. */
	private static final double REACH = 10;

	public ScatterPlot {
		marks = List.copyOf(marks);
		lines = List.copyOf(lines);
	}

	/** Dots alone. */
	public ScatterPlot(Dimension x, Dimension y, List<Mark> marks) {
		this(x, y, marks, List.of());
	}

	@Override
	public String title() {
		return y.title() + " / " + x.title();
	}

	/** The dots, and then the points of the lines, which have no identifier. */
	@Override
	public String csv() {
		StringBuilder csv = new StringBuilder(Csv.line(List.of("id", "name", x.title(), y.title())));
		for (Mark mark : marks) {
			csv.append(Csv.line(List.of(mark.id(), mark.label(), cell(x, mark.x()), cell(y, mark.y()))));
		}
		for (Line line : lines) {
			for (int i = 0; i < line.x().length; i++) {
				csv.append(Csv.line(List.of("", line.label(), cell(x, line.x()[i]), cell(y, line.y()[i]))));
			}
		}
		return csv.toString();
	}

	static String cell(Dimension dimension, double value) {
		return dimension.names().isEmpty() || Double.isNaN(value) ? Csv.number(value) : dimension.text(value);
	}

	/** The marks that have a place. */
	public List<Mark> shown() {
		return marks.stream().filter(mark -> x.isShown(mark.x()) && y.isShown(mark.y())).toList();
	}

	/** Where the dots lie in a picture of this size. */
	public AxesFrame frame(Surface surface, double width, double height) {
		return axes().frame(surface, width, height, x.range(values(Mark::x, Line::x)),
				y.range(values(Mark::y, Line::y)),
				legend().height(surface, width));
	}

	private double[] values(ToDoubleFunction<Mark> ofMark, Function<Line, double[]> ofLine) {
		return DoubleStream.concat(shown().stream().mapToDouble(ofMark),
				lines.stream().map(ofLine).flatMapToDouble(Arrays::stream)).toArray();
	}

	private CartesianAxes axes() {
		return new CartesianAxes(x, y);
	}

	private Legend legend() {
		return new Legend(lines.stream().map(line -> new Legend.Entry(line.label(), line.ink())).toList());
	}

	/** The mark at a place of the picture, the nearest where there are several. */
	public Optional<Mark> at(AxesFrame frame, double left, double top) {
		return shown().stream().filter(mark -> distance(frame, mark, left, top) <= REACH)
				.min(Comparator.comparingDouble(mark -> distance(frame, mark, left, top)));
	}

	private double distance(AxesFrame frame, Mark mark, double left, double top) {
		return Math.hypot(left(frame, mark) - left, top(frame, mark) - top);
	}

	/** Where the middle of a mark lies from the left. */
	public double left(AxesFrame frame, Mark mark) {
		return axes().across(frame).applyAsDouble(mark.x());
	}

	/** Where the middle of a mark lies from the top. */
	public double top(AxesFrame frame, Mark mark) {
		return axes().down(frame).applyAsDouble(mark.y());
	}

	@Override
	public void paint(Surface surface, double width, double height, PlotColors colors) {
		paint(surface, width, height, colors, Emphasis.NONE);
	}

	/** Paints everything, with something standing out. */
	public void paint(Surface surface, double width, double height, PlotColors colors, Emphasis emphasis) {
		AxesFrame frame = frame(surface, width, height);
		double legend = legend().height(surface, width);
		axes().paint(surface, frame, width, height - legend, colors);
		legend().paint(surface, height - legend, width, colors);
		lines.forEach(line -> paintLine(surface, frame, line, colors));
		// Those that stand out lie in front.
		List<Mark> order = new ArrayList<>(shown());
		order.sort(Comparator.comparing(mark -> !emphasis.fades(mark.id())));
		for (Mark mark : order) {
			boolean pointed = mark.id().equals(emphasis.pointed());
			if (pointed) {
				surface.dot(left(frame, mark), top(frame, mark), RADIUS + 3, colors.faint(), 0.5);
			}
			surface.dot(left(frame, mark), top(frame, mark), pointed ? RADIUS + 1 : RADIUS,
					mark.ink().rgb(colors.dark()), emphasis.fades(mark.id()) ? 0.2 : 0.85);
		}
		order.stream().filter(mark -> mark.id().equals(emphasis.pointed())).findFirst()
				.ifPresent(mark -> paintLabel(surface, frame, mark, width, colors));
	}

	private void paintLine(Surface surface, AxesFrame frame, Line line, PlotColors colors) {
		double[] across = new double[line.x().length];
		double[] down = new double[line.x().length];
		int count = 0;
		for (int i = 0; i < across.length; i++) {
			if (x.isShown(line.x()[i]) && y.isShown(line.y()[i])) {
				across[count] = axes().across(frame).applyAsDouble(line.x()[i]);
				down[count++] = axes().down(frame).applyAsDouble(line.y()[i]);
			}
		}
		if (count > 1) {
			surface.line(Arrays.copyOf(across, count), Arrays.copyOf(down, count), line.ink().rgb(colors.dark()), 1.8,
					0.75);
		}
	}

	/** Names a mark beside it, on the side where there is room. */
	private void paintLabel(Surface surface, AxesFrame frame, Mark mark, double width, PlotColors colors) {
		List<String> lines = List.of(mark.label(), x.title() + ": " + x.text(mark.x()),
				y.title() + ": " + y.text(mark.y()));
		new Remark(lines).paint(surface, left(frame, mark), top(frame, mark), width, frame.bottom(), colors);
	}
}
