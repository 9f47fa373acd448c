package org.trainyard.runs.interchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.trainyard.runs.StoreException;

/** A file that is written beside its place, and takes it when all of it is on the disk. */
final class DraftFile {

	/** Writes the content. */
	interface Content {
		void write(OutputStream out) throws IOException, StoreException;
	}

	private DraftFile() {
	}

	/** Writes the file and its folder; what was there before goes only when all is written. */
	static void write(Path file, Content content) throws IOException, StoreException {
		Files.createDirectories(file.getParent());
		Path draft = Files.createTempFile(file.getParent(), ".draft", null);
		try {
			try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
				OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16);
				content.write(out);
				out.flush();
				channel.force(true);
			}
			Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(draft);
		}
	}
}
