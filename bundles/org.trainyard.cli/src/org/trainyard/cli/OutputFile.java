package org.trainyard.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file that a person named. */
final class OutputFile {

	private OutputFile() {
	}

	/**
	 * Writes the file, all of it or nothing; what was there before goes only when all is written. A device stays one.
	 *
	 * @throws WrongInput if it cannot be written there, with the reason
	 */
	static void write(Path file, byte[] content) throws WrongInput {
		try {
			if (Files.exists(file) && !Files.isRegularFile(file)) {
				Files.write(file, content);
			} else {
				replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), content);
			}
		} catch (IOException e) {
			throw new WrongInput(Messages.text("file.notWritten", file, FileFailures.reason(e)));
		}
	}

	private static void replace(Path target, byte[] content) throws IOException {
		Path draft = target.resolveSibling('.' + target.getFileName().toString() + '.' + ProcessHandle.current().pid());
		try {
			Files.write(draft, content);
			Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(draft);
		}
	}
}
