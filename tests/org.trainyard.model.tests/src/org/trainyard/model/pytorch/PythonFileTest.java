package org.trainyard.model.pytorch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.trainyard.model.Experiments;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.experiment.Experiment;

class PythonFileTest {

	private static final Pattern CLASS = Pattern.compile("(?m)^class (\\w+)");

	private static final List<String> MODELS = List.of("encoder-decoder", "decoder-only", "encoder-only", "revdeq");

	/** Settings that choose a part, one of each for every kind of model. */
	private static final List<String> PARTS = List.of("model.attention=multi-head", "model.attention=grouped-query",
			"model.attention=additive", "model.attention.bias=false", "model.feedForward=mixture-of-experts",
			"model.feedForward.bias=false", "model.feedForward.activation=relu", "model.feedForward.activation=gelu",
			"model.feedForward.activation=gelu-tanh", "model.feedForward.activation=swiglu", "model.norm=rms-norm",
			"model.norm=batch-norm", "model.norm.bias=false", "model.norm.placement=pre", "model.norm.placement=post",
			"model.norm.finalNorm=false", "model.positions=sinusoidal", "model.positions=learned",
			"model.positions=rotary", "model.positions=none", "model.tiedHead=true", "model.embeddingDeviation=0.1",
			"model.lora=lora model.lora.key=true", "model.lora=lora model.lora.output=true model.lora.feedForward=true",
			"task=addition", "task=text", "task=signal", "training.schedule=cosine", "training.schedule=plateau",
			"training.schedule=inverse-square-root", "training.optimizer=adamw", "training.optimizer=sgd",
			"training.weightDecay=0.1 training.decayedParameters=matrices", "training.clipNorm=1",
			"training.precision=bfloat16-mixed", "training.activationCheckpointing=true", "training.accumulation=4");

	@Test
	void everyPartIsWrittenInLinesThatFit() throws Exception {
		for (String model : MODELS) {
			for (String part : PARTS) {
				String text = file("model=" + model + " " + part);
				for (String line : text.lines().toList()) {
					assertTrue(line.length() <= 88, () -> model + ", " + part + ": " + line);
					assertEquals(line.stripTrailing(), line);
					assertFalse(line.contains("${") || line.matches("#(if|elif|else|end|include)\\b.*"), line);
				}
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "reversible", "picard", "anderson", "broyden" })
	void theSolverIsTheOneOfTheExperiment(String solver) throws Exception {
		String text = file("model=revdeq model.solver=" + solver);
		assertEquals(solver.equals("reversible"), text.contains("y = (1 - beta) * y + beta * step(z)"));
		assertEquals(solver.equals("anderson"), text.contains("torch.linalg.solve"));
		assertEquals(solver.equals("broyden"), text.contains("def low_rank("));
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			model=decoder-only, Attention Block Config DecoderOnly FeedForward Projection
			model=decoder-only model.norm=rms-norm, Attention Block Config DecoderOnly FeedForward Projection RMSNorm
			model=encoder-only model.norm.bias=false, Attention Block Config EncoderOnly FeedForward LayerNorm Projection
			model=encoder-decoder, Attention Config Decoder DecoderLayer Encoder EncoderDecoder EncoderLayer Layer
			model=revdeq model.lora=lora, Adapter Attention Block Config FeedForward Projection RevDEQ
			""")
	void onlyTheClassesThatTheExperimentUsesAreThere(String settings, String classes) throws Exception {
		Set<String> found = CLASS.matcher(file(settings)).results().map((MatchResult match) -> match.group(1))
				.collect(Collectors.toCollection(TreeSet::new));
		assertEquals(classes, String.join(" ", found));
	}

	@Test
	void theDescriptionCannotEndTheDocstring() throws Exception {
		Experiment experiment = Experiments.decoderOnly();
		experiment.setDescription("  Says \"\"\"hello\"\"\" to C:\\new.\n\nTwice. ");
		String text = PythonFile.of(experiment);
		assertTrue(text.contains("\nSays \\\"\\\"\\\"hello\\\"\\\"\\\" to C:\\\\new.\n\nTwice.\n\nGenerated"), text);
	}

	@Test
	void sizesAreThoseOfTheExperiment() throws Exception {
		String text = file("model=decoder-only model.hiddenSize=96 model.layers=3 training.learningRate=0.00003"
				+ " task.vocabularySize=31 training.optimizer=adamw");
		for (String line : List.of("    vocabulary_size: int = 31", "    hidden_size: int = 96", "    layers: int = 3",
				"        lr=3e-05,", "        weight_decay=0.0,")) {
			assertTrue(text.contains(line + "\n"), line);
		}
	}

	@Test
	void numbersAreAsPythonWritesThem() {
		assertEquals("0.0", PythonText.number(0));
		assertEquals("0.1", PythonText.number(0.1));
		assertEquals("10000.0", PythonText.number(10000));
		assertEquals("1e-05", PythonText.number(0.00001));
		assertEquals("1.5e-08", PythonText.number(1.5e-8));
		assertEquals("0.0001", PythonText.number(0.0001));
		assertEquals("3e+20", PythonText.number(3e20));
	}

	@Test
	void aFlagThatNobodyKnowsIsAnError() {
		Facts facts = Facts.of(Experiments.decoderOnly());
		assertThrows(IllegalStateException.class, () -> facts.flag("nobody knows"));
		assertThrows(IllegalStateException.class, () -> new Template("missing.py").fill(facts));
	}

	private static String file(String settings) throws ExperimentException {
		return PythonFile.of(Experiments.with(settings));
	}
}
