package org.trainyard.profiling;

import java.util.Arrays;
import java.util.Optional;

/**
 * A law {@code y = factor · x^exponent}, a straight line on logarithmic axes: least squares of log y over log x.
 *
 * @param exponent      the slope of that line: 2 where y grows with the square of x
 * @param factor        y at x = 1
 * @param determination R² of the logarithms, up to 1 for points that all lie on the line
 */
public record PowerLaw(double exponent, double factor, double determination) {

	/**
	 * The law that fits all points best.
	 *
	 * @param x positions
	 * @param y what was measured at each; a point that is not positive, or not finite, is left out
	 * @return none where fewer than two different positions are left
	 */
	public static Optional<PowerLaw> fit(double[] x, double[] y) {
		if (x.length != y.length) {
			throw new IllegalArgumentException(x.length + " positions for " + y.length + " values");
		}
		double[][] points = new double[x.length][];
		int count = 0;
		for (int i = 0; i < x.length; i++) {
			if (isUsable(x[i]) && isUsable(y[i])) {
				points[count++] = new double[] { Math.log(x[i]), Math.log(y[i]) };
			}
		}
		return line(Arrays.copyOf(points, count));
	}

	/** The law of the last points alone: how something grows in the long run. @param x ascending */
	public static Optional<PowerLaw> ofEnd(double[] x, double[] y, int points) {
		int from = Math.max(0, x.length - points);
		return fit(Arrays.copyOfRange(x, from, x.length), Arrays.copyOfRange(y, Math.min(from, y.length), y.length));
	}

	/** What the law says of a position. */
	public double at(double x) {
		return factor * Math.pow(x, exponent);
	}

	private static boolean isUsable(double value) {
		return value > 0 && Double.isFinite(value);
	}

	/** @param points pairs of logarithms */
	private static Optional<PowerLaw> line(double[][] points) {
		double meanX = Arrays.stream(points).mapToDouble(point -> point[0]).average().orElse(0);
		double meanY = Arrays.stream(points).mapToDouble(point -> point[1]).average().orElse(0);
		double xx = 0;
		double xy = 0;
		double yy = 0;
		for (double[] point : points) {
			double dx = point[0] - meanX;
			double dy = point[1] - meanY;
			xx += dx * dx;
			xy += dx * dy;
			yy += dy * dy;
		}
		if (xx == 0) {
			return Optional.empty();
		}
		double slope = xy / xx;
		double determination = yy == 0 ? 1 : xy * xy / (xx * yy);
		return Optional.of(new PowerLaw(slope, Math.exp(meanY - slope * meanX), determination));
	}
}
