package org.trainyard.engine;

import java.nio.file.Path;
import java.util.Map;

import org.trainyard.engine.checkpoint.Checkpoints;
import org.trainyard.engine.checkpoint.SafeTensors;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.model.ExperimentException;

/** The weights that a run has learned. */
public final class RunWeights {

	private RunWeights() {
	}

	/**
	 * Writes the weights of a run's best checkpoint, or of its last, as safetensors.
	 *
	 * @param run   what the run is called in messages
	 * @param files the folder of the run's files
	 * @param last  whether the last is wanted, not the best; also taken where there is no best
	 * @throws ExperimentException if there is no checkpoint, or a file cannot be read or written
	 */
	public static void write(String run, Path files, boolean last, Path output) throws ExperimentException {
		Path file = RunCheckpoint.folder(run, files, last).resolve(Checkpoints.WEIGHTS);
		try (var scope = new Scope()) {
			var tensors = FileAccess.read(file, () -> SafeTensors.read(file));
			FileAccess.write(output, () -> SafeTensors.write(output, tensors, Map.of("format", "pt")));
		}
	}
}
