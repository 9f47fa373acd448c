package org.trainyard.runs.interchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.zip.CRC32C;

import org.trainyard.runs.StoreException;

/**
 * The records of a TensorBoard event file, read on from where it was left last time. A record is its length (u64), the
 * masked CRC-32C of the length, the data and the masked CRC-32C of the data, all little endian (TensorFlow,
 * {@code core/lib/io/record_writer.cc}).
 */
final class RecordFile {

	/** Longer ones are skipped: nothing that a run store keeps comes near it. */
	static final int LONGEST_RECORD = 32 << 20;

	static final int HEADER_BYTES = Long.BYTES + Integer.BYTES;
	private static final int FOOTER_BYTES = Integer.BYTES;
	private static final int MASK_DELTA = 0xa282ead8;

	/** Takes one record. */
	interface Reader {
		void record(byte[] data) throws StoreException;
	}

	private final Path file;
	private long position;
	private long size;
	private boolean broken;

	RecordFile(Path file) {
		this.file = file;
	}

	/** The checksum as the files hold it: of data that holds checksums itself the plain one would be weak. */
	static int maskedCrc(byte[] bytes, int offset, int length) {
		CRC32C crc = new CRC32C();
		crc.update(bytes, offset, length);
		int value = (int) crc.getValue();
		return (value >>> 15 | value << 17) + MASK_DELTA;
	}

	/** Reads the complete records that follow, up to where the file ends now. */
	void read(Reader reader, Consumer<String> trouble) throws IOException, StoreException {
		if (broken) {
			return;
		}
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
			size = channel.size();
			if (size < position) {
				broken = true;
				trouble.accept(Messages.get("tensorboard.shorter", file));
				return;
			}
			channel.position(position);
			InputStream in = new BufferedInputStream(Channels.newInputStream(channel), 1 << 16);
			while (!broken && next(in, reader, trouble)) {
				// Each call reads one record.
			}
		}
	}

	/** Whether the file ended within a record when it was last read. */
	boolean hasTail() {
		return !broken && position < size;
	}

	long position() {
		return position;
	}

	/** @return whether there may be another one */
	private boolean next(InputStream in, Reader reader, Consumer<String> trouble) throws IOException, StoreException {
		long left = size - position;
		if (left < HEADER_BYTES) {
			return false;
		}
		byte[] header = in.readNBytes(HEADER_BYTES);
		if (header.length < HEADER_BYTES) {
			return false;
		}
		ByteBuffer numbers = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
		long length = numbers.getLong();
		if (numbers.getInt() != maskedCrc(header, 0, Long.BYTES) || length < 0) {
			broken = true;
			trouble.accept(Messages.get("tensorboard.damaged", file, position));
			return false;
		}
		if (length > left - HEADER_BYTES - FOOTER_BYTES) {
			return false;
		}
		if (length > LONGEST_RECORD) {
			trouble.accept(Messages.get("tensorboard.long", file, position, length));
			in.skipNBytes(length + FOOTER_BYTES);
		} else {
			deliver(in.readNBytes((int) length + FOOTER_BYTES), reader, trouble);
		}
		position += HEADER_BYTES + length + FOOTER_BYTES;
		return true;
	}

	private void deliver(byte[] bytes, Reader reader, Consumer<String> trouble) throws IOException, StoreException {
		int length = bytes.length - FOOTER_BYTES;
		int crc = length < 0 ? 0 : ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).getInt(length);
		if (length < 0 || crc != maskedCrc(bytes, 0, length)) {
			trouble.accept(Messages.get("tensorboard.checksum", file, position));
			return;
		}
		reader.record(length == 0 ? new byte[0] : Arrays.copyOf(bytes, length));
	}
}
