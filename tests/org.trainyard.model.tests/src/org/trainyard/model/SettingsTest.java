package org.trainyard.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.trainyard.model.experiment.DecoderOnly;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.SortTask;

@ExtendWith(InEnglish.class)
class SettingsTest {

	private final Experiment experiment = Experiments.encoderDecoder();

	@Test
	void settingsAreInReadingOrder() {
		assertEquals(List.of("description", "model", "model.hiddenSize", "model.heads", "model.feedForwardSize",
				"model.dropout", "model.maximumLength", "model.tiedHead", "model.embeddingDeviation",
				"model.initialWeights", "model.attention",
				"model.attention.bias", "model.attention.dropout", "model.attention.kernel",
				"model.attention.blockSize", "model.feedForward", "model.feedForward.activation",
				"model.feedForward.bias", "model.norm", "model.norm.placement", "model.norm.epsilon",
				"model.norm.finalNorm", "model.norm.bias", "model.positions", "model.lora", "model.encoderLayers",
				"model.decoderLayers", "task", "task.vocabularySize", "task.length", "training.optimizer",
				"training.learningRate", "training.schedule", "training.beta1", "training.beta2", "training.epsilon",
				"training.momentum", "training.weightDecay", "training.decayedParameters", "training.clipNorm",
				"training.precision", "training.activationCheckpointing", "training.batchSize", "training.accumulation",
				"training.steps", "training.evaluationInterval", "training.evaluationSequences",
				"training.earlyStopping", "training.checkpointsKept", "training.seed", "training.device",
				"training.threads", "profiling.interval", "profiling.time", "profiling.memory",
				"profiling.gradientNorms",
				"profiling.weightNorms", "profiling.experts", "profiling.fixedPoint", "profiling.machine",
				"profiling.sampleInterval", "profiling.histograms", "profiling.attention", "profiling.attentionHeads",
				"profiling.attentionInput", "profiling.traceStep"),
				Settings.of(experiment).stream().map(Setting::path).toList());
	}

	@Test
	void valuesAreTheTextsThatSetReads() throws Exception {
		Experiment copy = Experiments.decoderOnly();
		for (Map.Entry<String, String> entry : Settings.values(experiment).entrySet()) {
			Settings.set(copy, entry.getKey(), entry.getValue());
		}
		assertEquals(Settings.values(experiment), Settings.values(copy));
		assertEquals("encoder-decoder", Settings.values(experiment).get("model"));
		assertEquals("copy", Settings.values(experiment).get("task"));
		assertEquals("adam", Settings.values(experiment).get("training.optimizer"));
	}

	@Test
	void everyDefaultIsAValueThatSetReads() throws Exception {
		for (Setting setting : Settings.of(experiment)) {
			Settings.set(experiment, setting.path(), setting.defaultValue());
		}
		assertEquals(Settings.values(Experiments.encoderDecoder()), Settings.values(experiment));
	}

	@Test
	void anotherKindKeepsTheValuesThatBothHave() throws Exception {
		Settings.set(experiment, "model.hiddenSize", "128");
		Settings.set(experiment, "task.length", "5");
		Settings.set(experiment, "model", "decoder-only");
		Settings.set(experiment, "task", "sort");
		assertEquals(128, assertInstanceOf(DecoderOnly.class, experiment.getModel()).getHiddenSize());
		assertEquals(5, assertInstanceOf(SortTask.class, experiment.getTask()).getLength());
	}

	@Test
	void theSameKindKeepsThePart() throws Exception {
		Object model = experiment.getModel();
		Settings.set(experiment, "model", "encoder-decoder");
		assertSame(model, experiment.getModel());
	}

	@ParameterizedTest
	@CsvSource({ "training.stpes, training.steps", "steps, training.steps", "model.hiddensize, model.hiddenSize",
			"hidden_size, model.hiddenSize", "training.learning_rate, training.learningRate", "taks, task",
			"training.dropout, model.dropout" })
	void anUnknownPathNamesTheNearest(String path, String nearest) {
		assertEquals("There is no setting “" + path + "”. Did you mean “" + nearest + "”?",
				assertThrows(ExperimentException.class, () -> Settings.set(experiment, path, "1")).getMessage());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			training.steps        | many        | training.steps is “many”; it must be a whole number from 1 to 2147483647.
			training.steps        | 1.5         | training.steps is “1.5”; it must be a whole number from 1 to 2147483647.
			training.steps        | 0           | training.steps is 0; it must be from 1 to 2147483647.
			training.steps        | 99999999999 | training.steps is 99999999999; it must be from 1 to 2147483647.
			model.heads           | -1          | model.heads is -1; it must be from 1 to 1024.
			model.dropout         | 1           | model.dropout is 1; it must be at least 0 and below 1.
			model.dropout         | NaN         | model.dropout is “NaN”; it must be a number at least 0 and below 1.
			training.learningRate | 0           | training.learningRate is 0; it must be above 0 and at most 10.
			training.learningRate | 1e-400      | training.learningRate is 1e-400; it must be above 0 and at most 10.
			training.learningRate | 1e999       | training.learningRate is “1e999”; it must be a number above 0 and at most 10.
			training.learningRate | 0x1p-3      | training.learningRate is “0x1p-3”; it must be a number above 0 and at most 10.
			training.clipNorm     | Infinity    | training.clipNorm is “Infinity”; it must be a number at least 0.
			training.optimizer    | rms         | training.optimizer is “rms”; it must be one of: adam, adamw, sgd.
			model.tiedHead        | yes         | model.tiedHead is “yes”; it must be one of: false, true.
			model                 | rnn         | model is “rnn”; it must be one of: encoder-decoder, decoder-only, encoder-only, revdeq.
			task                  | ''          | task is “”; it must be one of: copy, reverse, sort, addition, number-words, text, signal.
			""")
	void aBadValueIsRefusedWithWhatIsAllowed(String path, String value, String refusal) {
		Map<String, String> before = Settings.values(experiment);
		assertEquals(refusal, assertThrows(ExperimentException.class, () -> Settings.set(experiment, path, value))
				.getMessage());
		assertEquals(before, Settings.values(experiment));
	}

	@ParameterizedTest
	@CsvSource({ "training.learningRate, 1e-3, 0.001", "training.learningRate, .5, 0.5", "training.steps, +7, 7",
			"training.seed, -9223372036854775808, -9223372036854775808", "training.clipNorm, 0, 0.0",
			"model.tiedHead, true, true", "training.optimizer, adamw, adamw" })
	void aGoodValueIsSet(String path, String text, String value) throws Exception {
		Settings.set(experiment, path, text);
		assertEquals(value, Settings.values(experiment).get(path));
	}

	@Test
	void labelsAreInTheUsersLanguage() {
		Setting steps = Settings.find(experiment, "training.steps").orElseThrow();
		assertEquals("Steps", steps.label());
		assertEquals("steps", steps.unit());
		assertEquals("Adam", Settings.choiceLabel("training.optimizer", "adam"));
		Locale.setDefault(Locale.JAPAN);
		assertEquals("ステップ数", steps.label());
		assertEquals("ステップ", steps.unit());
		assertEquals("並べ替え", Settings.choiceLabel("task", "sort"));
	}

	@Test
	void aSettingOfAnotherVersionIsLabelledByItsPath() {
		assertEquals("model.experts", Settings.label("model.experts"));
		assertEquals("lion", Settings.choiceLabel("training.optimizer", "lion"));
	}
}
