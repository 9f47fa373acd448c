package org.trainyard.engine.training;

import java.util.OptionalLong;

import org.trainyard.engine.model.Network;
import org.trainyard.engine.tensor.MultiTensor;
import org.trainyard.engine.tensor.NativeHeap;
import org.trainyard.model.experiment.Profiling;
import org.trainyard.profiling.Group;
import org.trainyard.profiling.Phase;
import org.trainyard.profiling.ProcessMemory;
import org.trainyard.profiling.ProfileName;

import oshi.SystemInfo;

/**
 * Records the memory of the process, and of what training keeps in it; what does not change is recorded once. Activations
 * are counted in the first few steps that are measured and at each sample interval, for {@link NativeHeap#inUse} goes
 * through all free blocks of memory: several milliseconds where a model makes many small tensors.
 */
final class MemoryProbe implements Probe {

	/** Steps in which activations are counted before the sample interval decides. */
	private static final int FIRST = 3;

	private final int interval;
	private final int sampleInterval;
	private final Network network;
	private final Optimizer optimizer;
	private final TrainingEvents events;
	private boolean isDue;
	private boolean isToldOnce;
	private long gradients;
	private int counts;
	private boolean isCounted;
	private OptionalLong before = OptionalLong.empty();
	/** Negative where nobody counts, or Java's compiler freed more meanwhile. */
	private long activations = -1;
	private long inUse;

	MemoryProbe(Profiling settings, Network network, Optimizer optimizer, TrainingEvents events) {
		interval = settings.getInterval();
		sampleInterval = settings.getSampleInterval();
		this.network = network;
		this.optimizer = optimizer;
		this.events = events;
	}

	@Override
	public String setting() {
		return Group.MEMORY.setting();
	}

	@Override
	public void begin(long step) {
		isDue = step % interval == 0;
		isCounted = step % sampleInterval == 0 || isDue && counts++ < FIRST;
		activations = -1;
		inUse = 0;
	}

	/** Of several batches the one with the most counts. */
	@Override
	public void enter(Phase phase) {
		if (isCounted && phase == Phase.FORWARD) {
			before = NativeHeap.inUse();
		} else if (isCounted && phase == Phase.BACKWARD && before.isPresent()) {
			long now = NativeHeap.inUse().getAsLong();
			activations = Math.max(activations, now - before.getAsLong());
			inUse = Math.max(inUse, now);
		}
	}

	@Override
	public void learned(StepGradients learned) {
		gradients = isDue && !isToldOnce ? MultiTensor.bytes(learned.gradients()) : gradients;
	}

	@Override
	public void end(StepResult result) {
		long step = result.step();
		if (activations >= 0) {
			events.metric(ProfileName.ACTIVATION_MEMORY, step, activations);
		}
		if (inUse > 0) {
			events.metric(ProfileName.NATIVE_MEMORY, step, inUse);
		}
		if (!isDue) {
			return;
		}
		recordProcess(step);
		if (!isToldOnce) {
			isToldOnce = true;
			events.metric(ProfileName.WEIGHT_MEMORY, step, MultiTensor.bytes(network.parameters().values()));
			events.metric(ProfileName.GRADIENT_MEMORY, step, gradients);
			events.metric(ProfileName.OPTIMIZER_MEMORY, step, MultiTensor.bytes(optimizer.state().values()));
		}
	}

	private void recordProcess(long step) {
		ProcessMemory.ofThisProcess().ifPresentOrElse(memory -> {
			events.metric(ProfileName.RESIDENT_MEMORY, step, memory.resident());
			events.metric(ProfileName.PEAK_MEMORY, step, memory.peak());
		}, () -> events.metric(ProfileName.RESIDENT_MEMORY, step,
				new SystemInfo().getOperatingSystem().getCurrentProcess().getResidentSetSize()));
	}
}
