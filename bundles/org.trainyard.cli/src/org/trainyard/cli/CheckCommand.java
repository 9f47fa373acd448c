package org.trainyard.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.trainyard.engine.CheckRequest;
import org.trainyard.engine.CheckedExperiment;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.profiling.ComponentChecks;
import org.trainyard.profiling.ComponentChecks.Result;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code trainyard check}: whether the parts of an experiment's model do what they are for. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Mixin
	private ExperimentArguments arguments;

	@Option(names = "--batch", paramLabel = "B")
	private Integer batch;

	@Option(names = "--length", paramLabel = "T")
	private Integer length;

	@Option(names = "--json", descriptionKey = "json")
	private boolean json;

	@Override
	public Integer call() throws ExperimentException, WrongInput {
		Experiment experiment = arguments.readModel();
		// Nobody asks it to stop: Ctrl-C ends the process, which holds nothing but memory.
		ComponentChecks checks = CheckedExperiment.check(experiment, arguments.file().getFileName().toString(),
				CheckRequest.of(experiment, batch, length));
		PrintWriter out = spec.commandLine().getOut();
		if (json) {
			out.println(Json.pretty(checks));
		} else {
			print(checks, out);
		}
		return checks.failures().isEmpty() ? ExitCode.OK : TrainyardCommand.FAILED;
	}

	private static void print(ComponentChecks checks, PrintWriter out) {
		out.println(Messages.text("check.batch", checks.experiment(), checks.batch(), checks.length()));
		out.println();
		Table table = new Table(Messages.text("check.outcome"), Messages.text("check.check"),
				Messages.text("profile.part"), Messages.text("check.measured"), Messages.text("check.expected"),
				Messages.text("check.note")).numbersAt(3);
		for (Result result : checks.results()) {
			table.row(Messages.text("check.outcome." + result.outcome()), result.check().title(), result.part(),
					result.measured(), result.expected(), result.note() == null ? "" : result.note());
		}
		table.print(out, "");
		out.println();
		out.println(Messages.text("check.passed", checks.passed(), checks.decided()));
	}
}
