package org.trainyard.engine.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation's gradient against central differences in float64. */
class TensorGradientTest {

	private static final double STEP = 1e-6;

	static Stream<Arguments> operations() {
		return Stream.of(operation("add", in -> in[0].add(in[1]), shape(2, 3), shape(2, 3)),
				operation("add, broadcast", in -> in[0].add(in[1]), shape(2, 3), shape(3)),
				operation("add a constant", in -> in[0].add(1.5), shape(2, 3)),
				operation("subtract", in -> in[0].subtract(in[1]), shape(2, 3), shape(2, 3)),
				operation("multiply", in -> in[0].multiply(in[1]), shape(2, 3), shape(2, 3)),
				operation("multiply by a constant", in -> in[0].multiply(-2.5), shape(2, 3)),
				operation("matmul", in -> in[0].matmul(in[1]), shape(2, 3), shape(3, 4)),
				operation("linear", in -> in[0].linear(in[1], in[2]), shape(2, 2, 3), shape(4, 3), shape(4)),
				operation("linear without bias", in -> in[0].linear(in[1], null), shape(2, 3), shape(4, 3)),
				operation("embedding", in -> Tensor.of(new long[] { 2, 0, 2, 1 }, 2, 2).embedding(in[0]), shape(4, 3)),
				operation("layer norm", in -> in[0].layerNorm(in[1], in[2], 1e-5), shape(3, 5), shape(5), shape(5)),
				operation("relu", in -> in[0].relu(), shape(3, 5)), operation("gelu", in -> in[0].gelu(), shape(3, 5)),
				operation("tanh", in -> in[0].tanh(), shape(3, 5)),
				operation("dropout", TensorGradientTest::dropout, shape(3, 5)),
				operation("layer norm without shift", in -> in[0].layerNorm(in[1], null, 1e-5), shape(3, 5), shape(5)),
				operation("RMS norm", in -> Normalization.rootMeanSquare(in[0], in[1], 1e-5), shape(3, 5), shape(5)),
				operation("batch norm, training", in -> batchNorm(in, true), shape(2, 3, 2), shape(2), shape(2)),
				operation("batch norm, evaluating", in -> batchNorm(in, false), shape(2, 3, 2), shape(2), shape(2)),
				operation("gelu tanh", in -> in[0].geluTanh(), shape(3, 5)),
				operation("gated", in -> in[0].gated(in[1]), shape(3, 5), shape(3, 5)),
				operation("rotate",
						in -> AttentionOperation.rotate(in[0], in[1].reshape(3, 1, 4), in[2].reshape(3, 1, 4), 2),
						shape(2, 3, 8),
						shape(3, 4), shape(3, 4)),
				operation("experts' shares", in -> ExpertChoice.of(in[0], 2).shares(), shape(3, 5)),
				operation("experts' balance", in -> ExpertChoice.of(in[0], 2).balance(), shape(3, 5)),
				operation("add rows",
						in -> ExpertChoice.addRows(in[0], Tensor.of(new long[] { 2, 0 }, 2), in[1], in[2]), shape(3, 4),
						shape(2, 4), shape(2)),
				operation("mean squared error", in -> in[0].meanSquaredError(in[1]), shape(2, 3), shape(2, 3)),
				operation("cross entropy",
						in -> in[0].crossEntropy(Tensor.of(new long[] { 1, -100, 0, 3 }, 2, 2), -100),
						shape(2, 2, 4)),
				operation("mean", in -> in[0].mean(), shape(2, 3)), operation("sum", in -> in[0].sum(), shape(2, 3)),
				operation("reshape", in -> in[0].reshape(3, 2), shape(2, 3)),
				operation("transpose", in -> in[0].transpose(0, 1), shape(2, 3)),
				operation("slice", in -> in[0].slice(1, 1, 3), shape(2, 4)),
				operation("split", in -> in[0].split(1, 1, 3).get(1), shape(2, 4)));
	}

	private static Tensor dropout(Tensor... in) {
		Torch.seed(7);
		return in[0].dropout(0.4);
	}

	private static Tensor batchNorm(Tensor[] in, boolean training) {
		Tensor mean = Tensor.full(0.1, ElementType.FLOAT64, 2);
		Tensor variance = Tensor.full(0.4, ElementType.FLOAT64, 2);
		return Normalization.batch(in[0], in[1], in[2], mean, variance, training, 0.1, 1e-5);
	}

	@ParameterizedTest
	@MethodSource("operations")
	void gradientsEqualCentralDifferences(Function<Tensor[], Tensor> operation, long[][] shapes) {
		RandomGenerator random = new SplittableRandom(1);
		double[][] values = new double[shapes.length][];
		for (int i = 0; i < shapes.length; i++) {
			values[i] = random.doubles(elements(shapes[i]), -1, 1).toArray();
		}
		List<double[]> gradients = new ArrayList<>();
		try (var scope = new Scope(); var recorded = Autograd.on()) {
			Tensor[] inputs = tensors(values, shapes);
			List<Tensor> leaves = Stream.of(inputs).map(Tensor::requireGradient).toList();
			weighted(operation.apply(inputs)).gradients(leaves).forEach(g -> gradients.add(g.toDoubles()));
		}
		for (int i = 0; i < shapes.length; i++) {
			for (int j = 0; j < values[i].length; j++) {
				double centre = values[i][j];
				values[i][j] = centre + STEP;
				double above = evaluate(operation, values, shapes);
				values[i][j] = centre - STEP;
				double below = evaluate(operation, values, shapes);
				values[i][j] = centre;
				assertEquals((above - below) / (2 * STEP), gradients.get(i)[j], 1e-7, "input " + i + ", element " + j);
			}
		}
	}

	@Test
	void aCastKeepsTheGradient() {
		try (var scope = new Scope(); var recorded = Autograd.on()) {
			Tensor x = Tensor.of(new double[] { 1, 2, 3 }, 3).requireGradient();
			Tensor y = x.to(ElementType.FLOAT32).multiply(3);
			assertEquals(ElementType.FLOAT32, y.type());
			Tensor gradient = y.to(ElementType.FLOAT64).multiply(x).sum().gradients(List.of(x)).getFirst();
			assertArrayEquals(new double[] { 6, 12, 18 }, gradient.toDoubles());
		}
	}

	private static double evaluate(Function<Tensor[], Tensor> operation, double[][] values, long[][] shapes) {
		try (var scope = new Scope(); var unrecorded = Autograd.off()) {
			return weighted(operation.apply(tensors(values, shapes))).item();
		}
	}

	/** A scalar in which each element of the output counts differently. */
	private static Tensor weighted(Tensor output) {
		double[] weights = new double[Math.toIntExact(output.elements())];
		for (int i = 0; i < weights.length; i++) {
			weights[i] = Math.cos(i + 1);
		}
		return output.multiply(Tensor.of(weights, output.shape())).sum();
	}

	private static Tensor[] tensors(double[][] values, long[][] shapes) {
		Tensor[] tensors = new Tensor[values.length];
		for (int i = 0; i < tensors.length; i++) {
			tensors[i] = Tensor.of(values[i], shapes[i]);
		}
		return tensors;
	}

	private static Arguments operation(String name, Function<Tensor[], Tensor> operation, long[]... shapes) {
		return arguments(named(name, operation), shapes);
	}

	private static long[] shape(long... shape) {
		return shape;
	}

	private static int elements(long[] shape) {
		int elements = 1;
		for (long size : shape) {
			elements *= (int) size;
		}
		return elements;
	}
}
