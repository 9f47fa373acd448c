package org.trainyard.engine;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import org.trainyard.engine.checkpoint.MalformedFileException;
import org.trainyard.model.ExperimentException;

/** Reads and writes files that a person named, and says in one line what is wrong with them. */
final class FileAccess {

	/** Reads something. */
	interface Source<T> {
		T read() throws IOException;
	}

	/** Writes something. */
	interface Sink {
		void write() throws IOException;
	}

	private FileAccess() {
	}

	static <T> T read(Path file, Source<T> source) throws ExperimentException {
		try {
			return source.read();
		} catch (MalformedFileException e) {
			throw new ExperimentException(e.getMessage(), e);
		} catch (NoSuchFileException e) {
			throw new ExperimentException(Messages.get("file.missing", e.getFile() == null ? file : e.getFile()), e);
		} catch (IOException e) {
			throw new ExperimentException(Messages.get("file.unreadable", file, reason(e)), e);
		}
	}

	static void write(Path file, Sink sink) throws ExperimentException {
		if (Files.exists(file) && !Files.isRegularFile(file)) {
			throw new ExperimentException(Messages.get("file.unwritable", file, Messages.get("file.no_file")));
		}
		try {
			sink.write();
		} catch (IOException e) {
			throw new ExperimentException(Messages.get("file.unwritable", file, reason(e)), e);
		}
	}

	private static String reason(IOException e) {
		return switch (e) {
		case AccessDeniedException denied -> Messages.get("file.denied");
		case NoSuchFileException missing -> Messages.get("file.no_folder");
		case FileSystemException file when file.getReason() != null -> file.getReason();
		default -> String.valueOf(e.getMessage());
		};
	}
}
