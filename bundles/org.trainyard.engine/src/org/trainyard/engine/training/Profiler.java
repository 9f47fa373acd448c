package org.trainyard.engine.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.trainyard.engine.tensor.MultiTensor;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.model.experiment.Profiling;

/** Measures what an experiment asks for, every so many steps. */
final class Profiler {

	/** Linux counts the memory of a process in pages of this size. */
	private static final long PAGE = 4096;
	private static final Path MEMORY = Path.of("/proc/self/statm");

	private final Profiling settings;
	private final List<String> names;
	private final TrainingEvents events;

	/** @param names of the trained weights, in the order of their gradients */
	Profiler(Profiling settings, Set<String> names, TrainingEvents events) {
		this.settings = settings;
		this.names = List.copyOf(names);
		this.events = events;
	}

	/** Records the norm of each gradient before clipping. */
	void gradients(long step, List<Tensor> gradients) {
		if (settings.isGradientNorms() && isDue(step)) {
			double[] norms = MultiTensor.norms(gradients);
			for (int i = 0; i < norms.length; i++) {
				events.metric(Metric.GRADIENT_NORMS + names.get(i), step, norms[i]);
			}
		}
	}

	/** Records the resident memory, where the system says it. */
	void memory(long step) {
		if (settings.isMemory() && isDue(step)) {
			try {
				String[] pages = Files.readString(MEMORY).split(" ");
				events.metric(Metric.MEMORY, step, Long.parseLong(pages[1]) * PAGE);
			} catch (IOException notLinux) {
				// other systems tell this in other ways
			}
		}
	}

	private boolean isDue(long step) {
		return step % settings.getInterval() == 0;
	}
}
