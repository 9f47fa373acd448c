package org.trainyard.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.trainyard.engine.data.TaskData;
import org.trainyard.engine.training.Trainer;
import org.trainyard.engine.training.TrainingException;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.runs.NewRun;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.RunWriter;
import org.trainyard.runs.StoreException;

/** What a run starts from, and where it is recorded. */
sealed interface RunStart permits RunStart.New, Resumption, Fork {

	/**
	 * A new run, whose model starts from the weights of a file, if the experiment names one, or from random ones.
	 *
	 * @param weights that file
	 */
	record New(Experiment experiment, Optional<InitialWeights> weights) implements RunStart {

		/** @param folder where relative paths of the experiment start */
		static New of(Experiment experiment, Path folder) {
			return new New(experiment, InitialWeights.of(experiment, folder));
		}

		@Override
		public void check() throws ExperimentException {
			if (weights.isPresent()) {
				weights.get().requireFit(experiment);
			}
		}

		@Override
		public boolean readsInitialWeights() {
			return true;
		}

		@Override
		public void prepare(Trainer trainer, RunEvents events) throws ExperimentException {
			if (weights.isPresent()) {
				weights.get().read(() -> trainer.startFrom(weights.get().file()));
			}
		}
	}

	/** Refuses, before anything is recorded, what cannot start. */
	default void check() throws ExperimentException {
	}

	/** Refuses, before anything is recorded, data that do not belong to what the run starts from. */
	default void check(TaskData data) throws ExperimentException {
	}

	/** Whether the file of weights that the experiment names must be there: a checkpoint stands for it. */
	default boolean readsInitialWeights() {
		return false;
	}

	/** Begins the run's record. */
	default RunWriter open(RunStore store, NewRun run, Consumer<String> trouble) throws StoreException {
		return store.create(run, trouble);
	}

	/** Steps that are done already. */
	default long step() {
		return 0;
	}

	/** The last value of each metric so far. */
	default Map<String, Double> metrics() {
		return Map.of();
	}

	/** The files of the run's checkpoints so far. */
	default Set<Path> files() {
		return Set.of();
	}

	/** Id of the run that it comes from, otherwise empty. */
	default String parent() {
		return "";
	}

	/** What the run depends on beside its experiment and the machine, name to value. */
	default Map<String, String> environment() {
		return Map.of();
	}

	/** Gives a trainer what the run starts from. */
	default void prepare(Trainer trainer, RunEvents events)
			throws IOException, TrainingException, ExperimentException {
	}
}
