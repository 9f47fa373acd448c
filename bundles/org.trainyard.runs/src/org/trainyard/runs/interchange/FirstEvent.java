package org.trainyard.runs.interchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** When an event file was begun. */
final class FirstEvent {

	private static final int LONGEST = 1 << 16;
	private static final int EVENTS = 8;
	private static final int FOOTER_BYTES = Integer.BYTES;

	private FirstEvent() {
	}

	/**
	 * The earliest time among the first events: the very first one is of the program that wrote the file, which may have
	 * written down what happened earlier. If there is none, when the file was last written.
	 */
	static Instant time(Path file) {
		Instant earliest = null;
		try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
			for (int i = 0; i < EVENTS; i++) {
				byte[] header = in.readNBytes(RecordFile.HEADER_BYTES);
				long length = header.length < RecordFile.HEADER_BYTES ? 0
						: ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).getLong();
				if (length <= 0 || length > LONGEST) {
					break;
				}
				Instant time = Times.instant(Event.parse(in.readNBytes((int) length)).time());
				if (time != null && (earliest == null || time.isBefore(earliest))) {
					earliest = time;
				}
				in.skipNBytes(FOOTER_BYTES);
			}
		} catch (IOException unreadable) {
			// Whoever reads the file says so.
		}
		return earliest == null ? Times.modified(file) : earliest;
	}
}
