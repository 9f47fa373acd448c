package org.trainyard.plots;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How the axes of parallel coordinates lie in a picture.
 *
 * @param axes from the left, with the values that each shows
 * @param top where the axes begin
 * @param bottom where they end
 * @param missing the height at which lines pass an axis on which they have no value
 * @param right the width of the picture
 * @param lineHeight how high a line of text is
 */
public record ParallelFrame(List<Axis> axes, double top, double bottom, double missing, double right,
		double lineHeight) {

	/** One axis: where it stands, what it shows, whether small values are on top. */
	public record Axis(Dimension dimension, double left, AxisRange range, boolean inverted) {
	}

	/** As near as this, in pixels, the pointer means an axis. */
	private static final double REACH = 14;
	private static final double MARGIN = 70;

	static ParallelFrame of(ParallelPlot plot, Surface surface, double width, double height) {
		double line = surface.lineHeight();
		double margin = Math.min(MARGIN, width / 6);
		List<Dimension> arranged = plot.brushing().arrange(plot.axes());
		int gaps = Math.max(1, arranged.size() - 1);
		List<Axis> axes = IntStream.range(0, arranged.size()).mapToObj(i -> {
			Dimension dimension = arranged.get(i);
			double left = arranged.size() == 1 ? width / 2 : margin + (width - 2 * margin) * i / gaps;
			return new Axis(dimension, left, dimension.range(plot.values(dimension)),
					plot.brushing().inverted().contains(dimension.id()));
		}).toList();
		double top = 3.2 * line;
		double missing = Math.max(top + 2, height - (plot.shade() == null ? 1 : 3) * line);
		return new ParallelFrame(axes, top, Math.max(top + 1, missing - line), missing, width, line);
	}

	/** The height of a value on an axis. */
	public double height(Axis axis, double value) {
		if (!axis.dimension().isShown(value)) {
			return missing;
		}
		double share = axis.range().place(value, axis.dimension().logarithmic());
		return bottom - (bottom - top) * (axis.inverted() ? 1 - share : share);
	}

	/** The value at a height of an axis, within what it shows. */
	public double value(Axis axis, double height) {
		double share = Math.clamp((bottom - height) / (bottom - top), 0.0, 1.0);
		return axis.range().at(axis.inverted() ? 1 - share : share, axis.dimension().logarithmic());
	}

	/** The place of the axis at a place of the picture, counted from the left. */
	public OptionalInt axisAt(double left, double height) {
		ToDoubleFunction<Axis> distance = axis -> Math.abs(axis.left() - left);
		double reach = isTitle(height) ? right : REACH;
		return IntStream.range(0, axes.size()).filter(i -> distance.applyAsDouble(axes.get(i)) <= reach)
				.reduce((a, b) -> distance.applyAsDouble(axes.get(a)) <= distance.applyAsDouble(axes.get(b)) ? a : b);
	}

	/** Whether a height is that of the titles, where axes are taken hold of. */
	public boolean isTitle(double height) {
		return height < top - lineHeight / 2;
	}

	/** The place, counted from the left, that an axis comes to when it is let go. */
	public int placeAt(double left) {
		return (int) IntStream.range(0, axes.size())
				.filter(i -> i + 1 < axes.size() && (axes.get(i).left() + axes.get(i + 1).left()) / 2 < left).count();
	}
}
