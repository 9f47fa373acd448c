package org.trainyard.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.Model;
import org.trainyard.model.experiment.RotaryPositions;

/** Proposes widths with which a model has about so many parameters. */
public final class SizeAdvisor {

	/** Matrix products are fastest, and tensors aligned, at multiples of this. */
	private static final int STEP = 32;

	private static final int LARGEST = 65536;
	private static final int BELOW = 4;
	private static final int ROWS = 9;

	private SizeAdvisor() {
	}

	/**
	 * A proposal.
	 *
	 * @param hiddenSize      a multiple of 32 that divides by the heads
	 * @param feedForwardSize in the ratio to the hidden size that the experiment has now
	 * @param parameters      exact count of the whole model
	 * @param deviation       from the count that was asked for, as a share of it; negative below
	 */
	public record Width(int hiddenSize, int feedForwardSize, long parameters, double deviation) {

		/** What to set, by path. */
		public Map<String, String> changes() {
			return Map.of("model.hiddenSize", String.valueOf(hiddenSize), "model.feedForwardSize",
					String.valueOf(feedForwardSize));
		}
	}

	/**
	 * Up to nine widths around the target in rising order, with everything else as in the experiment. Empty without a
	 * model, or where no width fits the heads.
	 *
	 * @param experiment       is not changed
	 * @param targetParameters what the whole model should have, more than 0
	 */
	public static List<Width> widths(Experiment experiment, long targetParameters) {
		if (experiment.getModel() == null) {
			return List.of();
		}
		Experiment tried = EcoreUtil.copy(experiment);
		int step = step(tried.getModel());
		int last = LARGEST / step;
		int above = firstAtLeast(tried, targetParameters, step, last);
		List<Width> widths = new ArrayList<>();
		int first = Math.max(1, Math.min(above - BELOW, last - ROWS + 1));
		double ratio = ratio(experiment.getModel());
		for (int i = first; i <= last && i < first + ROWS; i++) {
			long parameters = count(tried, i * step, ratio);
			widths.add(new Width(i * step, inner(i * step, ratio), parameters,
					(double) parameters / targetParameters - 1));
		}
		return widths;
	}

	/** The count grows with the width, so that halving the interval finds the place. */
	private static int firstAtLeast(Experiment tried, long target, int step, int last) {
		double ratio = ratio(tried.getModel());
		int low = 1;
		int high = last;
		while (low < high) {
			int middle = (low + high) / 2;
			if (count(tried, middle * step, ratio) < target) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private static long count(Experiment tried, int hidden, double ratio) {
		tried.getModel().setHiddenSize(hidden);
		tried.getModel().setFeedForwardSize(inner(hidden, ratio));
		return ParameterCount.total(tried);
	}

	/** The least common multiple of 32 and the heads; rotary positions turn pairs within a head. */
	private static int step(Model model) {
		int pairs = model.getPositions() instanceof RotaryPositions ? 2 : 1;
		int heads = pairs * Math.clamp(model.getHeads(), 1, LARGEST);
		int a = STEP;
		int b = heads;
		while (b != 0) {
			int rest = a % b;
			a = b;
			b = rest;
		}
		return (int) Math.min(Integer.MAX_VALUE, (long) STEP / a * heads);
	}

	private static double ratio(Model model) {
		return model.getHiddenSize() > 0 && model.getFeedForwardSize() > 0
				? (double) model.getFeedForwardSize() / model.getHiddenSize()
				: 4;
	}

	/** Exactly the ratio where that is whole, else the nearest multiple of 32, as 8/3 of SwiGLU is rounded. */
	private static int inner(int hidden, double ratio) {
		double exact = hidden * ratio;
		long inner = exact == Math.rint(exact) ? (long) exact : Math.max(1, Math.round(exact / STEP)) * STEP;
		return (int) Math.min(1 << 20, inner);
	}
}
