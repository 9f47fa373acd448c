package org.trainyard.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code trainyard config}: models in the words of other programs. */
@Command(name = "config", resourceBundle = Messages.BUNDLE, subcommands = { ConfigImportCommand.class,
		ConfigExportCommand.class })
final class ConfigCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), Messages.text("command.missing"));
	}
}
