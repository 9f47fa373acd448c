package org.trainyard.runs;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * Records a run that happened elsewhere, at the times at which it happened. Not thread-safe, and the caller waits for the
 * store: each {@link #flush} is a transaction or several. Closed without an end, the run is lost as it stands, and can be
 * continued.
 */
public final class RunImport implements AutoCloseable {

	/** Points are stored by themselves when so many wait. */
	private static final long MOST_WAITING = 64L * Block.CAPACITY;
	private static final int BYTES_OF_A_POINT = 24;

	private final String id;
	private final Path files;
	private final RunRows rows;
	private final Outbox outbox;
	private double seconds;
	private long waiting;
	private boolean ended;

	RunImport(String id, Path files, RunRows rows, Outbox outbox, double seconds) {
		this.id = id;
		this.files = files;
		this.rows = rows;
		this.outbox = outbox;
		this.seconds = seconds;
	}

	/** The run's id. */
	public String id() {
		return id;
	}

	/** The folder for the run's files; may not exist yet. */
	public Path files() {
		return files;
	}

	/**
	 * Records a value of a metric.
	 *
	 * @param metric    name with parts between slashes
	 * @param step      training step; those of a metric should not go back
	 * @param atSeconds since the run's start
	 * @param value     any number, also NaN and infinities
	 */
	public void point(String metric, long step, double atSeconds, double value) throws StoreException {
		outbox.point(Objects.requireNonNull(metric), step, Math.round(atSeconds * 1e6), value);
		passed(atSeconds, 1);
	}

	/** Records a histogram, matrix, text or image; an earlier one of that name and step is replaced. */
	public void record(String name, long step, double atSeconds, Recorded value) throws StoreException {
		byte[] encoded = RecordCodec.encode(value);
		outbox.record(
				new Outbox.EncodedRecord(Objects.requireNonNull(name), step, value.kind(), atSeconds, encoded));
		passed(atSeconds, 1 + encoded.length / BYTES_OF_A_POINT);
	}

	/** Records a message. */
	public void message(Instant time, Level level, String text) throws StoreException {
		outbox.message(new Message(time, level, text));
		passed(seconds, 1);
	}

	/** Records a file of the run. */
	public void artifact(Artifact artifact) throws StoreException {
		outbox.artifact(new Outbox.ArtifactChange(artifact.name(), artifact));
		passed(seconds, 1);
	}

	/** Stores settings beside those that the run has; a new value replaces an old one. */
	public void settings(Map<String, String> settings) throws StoreException {
		try {
			rows.storeSettings(settings);
		} catch (SQLException error) {
			throw rows.explain(error);
		}
	}

	/** @param points as many as take the memory of what has been added */
	private void passed(double atSeconds, long points) throws StoreException {
		seconds = Math.max(seconds, atSeconds);
		waiting += points;
		if (waiting >= MOST_WAITING) {
			flush();
		}
	}

	/** Stores what there is. */
	public void flush() throws StoreException {
		try {
			Outbox.Delivery delivery;
			do {
				delivery = outbox.take();
				if (!rows.store(delivery, seconds, Instant.now())) {
					throw new StoreException(Messages.get("writer.taken", id));
				}
				outbox.delivered(delivery);
			} while (delivery.more());
			waiting = 0;
		} catch (SQLException error) {
			throw rows.explain(error);
		}
	}

	/**
	 * Ends the run.
	 *
	 * @param state    FINISHED, STOPPED or FAILED; or LOST for a run that broke off there
	 * @param message  why it stopped or failed, or empty
	 * @param finished when that was
	 */
	public void finish(RunState state, String message, Instant finished) throws StoreException {
		if (!state.ended()) {
			throw new IllegalArgumentException(state.name());
		}
		double total = Duration.between(rows.started(), finished).toNanos() / 1e9;
		outbox.end(new Outbox.End(state, message, Math.max(seconds, total)));
		flush();
		ended = true;
	}

	/** Stores what there is, and leaves the run as lost unless it has been ended. */
	@Override
	public void close() throws StoreException {
		try (rows) {
			if (!ended) {
				finish(RunState.LOST, "", rows.started().plusNanos(Math.round(seconds * 1e9)));
			}
		}
	}
}
