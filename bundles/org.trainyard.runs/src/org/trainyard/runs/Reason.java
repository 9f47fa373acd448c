package org.trainyard.runs;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** The cause of an error in a few words, to follow a colon in a line for the user. */
final class Reason {

	private Reason() {
	}

	static String of(IOException error) {
		return switch (error) {
		case AccessDeniedException denied -> Messages.get("reason.denied", denied.getFile());
		case FileAlreadyExistsException file -> Messages.get("reason.not_a_folder", file.getFile());
		case NoSuchFileException missing -> Messages.get("reason.missing", missing.getFile());
		case FileSystemException other when other.getReason() != null -> other.getReason();
		default -> firstLine(error);
		};
	}

	static String of(RuntimeException error) {
		return firstLine(error);
	}

	private static String firstLine(Exception error) {
		return String.valueOf(error.getMessage()).lines().findFirst().orElse("");
	}
}
