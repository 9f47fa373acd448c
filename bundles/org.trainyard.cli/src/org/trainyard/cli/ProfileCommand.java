package org.trainyard.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.trainyard.engine.ProfileListener;
import org.trainyard.engine.ProfileRequest;
import org.trainyard.engine.ProfiledExperiment;
import org.trainyard.engine.training.StopRequest;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.profiling.ExperimentProfile;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code trainyard profile}: what an experiment costs, measured without training it. */
@Command(name = "profile")
final class ProfileCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Mixin
	private ExperimentArguments arguments;

	@Option(names = "--batch", paramLabel = "B,…")
	private String batch;

	@Option(names = "--length", paramLabel = "T,…")
	private String length;

	@Option(names = "--passes", paramLabel = "N")
	private int passes = ProfileRequest.PASSES;

	@Option(names = "--longest", paramLabel = "T")
	private int longest = ProfileRequest.AS_LONG_AS_POSSIBLE;

	@Option(names = "--svg", paramLabel = "FILE")
	private Path svg;

	@Option(names = "--json", descriptionKey = "json")
	private boolean json;

	@Override
	public Integer call() throws ExperimentException, WrongInput {
		Experiment experiment = arguments.readModel();
		ProfileRequest request = ProfileRequest.of(experiment, batch, length, passes, longest);
		PrintWriter out = spec.commandLine().getOut();
		StatusLine status = new StatusLine(out);
		ProfileListener listener = !json && Terminal.isStandardOutput()
				? (done, all, what) -> status.show(StatusLine.bar(done, all) + ' ' + what)
				: (done, all, what) -> {
				};
		// Nobody asks it to stop: Ctrl-C ends the process, which holds nothing but memory.
		Optional<ExperimentProfile> profile = ProfiledExperiment.measure(experiment,
				arguments.file().getFileName().toString(), request, listener, new StopRequest());
		status.clear();
		report(profile.orElseThrow(), out);
		return ExitCode.OK;
	}

	private void report(ExperimentProfile profile, PrintWriter out) throws WrongInput {
		if (json) {
			out.println(Json.pretty(profile));
		} else {
			new ProfileTables(profile).print(out);
		}
		if (svg != null) {
			OutputFile.write(svg, ProfileChart.svg(profile).getBytes(StandardCharsets.UTF_8));
		}
	}
}
