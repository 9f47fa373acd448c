package org.trainyard.plots;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

import org.trainyard.plots.ParallelFrame.Axis;

/**
 * Parallel coordinates: an axis for each dimension, and for each of several things a line through its values.
 *
 * @param axes as they were given; {@link Brushing} arranges them
 * @param lines the things
 * @param shade what the colours of the lines stand for; null where they stand for nothing
 * @param brushing order of the axes and what is selected on them
 * @see <a href="https://doi.org/10.1007/BF01898350">Inselberg: The plane with parallel coordinates, 1985</a>
 */
public record ParallelPlot(List<Dimension> axes, List<Line> lines, Dimension shade, Brushing brushing)
		implements
		Plot {

	/**
	 * One thing.
	 *
	 * @param values one an axis, in the order in which the axes were given; NaN where there is none
	 * @param shade its value of what the colours stand for, or NaN
	 */
	public record Line(String id, String label, double[] values, double shade) {
	}

	/** As near as this, in pixels, the pointer means a line. */
	private static final double REACH = 5;

	public ParallelPlot {
		axes = List.copyOf(axes);
		lines = List.copyOf(lines);
	}

	/** The same with other axes in sight or something else selected. */
	public ParallelPlot with(Brushing other) {
		return new ParallelPlot(axes, lines, shade, other);
	}

	/** The identifiers of the lines that pass every brush; all of them without any. */
	public Set<String> selected() {
		Set<String> selected = new LinkedHashSet<>();
		for (Line line : lines) {
			if (IntStream.range(0, axes.size()).allMatch(i -> brushing.passes(axes.get(i), line.values()[i]))) {
				selected.add(line.id());
			}
		}
		return selected;
	}

	/** The line that passes a place of a picture, the nearest where there are several. */
	public Optional<Line> lineAt(ParallelFrame frame, double left, double height) {
		ToDoubleFunction<Line> distance = line -> Math.abs(heightAt(frame, line, left) - height);
		return lines.stream().filter(line -> distance.applyAsDouble(line) <= REACH)
				.min(Comparator.comparingDouble(distance));
	}

	/** NaN left of the first axis and right of the last. */
	private double heightAt(ParallelFrame frame, Line line, double left) {
		for (int i = 0; i + 1 < frame.axes().size(); i++) {
			Axis from = frame.axes().get(i);
			Axis to = frame.axes().get(i + 1);
			if (left >= from.left() && left <= to.left()) {
				double share = (left - from.left()) / (to.left() - from.left());
				return height(frame, from, line) * (1 - share) + height(frame, to, line) * share;
			}
		}
		return Double.NaN;
	}

	/** The height at which a line passes an axis. */
	double height(ParallelFrame frame, Axis axis, Line line) {
		return frame.height(axis, line.values()[axes.indexOf(axis.dimension())]);
	}

	/** Every value of an axis. */
	double[] values(Dimension axis) {
		int column = axes.indexOf(axis);
		return lines.stream().mapToDouble(line -> line.values()[column]).toArray();
	}

	/** How the axes lie in a picture of this size. */
	public ParallelFrame frame(Surface surface, double width, double height) {
		return ParallelFrame.of(this, surface, width, height);
	}

	@Override
	public void paint(Surface surface, double width, double height, PlotColors colors) {
		paint(surface, width, height, colors, null, Emphasis.NONE);
	}

	/**
	 * Paints everything, with something standing out.
	 *
	 * @param cursor the axis that the keyboard works on, or null
	 */
	public void paint(Surface surface, double width, double height, PlotColors colors, String cursor,
			Emphasis emphasis) {
		if (!axes.isEmpty()) {
			new ParallelPainter(this, frame(surface, width, height), surface, colors).paint(cursor, emphasis);
		}
	}

	@Override
	public String title() {
		return String.join(" – ", brushing.arrange(axes).stream().map(Dimension::title).toList());
	}

	@Override
	public String csv() {
		List<Dimension> arranged = brushing.arrange(axes);
		List<String> titles = new ArrayList<>(List.of("id", "name"));
		arranged.forEach(axis -> titles.add(axis.title()));
		StringBuilder csv = new StringBuilder(Csv.line(titles));
		for (Line line : lines) {
			List<String> cells = new ArrayList<>(List.of(line.id(), line.label()));
			arranged.forEach(axis -> cells.add(ScatterPlot.cell(axis, line.values()[axes.indexOf(axis)])));
			csv.append(Csv.line(cells));
		}
		return csv.toString();
	}
}
