package org.trainyard.plots;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleConsumer;

import org.trainyard.plots.Decimation.Segment;

/** The values that an axis shows, so that all that is drawn is in sight, or all but outliers. */
public final class ValueRange {

	/** The share of what is drawn that counts as outliers at either end. */
	private static final double OUTLIERS = 0.01;

	private double[] values = new double[256];
	private int count;

	private ValueRange() {
	}

	/**
	 * From the smallest to the largest value of what is drawn, with a margin.
	 *
	 * @param clipped whether the smallest and the largest hundredth of the values stay out of sight, so that a spike does not
	 * press the rest of a curve flat
	 */
	public static AxisRange of(List<DrawnCurve> curves, boolean logarithmic, boolean clipped) {
		double[] ends = clipped ? percentiles(curves) : ends(curves);
		if (ends == null) {
			return logarithmic ? new AxisRange(0.1, 1) : new AxisRange(0, 1);
		}
		AxisRange range = AxisRange.around(ends[0], ends[1]).withMargin(logarithmic);
		return logarithmic ? range.withTwoTicks() : range;
	}

	private static double[] ends(List<DrawnCurve> curves) {
		double[] ends = { Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY };
		forEach(curves, value -> {
			ends[0] = Math.min(ends[0], value);
			ends[1] = Math.max(ends[1], value);
		});
		return ends[0] <= ends[1] ? ends : null;
	}

	private static double[] percentiles(List<DrawnCurve> curves) {
		ValueRange sample = new ValueRange();
		forEach(curves, sample::add);
		if (sample.count == 0) {
			return null;
		}
		Arrays.sort(sample.values, 0, sample.count);
		int out = (int) Math.floor(sample.count * OUTLIERS);
		return new double[] { sample.values[out], sample.values[sample.count - 1 - out] };
	}

	private void add(double value) {
		if (count == values.length) {
			values = Arrays.copyOf(values, 2 * count);
		}
		values[count++] = value;
	}

	private static void forEach(List<DrawnCurve> curves, DoubleConsumer consumer) {
		for (DrawnCurve curve : curves) {
			List<Segment> lines = curve.measured().isEmpty() ? curve.line() : curve.measured();
			for (Segment segment : lines) {
				Arrays.stream(segment.y()).forEach(consumer);
			}
			for (Envelope.Strip strip : curve.band()) {
				Arrays.stream(strip.low()).forEach(consumer);
				Arrays.stream(strip.high()).forEach(consumer);
			}
		}
	}
}
