package org.trainyard.cli;

import picocli.CommandLine.Option;

/** {@code --help}, as every command has it. */
final class HelpOption {

	@Option(names = { "-h", "--help" }, usageHelp = true)
	private boolean asked;
}
