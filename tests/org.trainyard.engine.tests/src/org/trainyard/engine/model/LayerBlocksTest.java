package org.trainyard.engine.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Torch;
import org.trainyard.model.experiment.DecoderOnly;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.RevDeq;

class LayerBlocksTest {

	/** More than the models are for. */
	private static final int LENGTH = 20;

	private static Tensor normal(Random random, long width) {
		float[] values = new float[(int) (LENGTH * width)];
		for (int i = 0; i < values.length; i++) {
			values[i] = (float) random.nextGaussian();
		}
		return Tensor.of(values, 1, LENGTH, width);
	}

	/** The same with another last token. */
	private static Tensor changed(Tensor x) {
		double[] values = x.toDoubles();
		float[] other = new float[values.length];
		for (int i = 0; i < other.length; i++) {
			other[i] = (float) values[i] + (i < other.length - x.size(2) ? 0 : 1 + i % 2);
		}
		return Tensor.of(other, x.shape());
	}

	private static double[] beforeTheLast(Tensor x) {
		return Arrays.copyOf(x.toDoubles(), (int) (x.elements() - x.size(2)));
	}

	@ParameterizedTest
	@MethodSource("org.trainyard.engine.model.Variants#all")
	void blocksTakeAnyLengthAndSeeWhatTheirModelSees(Experiment experiment) {
		Random random = new Random(1);
		try (var scope = new Scope(); var unrecorded = Autograd.off()) {
			LayerBlocks blocks = new LayerBlocks(experiment, LENGTH, random);
			Tensor x = normal(random, blocks.width());
			assertArrayEquals(x.shape(), blocks.feedForward(x).shape());
			Tensor keys = normal(random, blocks.keyWidth());
			assertArrayEquals(x.shape(), blocks.scores(x, keys, keys).shape());
			Torch.seed(1);
			double[] attended = beforeTheLast(blocks.attention(x));
			Torch.seed(1);
			double[] other = beforeTheLast(blocks.attention(changed(x)));
			boolean causal = experiment.getModel() instanceof DecoderOnly
					|| experiment.getModel() instanceof RevDeq fixedPoint && fixedPoint.isCausal();
			assertEquals(causal, Arrays.equals(attended, other));
		}
	}
}
