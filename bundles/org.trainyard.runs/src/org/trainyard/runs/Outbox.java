package org.trainyard.runs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run has recorded and the store does not have yet. Thread-safe; nothing here waits for the store, so a training
 * step spends well under a microsecond here.
 */
final class Outbox {

	/** Bounds a transaction when much has piled up: 64 blocks are some 3 MB. */
	private static final int MOST_BLOCKS = 64;
	private static final int MOST_MESSAGES = 1000;
	private static final int MOST_RECORD_BYTES = 4 << 20;
	/** More than this waits only if neither the store nor the spool can be written: better without it than out of memory. */
	private static final long MOST_WAITING_RECORD_BYTES = 64 << 20;

	/** How a run ended, and how many seconds after its start. */
	record End(RunState state, String message, double seconds) {
	}

	/** A message with its place among the run's messages. */
	record NumberedMessage(long number, Message message) {
	}

	/** A recorded value as it is stored. */
	record EncodedRecord(String name, long step, Recorded.Kind kind, double seconds, byte[] value) {
	}

	/** A file that has come or gone. @param now what it is now, null if it is gone */
	record ArtifactChange(String name, Artifact now) {
	}

	/**
	 * Blocks of a metric.
	 *
	 * @param before statistics of the points before them
	 * @param stored how many points of the first block had been delivered before
	 */
	record SeriesBlocks(Series series, List<Block> blocks, Statistics before, int stored) {

		/** Statistics of the metric up to the end of these blocks. */
		Statistics total() {
			return blocks.stream().map(Block::statistics).reduce(before, Statistics::followedBy);
		}
	}

	/**
	 * Something to store in one transaction. To store it twice does no harm.
	 *
	 * @param isNews false if this is no more than a sign of life
	 * @param end    null while the run goes on, or if more is to be stored first
	 * @param more   whether something was left for the next one
	 */
	record Delivery(List<SeriesBlocks> points, List<EncodedRecord> records, List<ArtifactChange> artifacts,
			List<NumberedMessage> messages, long step, End end, boolean isNews, boolean more) {
	}

	private final Map<String, Series> series = new LinkedHashMap<>();
	private final List<EncodedRecord> records = new ArrayList<>();
	private final List<ArtifactChange> artifacts = new ArrayList<>();
	private final List<Message> messages = new ArrayList<>();
	private long recordBytes;
	private long storedMessages;
	private long step;
	private long storedStep;
	private End end;
	private End deliveredEnd;

	/** Of a run of which the store has nothing. */
	Outbox() {
	}

	/**
	 * Of a run that goes on.
	 *
	 * @param series   its metrics so far
	 * @param messages how many messages it has said
	 * @param step     where it goes on from
	 */
	Outbox(List<Series> series, long messages, long step) {
		series.forEach(metric -> this.series.put(metric.metric(), metric));
		storedMessages = messages;
		this.step = step;
		storedStep = step;
	}

	synchronized void point(String metric, long atStep, long micros, double value) {
		series.computeIfAbsent(metric, Series::new).add(atStep, micros, value);
		step = Math.max(step, atStep);
	}

	/** Goes on with a metric from there. */
	synchronized void begin(Series from) {
		series.put(from.metric(), from);
	}

	/** @return false if it is left out because too much waits already */
	synchronized boolean record(EncodedRecord record) {
		step = Math.max(step, record.step);
		if (recordBytes > 0 && recordBytes + record.value.length > MOST_WAITING_RECORD_BYTES) {
			return false;
		}
		recordBytes += record.value.length;
		return records.add(record);
	}

	synchronized void artifact(ArtifactChange change) {
		artifacts.add(change);
	}

	synchronized void progress(long atStep) {
		step = Math.max(step, atStep);
	}

	synchronized void message(Message message) {
		messages.add(message);
	}

	/** A message that has its number already. */
	synchronized void message(NumberedMessage message) {
		storedMessages = message.number - messages.size();
		messages.add(message.message);
	}

	/** Only the first end counts. */
	synchronized void end(End how) {
		if (end == null) {
			end = how;
		}
	}

	/** Whether everything has been delivered. */
	synchronized boolean isEmpty() {
		return waiting() == 0 && messages.isEmpty() && records.isEmpty() && artifacts.isEmpty() && end == deliveredEnd;
	}

	/** Number of points that the store does not have. */
	synchronized long waiting() {
		return series.values().stream().mapToLong(Series::waiting).sum();
	}

	synchronized Delivery take() {
		List<SeriesBlocks> points = new ArrayList<>();
		int room = MOST_BLOCKS;
		List<EncodedRecord> someRecords = takeRecords();
		boolean more = messages.size() > MOST_MESSAGES || records.size() > someRecords.size();
		for (Series metric : series.values()) {
			List<Block> blocks = metric.toStore(room);
			room -= blocks.size();
			if (!blocks.isEmpty()) {
				points.add(new SeriesBlocks(metric, blocks, metric.closed(), metric.stored()));
			}
			more |= room == 0;
		}
		boolean isNews = !points.isEmpty() || !messages.isEmpty() || !records.isEmpty() || !artifacts.isEmpty()
				|| step > storedStep || end != deliveredEnd;
		return new Delivery(points, someRecords, List.copyOf(artifacts), takeMessages(), step, more ? null : end,
				isNews,
				more);
	}

	private List<EncodedRecord> takeRecords() {
		List<EncodedRecord> taken = new ArrayList<>();
		long bytes = 0;
		for (EncodedRecord record : records) {
			bytes += record.value.length;
			if (bytes > MOST_RECORD_BYTES && !taken.isEmpty()) {
				break;
			}
			taken.add(record);
		}
		return taken;
	}

	private List<NumberedMessage> takeMessages() {
		List<NumberedMessage> taken = new ArrayList<>();
		for (int i = 0; i < Math.min(messages.size(), MOST_MESSAGES); i++) {
			taken.add(new NumberedMessage(storedMessages + i, messages.get(i)));
		}
		return taken;
	}

	/** The store has it: it can be forgotten here. */
	synchronized void delivered(Delivery delivery) {
		for (SeriesBlocks points : delivery.points) {
			points.series.stored(points.blocks);
		}
		recordBytes -= delivery.records.stream().mapToLong(record -> record.value.length).sum();
		records.subList(0, delivery.records.size()).clear();
		artifacts.subList(0, delivery.artifacts.size()).clear();
		messages.subList(0, delivery.messages.size()).clear();
		storedMessages += delivery.messages.size();
		storedStep = delivery.step;
		deliveredEnd = delivery.end;
	}
}
