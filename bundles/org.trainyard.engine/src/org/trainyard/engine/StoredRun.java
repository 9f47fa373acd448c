package org.trainyard.engine;

import java.nio.file.Path;
import java.util.Optional;

import org.trainyard.model.ExperimentException;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/**
 * A run as the store has it, to go on from.
 *
 * @param experiment as it was launched
 * @param source     the file that it was read from, at which its relative paths start; none if there was none
 * @param files      the folder of the run's files
 */
public record StoredRun(Run run, Experiment experiment, Optional<Path> source, Path files) {

	/**
	 * Reads a run.
	 *
	 * @throws StoreException      if there is no such run or the store cannot be read
	 * @throws ExperimentException if the run holds no experiment
	 */
	public static StoredRun read(RunStore store, String id) throws StoreException, ExperimentException {
		Run run = store.find(id);
		String xmi = store.experiment(run.id());
		if (xmi.isBlank()) {
			throw new ExperimentException(Messages.get("run.no_experiment", run.id()));
		}
		Optional<Path> source = Optional.ofNullable(store.environment(run.id()).get(RunEnvironment.EXPERIMENT_FILE))
				.map(Path::of);
		return new StoredRun(run, ExperimentFile.parse(run.id(), xmi), source, store.files(run.id()));
	}
}
