package org.trainyard.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.trainyard.runs.StoreLocation;

/**
 * A program of the engine that works on a run store.
 *
 * @param main      the class that is run
 * @param classPath jars and class folders of the engine and all that it needs
 * @param heap      the largest Java heap in MiB, 0 to leave it to the virtual machine
 * @param store     where runs are read and recorded
 */
record EngineProgram(String main, List<Path> classPath, int heap, StoreLocation store) {

	/** The command line up to the program's own arguments, of which the store is the first. */
	List<String> arguments() {
		List<String> arguments = EngineCommand.java(classPath, heap, main);
		arguments.addAll(List.of("--store", store.toString())); //$NON-NLS-1$
		return arguments;
	}

	/** What the process needs in its environment, a password of the store too: arguments can be seen by everybody. */
	Map<String, String> environment() {
		Map<String, String> environment = new TreeMap<>(EngineCommand.ENVIRONMENT);
		environment.putAll(store.environment());
		return environment;
	}
}
