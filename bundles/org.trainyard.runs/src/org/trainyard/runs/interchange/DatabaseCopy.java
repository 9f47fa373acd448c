package org.trainyard.runs.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/**
 * A database file that can be read without writing beside it: the file itself, or a copy that is deleted afterwards.
 *
 * @param file       what to open
 * @param folder     what to delete afterwards; null if this is the file itself
 * @param parameters of the URL that opens it
 */
record DatabaseCopy(Path file, Path folder, String parameters) implements AutoCloseable {

	private static final String LOG = "-wal";
	/** Byte 18 of the file is 2 in write-ahead mode (SQLite, "Database File Format"). */
	private static final int MODE = 18;
	private static final int LOG_HEADER_BYTES = 32;
	private static final int TRIES = 5;

	static DatabaseCopy of(Path file) throws IOException {
		Path log = file.resolveSibling(file.getFileName() + LOG);
		if (!isWriteAhead(file)) {
			return new DatabaseCopy(file, null, "?mode=ro");
		}
		if (!Files.isRegularFile(log) || Files.size(log) == 0) {
			return new DatabaseCopy(file, null, "?immutable=1");
		}
		return copied(file, log);
	}

	/**
	 * Copies the file and then its log. What is written into the file meanwhile is also in the log, unless the log was
	 * begun anew, which its header tells.
	 */
	private static DatabaseCopy copied(Path file, Path log) throws IOException {
		Path folder = Files.createTempDirectory("trainyard-import");
		DatabaseCopy copy = new DatabaseCopy(folder.resolve("copy.db"), folder, "");
		try {
			for (int i = 0; i < TRIES; i++) {
				byte[] before = head(log, LOG_HEADER_BYTES);
				Files.copy(file, copy.file, StandardCopyOption.REPLACE_EXISTING);
				Files.copy(log, folder.resolve("copy.db" + LOG), StandardCopyOption.REPLACE_EXISTING);
				if (Arrays.equals(before, head(log, LOG_HEADER_BYTES))) {
					return copy;
				}
			}
			throw new IOException(Messages.get("database.busy"));
		} catch (IOException | RuntimeException error) {
			copy.close();
			throw error;
		}
	}

	private static boolean isWriteAhead(Path file) throws IOException {
		byte[] head = head(file, MODE + 1);
		return head.length > MODE && head[MODE] == 2;
	}

	private static byte[] head(Path file, int bytes) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return in.readNBytes(bytes);
		}
	}

	@Override
	public void close() {
		if (folder == null) {
			return;
		}
		try (var files = Files.list(folder)) {
			for (Path each : files.toList()) {
				Files.deleteIfExists(each);
			}
			Files.deleteIfExists(folder);
		} catch (IOException stays) {
			// It is in the folder for temporary files, which the system empties.
		}
	}
}
