package org.trainyard.cli;

import java.nio.file.Path;

import org.trainyard.engine.CheckpointImport;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.ExperimentFile;

import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Makes an experiment with the weights of a Hugging Face folder.
 *
 * @param output the experiment file to write; null for one here
 * @param name   what to call both files; null if nobody has said
 */
record ModelImport(CommandSpec spec, Path folder, Path output, String name) {

	private static final String EXTENSION = '.' + ExperimentFile.EXTENSION;

	int run() throws ExperimentException, WrongInput {
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
