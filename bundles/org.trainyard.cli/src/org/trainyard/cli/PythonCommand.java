package org.trainyard.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.trainyard.model.ExperimentException;
import org.trainyard.model.pytorch.PythonFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code trainyard python}: the model of an experiment as a Python file for PyTorch. */
@Command(name = "python")
final class PythonCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Mixin
	private ExperimentArguments arguments;

	@Option(names = "--output", paramLabel = "model.py")
	private Path output;

	@Override
	public Integer call() throws ExperimentException, WrongInput {
		String text = PythonFile.of(arguments.readModel());
		if (output == null) {
			spec.commandLine().getOut().print(text);
		} else {
			OutputFile.write(output, text.getBytes(StandardCharsets.UTF_8));
		}
		return ExitCode.OK;
	}
}
