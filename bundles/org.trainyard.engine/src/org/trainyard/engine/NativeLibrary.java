package org.trainyard.engine;

import java.io.IOException;

import org.trainyard.engine.tensor.Torch;
import org.trainyard.model.ExperimentException;

/** PyTorch, which everything that computes needs first. */
final class NativeLibrary {

	private NativeLibrary() {
	}

	/** @throws ExperimentException if it cannot be loaded here; says where and why */
	static void start() throws ExperimentException {
		try {
			Torch.start();
		} catch (IOException e) {
			throw new ExperimentException(Messages.get("torch.unavailable", e.getMessage()), e);
		}
	}
}
