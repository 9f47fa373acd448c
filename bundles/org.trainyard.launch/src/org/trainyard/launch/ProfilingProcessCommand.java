package org.trainyard.launch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command that measures an experiment in a process of its own.
 *
 * @param classPath  jars and class folders of the engine and all that it needs
 * @param experiment the file
 * @param batches    numbers with commas between them; empty for what the experiment says
 * @param lengths    as many, or one of them is one number; empty for those that fit the model
 * @param passes     how often each pass is timed
 */
record ProfilingProcessCommand(List<Path> classPath, Path experiment, String batches, String lengths, int passes) {

	private static final String MAIN = "org.trainyard.engine.ProfilingProcess"; //$NON-NLS-1$

	List<String> arguments() {
		List<String> arguments = new ArrayList<>(EngineCommand.java(classPath, 0, MAIN));
		arguments.addAll(List.of("--experiment", experiment.toString(), "--passes", Integer.toString(passes))); //$NON-NLS-1$ //$NON-NLS-2$
		if (!batches.isBlank()) {
			arguments.addAll(List.of("--batch", batches)); //$NON-NLS-1$
		}
		if (!lengths.isBlank()) {
			arguments.addAll(List.of("--length", lengths)); //$NON-NLS-1$
		}
		return arguments;
	}

	/** A process with this command and the workbench's own environment; it ends with the workbench. */
	ProcessBuilder builder() {
		ProcessBuilder builder = new ProcessBuilder(arguments()).directory(experiment.getParent().toFile());
		builder.environment().putAll(EngineCommand.ENVIRONMENT);
		return builder;
	}
}
