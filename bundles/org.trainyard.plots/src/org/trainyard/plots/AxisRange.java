package org.trainyard.plots;

/**
 * The part of an axis that is shown. {@code logarithmic} methods work in powers of ten and need positive bounds.
 *
 * @param lower the smallest value shown
 * @param upper the largest value shown, greater than {@code lower}
 */
public record AxisRange(double lower, double upper) {

	/** Narrower than this share of the value, neighbouring doubles become visible and tick labels repeat. */
	private static final double FINEST = 1e-9;

	private static final double MARGIN = 0.05;

	public AxisRange {
		if (!(lower < upper) || !Double.isFinite(lower) || !Double.isFinite(upper)) {
			throw new IllegalArgumentException("range " + lower + " to " + upper);
		}
	}

	/** From one value to another, widened where they are equal or closer than can be shown. */
	public static AxisRange around(double minimum, double maximum) {
		double finest = Math.max(Math.abs(minimum), Math.abs(maximum)) * FINEST;
		if (maximum - minimum > finest && Double.isFinite(maximum - minimum)) {
			return new AxisRange(minimum, maximum);
		}
		double half = minimum == 0 ? 0.5 : Math.abs(minimum) / 2;
		double lower = Math.max(minimum - half, -Double.MAX_VALUE / 4);
		double upper = Math.min(maximum + half, Double.MAX_VALUE / 4);
		return new AxisRange(lower, upper);
	}

	/** Five percent more on both sides, so that a curve does not touch the frame. */
	public AxisRange withMargin(boolean logarithmic) {
		return zoom(1 + 2 * MARGIN, 0.5, logarithmic);
	}

	/**
	 * A logarithmic range widened until two ticks are in sight, that is two numbers of one digit and a power of ten; as it is
	 * where they are already.
	 */
	public AxisRange withTwoTicks() {
		double unit = Math.pow(10, Math.floor(Math.log10(lower)));
		double first = Math.ceil(lower / unit) * unit;
		double second = first + (first >= 10 * unit ? 10 * unit : unit);
		if (second <= upper || !(unit > 0)) {
			return this;
		}
		double from = Math.floor(lower / unit) * unit;
		double to = Math.max(from + unit, Math.ceil(upper / unit) * unit);
		return from > 0 && from < to && Double.isFinite(to) ? new AxisRange(from, to) : this;
	}

	/**
	 * The range made {@code factor} times as wide around a fixed place.
	 *
	 * @param factor below 1 zooms in
	 * @param place what stays where it is, as a share of the range: 0 at the lower end, 1 at the upper
	 */
	public AxisRange zoom(double factor, double place, boolean logarithmic) {
		double from = forward(lower, logarithmic);
		double to = forward(upper, logarithmic);
		double fixed = from + (to - from) * place;
		return checked(fixed + (from - fixed) * factor, fixed + (to - fixed) * factor, logarithmic);
	}

	/** The range moved by a share of itself. */
	public AxisRange move(double share, boolean logarithmic) {
		double from = forward(lower, logarithmic);
		double to = forward(upper, logarithmic);
		double by = (to - from) * share;
		return checked(from + by, to + by, logarithmic);
	}

	/** The part between two places given as shares, in either order. */
	public AxisRange part(double first, double second, boolean logarithmic) {
		double from = forward(lower, logarithmic);
		double to = forward(upper, logarithmic);
		double low = from + (to - from) * Math.min(first, second);
		double high = from + (to - from) * Math.max(first, second);
		return checked(low, high, logarithmic);
	}

	/** The value at a place given as a share of the range. */
	public double at(double place, boolean logarithmic) {
		double from = forward(lower, logarithmic);
		return backward(from + (forward(upper, logarithmic) - from) * place, logarithmic);
	}

	/** Where a value lies: 0 at the lower end, 1 at the upper. */
	public double place(double value, boolean logarithmic) {
		double from = forward(lower, logarithmic);
		return (forward(value, logarithmic) - from) / (forward(upper, logarithmic) - from);
	}

	/** This range when the new one cannot be shown, which ends zooming at the resolution of a double. */
	private AxisRange checked(double from, double to, boolean logarithmic) {
		double low = backward(from, logarithmic);
		double high = backward(to, logarithmic);
		boolean positive = !logarithmic || low > 0;
		boolean wide = high - low > Math.max(Math.abs(low), Math.abs(high)) * FINEST;
		return positive && wide && Double.isFinite(high - low) ? new AxisRange(low, high) : this;
	}

	private static double forward(double value, boolean logarithmic) {
		return logarithmic ? Math.log10(value) : value;
	}

	private static double backward(double value, boolean logarithmic) {
		return logarithmic ? Math.pow(10, value) : value;
	}
}
