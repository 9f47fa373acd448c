package org.trainyard.runs.interchange;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.trainyard.runs.StoreException;

/** The lines of a text file that somebody else appends to, read on from where it was left last time. */
final class NewLines {

	/** Takes one line without its end. */
	interface Reader {
		void line(String line, long number) throws StoreException, IOException;
	}

	private final Path file;
	private final int longest;
	private long position;
	private long number;

	/** @param longest bytes that a line has at most */
	NewLines(Path file, int longest) {
		this.file = file;
		this.longest = longest;
	}

	/**
	 * Reads the complete lines that follow.
	 *
	 * @param last whether a line without an end is complete too
	 * @throws IOException if the file cannot be read, or a line is too long, or what the reader throws; reading goes on
	 *                     behind the line that was wrong
	 */
	void read(Reader reader, boolean last) throws IOException, StoreException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
			if (channel.size() < position) {
				throw new IOException(Messages.get("file.shorter"));
			}
			channel.position(position);
			InputStream in = new BufferedInputStream(Channels.newInputStream(channel), 1 << 16);
			ByteArrayOutputStream line = new ByteArrayOutputStream();
			for (int next = in.read(); next >= 0; next = in.read()) {
				if (next == '\n') {
					deliver(line, 1, reader);
				} else if (line.size() == longest) {
					throw new IOException(Messages.get("file.line", number + 1, longest));
				} else {
					line.write(next);
				}
			}
			if (last && line.size() > 0) {
				deliver(line, 0, reader);
			}
		}
	}

	private void deliver(ByteArrayOutputStream line, int end, Reader reader) throws IOException, StoreException {
		position += line.size() + end;
		number++;
		String text = line.toString(StandardCharsets.UTF_8);
		line.reset();
		reader.line(text.endsWith("\r") ? text.substring(0, text.length() - 1) : text, number);
	}
}
