package org.trainyard.engine.model;

import org.trainyard.engine.tensor.Normalization;
import org.trainyard.engine.tensor.Tensor;

/** A normalization, {@code [B, T, C] → [B, T, C]}; each has the name of the block of its parameters. */
sealed interface Norm {

	Tensor apply(Tensor x, Pass pass);

	/** Leaves everything as it is. */
	record None() implements Norm {

		@Override
		public Tensor apply(Tensor x, Pass pass) {
			return x;
		}
	}

	/**
	 * Each token's features to mean 0 and variance 1, with a learned scale and shift (Ba et al., 2016,
	 * arXiv:1607.06450); shift is null where there is none.
	 */
	record Layer(String name, Tensor scale, Tensor shift, double epsilon) implements Norm {

		Layer(Parameters parameters, long width, boolean bias, double epsilon) {
			this(parameters.name(), parameters.constant("weight", 1, width),
					bias ? parameters.constant("bias", 0, width) : null, epsilon);
		}

		@Override
		public Tensor apply(Tensor x, Pass pass) {
			return pass.norm(name, x, x.layerNorm(scale, shift, epsilon));
		}
	}

	/** Each token's features to a root mean square of 1, with a learned scale (Zhang and Sennrich, 2019). */
	record RootMeanSquare(String name, Tensor scale, double epsilon) implements Norm {

		RootMeanSquare(Parameters parameters, long width, double epsilon) {
			this(parameters.name(), parameters.constant("weight", 1, width), epsilon);
		}

		@Override
		public Tensor apply(Tensor x, Pass pass) {
			return pass.norm(name, x, Normalization.rootMeanSquare(x, scale, epsilon));
		}
	}

	/**
	 * Each feature to mean 0 and variance 1 over the batch and its positions together (Ioffe and Szegedy, 2015,
	 * arXiv:1502.03167), with a learned scale and shift; when not training with running statistics.
	 */
	record Batch(String name, Tensor scale, Tensor shift, Tensor mean, Tensor variance, double momentum, double epsilon)
			implements
			Norm {

		Batch(Parameters parameters, long width, double momentum, double epsilon) {
			this(parameters.name(), parameters.constant("weight", 1, width), parameters.constant("bias", 0, width),
					parameters.buffer("running_mean", 0, width), parameters.buffer("running_var", 1, width), momentum,
					epsilon);
		}

		@Override
		public Tensor apply(Tensor x, Pass pass) {
			return pass.norm(name, x, Normalization.batch(x, scale, shift, mean, variance, pass.training(),
					pass.repeated() ? 0 : momentum, epsilon));
		}
	}
}
