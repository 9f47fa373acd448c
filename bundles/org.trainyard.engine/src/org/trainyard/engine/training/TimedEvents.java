package org.trainyard.engine.training;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Map;

import org.trainyard.profiling.Phase;
import org.trainyard.profiling.StepClock;
import org.trainyard.runs.Recorded;

/** Passes everything on, and counts the time that it takes. */
record TimedEvents(TrainingEvents events, StepClock clock) implements TrainingEvents {

	private void time(Runnable event) {
		clock.during(Phase.LOGGING, event);
	}

	@Override
	public void metric(String name, long step, double value) {
		time(() -> events.metric(name, step, value));
	}

	@Override
	public void record(String name, long step, Recorded value) {
		time(() -> events.record(name, step, value));
	}

	@Override
	public void file(String name, String content) {
		time(() -> events.file(name, content));
	}

	@Override
	public void evaluated(long step, Map<String, Double> metrics) {
		time(() -> events.evaluated(step, metrics));
	}

	@Override
	public void progress(long step, double loss) {
		time(() -> events.progress(step, loss));
	}

	@Override
	public void checkpoint(long step) {
		time(() -> events.checkpoint(step));
	}

	@Override
	public void checkpointed(Path folder) {
		time(() -> events.checkpointed(folder));
	}

	@Override
	public void message(Level level, String text) {
		time(() -> events.message(level, text));
	}
}
