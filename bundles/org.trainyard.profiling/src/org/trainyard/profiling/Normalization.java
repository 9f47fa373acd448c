package org.trainyard.profiling;

/**
 * What a normalization makes of values {@code [N, C]}: N samples, which are the positions of all sequences, of C features.
 * As a model does while it trains and before it has learned a scale and a shift; variances are divided by the number of
 * values, and {@link #EPSILON} is added to them, as PyTorch does.
 */
public enum Normalization {

	/** Each sample to mean 0 and deviation 1 (Ba et al., 2016, arXiv:1607.06450). */
	LAYER("LayerNorm"),
	/** Each sample to a root mean square of 1; its mean stays (Zhang and Sennrich, 2019, arXiv:1910.07467). */
	ROOT_MEAN_SQUARE("RMSNorm"),
	/** Each feature to mean 0 and deviation 1 over all samples (Ioffe and Szegedy, 2015, arXiv:1502.03167). */
	BATCH("BatchNorm");

	/** Keeps what is all alike from being divided by zero; the usual one of models here and of PyTorch's layers. */
	public static final double EPSILON = 1e-5;

	private final String label;

	Normalization(String label) {
		this.label = label;
	}

	/** What the field calls it, in every language. */
	public String label() {
		return label;
	}

	/**
	 * The values after it; those given stay as they are.
	 *
	 * @param values [N × C], sample by sample
	 * @throws IllegalArgumentException if they are not whole samples
	 */
	public double[] apply(double[] values, int features) {
		return switch (this) {
		case LAYER -> {
			Moments samples = Moments.ofSamples(values, features);
			yield map(values, at -> samples.means()[at / features], at -> samples.deviations()[at / features]);
		}
		case ROOT_MEAN_SQUARE -> {
			Moments samples = Moments.ofSamples(values, features);
			yield map(values, at -> 0, at -> Math.hypot(samples.means()[at / features],
					samples.deviations()[at / features]));
		}
		case BATCH -> {
			Moments columns = Moments.ofFeatures(values, features);
			yield map(values, at -> columns.means()[at % features], at -> columns.deviations()[at % features]);
		}
		};
	}

	/** What is at a place of the values. */
	private interface Place {

		double of(int place);
	}

	private static double[] map(double[] values, Place middle, Place size) {
		double[] mapped = new double[values.length];
		for (int i = 0; i < mapped.length; i++) {
			double deviation = size.of(i);
			mapped[i] = (values[i] - middle.of(i)) / Math.sqrt(deviation * deviation + EPSILON);
		}
		return mapped;
	}
}
