package org.trainyard.model.pytorch;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.trainyard.model.experiment.Experiment;

/**
 * The model of an experiment as one Python file for PyTorch. It holds only what this experiment uses and needs nothing
 * but PyTorch 1.13 and NumPy; its state_dict has the names and shapes of the engine's checkpoints.
 */
public final class PythonFile {

	/** In reading order. */
	private static final List<Template> PARTS = Stream.of("header.py", "config.py", "projection.py", "adapter.py",
			"norm.py", "positions.py", "attention.py", "feedforward.py", "mixture.py", "block.py", "layers.py",
			"solver.py", "single_stack.py", "encoder_decoder.py", "training.py", "safetensors_file.py", "main.py")
			.map(Template::new).toList();

	private PythonFile() {
	}

	/** The text of the file. An experiment that is not valid has one too, which may then not run. */
	public static String of(Experiment experiment) {
		Facts facts = Facts.of(experiment);
		return PARTS.stream().map(part -> part.fill(facts)).filter(text -> !text.isEmpty())
				.collect(Collectors.joining("\n\n\n", "", "\n"));
	}
}
