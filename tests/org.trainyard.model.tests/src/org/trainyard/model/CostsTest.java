package org.trainyard.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.trainyard.model.experiment.Experiment;

class CostsTest {

	/** ../shared/bench/pytorch_gpt_step.py: 2·2048·(4·12·256² + 256·1000) + 4·4·16·128²·256, three times. */
	private static final String BENCHMARK = "model=decoder-only model.positions=learned model.layers=4"
			+ " model.hiddenSize=256 model.heads=8 model.feedForwardSize=1024 model.maximumLength=128 task=text"
			+ " task.vocabularySize=1000 task.length=128 training.batchSize=16";

	@Test
	void theStepOfTheBenchmarkIs45GigaFlop() throws Exception {
		Operations operations = Costs.of(Experiments.with(BENCHMARK)).operations();
		assertEquals(45_021_659_136L, operations.step());
		assertEquals(15_007_219_712L, operations.forward());
		assertEquals(2L * 2048 * 4 * 4 * 256 * 256, operations.projections());
		assertEquals(4L * 4 * 16 * 128 * 128 * 256, operations.scores());
		assertEquals(2L * 2048 * 4 * 8 * 256 * 256, operations.feedForward());
		assertEquals(2L * 2048 * 256 * 1000, operations.ends());
	}

	@Test
	void scoresGrowWithTheSquareOfTheLengthAndAllElseWithTheLength() throws Exception {
		Costs costs = Costs.of(Experiments.with(BENCHMARK + " model.maximumLength=100"));
		assertEquals(List.of(16L, 32L, 64L, 100L),
				costs.operationsByLength().stream().map(Operations::length).toList());
		Operations once = costs.operations(64);
		Operations twice = costs.operations(128);
		assertEquals(4 * once.scores(), twice.scores());
		assertEquals(2 * once.projections(), twice.projections());
		assertEquals(2 * once.feedForward(), twice.feedForward());
	}

	@Test
	void checkpointingRunsTheLayersOnceMore() throws Exception {
		Operations operations = Costs.of(Experiments.with(BENCHMARK + " training.activationCheckpointing=true"
				+ " training.accumulation=3")).operations();
		assertEquals(3 * (45_021_659_136L + 15_007_219_712L) - operations.ends(), operations.step());
	}

	@Test
	void frozenWeightsNeedNoGradient() throws Exception {
		Operations all = Costs.of(Experiments.with(BENCHMARK)).operations();
		Operations adapters = Costs.of(Experiments.with(BENCHMARK + " model.lora=lora model.lora.rank=2")).operations();
		long adapter = 2L * 2048 * 4 * 2 * 2 * (256 + 256);
		assertEquals(all.projections() + adapter, adapters.projections());
		assertEquals(2 * all.forward() + all.scores() + 3 * adapter, adapters.step());
	}

	@Test
	void aMixtureComputesOnlyTheExpertsThatItUses() throws Exception {
		long dense = Costs.of(Experiments.with(BENCHMARK)).operations().feedForward();
		long mixed = Costs.of(Experiments.with(BENCHMARK + " model.feedForward=mixture-of-experts"
				+ " model.feedForward.experts=8 model.feedForward.topK=2")).operations().feedForward();
		assertEquals(2 * dense + 4L * 2 * 2048 * 256 * 8, mixed);
	}

	@Test
	void aReversibleStepEvaluatesTheCellTwiceAnIterationAndAgainBackwards() throws Exception {
		String revDeq = "model=revdeq model.hiddenSize=32 task=text task.vocabularySize=50 task.length=16"
				+ " training.batchSize=1 model.iterations=3";
		long cell = 2L * 16 * (4 * 32 * 32 + 2 * 32 * 256) + 4L * 16 * 16 * 32;
		long head = 2L * 16 * 32 * 50;
		assertEquals(6 * 4 * cell + 3 * head, Costs.of(Experiments.with(revDeq)).operations().step());
		assertEquals(6 * 3 * cell + 3 * head,
				Costs.of(Experiments.with(revDeq + " model.gradient=unrolled")).operations().step());
		assertEquals(3 * 3 * cell + 3 * head, Costs
				.of(Experiments.with(revDeq + " model.gradient=unrolled model.solver=picard")).operations().step());
	}

	@Test
	void theKeyValueCacheIsThatOfGroupedQueries() throws Exception {
		Costs costs = Costs.of(Experiments.with("model=decoder-only model.layers=32 model.hiddenSize=4096"
				+ " model.heads=32 model.attention=grouped-query model.attention.keyValueHeads=8"
				+ " model.maximumLength=8192 training.precision=bfloat16-mixed"));
		assertEquals(131_072, costs.keyValueBytesPerToken(ElementType.BFLOAT16));
		assertEquals(131_072, costs.keyValueBytesPerToken());
		assertEquals(262_144, costs.keyValueBytesPerToken(ElementType.FLOAT32));
		assertEquals(1L << 30, costs.keyValueBytes(ElementType.BFLOAT16));
	}

	@Test
	void onlyModelsThatGenerateHaveACache() throws Exception {
		assertEquals(0, Costs.of(Experiments.with("model=encoder-only")).keyValueBytesPerToken());
		assertEquals(2 * 2 * 64 * 4, Costs.of(Experiments.with("model=encoder-decoder")).keyValueBytesPerToken());
		assertEquals(16 * 2 * 64 * 4, Costs.of(Experiments.with("model=revdeq")).keyValueBytesPerToken());
		assertEquals(0, Costs.of(Experiments.with("model=revdeq model.causal=false")).keyValueBytesPerToken());
	}

	@Test
	void weightsGradientsAndOptimizerStateAreBytesAParameter() throws Exception {
		String model = "model=decoder-only task=text ";
		long parameters = ParameterCount.total(Experiments.with(model));
		Memory adam = Costs.of(Experiments.with(model)).memory();
		assertEquals(4 * parameters, adam.weights());
		assertEquals(4 * parameters, adam.gradients());
		assertEquals(8 * parameters, adam.optimizer());
		assertEquals(4 * parameters,
				Costs.of(Experiments.with(model + "training.optimizer=sgd")).memory().optimizer());
		assertEquals(0, Costs.of(Experiments.with(model + "training.optimizer=sgd training.momentum=0")).memory()
				.optimizer());
		assertEquals(6 * parameters,
				Costs.of(Experiments.with(model + "training.precision=bfloat16-mixed")).memory().weights());
		Experiment adapted = Experiments.with(model + "model.lora=lora");
		Memory lora = Costs.of(adapted).memory();
		assertEquals(4 * ParameterCount.trainable(adapted), lora.gradients());
		assertEquals(8 * ParameterCount.trainable(adapted), lora.optimizer());
		assertEquals(4 * ParameterCount.total(adapted), lora.weights());
	}

	/** One layer, by hand: norms 8C, attention 12C + 8C, feed-forward 4C + 8F, ends 12C + 8V; plain adds 4·H·T. */
	@Test
	void activationsAreCountedByKernel() throws Exception {
		String model = "model=decoder-only model.layers=1 model.dropout=0 model.attention.dropout=0 task=text"
				+ " task.length=32 model.feedForward.activation=gelu training.batchSize=3 ";
		long positions = 3 * 32;
		long fused = positions * (44L * 64 + 8 * 256 + 8 * 20 + 4 * 4);
		assertEquals(fused, activations(model));
		long plain = fused + positions * (4L * 4 * 32 - 4 * 4);
		assertEquals(plain, activations(model + "model.attention.kernel=plain"));
		assertEquals(plain + 4 * positions * 4L * 64, activations(model
				+ "model.attention.kernel=blockwise model.attention.blockSize=8"));
		assertEquals(plain + positions * 32 * 64 * 4L, activations(model + "model.attention=additive"));
		assertTrue(activations(model + "training.precision=bfloat16-mixed") < fused);
	}

	/** On processors a mask is as large as its values; the fused kernel does what plain attention does, and in float32. */
	@Test
	void dropoutTakesMemoryOfItsOwn() throws Exception {
		String model = "model=decoder-only model.layers=1 model.dropout=0 model.attention.dropout=0 task=text"
				+ " task.length=32 model.feedForward.activation=gelu training.batchSize=3 ";
		String plain = model + "model.attention.kernel=plain ";
		String mixed = "training.precision=bfloat16-mixed ";
		String dropped = "model.attention.dropout=0.1 ";
		long positions = 3 * 32;
		long pairs = positions * 32 * 4;
		assertEquals(activations(plain) + 8 * pairs, activations(plain + dropped));
		assertEquals(activations(plain + dropped), activations(model + dropped));
		assertEquals(activations(plain + mixed) + 4 * pairs, activations(plain + mixed + dropped));
		assertEquals(activations(plain + mixed) - 2 * pairs + 12 * pairs + 3 * 2 * positions * 64,
				activations(model + mixed + dropped));
		assertEquals(activations(model) + positions * 64 * (8 + 4 + 4), activations(model + "model.dropout=0.1"));
	}

	/** On CUDA a mask has one byte a value, whatever its type; the fused kernel keeps neither weights nor a mask. */
	@Test
	void onCudaDropoutTakesLessMemory() throws Exception {
		String processor = "model=decoder-only model.layers=1 model.dropout=0 model.attention.dropout=0 task=text"
				+ " task.length=32 model.feedForward.activation=gelu training.batchSize=3 ";
		String fused = processor + "training.device=cuda ";
		String plain = fused + "model.attention.kernel=plain ";
		String mixed = "training.precision=bfloat16-mixed ";
		String dropped = "model.attention.dropout=0.1 ";
		long positions = 3 * 32;
		long pairs = positions * 32 * 4;
		assertEquals(activations(processor), activations(fused));
		assertEquals(activations(fused), activations(fused + dropped));
		assertEquals(activations(fused + mixed), activations(fused + mixed + dropped));
		assertEquals(activations(plain) + (4 + 1) * pairs, activations(plain + dropped));
		assertEquals(activations(plain + mixed) + (2 + 1) * pairs, activations(plain + mixed + dropped));
		assertEquals(activations(fused) + positions * 64 * (5 + 1 + 1), activations(fused + "model.dropout=0.1"));
	}

	/**
	 * What the C library counted of the benchmark's model (copying 63 of 1,000 tokens) after a forward pass, PyTorch 2.7 on
	 * a processor.
	 */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "fused | 0 | 0 | float32 | 157523952",
			"fused | 0.1 | 0 | float32 | 258958704", "fused | 0.1 | 0.1 | float32 | 279444112",
			"fused | 0 | 0.1 | float32 | 178928272", "plain | 0 | 0 | float32 | 191492368",
			"plain | 0.1 | 0 | float32 | 257921264", "blockwise | 0 | 0 | float32 | 208769248",
			"blockwise | 0.1 | 0 | float32 | 274989984", "fused | 0.1 | 0 | bfloat16-mixed | 223743744" })
	void activationsAreThoseThatWereMeasured(String kernel, String attention, String dropout, String precision,
			long measured) throws Exception {
		Experiment experiment = Experiments.with(BENCHMARK
				+ " task=copy task.length=63 task.vocabularySize=1000 model.tiedHead=true"
				+ " model.feedForward.activation=gelu model.attention.bias=false model.feedForward.bias=false"
				+ " model.norm.placement=pre model.attention.kernel=" + kernel + " model.attention.dropout=" + attention
				+ " model.dropout=" + dropout + " training.precision=" + precision);
		Memory memory = Costs.of(experiment).memory();
		// The copies of the weights in 16 bits are made on the way, too.
		long copies = memory.weights() - 4 * ParameterCount.total(experiment);
		long reckoned = memory.activations() + copies;
		assertEquals(1, (double) reckoned / measured, 0.02, () -> reckoned + " reckoned, " + measured + " measured");
	}

	@Test
	void checkpointingKeepsTheInputsOfLayers() throws Exception {
		String model = "model=decoder-only model.layers=%d task=text training.activationCheckpointing=%s";
		long input = 4L * 64 * 8 * 64;
		assertEquals(input, activations(model.formatted(9, true)) - activations(model.formatted(8, true)));
		assertTrue(activations(model.formatted(9, false)) - activations(model.formatted(8, false)) > 8 * input);
	}

	@Test
	void reversibleMemoryDoesNotGrowWithTheIterations() throws Exception {
		String model = "model=revdeq task=text model.iterations=%d model.gradient=%s";
		assertEquals(activations(model.formatted(4, "reversible")), activations(model.formatted(32, "reversible")));
		assertTrue(activations(model.formatted(32, "unrolled")) > 5 * activations(model.formatted(4, "unrolled")));
		assertTrue(activations(model.formatted(32, "checkpointed")) < activations(model.formatted(32, "unrolled")) / 4);
	}

	@Test
	void theLargestModelCostsNoTime() throws Exception {
		Experiment experiment = Experiments.with("model=decoder-only model.layers=96 model.hiddenSize=12288"
				+ " model.heads=96 model.feedForwardSize=49152 model.feedForward=mixture-of-experts"
				+ " model.feedForward.experts=64 model.maximumLength=2048 task=text task.vocabularySize=50257");
		long start = System.nanoTime();
		for (int i = 0; i < 100; i++) {
			Costs costs = Costs.of(experiment);
			assertTrue(costs.memory().total() > 0 && costs.operationsByLength().size() == 8
					&& ParameterCount.total(experiment) > 0);
		}
		long each = (System.nanoTime() - start) / 100;
		assertTrue(each < 5_000_000, each + " ns");
	}

	@Test
	void whatAPersonIsTypingNeverFails() throws Exception {
		for (int value : new int[] { Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE }) {
			for (String kind : List.of("encoder-decoder", "decoder-only", "encoder-only", "revdeq")) {
				Experiment experiment = Experiments.with("task=text model=" + kind);
				experiment.getModel().setHiddenSize(value);
				experiment.getModel().setHeads(value);
				experiment.getTraining().setBatchSize(value);
				assertTrue(Costs.of(experiment).memory().total() >= 0);
				assertTrue(Costs.of(experiment).operations().step() >= 0);
				experiment.getModel().setMaximumLength(value);
				experiment.setTask(null);
				Costs.of(experiment).operationsByLength();
				experiment.setTraining(null);
				assertEquals(0, Costs.of(experiment).memory().total());
				experiment.setModel(null);
				assertEquals(0, Costs.of(experiment).keyValueBytesPerToken());
			}
		}
	}

	private static long activations(String settings) throws ExperimentException {
		return Costs.of(Experiments.with(settings)).memory().activations();
	}
}
