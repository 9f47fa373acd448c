package org.trainyard.plots;

import java.util.Collection;
import java.util.List;

/**
 * What the colours of a heat map stand for.
 *
 * @param title of the values; empty for none
 * @param map the colours
 * @param range the values at their ends
 * @param logarithmic whether equal ratios of values have equal distances; what is not positive has the colour of the lower
 *                    end
 */
public record ValueScale(String title, ColorMap map, AxisRange range, boolean logarithmic) {

	/** A cell without a value, and the lines across it, by which it is told from one with a colour. */
	static final int MISSING = 0x8C8C8C;
	static final int MISSING_LINE = 0x6A6A6A;

	/** A logarithmic scale that nobody has set reaches no farther down than this share of the largest value. */
	private static final double DEEPEST = 1e-9;

	/**
	 * Checks the range.
	 *
	 * @throws IllegalArgumentException where a logarithmic scale would begin at zero or below
	 */
	public ValueScale {
		if (logarithmic && range.lower() <= 0) {
			throw new IllegalArgumentException("a logarithmic scale from " + range.lower());
		}
	}

	/** Over all amounts there are in some matrices. */
	public static ValueScale amounts(String title, Collection<Matrix> of, boolean logarithmic) {
		double largest = of.stream().mapToDouble(Matrix::largest).max().orElse(Double.NEGATIVE_INFINITY);
		double smallest = of.stream().mapToDouble(logarithmic ? Matrix::smallestPositive : Matrix::smallest).min()
				.orElse(Double.POSITIVE_INFINITY);
		AxisRange range = !(smallest <= largest) ? new AxisRange(logarithmic ? 0.1 : 0, 1)
				: AxisRange.around(logarithmic ? Math.max(smallest, largest * DEEPEST) : smallest, largest);
		return new ValueScale(title, ColorMap.SEQUENTIAL, range, logarithmic);
	}

	/** Over all amounts of a matrix, at equal distances. */
	public static ValueScale amounts(String title, Matrix of) {
		return amounts(title, List.of(of), false);
	}

	/** Over all values of some matrices and as many of the other sign, so that zero is in the middle. */
	public static ValueScale signed(String title, Collection<Matrix> of) {
		double most = of.stream().mapToDouble(m -> Math.max(Math.abs(m.largest()), Math.abs(m.smallest())))
				.filter(Double::isFinite).max().orElse(0);
		return new ValueScale(title, ColorMap.DIVERGING, most > 0 ? new AxisRange(-most, most) : new AxisRange(-1, 1),
				false);
	}

	/** The same over another range. */
	public ValueScale over(AxisRange other) {
		return new ValueScale(title, map, other, logarithmic);
	}

	/** Whether the colours are for values with a sign. */
	public boolean isSigned() {
		return map == ColorMap.DIVERGING;
	}

	/** The colour of a value, as 0xRRGGBB. */
	public int rgb(double value) {
		return shader().rgb(value);
	}

	/** For many values. */
	Shader shader() {
		double lower = logarithmic ? Math.log10(range.lower()) : range.lower();
		double upper = logarithmic ? Math.log10(range.upper()) : range.upper();
		return new Shader(map, logarithmic, lower, 1 / (upper - lower));
	}

	/** What is the same for all values of a scale. */
	record Shader(ColorMap map, boolean logarithmic, double lower, double factor) {

		int rgb(double value) {
			if (Double.isNaN(value)) {
				return MISSING;
			}
			return map.rgb(((logarithmic ? Math.log10(Math.max(0, value)) : value) - lower) * factor);
		}
	}

	/** Whether letters on the colour of a value must be bright. */
	boolean isDark(double value) {
		return new PlotColors(rgb(value), 0, 0, 0).dark();
	}

	/** The numbers beside the colours, at most about so many. */
	double[] ticks(int most) {
		return logarithmic ? Ticks.logarithmic(range, most) : Ticks.linear(range, most);
	}

	/** How a value is written. */
	public String text(double value) {
		return Double.isNaN(value) ? "NaN" : TickFormat.value().text(value);
	}
}
