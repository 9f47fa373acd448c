package org.trainyard.profiling;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * How the cost of a part of a model grows with the length of a sequence: by arithmetic, and measured. All is of one
 * sequence.
 *
 * @param part       one of the names here
 * @param points     by ascending length
 * @param operations the law of the operations at the last {@value #END} lengths; null where there are not two
 * @param seconds    the law of the measured times at the same lengths; null where there are not two
 */
public record Scaling(String part, List<Point> points, PowerLaw operations, PowerLaw seconds) {

	/** Products of queries and keys, softmax, weighted sum of values, of one attention block alone; forward pass. */
	public static final String SCORES = "attentionScores";
	/** One attention block alone, with its projections; forward pass. */
	public static final String ATTENTION = "attention";
	/** One feed-forward block alone; forward pass. */
	public static final String FEED_FORWARD = "feedForward";
	/** The forward pass of the whole model. */
	public static final String FORWARD = "forward";
	/** The backward pass of the whole model, with what is computed again in it. */
	public static final String BACKWARD = "backward";
	/** Forward and backward pass of the whole model. */
	public static final String STEP = "step";

	/** How many of the longest sequences an exponent is fitted to. */
	public static final int END = 3;

	/**
	 * A length and what a sequence of it costs.
	 *
	 * @param length     in positions
	 * @param operations floating-point operations, by the arithmetic of the experiment's costs
	 * @param seconds    of the fastest pass: processor time where one thread computes, so that what else runs on the machine
	 *                   does not count; otherwise by the clock
	 */
	public record Point(int length, double operations, double seconds) {
	}

	/** Fits the laws. */
	public static Scaling of(String part, List<Point> points) {
		return new Scaling(part, List.copyOf(points), law(points, Point::operations), law(points, Point::seconds));
	}

	/** The operations that the machine could have done in the measured times. @param peak operations a second */
	public double[] operationsInTime(double peak) {
		return points.stream().mapToDouble(point -> point.seconds * peak).toArray();
	}

	private static PowerLaw law(List<Point> points, ToDoubleFunction<Point> value) {
		double[] lengths = points.stream().mapToDouble(Point::length).toArray();
		Optional<PowerLaw> law = PowerLaw.ofEnd(lengths, points.stream().mapToDouble(value).toArray(), END);
		return law.orElse(null);
	}
}
