package org.trainyard.profiling;

import java.util.function.DoubleUnaryOperator;

/** The nonlinearities of feed-forward blocks, as functions of one number, with their derivatives. */
public enum ActivationFunction {
	/** {@code max(0, x)}; its derivative at 0 is taken as 0. */
	RELU("ReLU", x -> Math.max(0, x), x -> x > 0 ? 1 : 0),
	/** {@code x Φ(x)} (Hendrycks and Gimpel, 2016, arXiv:1606.08415). */
	GELU("GELU", x -> x * Normal.cumulative(x), x -> Normal.cumulative(x) + x * Normal.density(x)),
	/** The tangent approximation of GELU that GPT-2 uses. */
	GELU_TANH("GELU (tanh)", x -> 0.5 * x * (1 + Math.tanh(inner(x))), ActivationFunction::geluTanhDerivative),
	/** {@code x σ(x)}, SiLU: what SwiGLU gates with (Shazeer, 2020, arXiv:2002.05202). */
	SILU("SiLU (SwiGLU)", x -> x * sigmoid(x), x -> sigmoid(x) * (1 + x * (1 - sigmoid(x))));

	private static final double RATE = Math.sqrt(2 / Math.PI);
	private static final double CUBIC = 0.044715;

	/** Shares are summed over so many cells from −END to END; beyond lies less than 1e-15. */
	private static final int CELLS = 20_000;
	private static final double END = 8;

	private final String label;
	private final DoubleUnaryOperator function;
	private final DoubleUnaryOperator derivative;

	ActivationFunction(String label, DoubleUnaryOperator function, DoubleUnaryOperator derivative) {
		this.label = label;
		this.function = function;
		this.derivative = derivative;
	}

	/** What the field calls it, in every language. */
	public String label() {
		return label;
	}

	/** Its value. */
	public double value(double x) {
		return function.applyAsDouble(x);
	}

	/** Its slope. */
	public double derivative(double x) {
		return derivative.applyAsDouble(x);
	}

	/** The share of standard normal inputs whose output is smaller than a limit in absolute value, 0 to 1. */
	public double shareBelow(double limit) {
		double width = 2 * END / CELLS;
		double share = 0;
		for (int i = 0; i < CELLS; i++) {
			double x = -END + (i + 0.5) * width;
			share += Math.abs(value(x)) < limit ? Normal.density(x) * width : 0;
		}
		return share;
	}

	/**
	 * The share of the outputs of SwiGLU, {@code SiLU(a) · b}, that are smaller than a limit in absolute value, 0 to 1, where
	 * a and b are standard normal and know nothing of each other.
	 */
	public static double gatedShareBelow(double limit) {
		double width = 2 * END / CELLS;
		double share = 0;
		for (int i = 0; i < CELLS; i++) {
			double a = -END + (i + 0.5) * width;
			share += (2 * Normal.cumulative(limit / Math.abs(SILU.value(a))) - 1) * Normal.density(a) * width;
		}
		return share;
	}

	private static double sigmoid(double x) {
		return 1 / (1 + Math.exp(-x));
	}

	private static double inner(double x) {
		return RATE * (x + CUBIC * x * x * x);
	}

	private static double geluTanhDerivative(double x) {
		double tangent = Math.tanh(inner(x));
		return 0.5 * (1 + tangent) + 0.5 * x * (1 - tangent * tangent) * RATE * (1 + 3 * CUBIC * x * x);
	}
}
