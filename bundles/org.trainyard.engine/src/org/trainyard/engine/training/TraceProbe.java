package org.trainyard.engine.training;

import org.trainyard.engine.model.PassObserver;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.profiling.ChromeTrace;
import org.trainyard.profiling.Phase;
import org.trainyard.profiling.StepTrace;

/** Takes down one step, block by block, and leaves it as the file {@link ChromeTrace#FILE} of the run. */
final class TraceProbe implements Probe, PassObserver {

	private final long traced;
	private final TrainingEvents events;
	private StepTrace trace; // null outside the step

	TraceProbe(long traced, TrainingEvents events) {
		this.traced = traced;
		this.events = events;
	}

	@Override
	public String setting() {
		return "profiling.traceStep";
	}

	@Override
	public void begin(long step) {
		if (step == traced) {
			trace = new StepTrace(System::nanoTime);
			trace.enter(Phase.DATA);
		}
	}

	@Override
	public void enter(Phase phase) {
		if (trace != null) {
			trace.enter(phase);
		}
	}

	@Override
	public PassObserver passes() {
		return trace == null ? PassObserver.NONE : this;
	}

	@Override
	public void part(String name, Tensor output) {
		trace.part(name);
	}

	@Override
	public boolean watchesGradients() {
		return true;
	}

	@Override
	public void beforeGradients(String layer) {
		trace.beforeGradients(layer);
	}

	@Override
	public void afterGradients(String layer) {
		trace.afterGradients(layer);
	}

	@Override
	public void end(StepResult result) {
		if (trace != null) {
			String title = "step " + traced;
			events.file(ChromeTrace.FILE, ChromeTrace.toJson(title, trace.finish(title)));
			trace = null;
		}
	}
}
