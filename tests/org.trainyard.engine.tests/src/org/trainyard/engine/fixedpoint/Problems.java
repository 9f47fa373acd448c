package org.trainyard.engine.fixedpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.GradientSums;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;

/** Cells to solve. */
final class Problems {

	private static final int WIDTH = 12;
	private static final int INNER = 24;

	private Problems() {
	}

	/**
	 * {@code LayerNorm(lin2(dropout(gelu(lin1(z)))) + x)} with random weights, an x and a gradient of the loss at z.
	 *
	 * @param parameters two matrices with their biases, scale and shift of the norm
	 */
	record Layer(List<Tensor> parameters, Tensor x, Tensor gradient, double dropout) {

		/** @param strength of the matrices: at 0.3 the cell contracts, at 1 it does not */
		static Layer of(ElementType type, double strength, double dropout) {
			var random = new SplittableRandom(5);
			List<Tensor> parameters = new ArrayList<>();
			parameters.add(random(random, type, strength / Math.sqrt(WIDTH), INNER, WIDTH));
			parameters.add(random(random, type, 0.1, INNER));
			parameters.add(random(random, type, strength / Math.sqrt(INNER), WIDTH, INNER));
			parameters.add(random(random, type, 0.1, WIDTH));
			parameters.add(Tensor.full(1, type, WIDTH));
			parameters.add(random(random, type, 0.1, WIDTH));
			parameters.forEach(Tensor::requireGradient);
			return new Layer(parameters, random(random, type, 1, 3, 5, WIDTH), random(random, type, 1, 3, 5, WIDTH),
					dropout);
		}

		Tensor apply(Tensor z, Tensor x) {
			Tensor hidden = z.linear(parameters.get(0), parameters.get(1)).gelu().dropout(dropout);
			Tensor output = hidden.linear(parameters.get(2), parameters.get(3));
			return output.add(x).layerNorm(parameters.get(4), parameters.get(5), 1e-5);
		}

		/** The gradients of x and of the parameters. */
		List<Tensor> gradients(Trace trace) {
			var sums = new GradientSums(parameters);
			List<Tensor> gradients = new ArrayList<>(List.of(trace.pullback(gradient, sums)));
			gradients.addAll(sums.sums());
			return gradients;
		}

		List<Tensor> gradients(FixedPoint fixedPoint) {
			try (var recorded = Autograd.on()) {
				return gradients(fixedPoint.record(this::apply, x));
			}
		}
	}

	static Tensor random(SplittableRandom random, ElementType type, double deviation, long... shape) {
		long elements = 1;
		for (long size : shape) {
			elements *= size;
		}
		double[] values = new double[Math.toIntExact(elements)];
		for (int i = 0; i < values.length; i++) {
			values[i] = deviation * random.nextGaussian();
		}
		try (var scope = new Scope()) {
			return scope.keep(Tensor.of(values, shape).to(type));
		}
	}

	/** The largest of the relative errors {@code ‖actual − expected‖ / ‖expected‖} of each tensor. */
	static double error(List<Tensor> expected, List<Tensor> actual) {
		double worst = 0;
		for (int i = 0; i < expected.size(); i++) {
			double[] reference = expected.get(i).toDoubles();
			double[] values = actual.get(i).toDoubles();
			double difference = 0;
			double norm = 0;
			for (int j = 0; j < reference.length; j++) {
				difference += (values[j] - reference[j]) * (values[j] - reference[j]);
				norm += reference[j] * reference[j];
			}
			worst = Math.max(worst, norm == 0 ? Math.sqrt(difference) : Math.sqrt(difference / norm));
		}
		return worst;
	}
}
