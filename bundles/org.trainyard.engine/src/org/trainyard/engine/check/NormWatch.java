package org.trainyard.engine.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.trainyard.engine.tensor.Tensor;
import org.trainyard.model.experiment.BatchNorm;
import org.trainyard.model.experiment.Norm;
import org.trainyard.model.experiment.RmsNorm;
import org.trainyard.profiling.ComponentChecks.Check;
import org.trainyard.profiling.ComponentChecks.Result;
import org.trainyard.profiling.Moments;

/**
 * What norms give while their learned scale is 1 and their shift 0: mean 0 and variance 1, of each position's features or,
 * for BatchNorm, of each feature over the batch; an RMSNorm gives mean square 1. The ε of a norm takes some of that where
 * its input is small: of a variance v, v / (v + ε) is left.
 */
final class NormWatch implements Watches.Watch {

	/** Rounding of float32, with room for inputs whose mean is far from 0. */
	private static final double MEAN = 1e-4;
	private static final double VARIANCE = 1e-3;
	/** From here on ε is worth a word. */
	private static final double SMALL = 0.99;

	private final boolean meanSquare;
	private final boolean overBatch;
	private final double epsilon;
	private final Map<String, Seen> seen = new LinkedHashMap<>();

	NormWatch(Norm norm) {
		meanSquare = norm instanceof RmsNorm;
		overBatch = norm instanceof BatchNorm;
		epsilon = norm.getEpsilon();
	}

	/**
	 * The worst of a norm.
	 *
	 * @param mean     the largest absolute value
	 * @param variance the one farthest from 1
	 * @param ideal    the lowest variance that ε leaves
	 */
	private record Seen(double mean, double variance, double ideal) {

		/** What is not a number stays. */
		Seen and(Seen other) {
			boolean farther = Double.isNaN(other.variance)
					|| Math.abs(other.variance - 1) > Math.abs(variance - 1);
			return new Seen(Math.max(mean, other.mean), farther ? other.variance : variance,
					Math.min(ideal, other.ideal));
		}
	}

	@Override
	public void norm(String part, Tensor input, Tensor output) {
		Moments before = moments(input);
		Moments after = moments(output);
		for (int group = 0; group < after.size(); group++) {
			double given = variance(before, group);
			seen.merge(part,
					new Seen(Math.abs(after.means()[group]), variance(after, group), given / (given + epsilon)),
					Seen::and);
		}
	}

	/** Of the numbers that are normalized together. */
	private Moments moments(Tensor values) {
		int features = Math.toIntExact(values.size(values.shape().length - 1));
		return overBatch ? Moments.ofFeatures(values.toDoubles(), features)
				: Moments.ofSamples(values.toDoubles(), features);
	}

	/** The mean square where the mean is not taken away. */
	private double variance(Moments moments, int group) {
		double mean = meanSquare ? moments.means()[group] : 0;
		double deviation = moments.deviations()[group];
		return mean * mean + deviation * deviation;
	}

	@Override
	public List<Result> results() {
		List<Result> results = new ArrayList<>();
		seen.forEach((part, worst) -> {
			if (!meanSquare) {
				results.add(Result.of(Check.NORM_MEAN, part, worst.mean, null, MEAN));
			}
			Result variance = Result.of(meanSquare ? Check.NORM_MEAN_SQUARE : Check.NORM_VARIANCE, part, worst.variance,
					worst.ideal - VARIANCE, 1 + VARIANCE);
			results.add(worst.ideal < SMALL ? variance.with(Messages.get("norm.epsilon", epsilon)) : variance);
		});
		return results;
	}
}
