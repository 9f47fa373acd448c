package org.trainyard.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.trainyard.engine.NewRunRequest;
import org.trainyard.engine.RecordedRun;
import org.trainyard.engine.TrainingOutcome;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code trainyard train}: trains an experiment here and now, and records it as a run. */
@Command(name = "train")
final class TrainCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Mixin
	private ExperimentArguments arguments;

	@Option(names = "--name", paramLabel = "N")
	private String name;

	@Mixin
	private StoreOption store;

	@Option(names = "--json")
	private boolean json;

	@Override
	public Integer call() throws ExperimentException, StoreException, WrongInput {
		Experiment experiment = arguments.read();
		PrintWriter out = spec.commandLine().getOut();
		try (StopOnSignal stop = new StopOnSignal(); RunStore runs = store.open()) {
			Progress progress = new Progress(out, spec.commandLine().getErr(), Terminal.isStandardOutput());
			NewRunRequest request = NewRunRequest.of(name == null ? nameOf(arguments.file()) : name, arguments.file());
			TrainingOutcome outcome = RecordedRun.train(experiment, runs, request, progress, stop.request());
			progress.close();
			report(outcome, out);
			return outcome.state() == RunState.FAILED ? TrainyardCommand.FAILED : ExitCode.OK;
		}
	}

	private static String nameOf(Path file) {
		String name = file.getFileName().toString();
		String extension = '.' + ExperimentFile.EXTENSION;
		return name.endsWith(extension) && name.length() > extension.length()
				? name.substring(0, name.length() - extension.length())
				: name;
	}

	private void report(TrainingOutcome outcome, PrintWriter out) {
		if (outcome.state() == RunState.FAILED) {
			Failures.print(spec.commandLine().getErr(),
					Messages.text("train.failed", outcome.run(), outcome.message()));
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
