package org.trainyard.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.trainyard.engine.checkpoint.Checkpoints;
import org.trainyard.engine.checkpoint.Weights;
import org.trainyard.engine.model.Network;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Torch;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/** The model of a run as one of its checkpoints has it. Opened, used and closed by one thread. */
public final class TrainedModel implements AutoCloseable {

	private final String run;
	private final Experiment experiment;
	private final Path files;
	private final Optional<Path> folder;
	private final long step;
	private final Scope scope;
	private final Network network;

	private TrainedModel(String run, Experiment experiment, Path files, Optional<Path> folder, Path checkpoint)
			throws ExperimentException {
		this.run = run;
		this.experiment = experiment;
		this.files = files;
		this.folder = folder;
		step = Checkpoints.step(checkpoint);
		Path weights = checkpoint.resolve(Checkpoints.WEIGHTS);
		NativeLibrary.start();
		Torch.threads(experiment.getTraining().getThreads());
		scope = new Scope();
		try {
			network = Network.unfilled(experiment, ElementType.FLOAT32);
			FileAccess.read(weights, () -> {
				Weights.load(weights, network.state());
				return null;
			});
		} catch (ExperimentException | RuntimeException e) {
			scope.close();
			throw e;
		}
	}

	/**
	 * Opens the model of a run.
	 *
	 * @param run  its id
	 * @param last whether the last checkpoint is wanted, not the best; also taken where there is no best
	 * @throws StoreException      if the run's record cannot be read
	 * @throws ExperimentException if the run has no checkpoint, or a file of it cannot be read or is damaged
	 */
	public static TrainedModel open(RunStore runs, String run, boolean last)
			throws StoreException, ExperimentException {
		return open(runs, run, last, ExperimentFile.parse(run, runs.experiment(run)));
	}

	/**
	 * Opens the model of a run as a checkpoint has it.
	 *
	 * @param run its id
	 * @throws StoreException      if the run's record cannot be read
	 * @throws ExperimentException if the run has no such checkpoint, or a file of it cannot be read or is damaged
	 */
	public static TrainedModel open(RunStore runs, String run, CheckpointChoice choice)
			throws StoreException, ExperimentException {
		return open(runs, run, choice, ExperimentFile.parse(run, runs.experiment(run)));
	}

	/**
	 * Opens the model of a run with other settings than it was trained with.
	 *
	 * @param experiment has the tensors of the run's own
	 */
	static TrainedModel open(RunStore runs, String run, boolean last, Experiment experiment)
			throws StoreException, ExperimentException {
		return open(runs, run, last ? new CheckpointChoice.Last() : new CheckpointChoice.Best(), experiment);
	}

	private static TrainedModel open(RunStore runs, String run, CheckpointChoice choice, Experiment experiment)
			throws StoreException, ExperimentException {
		Path files = runs.files(run);
		Path checkpoint = RunCheckpoint.folder(run, files, choice);
		Optional<Path> folder = Optional.ofNullable(runs.environment(run).get(RunEnvironment.EXPERIMENT_FILE))
				.map(file -> Path.of(file).getParent());
		return new TrainedModel(run, experiment, files, folder, checkpoint);
	}

	/** The id of the run. */
	public String run() {
		return run;
	}

	/** The step after which the run had these weights. */
	public long step() {
		return step;
	}

	/** What the run trains, as it was recorded or as it was changed. */
	public Experiment experiment() {
		return experiment;
	}

	/** The steps of which the run has a checkpoint now, the latest first. */
	public List<Long> steps() throws ExperimentException {
		return FileAccess.read(files, RunCheckpoint.of(files)::latest).stream().map(Checkpoints::step).toList();
	}

	/** The folder of the run's files. */
	public Path files() {
		return files;
	}

	/** Where relative paths of the experiment start: the folder of its file, if it is from one. */
	public Path folder() {
		return folder.orElse(Path.of(""));
	}

	/** The model, whose tensors live until this is closed. */
	public Network network() {
		return network;
	}

	@Override
	public void close() {
		scope.close();
	}
}
