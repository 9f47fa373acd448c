package org.trainyard.engine.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trainyard.engine.Experiments;
import org.trainyard.engine.data.RandomStream;
import org.trainyard.engine.model.Network;
import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.MultiTensor;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.StateOperations;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Torch;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.profiling.ComponentChecks.Check;
import org.trainyard.profiling.ComponentChecks.Outcome;
import org.trainyard.profiling.ComponentChecks.Result;

/** Models as they should be pass; for each check, one that is really broken does not. */
class ModelChecksTest {

	private static final int ROWS = 4;
	private static final int LENGTH = 8;
	private static final String GPT = "model=decoder-only model.dropout=0.1";
	/** Without a kernel that is compared to it. */
	private static final String PLAIN = GPT + " model.attention.kernel=plain";

	@BeforeAll
	static void useOneThread() {
		Torch.threads(1);
	}

	private static Experiment with(String settings) throws ExperimentException {
		Experiment experiment = Experiments.small();
		for (String setting : settings.split(" ")) {
			String[] parts = setting.split("=");
			Settings.set(experiment, parts[0], parts[1]);
		}
		return experiment;
	}

	@ParameterizedTest
	@ValueSource(strings = { "model.dropout=0.1", "model=encoder-only", "model=revdeq",
			"model=revdeq model.causal=false model.beta=0.5",
			"model=revdeq model.solver=picard model.gradient=implicit",
			"model=revdeq model.feedForward=mixture-of-experts model.norm=batch-norm",
			"model=decoder-only model.feedForward=mixture-of-experts model.attention.dropout=0.1",
			"model=decoder-only model.attention=additive", "model=decoder-only model.lora=lora",
			"model=encoder-only task=signal task.features=3", "task=signal task.features=3",
			"model=decoder-only training.precision=bfloat16-mixed training.activationCheckpointing=true",
			"model=decoder-only model.positions=rotary model.norm=rms-norm model.norm.placement=post",
			"model=decoder-only model.attention=grouped-query model.attention.kernel=blockwise model.attention.blockSize=3",
			"model=decoder-only model.norm=batch-norm model.positions=sinusoidal",
			"model.norm=batch-norm model.norm.placement=post" })
	void everyKindOfModelPasses(String settings) throws Exception {
		List<Result> results = ModelChecks.of(with(settings), ROWS, LENGTH);
		assertEquals(List.of(), failures(results));
		assertTrue(results.size() > 10, results.toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"model=decoder-only model.positions=learned|SHAPE CAUSALITY NORM_MEAN NORM_VARIANCE RESIDUAL GRADIENT"
					+ " ATTENTION_ROWS KERNEL_MEAN KERNEL_LARGEST",
			"model=encoder-only model.positions=sinusoidal model.norm=rms-norm model.attention.kernel=plain"
					+ "|SHAPE POSITION_RANGE PADDING NORM_MEAN_SQUARE RESIDUAL GRADIENT ATTENTION_ROWS",
			"model=revdeq model.attention=additive model.positions=learned"
					+ "|SHAPE CAUSALITY NORM_MEAN NORM_VARIANCE RESIDUAL GRADIENT ATTENTION_ROWS GRADIENT_ERROR" })
	void whatAModelDoesNotHaveIsNotListed(String settings, String checks) throws Exception {
		Set<Check> listed = ModelChecks.of(with(settings), ROWS, LENGTH).stream().map(Result::check)
				.collect(Collectors.toCollection(() -> EnumSet.noneOf(Check.class)));
		assertEquals(List.of(checks.split(" ")), listed.stream().map(Check::name).toList());
	}

	/** Of a model that is built as other settings say, and changed. */
	private static List<Result> of(String should, String is, Consumer<Network> change) throws ExperimentException {
		try (var scope = new Scope()) {
			Network network = Network.of(with(is), ElementType.FLOAT32, RandomStream.WEIGHTS.at(1, 0));
			try (var unrecorded = Autograd.off()) {
				change.accept(network);
			}
			return ModelChecks.of(with(should), network, ROWS, LENGTH);
		}
	}

	private static void nothing(Network network) {
		// as it is built
	}

	private static void fill(Network network, String name, double value) {
		Tensor tensor = network.parameters().get(name);
		assertNotNull(tensor, () -> network.parameters().keySet().toString());
		MultiTensor.copy(List.of(tensor), List.of(Tensor.full(value, tensor.type(), tensor.shape())));
	}

	private static void scale(Network network, String name, double factor) {
		MultiTensor.scale(List.of(network.parameters().get(name)), factor);
	}

	private static List<String> failures(List<Result> results) {
		return results.stream().filter(result -> result.outcome() == Outcome.FAILED)
				.map(result -> result.check() + " " + result.part()).toList();
	}

	private static Set<Check> failed(List<Result> results) {
		return results.stream().filter(result -> result.outcome() == Outcome.FAILED).map(Result::check)
				.collect(Collectors.toSet());
	}

	private static Result result(List<Result> results, Check check, String part) {
		return results.stream().filter(result -> result.check() == check && result.part().equals(part)).findFirst()
				.orElseThrow(() -> new AssertionError(results));
	}

	@Test
	void aStackWithoutACausalMaskIsFound() throws Exception {
		List<Result> results = of(PLAIN, "model=encoder-only", ModelChecksTest::nothing);
		assertEquals(List.of("CAUSALITY output"), failures(results));
		Result causality = result(results, Check.CAUSALITY, "output");
		assertTrue(causality.value() > 10 * causality.most(), causality.toString());
	}

	@Test
	void aFixedPointWithoutACausalMaskIsFound() throws Exception {
		String settings = "model=revdeq model.attention.kernel=plain model.tolerance=0 model.causal=";
		List<Result> results = of(settings + true, settings + false, ModelChecksTest::nothing);
		assertEquals(List.of("CAUSALITY output", "GRADIENT_ERROR parameters"), failures(results),
				"the gradient is that of another model");
	}

	/** A position that is seen though it should not be changes some 10⁻⁵ of an output. */
	@ParameterizedTest
	@ValueSource(strings = { "model=revdeq", "model=revdeq model.tolerance=0.1", "model=revdeq model.causal=false",
			"model=revdeq model.tolerance=0.1 model.causal=false model.solver=picard model.gradient=implicit",
			"model=encoder-only training.precision=bfloat16-mixed",
			"model=decoder-only model.feedForward=mixture-of-experts training.precision=bfloat16-mixed" })
	void limitsAreThoseOfRoundingHoweverCoarseTheModel(String settings) throws Exception {
		List<Result> results = ModelChecks.of(with(settings), ROWS, LENGTH);
		assertEquals(List.of(), failures(results));
		Result compared = results.stream()
				.filter(result -> result.check() == Check.CAUSALITY || result.check() == Check.PADDING).findFirst()
				.orElseThrow();
		try (var scope = new Scope()) {
			Experiment experiment = with(settings);
			Network network = Network.of(experiment, ElementType.FLOAT32, RandomStream.WEIGHTS.at(1, 0));
			Subject subject = Subject.of(experiment, network, ROWS, LENGTH);
			double largest = StateOperations.largest(subject.outputs(subject.batch()));
			assertTrue(compared.most() < 2e-6 * largest, compared + ", largest " + largest);
		}
		assertEquals(settings.contains("bfloat16") ? "compared in float32" : null, compared.note());
	}

	/** With 8 bits of precision another kernel may send a token to another expert. */
	@Test
	void kernelsAreComparedInFloat32WhereTokensChooseExperts() throws Exception {
		String settings = GPT + " training.precision=bfloat16-mixed";
		Result kernel = result(ModelChecks.of(with(settings), ROWS, LENGTH), Check.KERNEL_LARGEST, "fused");
		assertNull(kernel.note());
		Result sorting = result(
				ModelChecks.of(with(settings + " model.feedForward=mixture-of-experts"), ROWS, LENGTH),
				Check.KERNEL_LARGEST, "fused");
		assertEquals("compared in float32", sorting.note());
		assertTrue(sorting.most() < 1e-3 * kernel.most(), sorting + " " + kernel);
	}

	/** [4, 8, 50,000] logits would be 12.8 MB in a Java array; of them there are some to compare. */
	@ParameterizedTest
	@ValueSource(strings = { "model=decoder-only model.attention.kernel=blockwise", "model=encoder-only" })
	void noLogitsAreOnTheHeap(String settings) throws Exception {
		Experiment experiment = with(settings + " task.vocabularySize=50000");
		try (var scope = new Scope()) {
			Network network = Network.of(experiment, ElementType.FLOAT32, RandomStream.WEIGHTS.at(1, 0));
			var thread = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
			long before = thread.getCurrentThreadAllocatedBytes();
			assertEquals(List.of(), failures(ModelChecks.of(experiment, network, ROWS, LENGTH)));
			long allocated = thread.getCurrentThreadAllocatedBytes() - before;
			assertTrue(allocated < 8L * ROWS * LENGTH * 50_000, allocated + " bytes");
		}
	}

	/** With its norm before the branch a cell has no fixed point that is near, so that such a solver goes far. */
	@Test
	void aSolverThatMixesPositionsIsFound() throws Exception {
		String settings = "model=revdeq model.solver=anderson model.gradient=unrolled model.norm.placement=pre";
		List<Result> results = of(settings, settings, ModelChecksTest::nothing);
		Result causality = result(results, Check.CAUSALITY, "output");
		assertEquals(Outcome.FAILED, causality.outcome(), causality.toString());
		assertEquals("the solver makes each step from all positions", causality.note());
		settings += " model.causal=false";
		assertTrue(failed(of(settings, settings, ModelChecksTest::nothing)).contains(Check.PADDING),
				"padding takes part, too");
	}

	@Test
	void aSequenceOfOnePositionSaysNothingOfCausality() throws Exception {
		List<Result> results = ModelChecks.of(with(GPT), ROWS, 1);
		assertEquals(List.of(), failures(results));
		Result causality = result(results, Check.CAUSALITY, "output");
		assertEquals(Outcome.SKIPPED, causality.outcome());
		assertEquals("a sequence needs two positions", causality.note());
	}

	@Test
	void anotherWidthIsFound() throws Exception {
		List<Result> results = of(PLAIN, "model=decoder-only model.hiddenSize=24",
				network -> assertEquals(24, network.parameters().get("transformer.wte.weight").size(1)));
		Result layer = result(results, Check.SHAPE, "transformer.h.0");
		assertEquals(Outcome.FAILED, layer.outcome());
		assertEquals("[4, 8, 24]", layer.measured());
		assertEquals("[4, 8, 16]", layer.expected());
		assertEquals(Outcome.PASSED, result(results, Check.SHAPE, "output").outcome());
		assertEquals("the first that is not as designed: transformer.wte.weight",
				result(results, Check.SHAPE, "parameters").note());
	}

	@Test
	void aParameterTooManyIsFound() throws Exception {
		List<Result> results = of(PLAIN + " model.positions=none",
				PLAIN + " model.positions=learned", ModelChecksTest::nothing);
		assertEquals(List.of("SHAPE parameters"), failures(results).subList(0, 1));
		assertEquals(1, result(results, Check.SHAPE, "parameters").value());
	}

	@Test
	void positionsThatAreTooLargeAreFound() throws Exception {
		List<Result> results = of(PLAIN + " model.positions=sinusoidal",
				PLAIN + " model.positions=learned", network -> scale(network, "transformer.wpe.weight", 100));
		Result range = result(results, Check.POSITION_RANGE, "transformer.wpe");
		assertEquals(Outcome.FAILED, range.outcome());
		assertTrue(range.value() > 3, range.toString());
	}

	@ParameterizedTest
	@CsvSource({ "layer-norm, NORM_VARIANCE", "rms-norm, NORM_MEAN_SQUARE", "batch-norm, NORM_VARIANCE" })
	void aScaledNormIsFound(String norm, Check check) throws Exception {
		String settings = GPT + " model.norm=" + norm;
		List<Result> results = of(settings, settings, network -> scale(network, "transformer.h.0.ln_2.weight", 2));
		assertEquals(List.of(check + " transformer.h.0.ln_2"), failures(results));
		assertEquals(4, result(results, check, "transformer.h.0.ln_2").value(), 0.2);
	}

	@ParameterizedTest
	@ValueSource(strings = { "layer-norm", "batch-norm" })
	void aShiftedNormIsFound(String norm) throws Exception {
		String settings = GPT + " model.norm=" + norm;
		List<Result> results = of(settings, settings, network -> fill(network, "transformer.ln_f.bias", 0.5));
		assertEquals(List.of("NORM_MEAN transformer.ln_f"), failures(results));
		assertEquals(0.5, result(results, Check.NORM_MEAN, "transformer.ln_f").value(), 1e-4);
	}

	@Test
	void aBranchThatAddsNothingIsFound() throws Exception {
		List<Result> results = of(GPT, GPT, network -> {
			fill(network, "transformer.h.0.mlp.c_proj.weight", 0);
			fill(network, "transformer.h.0.mlp.c_proj.bias", 0);
		});
		assertEquals(0, result(results, Check.RESIDUAL, "transformer.h.0.mlp").value());
		assertEquals(Set.of(Check.RESIDUAL, Check.GRADIENT), failed(results));
		assertTrue(failures(results).contains("GRADIENT transformer.h.0.mlp.c_fc.weight"), "nothing goes through it");
	}

	@Test
	void unitsThatAreNeverActiveHaveNoGradient() throws Exception {
		String relu = GPT + " model.feedForward.activation=relu";
		List<Result> results = of(relu, relu, network -> fill(network, "transformer.h.0.mlp.c_fc.bias", -100));
		Set<String> without = results.stream()
				.filter(result -> result.check() == Check.GRADIENT && result.outcome() == Outcome.FAILED)
				.map(Result::part).collect(Collectors.toCollection(TreeSet::new));
		assertEquals(Set.of("transformer.h.0.mlp.c_fc.bias", "transformer.h.0.mlp.c_fc.weight",
				"transformer.h.0.mlp.c_proj.weight"), without);
		Result layer = result(results, Check.GRADIENT, "transformer.h.0");
		assertEquals(Outcome.PASSED, layer.outcome(), "the others have one");
		assertTrue(layer.note().startsWith("smallest of 9: "), layer.note());
	}

	@Test
	void expertsThatNobodyChoseAreSaidToBe() throws Exception {
		String settings = GPT + " model.feedForward=mixture-of-experts model.feedForward.experts=4"
				+ " model.feedForward.topK=1 model.feedForward.bias=true";
		List<Result> results = of(settings, settings, network -> {
			Tensor bias = network.parameters().get("transformer.h.0.mlp.gate.bias");
			MultiTensor.copy(List.of(bias), List.of(Tensor.of(new float[] { 0, 0, 0, -1e4f }, 4)));
		});
		Result unchosen = result(results, Check.GRADIENT, "transformer.h.0.mlp.experts.3.c_fc.weight");
		assertEquals(Outcome.SKIPPED, unchosen.outcome());
		assertEquals("no token of the batch chose expert 3", unchosen.note());
		results = of(settings, settings, network -> {
			for (int expert = 0; expert < 4; expert++) { // chosen, but nothing comes back through it
				fill(network, "transformer.h.0.mlp.experts." + expert + ".c_proj.weight", 0);
			}
		});
		assertTrue(results.stream().anyMatch(result -> result.check() == Check.GRADIENT
				&& result.outcome() == Outcome.FAILED && result.part().contains("experts")), results.toString());
	}

	@Test
	void adaptersLearnOnceTheirPartnersHave() throws Exception {
		String settings = GPT + " model.lora=lora";
		String adapter = "transformer.h.0.attn.lora_query.A.weight";
		Result at = result(of(settings, settings, ModelChecksTest::nothing), Check.GRADIENT, adapter);
		assertEquals(Outcome.SKIPPED, at.outcome());
		List<Result> later = of(settings, settings,
				network -> fill(network, adapter.replace(".A.", ".B."), 0.1));
		assertTrue(later.stream().noneMatch(result -> result.part().equals(adapter)), "it is one of its block");
	}

	@Test
	void attentionThatIsNoNumberIsFound() throws Exception {
		List<Result> results = of(GPT, GPT, network -> fill(network, "transformer.h.0.attn.c_attn.bias", 1e30));
		Result rows = result(results, Check.ATTENTION_ROWS, "transformer.h.0.attn");
		assertEquals(Outcome.FAILED, rows.outcome());
		assertNull(rows.value());
		assertEquals("NaN", rows.measured());
	}

	@Test
	void aKernelThatRoundsIsFound() throws Exception {
		String fused = GPT + " model.attention.kernel=fused";
		List<Result> results = of(fused, fused + " training.precision=bfloat16-mixed", ModelChecksTest::nothing);
		assertTrue(failed(results).contains(Check.KERNEL_LARGEST), results.toString());
		Result mean = result(results, Check.KERNEL_MEAN, "fused");
		Result largest = result(results, Check.KERNEL_LARGEST, "fused");
		assertTrue(0 < mean.value() && mean.value() < largest.value(), results.toString());
		assertEquals(0.1, mean.most() / largest.most(), 1e-9, "the mean has a limit of its own");
	}

	@Test
	void aGradientOfStatesThatCannotBeRebuiltIsFound() throws Exception {
		String settings = "model=revdeq model.beta=0.9 model.iterations=12 model.tolerance=0 model.statePrecision=float32";
		List<Result> results = of(settings, settings, ModelChecksTest::nothing);
		assertTrue(failures(results).contains("GRADIENT_ERROR parameters"), results.toString());
		String exact = settings.replace("float32", "float64").replace("0.9", "0.5");
		results = of(exact, exact, ModelChecksTest::nothing);
		assertEquals(List.of(), failures(results));
	}
}
