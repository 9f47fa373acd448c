package org.trainyard.launch;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How a class of the engine is started in a process of its own: the workbench's Java on a plain class path. */
final class EngineCommand {

	/** In what the process writes to its console. */
	static final Charset ENCODING = StandardCharsets.UTF_8;

	/** DJL asks nothing of anybody outside this machine. */
	static final Map<String, String> ENVIRONMENT = Map.of("OPT_OUT_TRACKING", "true", "DJL_OFFLINE", "true"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private EngineCommand() {
	}

	/**
	 * The command line up to the name of the class.
	 *
	 * @param classPath jars and class folders of the engine and all that it needs
	 * @param heap      the largest Java heap in MiB, 0 to leave it to the virtual machine
	 * @param main      the class
	 */
	static List<String> java(List<Path> classPath, int heap, String main) {
		List<String> arguments = new ArrayList<>();
		arguments.add(Path.of(System.getProperty("java.home"), "bin", "java").toString()); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		arguments.addAll(virtualMachineOptions(heap));
		arguments.addAll(List.of("-classpath", //$NON-NLS-1$
				classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)), main));
		return arguments;
	}

	/** The heap holds little, for tensors are in native memory: collectors with threads of their own would be in the way. */
	private static List<String> virtualMachineOptions(int heap) {
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
}
