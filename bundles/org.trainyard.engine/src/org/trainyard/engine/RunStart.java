package org.trainyard.engine;

import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;

import org.trainyard.engine.training.Trainer;
import org.trainyard.engine.training.TrainingException;
import org.trainyard.model.ExperimentException;
import org.trainyard.runs.NewRun;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.RunWriter;
import org.trainyard.runs.StoreException;

/** What a run starts from, and where it is recorded. */
sealed interface RunStart permits RunStart.New, Resumption, Fork {

	/** A new run from the first values of its model. */
	record New() implements RunStart {
	}

	/** Refuses, before anything is recorded, what cannot start. */
	default void check() throws ExperimentException {
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

	/** What the run depends on beside its experiment and the machine, name to value. */
	default Map<String, String> environment() {
		return Map.of();
	}

	/** Gives a trainer what the run starts from. */
	default void prepare(Trainer trainer, RunEvents events) throws IOException, TrainingException {
	}
}
