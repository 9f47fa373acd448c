package org.trainyard.cli;

import java.util.concurrent.Callable;

import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code trainyard note}: shows what people wrote about a run, or writes something else. */
@Command(name = "note")
final class NoteCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Mixin
	private StoreOption store;

	@Parameters(index = "0", paramLabel = "RUN", descriptionKey = "run")
	private String reference;

	@Parameters(index = "1", arity = "0..1", paramLabel = "TEXT", descriptionKey = "text")
	private String text;

	@Override
	public Integer call() throws StoreException, WrongInput {
		try (RunStore runs = store.openToRead()) {
			Run run = runs.find(reference);
			if (text != null) {
				runs.note(run.id(), text);
			} else if (!run.notes().isEmpty()) {
				spec.commandLine().getOut().println(run.notes());
			}
		}
		return ExitCode.OK;
	}
}
