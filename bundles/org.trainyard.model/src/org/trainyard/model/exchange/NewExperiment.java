package org.trainyard.model.exchange;

import java.util.LinkedHashMap;
import java.util.Map;

import org.trainyard.model.ExperimentException;
import org.trainyard.model.Parts;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.ExperimentFactory;
import org.trainyard.model.experiment.RevDeq;
import org.trainyard.model.experiment.TextTask;
import org.trainyard.model.experiment.Tokenizer;

/** The experiment around an imported model. */
final class NewExperiment {

	private static final int GPT2_TOKENS = 50_257;
	/** GPT-2's vocabulary is sometimes rounded up to a multiple of 64 or 128. */
	private static final int GPT2_PADDED = 50_304;
	private static final int BYTES = 256;

	/** Longer sequences than these are for a person to ask for: memory grows with them. */
	private static final int LENGTH = 1024;

	private NewExperiment() {
	}

	/** A model of that shape with its defaults, to learn a text by AdamW. */
	static Experiment of(Shape shape) throws ExperimentException {
		Experiment experiment = ExperimentFactory.eINSTANCE.createExperiment();
		Map<String, String> settings = new LinkedHashMap<>(shape.fixed());
		settings.putAll(shape.defaults());
		Settings.set(experiment, "model", settings.remove("model"));
		experiment.setTask(ExperimentFactory.eINSTANCE.createTextTask());
		experiment.setTraining(ExperimentFactory.eINSTANCE.createTraining());
		Parts.complete(experiment);
		Settings.setAll(experiment, settings);
		if (experiment.getModel() instanceof RevDeq) {
			Settings.set(experiment, "model.feedForwardSize", "5760");
		} else if (shape == Shapes.GPT2) {
			Settings.set(experiment, "model.feedForwardSize", "3072");
		}
		Settings.setAll(experiment, Map.of("training.optimizer", "adamw", "training.learningRate", "3e-4",
				"training.batchSize", "8"));
		return experiment;
	}

	/** The tokenizer that vocabularies of that size come from, and sequences that the model can read. */
	static void fitTask(Experiment experiment) {
		TextTask task = (TextTask) experiment.getTask();
		task.setLength(Math.min(LENGTH, experiment.getModel().getMaximumLength()));
		int vocabulary = task.getVocabularySize();
		if (vocabulary == BYTES) {
			task.setTokenizer(Tokenizer.BYTES);
		} else if (vocabulary >= GPT2_TOKENS && vocabulary <= GPT2_PADDED) {
			task.setTokenizer(Tokenizer.GPT2);
		} else if (vocabulary < BYTES) {
			task.setTokenizer(Tokenizer.CHARACTERS);
		} else {
			// where Hugging Face keeps it: beside config.json
			task.setTokenizer(Tokenizer.TOKENIZER_JSON);
			task.setTokenizerFile("tokenizer.json");
		}
	}
}
