package org.trainyard.engine.training;

import java.util.List;

import org.trainyard.profiling.GpuSample;
import org.trainyard.profiling.Group;
import org.trainyard.profiling.Means;

/**
 * Records how busy the machine is: what was sampled since the last time at the end of the next step. Where several samples
 * fall into a step it is their mean.
 */
final class MachineProbe implements Probe {

	private final TrainingEvents events;
	private final List<String> gpuCommand;
	private final Means means = new Means();
	private MachineWatch machine; // null until training starts
	private GpuWatch gpus; // null until training starts

	MachineProbe(TrainingEvents events) {
		this(events, GpuSample.COMMAND);
	}

	MachineProbe(TrainingEvents events, List<String> gpuCommand) {
		this.events = events;
		this.gpuCommand = gpuCommand;
	}

	@Override
	public String setting() {
		return Group.MACHINE.setting();
	}

	@Override
	public void start(long step) {
		machine = new MachineWatch(means::add);
		gpus = new GpuWatch(gpuCommand, sample -> sample.metrics().forEach(means::add));
	}

	@Override
	public void end(StepResult result) {
		means.take().forEach((metric, mean) -> events.metric(metric, result.step(), mean));
	}

	@Override
	public void close(long step) {
		if (machine != null) {
			machine.close();
		}
		if (gpus != null) {
			gpus.close();
		}
	}
}
