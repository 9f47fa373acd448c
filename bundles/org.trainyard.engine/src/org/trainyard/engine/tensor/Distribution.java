package org.trainyard.engine.tensor;

import java.util.Optional;

/**
 * How the elements of a tensor are spread from the least to the largest: bins of the same width.
 *
 * @param edges  of the bins, ascending, [N + 1]
 * @param counts of the elements in each bin, [N]; they add up to the number of elements
 */
public record Distribution(double[] edges, double[] counts) {

	/**
	 * Counts the elements as float32.
	 *
	 * @return empty where there are no elements, or some are not finite
	 */
	public static Optional<Distribution> of(Tensor tensor, int bins) {
		if (tensor.elements() == 0) {
			return Optional.empty();
		}
		try (var scope = new Scope(); var unrecorded = Autograd.off()) {
			Tensor values = tensor.detach().to(ElementType.FLOAT32);
			double[] extremes = Kernels.tensor("extremes", values).toDoubles();
			double low = extremes[0];
			double high = extremes[1];
			if (!Double.isFinite(high - low)) {
				return Optional.empty();
			}
			if (low == high) { // a bin needs a width
				double margin = Math.max(0.5, Math.abs(low) / 2);
				low -= margin;
				high += margin;
			}
			double[] counts = Kernels.tensor("histogram", values, (long) bins, low, high).toDoubles();
			return Optional.of(new Distribution(edges(low, high, bins), counts));
		}
	}

	private static double[] edges(double low, double high, int bins) {
		double[] edges = new double[bins + 1];
		for (int i = 0; i < bins; i++) {
			edges[i] = low + (high - low) * i / bins;
		}
		edges[bins] = high;
		return edges;
	}
}
