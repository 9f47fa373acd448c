package org.trainyard.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.trainyard.engine.RunWeights;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code trainyard weights}: the weights of a run's checkpoint, as a file for other programs. */
@Command(name = "weights")
final class WeightsCommand implements Callable<Integer> {

	@Mixin
	private HelpOption help;

	@Mixin
	private StoreOption store;

	@Parameters(paramLabel = "RUN", descriptionKey = "run")
	private String reference;

	@Option(names = "--last")
	private boolean last;

	@Option(names = "--merge")
	private boolean merge;

	@Option(names = "--output", paramLabel = "W.safetensors", required = true)
	private Path output;

	@Override
	public Integer call() throws StoreException, ExperimentException, WrongInput {
		try (RunStore runs = store.openToRead()) {
			Run run = runs.find(reference);
			Path files = runs.files(run.id());
			if (merge) {
				Experiment experiment = ExperimentFile.parse(run.name(), runs.experiment(run.id()));
				RunWeights.writeMerged(experiment, run.id(), files, last, output);
			} else {
				RunWeights.write(run.id(), files, last, output);
			}
		}
		return ExitCode.OK;
	}
}
