package org.trainyard.runs;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;

/**
 * The file {@value #NAME} among a run's files: what the run has recorded while the store could not be written. Deliveries
 * stand in it one behind the other, each as
 *
 * <pre>
 * length      int32, big endian, of the content
 * checksum    int32, big endian, CRC-32C of the content
 * content     see {@link SpoolCodec}; that of the first says whose spool it is
 * </pre>
 *
 * so that of a process that is killed while it writes only the last delivery is lost. Whoever has the file open holds its
 * lock, which ends with the process; so nobody reads it while its run's process lives. One thread writes; another one may
 * read what is written.
 */
final class Spool implements AutoCloseable {

	/** The file's name. */
	static final String NAME = "spool";

	private static final int PREFIX = 2 * Integer.BYTES;
	private static final Duration BETWEEN_SYNCS = Duration.ofSeconds(1);
	private static final String FORMAT = "Trainyard spool 1";
	/** Those that this process has open: closing a second channel of a file would give up the lock of the first. */
	private static final Set<Path> IN_USE = ConcurrentHashMap.newKeySet();

	/** Whose spool it is. */
	record Owner(String run, ProcessIdentity process, Instant started) {
	}

	private final Path file;
	private final Owner owner;
	/** The metrics of which the spool has a complete block. */
	private final Set<String> known = new HashSet<>();
	private FileChannel channel;
	private volatile long end;
	private long begin;
	private long lastSync = System.nanoTime();

	private Spool(Path file, Owner owner) {
		this.file = file;
		this.owner = owner;
	}

	/** Of a run of this process, in the folder of its files; there is no file as long as there is nothing to put in. */
	static Spool of(Path files, Owner owner) {
		return new Spool(files.resolve(NAME), owner);
	}

	/**
	 * The spool that an ended process has left among a run's files.
	 *
	 * @return empty if there is none, or somebody is writing or delivering it
	 */
	static Optional<Spool> left(Path files) throws IOException {
		Path file = files.resolve(NAME);
		if (!Files.isRegularFile(file) || !IN_USE.add(file)) {
			return Optional.empty();
		}
		FileChannel channel = null;
		try {
			channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
			// It may have been delivered and deleted since.
			if (channel.tryLock() != null && Files.exists(file)) {
				Optional<Spool> spool = opened(file, channel);
				if (spool.isPresent()) {
					return spool;
				}
			}
		} catch (IOException | RuntimeException error) {
			release(file, channel);
			throw error;
		}
		release(file, channel);
		return Optional.empty();
	}

	private static Optional<Spool> opened(Path file, FileChannel channel) throws IOException {
		byte[] first = read(channel, 0, channel.size());
		if (first == null) {
			// Its process was killed before it had put anything in.
			Files.delete(file);
			return Optional.empty();
		}
		Owner owner = owner(first);
		if (owner == null) {
			return Optional.empty();
		}
		Spool spool = new Spool(file, owner);
		spool.channel = channel;
		spool.begin = PREFIX + first.length;
		spool.end = channel.size();
		return Optional.of(spool);
	}

	private static void release(Path file, FileChannel channel) throws IOException {
		try {
			if (channel != null) {
				channel.close();
			}
		} finally {
			IN_USE.remove(file);
		}
	}

	Path file() {
		return file;
	}

	Owner owner() {
		return owner;
	}

	boolean isEmpty() {
		return channel == null;
	}

	/** Where the first delivery stands. */
	long begin() {
		return begin;
	}

	/** Where the next delivery will stand. */
	long end() {
		return end;
	}

	/**
	 * Puts a delivery behind the others.
	 *
	 * @param seconds that the run has taken
	 * @throws IOException if it cannot be written; then it is not there
	 */
	void append(Outbox.Delivery delivery, double seconds) throws IOException {
		if (channel == null) {
			create();
		}
		write(SpoolCodec.encode(delivery, known, seconds));
		delivery.points().forEach(points -> known.add(points.series().metric()));
		long now = System.nanoTime();
		if (now - lastSync > BETWEEN_SYNCS.toNanos()) {
			lastSync = now;
			channel.force(false);
		}
	}

	private void create() throws IOException {
		if (!IN_USE.add(file)) {
			throw new IOException(file + " is in use");
		}
		try {
			channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ,
					StandardOpenOption.WRITE);
			write(header());
			begin = end;
			// Somebody may have found the empty file first, and deleted it.
			if (channel.tryLock() == null || !Files.exists(file)) {
				throw new IOException(file + " is in use");
			}
		} catch (IOException | RuntimeException error) {
			boolean isOurs = channel != null && channel.isOpen();
			forget();
			if (isOurs) {
				// One that says nothing of its run would be in the way of the next try. Who has it open deletes it too.
				Files.deleteIfExists(file);
			}
			throw error;
		}
	}

	private byte[] header() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(bytes);
		out.writeUTF(FORMAT);
		out.writeUTF(owner.run);
		out.writeUTF(owner.process.host());
		out.writeLong(owner.process.pid());
		out.writeUTF(owner.process.place());
		out.writeUTF(owner.process.start());
		out.writeLong(owner.started.getEpochSecond());
		out.writeInt(owner.started.getNano());
		return bytes.toByteArray();
	}

	/** Null if a program of another version wrote it, which will know what to do with it. */
	private static Owner owner(byte[] header) throws IOException {
		DataInputStream in = new DataInputStream(new ByteArrayInputStream(header));
		return in.readUTF().equals(FORMAT) ? new Owner(in.readUTF(),
				new ProcessIdentity(in.readUTF(), in.readLong(), in.readUTF(), in.readUTF()),
				Instant.ofEpochSecond(in.readLong(), in.readInt())) : null;
	}

	private void write(byte[] content) throws IOException {
		CRC32C checksum = new CRC32C();
		checksum.update(content);
		ByteBuffer bytes = ByteBuffer.allocate(PREFIX + content.length);
		bytes.putInt(content.length).putInt((int) checksum.getValue()).put(content).flip();
		long position = end;
		while (bytes.hasRemaining()) {
			position += channel.write(bytes, position);
		}
		end = position;
	}

	/** The content of the delivery at a position; null at the end, and where the last one is not complete. */
	byte[] read(long position) throws IOException {
		return read(channel, position, end);
	}

	/** Where the delivery behind one stands. */
	static long after(long position, byte[] content) {
		return position + PREFIX + content.length;
	}

	private static byte[] read(FileChannel channel, long position, long end) throws IOException {
		if (end - position < PREFIX) {
			return null;
		}
		ByteBuffer prefix = ByteBuffer.allocate(PREFIX);
		readFully(channel, prefix, position);
		int length = prefix.getInt(0);
		if (length < 0 || length > end - position - PREFIX) {
			return null;
		}
		ByteBuffer content = ByteBuffer.allocate(length);
		readFully(channel, content, position + PREFIX);
		CRC32C checksum = new CRC32C();
		checksum.update(content.array());
		return (int) checksum.getValue() == prefix.getInt(Integer.BYTES) ? content.array() : null;
	}

	private static void readFully(FileChannel channel, ByteBuffer bytes, long position) throws IOException {
		long from = position;
		while (bytes.hasRemaining()) {
			int count = channel.read(bytes, from);
			if (count < 0) {
				throw new IOException("shorter than " + position);
			}
			from += count;
		}
	}

	/** Everything was delivered: there is no file any more. */
	void clear() throws IOException {
		try {
			// Even if it is not deleted, or comes back when the power fails: nothing of it is delivered again.
			channel.truncate(0);
			channel.force(true);
			Files.deleteIfExists(file);
		} finally {
			forget();
		}
	}

	/** Keeps the file under another name, out of the way. */
	void setAside() throws IOException {
		Files.move(file, file.resolveSibling(NAME + ".outdated"),
				StandardCopyOption.REPLACE_EXISTING);
		forget();
	}

	private void forget() throws IOException {
		known.clear();
		begin = 0;
		end = 0;
		FileChannel open = channel;
		channel = null;
		release(file, open);
	}

	/** Leaves the file to whoever opens the store next. */
	@Override
	public void close() throws IOException {
		if (channel != null) {
			channel.force(true);
			forget();
		}
	}
}
