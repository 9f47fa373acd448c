package org.trainyard.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file could not be written, in a few words. */
final class FileFailures {

	private FileFailures() {
	}

	static String reason(IOException failure) {
		return switch (failure) {
		case NoSuchFileException missing -> Messages.text("file.noFolder");
		case AccessDeniedException denied -> Messages.text("file.denied");
		case FileSystemException other when other.getReason() != null -> other.getReason();
		default -> String.valueOf(failure.getMessage());
		};
	}
}
