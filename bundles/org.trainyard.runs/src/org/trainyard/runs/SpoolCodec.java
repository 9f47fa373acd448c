package org.trainyard.runs;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The bytes of a delivery in a spool: of each metric the points that no earlier delivery of the spool has. The first time
 * that a metric is there, its block is complete, and the statistics of the points before come along: so a spool says all
 * that the store needs, whatever the store has of it already.
 */
final class SpoolCodec {

	private SpoolCodec() {
	}

	/**
	 * A delivery as bytes.
	 *
	 * @param known   the metrics that the spool has already
	 * @param seconds that the run had taken then
	 */
	static byte[] encode(Outbox.Delivery delivery, Set<String> known, double seconds) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(bytes)) {
			out.writeDouble(seconds);
			out.writeLong(delivery.step());
			out.writeInt(delivery.points().size());
			for (Outbox.SeriesBlocks points : delivery.points()) {
				writeSeries(out, points, known.contains(points.series().metric()));
			}
			writeRecords(out, delivery.records());
			writeArtifacts(out, delivery.artifacts());
			writeMessages(out, delivery.messages());
			writeEnd(out, delivery.end());
		} catch (IOException impossible) {
			throw new UncheckedIOException(impossible);
		}
		return bytes.toByteArray();
	}

	private static void writeSeries(DataOutputStream out, Outbox.SeriesBlocks points, boolean known)
			throws IOException {
		writeText(out, points.series().metric());
		out.writeBoolean(known);
		if (!known) {
			writeStatistics(out, points.before());
		}
		out.writeInt(points.blocks().size());
		int from = known ? points.stored() : 0;
		for (Block block : points.blocks()) {
			writeBytes(out,
					BlockCodec.encode(block.count() - from, Arrays.copyOfRange(block.steps(), from, block.count()),
							Arrays.copyOfRange(block.micros(), from, block.count()),
							Arrays.copyOfRange(block.values(), from, block.count())));
			from = 0;
		}
	}

	private static void writeStatistics(DataOutputStream out, Statistics statistics) throws IOException {
		out.writeLong(statistics.count());
		out.writeLong(statistics.firstStep());
		out.writeLong(statistics.lastStep());
		out.writeDouble(statistics.last());
		out.writeDouble(statistics.minimum());
		out.writeDouble(statistics.maximum());
		out.writeLong(statistics.minimumStep());
		out.writeLong(statistics.maximumStep());
	}

	private static void writeRecords(DataOutputStream out, List<Outbox.EncodedRecord> records) throws IOException {
		out.writeInt(records.size());
		for (Outbox.EncodedRecord record : records) {
			writeText(out, record.name());
			out.writeLong(record.step());
			writeText(out, record.kind().name());
			out.writeDouble(record.seconds());
			writeBytes(out, record.value());
		}
	}

	private static void writeArtifacts(DataOutputStream out, List<Outbox.ArtifactChange> changes) throws IOException {
		out.writeInt(changes.size());
		for (Outbox.ArtifactChange change : changes) {
			writeText(out, change.name());
			out.writeBoolean(change.now() != null);
			if (change.now() != null) {
				out.writeLong(change.now().bytes());
				writeText(out, change.now().sha256());
			}
		}
	}

	private static void writeMessages(DataOutputStream out, List<Outbox.NumberedMessage> messages) throws IOException {
		out.writeInt(messages.size());
		for (Outbox.NumberedMessage numbered : messages) {
			out.writeLong(numbered.number());
			out.writeLong(numbered.message().time().toEpochMilli());
			writeText(out, numbered.message().level().name());
			writeText(out, numbered.message().text());
		}
	}

	private static void writeEnd(DataOutputStream out, Outbox.End end) throws IOException {
		out.writeBoolean(end != null);
		if (end != null) {
			writeText(out, end.state().name());
			writeText(out, end.message());
			out.writeDouble(end.seconds());
		}
	}

	/**
	 * Puts a delivery where the later ones of its spool follow.
	 *
	 * @return the seconds that the run had taken then
	 * @throws IllegalArgumentException if these are not the bytes of a delivery
	 */
	static double decode(byte[] encoded, Outbox outbox) {
		try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(encoded))) {
			double seconds = in.readDouble();
			outbox.progress(in.readLong());
			for (int left = in.readInt(); left > 0; left--) {
				readSeries(in, outbox);
			}
			for (int left = in.readInt(); left > 0; left--) {
				outbox.record(new Outbox.EncodedRecord(readText(in), in.readLong(),
						Recorded.Kind.valueOf(readText(in)), in.readDouble(), readBytes(in)));
			}
			for (int left = in.readInt(); left > 0; left--) {
				String name = readText(in);
				outbox.artifact(new Outbox.ArtifactChange(name,
						in.readBoolean() ? new Artifact(name, in.readLong(), readText(in)) : null));
			}
			for (int left = in.readInt(); left > 0; left--) {
				outbox.message(new Outbox.NumberedMessage(in.readLong(), new Message(
						Instant.ofEpochMilli(in.readLong()), Level.valueOf(readText(in)), readText(in))));
			}
			if (in.readBoolean()) {
				outbox.end(new Outbox.End(RunState.valueOf(readText(in)), readText(in), in.readDouble()));
			}
			return seconds;
		} catch (IOException damaged) {
			throw new IllegalArgumentException("damaged delivery of " + encoded.length + " bytes", damaged);
		}
	}

	private static void readSeries(DataInputStream in, Outbox outbox) throws IOException {
		String metric = readText(in);
		if (!in.readBoolean()) {
			outbox.begin(Series.after(metric, new Statistics(in.readLong(), in.readLong(), in.readLong(),
					in.readDouble(), in.readDouble(), in.readDouble(), in.readLong(), in.readLong())));
		}
		long[] steps = new long[Block.CAPACITY];
		double[] seconds = new double[Block.CAPACITY];
		double[] values = new double[Block.CAPACITY];
		for (int left = in.readInt(); left > 0; left--) {
			int count = BlockCodec.decode(readBytes(in), 0, steps, seconds, values);
			IntStream.range(0, count)
					.forEach(i -> outbox.point(metric, steps[i], Math.round(seconds[i] * 1e6), values[i]));
		}
	}

	private static void writeText(DataOutputStream out, String text) throws IOException {
		writeBytes(out, text.getBytes(StandardCharsets.UTF_8));
	}

	private static void writeBytes(DataOutputStream out, byte[] bytes) throws IOException {
		out.writeInt(bytes.length);
		out.write(bytes);
	}

	private static String readText(DataInputStream in) throws IOException {
		return new String(readBytes(in), StandardCharsets.UTF_8);
	}

	private static byte[] readBytes(DataInputStream in) throws IOException {
		int length = in.readInt();
		if (length < 0 || length > in.available()) {
			throw new IOException("length " + length);
		}
		return in.readNBytes(length);
	}
}
