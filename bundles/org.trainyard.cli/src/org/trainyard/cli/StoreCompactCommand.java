package org.trainyard.cli;

import java.util.concurrent.Callable;

import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreCompaction;
import org.trainyard.runs.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code trainyard store compact}: gives the room of what was deleted back to the file system. */
@Command(name = "compact")
final class StoreCompactCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Mixin
	private StoreOption store;

	@Override
	public Integer call() throws StoreException, WrongInput {
		try (RunStore runs = store.openToRead()) {
			long saved = StoreCompaction.of(runs);
			spec.commandLine().getOut().println(Messages.text("store.compacted", runs.location(), Math.max(0, saved)));
		}
		return ExitCode.OK;
	}
}
