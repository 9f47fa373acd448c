package org.trainyard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether somebody watches. */
final class Terminal {

	private static final Path STANDARD_OUTPUT = Path.of("/proc/self/fd/1");

	private Terminal() {
	}

	/**
	 * Whether standard output is a terminal. {@link System#console()} does not tell: it wants a terminal on standard input
	 * too before JDK 22, and from then on is there without any.
	 */
	static boolean isStandardOutput() {
		try {
			String device = Files.readSymbolicLink(STANDARD_OUTPUT).toString();
			return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty") || device.equals("/dev/console");
		} catch (IOException | UnsupportedOperationException e) {
			return System.console() != null;
		}
	}
}
