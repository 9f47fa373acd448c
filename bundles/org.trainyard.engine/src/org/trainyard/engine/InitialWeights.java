package org.trainyard.engine;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

import org.trainyard.engine.checkpoint.Weights;
import org.trainyard.engine.model.Network;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.validation.FileFacts;

/** The file of weights that an experiment's model starts from; adapters that it lacks start as usual. */
record InitialWeights(Path file) {

	/** @param folder where relative paths start, the folder of the experiment's file */
	static Optional<InitialWeights> of(Experiment experiment, Path folder) {
		return FileFacts.of(experiment, folder).weights().map(InitialWeights::new);
	}

	/**
	 * Returns if the model can start from this file; reads its header alone.
	 *
	 * @throws ExperimentException naming the setting, the file and the tensor that does not fit
	 */
	void requireFit(Experiment experiment) throws ExperimentException {
		read(() -> {
			try (var scope = new Scope()) {
				Network network = Network.unfilled(experiment, ElementType.FLOAT32);
				Weights.requireFit(file, network.state(), network.adapters());
			}
		});
	}

	/** @throws ExperimentException as {@link #requireFit} does */
	void load(Network network) throws ExperimentException {
		read(() -> Weights.load(file, network.state(), network.adapters()));
	}

	/** Reads the file, and names the setting where that fails. */
	void read(Reading reading) throws ExperimentException {
		try {
			FileAccess.read(file, () -> {
				reading.read();
				return file;
			});
		} catch (ExperimentException e) {
			String key = e.getCause() instanceof NoSuchFileException ? "initial.missing" : "initial.wrong";
			throw new ExperimentException(Messages.get(key, file, e.getMessage()), e);
		}
	}

	/** Reads something of the file. */
	interface Reading {

		void read() throws IOException;
	}
}
