package org.trainyard.cli;

import java.util.List;
import java.util.concurrent.Callable;

import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code trainyard store deliver}: brings to a store what runs have recorded while it could not be written. */
@Command(name = "deliver")
final class StoreDeliverCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Mixin
	private StoreOption store;

	@Override
	public Integer call() throws StoreException, WrongInput {
		try (RunStore runs = store.openToRead()) {
			List<String> delivered = runs.spools().deliver();
			List<String> left = runs.spools().waiting();
			var out = spec.commandLine().getOut();
			out.println(delivered.isEmpty() ? Messages.text("store.nothingDelivered", runs.location())
					: Messages.text("store.delivered", runs.location(), String.join(", ", delivered)));
			if (!left.isEmpty()) {
				out.println(Messages.text("store.undelivered", String.join(", ", left)));
			}
		}
		return ExitCode.OK;
	}
}
