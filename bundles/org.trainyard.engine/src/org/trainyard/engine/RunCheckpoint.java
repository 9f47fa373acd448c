package org.trainyard.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.trainyard.engine.checkpoint.Checkpoint;
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
		return folder(run, files, last ? new CheckpointChoice.Last() : new CheckpointChoice.Best());
	}

	/**
	 * The folder of a checkpoint.
	 *
	 * @throws ExperimentException if there is none, or none of that step, and then says which there are
	 */
	static Path folder(String run, Path files, CheckpointChoice choice) throws ExperimentException {
		Checkpoints checkpoints = of(files);
		Path folder = FileAccess.read(checkpoints.folder(), () -> choose(checkpoints, choice)).orElse(null);
		if (folder != null) {
			return folder;
		}
		List<Path> all = FileAccess.read(checkpoints.folder(), checkpoints::latest);
		throw new ExperimentException(all.isEmpty() || !(choice instanceof CheckpointChoice.Step)
				? Messages.get("weights.no_checkpoint", run)
				: Messages.get("checkpoint.no_step", run, choice, all.stream().map(Checkpoints::step)
						.map(String::valueOf).collect(Collectors.joining(", "))));
	}

	/** A checkpoint whose files are complete. */
	static Checkpoint open(Path folder) throws ExperimentException {
		return FileAccess.read(folder, () -> Checkpoint.open(folder));
	}

	/** All checkpoints of a run, to be read. */
	static Checkpoints of(Path files) {
		return new Checkpoints(files.resolve(RecordedRun.CHECKPOINTS), 1);
	}

	private static Optional<Path> choose(Checkpoints checkpoints, CheckpointChoice choice) throws IOException {
		return switch (choice) {
		case CheckpointChoice.Last last -> checkpoints.last();
		case CheckpointChoice.Best ofAll -> {
			Optional<Path> best = checkpoints.best();
			yield best.isPresent() ? best : checkpoints.last();
		}
		case CheckpointChoice.Step(long step) ->
			checkpoints.latest().stream().filter(folder -> Checkpoints.step(folder) == step).findFirst();
		};
	}
}
