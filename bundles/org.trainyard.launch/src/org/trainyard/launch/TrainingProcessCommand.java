package org.trainyard.launch;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

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

	/** In what the process writes to its console. */
	static final Charset ENCODING = StandardCharsets.UTF_8;

	/** DJL asks nothing of anybody outside this machine. */
	private static final Map<String, String> ENVIRONMENT = Map.of("OPT_OUT_TRACKING", "true", "DJL_OFFLINE", "true"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private static final String MAIN = "org.trainyard.engine.TrainingProcess"; //$NON-NLS-1$
	private static final Path SETSID = Path.of("/usr/bin/setsid"); //$NON-NLS-1$

	/** The command line. The process leads a session of its own, so that what ends the workbench does not reach it. */
	public List<String> arguments() {
		List<String> arguments = new ArrayList<>();
		if (Files.isExecutable(SETSID)) {
			arguments.add(SETSID.toString());
		}
		arguments.add(Path.of(System.getProperty("java.home"), "bin", "java").toString()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		arguments.addAll(virtualMachineOptions());
		arguments.addAll(List.of("-classpath", //$NON-NLS-1$
				classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)), MAIN, //
				"--store", store.toString())); //$NON-NLS-1$
		arguments.addAll(switch (work) {
		case Work.Train(Path experiment, Path source) -> List.of("--experiment", experiment.toString(), //$NON-NLS-1$
				"--run", run, //$NON-NLS-1$
				"--name", name, //$NON-NLS-1$
				"--source", source.toString()); //$NON-NLS-1$
		case Work.Resume() -> List.of("--resume", run); //$NON-NLS-1$
		});
		return arguments;
	}

	/** The heap holds little, for tensors are in native memory: collectors with threads of their own would be in the way. */
	private List<String> virtualMachineOptions() {
		List<String> options = new ArrayList<>(List.of("-XX:+UseSerialGC", //$NON-NLS-1$
				"-Dfile.encoding=" + ENCODING, //$NON-NLS-1$
				"-Dstdout.encoding=" + ENCODING, "-Dstderr.encoding=" + ENCODING, //$NON-NLS-1$ //$NON-NLS-2$
				"-Duser.language=" + Locale.getDefault().getLanguage(), //$NON-NLS-1$
				"-Dai.djl.offline=true", "--enable-native-access=ALL-UNNAMED")); //$NON-NLS-1$ //$NON-NLS-2$
		if (heap > 0) {
			options.add("-Xmx" + heap + 'm'); //$NON-NLS-1$
		}
		return options;
	}

	/** A process with this command and the workbench's own environment, in that folder. */
	ProcessBuilder builder(Path folder) {
		ProcessBuilder builder = new ProcessBuilder(arguments()).directory(folder.toFile());
		builder.environment().putAll(environment());
		return builder;
	}

	/** What the process needs in its environment, a password of the store too: arguments can be seen by everybody. */
	Map<String, String> environment() {
		Map<String, String> environment = new TreeMap<>(ENVIRONMENT);
		environment.putAll(store.environment());
		return environment;
	}
}
