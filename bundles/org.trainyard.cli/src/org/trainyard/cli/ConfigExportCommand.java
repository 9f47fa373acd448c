package org.trainyard.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.trainyard.model.ExperimentException;
import org.trainyard.model.exchange.ConfigurationExport;
import org.trainyard.model.exchange.Format;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code trainyard config export}: the model of an experiment as a configuration of another program. */
@Command(name = "export", resourceBundle = Messages.BUNDLE)
final class ConfigExportCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Mixin
	private ExperimentArguments arguments;

	@Option(names = "--format", paramLabel = "FORMAT", required = true)
	private String format;

	@Option(names = "--output", paramLabel = "FILE")
	private Path output;

	@Override
	public Integer call() throws ExperimentException, WrongInput {
		Format wanted = Format.of(format).orElseThrow(
				() -> new WrongInput(Messages.text("config.noFormat", format, String.join(", ", Format.ids()))));
		String text = ConfigurationExport.write(arguments.changed(), wanted);
		if (output == null) {
			spec.commandLine().getOut().print(text);
		} else {
			OutputFile.write(output, text.getBytes(StandardCharsets.UTF_8));
		}
		return ExitCode.OK;
	}
}
