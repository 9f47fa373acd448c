package org.trainyard.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code trainyard store}: the care of a run store. */
@Command(name = "store", resourceBundle = Messages.BUNDLE, subcommands = { StoreCheckCommand.class,
		StoreBackupCommand.class, StoreCompactCommand.class, StoreDeliverCommand.class, StoreTrashCommand.class })
final class StoreCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), Messages.text("command.missing"));
	}
}
