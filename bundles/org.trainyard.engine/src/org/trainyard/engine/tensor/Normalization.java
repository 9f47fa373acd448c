package org.trainyard.engine.tensor;

/** Normalizations other than {@link Tensor#layerNorm}. */
public final class Normalization {

	private Normalization() {
	}

	/** Divides the last dimension by its root mean square, then scales it (Zhang and Sennrich, 2019). */
	public static Tensor rootMeanSquare(Tensor x, Tensor scale, double epsilon) {
		return Kernels.tensor("rms_norm", x, scale, epsilon);
	}

	/**
	 * Normalizes each feature, the last dimension, over all others (Ioffe and Szegedy, 2015), then scales and shifts it.
	 *
	 * @param mean     running mean of each feature, which training moves in place
	 * @param variance running variance of each feature, which training moves in place
	 * @param training whether the batch's own mean and variance are used
	 * @param momentum share of this batch in the running statistics
	 */
	public static Tensor batch(Tensor x, Tensor scale, Tensor shift, Tensor mean, Tensor variance, boolean training,
			double momentum, double epsilon) {
		return Kernels.tensor("batch_norm", x, scale, shift, mean, variance, training, momentum, epsilon);
	}
}
