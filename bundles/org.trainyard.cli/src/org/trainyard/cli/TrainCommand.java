package org.trainyard.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.trainyard.engine.NewRunRequest;
import org.trainyard.engine.RecordedRun;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

import picocli.CommandLine.Command;
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
	private LabelOptions labels;

	@Mixin
	private StoreOption store;

	@Option(names = "--json", descriptionKey = "outcome")
	private boolean json;

	@Override
	public Integer call() throws ExperimentException, StoreException, WrongInput {
		Experiment experiment = arguments.read();
		NewRunRequest request = NewRunRequest.of(name == null ? nameOf(arguments.file()) : name, arguments.file())
				.labelled(labels.labels());
		try (RunStore runs = store.open()) {
			return new ForegroundTraining(spec.commandLine(), json)
					.run((listener, stop) -> RecordedRun.train(experiment, runs, request, listener, stop));
		}
	}

	private static String nameOf(Path file) {
		String name = file.getFileName().toString();
		String extension = '.' + ExperimentFile.EXTENSION;
		return name.endsWith(extension) && name.length() > extension.length()
				? name.substring(0, name.length() - extension.length())
				: name;
	}
}
