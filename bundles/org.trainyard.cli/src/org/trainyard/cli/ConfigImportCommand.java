package org.trainyard.cli;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.trainyard.model.ExperimentException;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.exchange.ConfigurationImport;
import org.trainyard.model.exchange.Imported;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code trainyard config import}: an experiment with the model of a configuration. */
@Command(name = "import", resourceBundle = Messages.BUNDLE)
final class ConfigImportCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Parameters(paramLabel = "FILE", descriptionKey = "configuration")
	private Path file;

	@Option(names = "--output", paramLabel = "X.experiment")
	private Path output;

	@Override
	public Integer call() throws ExperimentException, WrongInput {
		Imported imported = ConfigurationImport.read(file.toString(), text());
		imported.warnings().forEach(
				warning -> Failures.print(spec.commandLine().getErr(), Messages.text("config.warning", file, warning)));
		String xmi = ExperimentFile.toXmi(imported.experiment());
		if (output == null) {
			spec.commandLine().getOut().print(xmi);
		} else {
			OutputFile.write(output, xmi.getBytes(StandardCharsets.UTF_8));
		}
		return ExitCode.OK;
	}

	private String text() throws WrongInput {
		try {
			return Files.readString(file);
		} catch (NoSuchFileException e) {
			throw new WrongInput(Messages.text("config.noFile", file));
		} catch (MalformedInputException e) {
			throw new WrongInput(Messages.text("config.noText", file));
		} catch (IOException e) {
			throw new WrongInput(Messages.text("config.unreadable", file, FileFailures.reason(e)));
		}
	}
}
