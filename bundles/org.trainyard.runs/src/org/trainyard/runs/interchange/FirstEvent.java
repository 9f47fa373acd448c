package org.trainyard.runs.interchange;

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

	private FirstEvent() {
	}

	/** The time of the first event; if that cannot be read, when the file was last written. */
	static Instant time(Path file) {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] header = in.readNBytes(RecordFile.HEADER_BYTES);
			if (header.length == RecordFile.HEADER_BYTES) {
				long length = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN).getLong();
				Instant time = length > 0 && length <= LONGEST
						? Times.instant(Event.parse(in.readNBytes((int) length)).time())
						: null;
				if (time != null) {
					return time;
				}
			}
		} catch (IOException unreadable) {
			// Whoever reads the file says so.
		}
		return Times.modified(file);
	}
}
