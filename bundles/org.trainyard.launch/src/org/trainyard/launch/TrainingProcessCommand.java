package org.trainyard.launch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.trainyard.runs.StoreLocation;

/**
 * The command that trains an experiment in a process of its own: the workbench's Java on a plain class path.
 *
 * @param classPath  jars and class folders of the engine and all that it needs
 * @param heap       the largest Java heap in MiB, 0 to leave it to the virtual machine
 * @param store      where the run is recorded
 * @param run        the run's id in the store
 * @param name       what the run is called
 * @param work       what is to be done
 */
public record TrainingProcessCommand(List<Path> classPath, int heap, StoreLocation store, String run, String name,
		Work work) {

	/** What a process does for a run. */
	public sealed interface Work {

		/**
		 * Makes the run.
		 *
		 * @param experiment the file to train
		 * @param source     the file that the experiment was copied from
		 */
		record Train(Path experiment, Path source) implements Work {
		}

		/** Continues the run from its last checkpoint. */
		record Resume() implements Work {
		}
	}

	private static final String MAIN = "org.trainyard.engine.TrainingProcess"; //$NON-NLS-1$
	private static final Path SETSID = Path.of("/usr/bin/setsid"); //$NON-NLS-1$

	/** The command line. The process leads a session of its own, so that what ends the workbench does not reach it. */
	public List<String> arguments() {
		List<String> arguments = new ArrayList<>();
		if (Files.isExecutable(SETSID)) {
			arguments.add(SETSID.toString());
		}
		arguments.addAll(program().arguments());
		arguments.addAll(switch (work) {
		case Work.Train(Path experiment, Path source) -> List.of("--experiment", experiment.toString(), //$NON-NLS-1$
				"--run", run, //$NON-NLS-1$
				"--name", name, //$NON-NLS-1$
				"--source", source.toString()); //$NON-NLS-1$
		case Work.Resume() -> List.of("--resume", run); //$NON-NLS-1$
		});
		return arguments;
	}

	/** A process with this command and the workbench's own environment, in that folder. */
	ProcessBuilder builder(Path folder) {
		ProcessBuilder builder = new ProcessBuilder(arguments()).directory(folder.toFile());
		builder.environment().putAll(environment());
		return builder;
	}

	/** What the process needs in its environment, a password of the store too: arguments can be seen by everybody. */
	Map<String, String> environment() {
		return program().environment();
	}

	private EngineProgram program() {
		return new EngineProgram(MAIN, classPath, heap, store);
	}
}
