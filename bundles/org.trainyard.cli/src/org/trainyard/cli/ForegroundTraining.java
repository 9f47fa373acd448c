package org.trainyard.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.trainyard.engine.TrainingListener;
import org.trainyard.engine.TrainingOutcome;
import org.trainyard.engine.training.StopRequest;
import org.trainyard.model.ExperimentException;
import org.trainyard.runs.RunState;
import org.trainyard.runs.StoreException;

import picocli.CommandLine;
import picocli.CommandLine.ExitCode;

/**
 * Trains here and now: shows how far it is, stops on signals, and says how it ended.
 *
 * @param json whether the outcome is also the last line, as JSON
 */
record ForegroundTraining(CommandLine command, boolean json) {

	/** Trains until the end, or until after the step in which a stop is requested. */
	interface Training {
		TrainingOutcome train(TrainingListener listener, StopRequest stop) throws ExperimentException, StoreException;
	}

	/** @return the exit code */
	int run(Training training) throws ExperimentException, StoreException {
		PrintWriter out = command.getOut();
		try (StopOnSignal stop = new StopOnSignal()) {
			Progress progress = new Progress(out, command.getErr(), Terminal.isStandardOutput());
			TrainingOutcome outcome = training.train(progress, stop.request());
			progress.close();
			report(outcome, out);
			return outcome.state() == RunState.FAILED ? TrainyardCommand.FAILED : ExitCode.OK;
		}
	}

	private void report(TrainingOutcome outcome, PrintWriter out) {
		if (outcome.state() == RunState.FAILED) {
			Failures.print(command.getErr(), Messages.text("train.failed", outcome.run(), outcome.message()));
		} else {
			out.println(Messages.text("train." + Json.state(outcome.state()), outcome.run(), outcome.steps(),
					Numbers.duration(Duration.ofMillis(Math.round(1000 * outcome.seconds())))));
		}
		if (json) {
			out.println(Json.line(object(outcome)));
		}
		out.flush();
	}

	private static Map<String, Object> object(TrainingOutcome outcome) {
		Map<String, Object> metrics = new LinkedHashMap<>();
		outcome.metrics().forEach((metric, value) -> metrics.put(metric, Json.number(value)));
		Map<String, Object> object = new LinkedHashMap<>();
		object.put("run", outcome.run());
		object.put("state", Json.state(outcome.state()));
		object.put("steps", outcome.steps());
		object.put("seconds", outcome.seconds());
		object.put("metrics", metrics);
		return object;
	}
}
