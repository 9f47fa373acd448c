package org.trainyard.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

import org.trainyard.engine.TextGeneration;
import org.trainyard.engine.TrainedModel;
import org.trainyard.engine.decoding.Sampling;
import org.trainyard.model.ExperimentException;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code trainyard generate}: continues texts with what a run has learned. */
@Command(name = "generate")
final class GenerateCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Mixin
	private StoreOption store;

	@Parameters(paramLabel = "RUN", descriptionKey = "run")
	private String reference;

	@Option(names = "--prompt", paramLabel = "TEXT", required = true)
	private List<String> prompts;

	@Option(names = "--max", paramLabel = "N")
	private int max = 200;

	@Mixin
	private SamplingOptions options;

	@Option(names = "--last")
	private boolean last;

	@Option(names = "--json")
	private boolean json;

	@Override
	public Integer call() throws StoreException, ExperimentException, WrongInput {
		Sampling sampling = options.sampling(1);
		if (max < 1) {
			throw new WrongInput(Messages.text("generate.noTokens", max));
		}
		try (RunStore runs = store.openToRead()) {
			Run run = runs.find(reference);
			try (TrainedModel model = TrainedModel.open(runs, run.id(), last)) {
				TextGeneration generation = TextGeneration.of(model);
				generation.warning().ifPresent(line -> Failures.print(spec.commandLine().getErr(), line));
				generate(generation, sampling, run);
			}
		}
		return ExitCode.OK;
	}

	private void generate(TextGeneration generation, Sampling sampling, Run run) throws WrongInput {
		PrintWriter out = spec.commandLine().getOut();
		GeneratedTexts texts = new GeneratedTexts(prompts);
		try {
			generation.generate(prompts, max, sampling, json ? texts : new PrintedTexts(prompts, out));
		} catch (ExperimentException e) {
			throw new WrongInput(Messages.text("generate.prompt", e.getMessage()));
		}
		if (json) {
			out.println(Json.pretty(texts.toJson(run)));
		}
	}
}
