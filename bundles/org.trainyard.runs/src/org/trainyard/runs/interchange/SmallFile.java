package org.trainyard.runs.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Files that are small unless something is wrong. */
final class SmallFile {

	private SmallFile() {
	}

	/**
	 * The text of a file; what is no UTF-8 is replaced.
	 *
	 * @throws IOException if it cannot be read, is no regular file or has more bytes than that
	 */
	static String text(Path file, int most) throws IOException {
		if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
			throw new IOException(Messages.get("file.irregular"));
		}
		try (InputStream in = Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
			byte[] bytes = in.readNBytes(most + 1);
			if (bytes.length > most) {
				throw new IOException(Messages.get("file.large", most));
			}
			return new String(bytes, StandardCharsets.UTF_8);
		}
	}
}
