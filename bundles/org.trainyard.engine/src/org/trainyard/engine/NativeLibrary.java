package org.trainyard.engine;

import java.io.IOException;

import org.trainyard.engine.tensor.Torch;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.experiment.Device;

/** PyTorch's native library in this process. */
final class NativeLibrary {

	private NativeLibrary() {
	}

	/** @throws ExperimentException if it cannot be loaded; says where and what to do */
	static void start() throws ExperimentException {
		try {
			Torch.start();
		} catch (IOException e) {
			throw new ExperimentException(Messages.get("torch.unavailable", e.getMessage()), e);
		}
	}

	/** @throws ExperimentException also if there is no such device here */
	static void start(Device device) throws ExperimentException {
		start();
		if (device == Device.CUDA && !Torch.hasCuda()) {
			throw new ExperimentException(Messages.get("device.no_cuda"));
		}
	}
}
