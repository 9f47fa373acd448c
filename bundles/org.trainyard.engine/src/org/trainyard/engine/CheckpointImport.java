package org.trainyard.engine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.trainyard.engine.checkpoint.SafeTensors;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.exchange.ConfigurationImport;
import org.trainyard.model.exchange.Imported;
import org.trainyard.model.experiment.DecoderOnly;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.LearnedPositions;
import org.trainyard.model.experiment.TextTask;
import org.trainyard.model.experiment.Tokenizer;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** Makes an experiment with weights of a folder in which Hugging Face's transformers have saved a GPT-2. */
public final class CheckpointImport {

	/** Entries of a configuration that change what the model computes, each with the only value that is known here. */
	private static final Map<String, Boolean> COMPUTED = Map.of("scale_attn_weights", true,
			"scale_attn_by_inverse_layer_idx", false, "add_cross_attention", false);

	private CheckpointImport() {
	}

	/**
	 * Writes the experiment, and beside it the weights that its model starts from; both or neither.
	 *
	 * @param file    the experiment file to make
	 * @param weights the safetensors file to make, in the same folder
	 * @return one line for each thing that the configuration says and the experiment does not
	 * @throws ExperimentException if something in the folder is missing or does not fit, naming the file and the entry or
	 *                             tensor, or if a file to make is there already or cannot be written
	 */
	public static List<String> run(Path folder, Path file, Path weights) throws ExperimentException {
		requireNew(file);
		requireNew(weights);
		HuggingFaceFolder source = HuggingFaceFolder.of(folder);
		Imported imported = ConfigurationImport.read(source.config().toString(),
				HuggingFaceFolder.text(source.config()));
		Experiment experiment = imported.experiment();
		requireGpt2(source.config(), experiment);
		experiment.getModel().setInitialWeights(weights.getFileName().toString());
		List<String> warnings = new ArrayList<>();
		imported.warnings().forEach(warning -> warnings.add(Messages.get("import.warning", source.config(), warning)));
		findTokenizer(source, experiment, file, warnings);
		NativeLibrary.start();
		try (Gpt2Tensors tensors = Gpt2Tensors.open(source.weights()); var scope = new Scope()) {
			tensors.requireFit(experiment);
			var read = tensors.read();
			FileAccess.write(weights, () -> SafeTensors.write(weights, read, Map.of("format", "pt")));
		}
		write(experiment, file, weights);
		return warnings;
	}

	private static void requireNew(Path file) throws ExperimentException {
		if (Files.exists(file)) {
			throw new ExperimentException(Messages.get("import.exists", file));
		}
	}

	private static void requireGpt2(Path config, Experiment experiment) throws ExperimentException {
		if (!(experiment.getModel() instanceof DecoderOnly model
				&& model.getPositions() instanceof LearnedPositions)) {
			throw new ExperimentException(Messages.get("import.other_model", config));
		}
		JsonObject entries = HuggingFaceFolder.json(config);
		for (Map.Entry<String, Boolean> entry : COMPUTED.entrySet()) {
			var value = entries.get(entry.getKey());
			if (value != null && !value.equals(new JsonPrimitive(entry.getValue()))) {
				throw new ExperimentException(
						Messages.get("import.other_entry", config, entry.getKey(), value, entry.getValue()));
			}
		}
	}

	/** A tokenizer of its own lies beside the configuration, and not beside the experiment. */
	private static void findTokenizer(HuggingFaceFolder source, Experiment experiment, Path file,
			List<String> warnings) {
		if (experiment.getTask() instanceof TextTask task && task.getTokenizer() == Tokenizer.TOKENIZER_JSON) {
			Path tokenizer = source.tokenizer().toAbsolutePath().normalize();
			Path place = file.toAbsolutePath().normalize().getParent();
			task.setTokenizerFile((tokenizer.startsWith(place) ? place.relativize(tokenizer) : tokenizer).toString());
			if (!Files.exists(tokenizer)) {
				warnings.add(Messages.get("import.no_tokenizer", source.tokenizer(), task.getVocabularySize()));
			}
		}
	}

	private static void write(Experiment experiment, Path file, Path weights) throws ExperimentException {
		try {
			FileAccess.write(file, () -> ExperimentFile.write(experiment, file));
		} catch (ExperimentException e) {
			FileAccess.write(weights, () -> Files.delete(weights));
			throw e;
		}
	}
}
