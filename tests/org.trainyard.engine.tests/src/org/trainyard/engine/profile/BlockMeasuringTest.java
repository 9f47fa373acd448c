package org.trainyard.engine.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.trainyard.engine.Experiments;
import org.trainyard.model.experiment.AttentionKernel;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.ExperimentFactory;
import org.trainyard.model.experiment.MultiHeadAttention;

class BlockMeasuringTest {

	private static Experiment experiment(int width, int heads) {
		Experiment experiment = Experiments.small();
		experiment.getModel().setHiddenSize(width);
		experiment.getModel().setHeads(heads);
		experiment.getModel().getAttention().setDropout(0);
		return experiment;
	}

	private static int longest(Experiment experiment) {
		return BlockMeasuring.lengths(experiment, Integer.MAX_VALUE).getLast();
	}

	@Test
	void lengthsAreSoLongAsTimeAllows() {
		assertEquals(List.of(64, 96, 128, 192, 256, 384, 512, 768, 1024, 1536, 2048, 3072, 4096, 6144, 8192, 12288),
				BlockMeasuring.lengths(experiment(256, 8), Integer.MAX_VALUE));
		assertEquals(4096, longest(experiment(2048, 8)), "6144² × 4 × 2048 are 3.1e11");
		assertEquals(16_384, longest(experiment(8, 2)));
	}

	@Test
	void andAsMemoryAllowsWhereAKernelHoldsAllWeights() {
		Experiment plain = experiment(256, 8);
		MultiHeadAttention attention = ExperimentFactory.eINSTANCE.createMultiHeadAttention();
		attention.setKernel(AttentionKernel.PLAIN);
		plain.getModel().setAttention(attention);
		assertEquals(2048, longest(plain), "4 × 2048² × 8 heads × 4 bytes");
		Experiment additive = experiment(256, 8);
		additive.getModel().setAttention(ExperimentFactory.eINSTANCE.createAdditiveAttention());
		assertEquals(512, longest(additive));
		Experiment dropping = experiment(256, 8);
		dropping.getModel().getAttention().setDropout(0.1);
		assertEquals(2048, longest(dropping));
	}

	@Test
	void aPersonMayWantLess() {
		assertEquals(List.of(64, 96, 128, 192), BlockMeasuring.lengths(experiment(256, 8), 200));
		assertEquals(List.of(), BlockMeasuring.lengths(experiment(256, 8), 0));
	}
}
