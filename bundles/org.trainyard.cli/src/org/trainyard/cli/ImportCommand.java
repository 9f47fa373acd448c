package org.trainyard.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.trainyard.engine.CheckpointImport;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.ExperimentFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code trainyard import}: an experiment with the weights of a Hugging Face folder. */
@Command(name = "import")
final class ImportCommand implements Callable<Integer> {

	private static final String EXTENSION = '.' + ExperimentFile.EXTENSION;

	@Spec
	private CommandSpec spec;

	@Mixin
	private HelpOption help;

	@Parameters(paramLabel = "FOLDER", descriptionKey = "folder")
	private Path folder;

	@Option(names = "--output", paramLabel = "X.experiment")
	private Path output;

	@Option(names = "--name", paramLabel = "N")
	private String name;

	@Override
	public Integer call() throws ExperimentException, WrongInput {
		String base = base();
		Path experiment = output == null ? Path.of(base + EXTENSION) : output;
		Path weights = experiment.resolveSibling(base + ".safetensors");
		CheckpointImport.run(folder, experiment, weights)
				.forEach(warning -> Failures.print(spec.commandLine().getErr(), warning));
		spec.commandLine().getOut().println(Messages.text("import.done", experiment, weights));
		return ExitCode.OK;
	}

	/** What both files are called, apart from their extensions. */
	private String base() throws WrongInput {
		if (name != null) {
			if (name.isBlank() || name.indexOf('/') >= 0 || name.indexOf('\0') >= 0) {
				throw new WrongInput(Messages.text("import.name", name));
			}
			return name;
		}
		Path named = output == null ? folder.toAbsolutePath().normalize() : output;
		String last = String.valueOf(named.getFileName());
		return last.endsWith(EXTENSION) && last.length() > EXTENSION.length()
				? last.substring(0, last.length() - EXTENSION.length())
				: last;
	}
}
