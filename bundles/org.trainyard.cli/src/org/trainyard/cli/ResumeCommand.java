package org.trainyard.cli;

import java.util.concurrent.Callable;

import org.trainyard.engine.ResumedRun;
import org.trainyard.model.ExperimentException;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code trainyard resume}: trains a run on that was stopped, lost or failed. */
@Command(name = "resume")
final class ResumeCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Parameters(paramLabel = "RUN", descriptionKey = "run")
	private String reference;

	@Mixin
	private StoreOption store;

	@Option(names = "--json", descriptionKey = "outcome")
	private boolean json;

	@Override
	public Integer call() throws ExperimentException, StoreException, WrongInput {
		try (RunStore runs = store.openToRead()) {
			Run run = runs.find(reference);
			return new ForegroundTraining(spec.commandLine(), json)
					.run((listener, stop) -> ResumedRun.resume(runs, run.id(), listener, stop));
		}
	}
}
