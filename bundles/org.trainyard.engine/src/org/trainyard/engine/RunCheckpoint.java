package org.trainyard.engine;

import java.nio.file.Path;
import java.util.Optional;

import org.trainyard.engine.checkpoint.Checkpoints;
import org.trainyard.model.ExperimentException;

/** Chooses the checkpoint of a run that is meant where a person names the run alone. */
final class RunCheckpoint {

	private RunCheckpoint() {
	}

	/**
	 * The folder of a run's best checkpoint, or of its last.
	 *
	 * @param run   what the run is called in messages
	 * @param files the folder of the run's files
	 * @param last  whether the last is wanted, not the best; also taken where there is no best
	 * @throws ExperimentException if there is no checkpoint
	 */
	static Path folder(String run, Path files, boolean last) throws ExperimentException {
		Checkpoints checkpoints = new Checkpoints(files.resolve(RecordedRun.CHECKPOINTS), 1);
		return FileAccess.read(checkpoints.folder(), () -> {
			Optional<Path> best = last ? Optional.empty() : checkpoints.best();
			return best.isPresent() ? best : checkpoints.last();
		}).orElseThrow(() -> new ExperimentException(Messages.get("weights.no_checkpoint", run)));
	}
}
