package org.trainyard.runs;

import java.io.File;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Records a run while it happens. Thread-safe. Nothing here throws because of the store or waits for it, apart from
 * {@link #flush} and the end: a thread of its own stores what there is five times a second, together with a sign of life.
 * If it cannot, it says so once, keeps everything in memory, and goes on trying.
 */
public final class RunWriter implements AutoCloseable {

	private static final System.Logger LOG = System.getLogger(RunWriter.class.getName());
	private static final Duration INTERVAL = Duration.ofMillis(200);
	/** A run that records nothing still shows that it lives. */
	private static final Duration LONGEST_SILENCE = Duration.ofSeconds(2);
	/** How long the end of a run waits for a store that cannot be written. */
	private static final Duration GRACE = Duration.ofSeconds(5);

	private final String id;
	private final Path files;
	private final RunRows rows;
	private final Consumer<String> trouble;
	private final Outbox outbox;
	/** When the run began; of a run that goes on, as if it had never paused. */
	private final long start;
	/** Who waits for the storing thread's next attempt; the last one stands for the end. */
	private final BlockingQueue<CountDownLatch> asked = new LinkedBlockingQueue<>();
	private final Queue<Path> changedFiles = new ConcurrentLinkedQueue<>();
	private final CountDownLatch ending = new CountDownLatch(1);
	private final Thread thread;
	private long lastStored = System.nanoTime();
	/** What keeps this from storing, or null. */
	private String obstacle;

	private RunWriter(String id, Path files, RunRows rows, Outbox outbox, double seconds, Consumer<String> trouble) {
		this.id = id;
		this.files = files;
		this.rows = rows;
		this.outbox = outbox;
		this.trouble = trouble;
		start = System.nanoTime() - Math.round(seconds * 1e9);
		thread = Thread.ofPlatform().daemon().name("run " + id + " to store").unstarted(this::storeUntilTheEnd);
	}

	/**
	 * A writer of a run whose first rows are there, at work.
	 *
	 * @param seconds that the run has taken before
	 */
	static RunWriter start(String id, Path files, RunRows rows, Outbox outbox, double seconds,
			Consumer<String> trouble) {
		RunWriter writer = new RunWriter(id, files, rows, outbox, seconds, trouble);
		writer.thread.start();
		return writer;
	}

	/** The run's id. */
	public String id() {
		return id;
	}

	/** Seconds since the run began; pauses before it was resumed are left out. */
	public double seconds() {
		return (System.nanoTime() - start) / 1e9;
	}

	/** The folder for whatever the run leaves in files; exists. */
	public Path files() {
		return files;
	}

	/**
	 * Records a value of a metric, with the time of this call.
	 *
	 * @param metric name with parts between slashes, as in {@code train/loss}
	 * @param step   training step
	 * @param value  any number, also NaN and infinities
	 */
	public void point(String metric, long step, double value) {
		outbox.point(Objects.requireNonNull(metric), step, (System.nanoTime() - start) / 1000, value);
	}

	/**
	 * Records a histogram, matrix, text or image, with the time of this call. An earlier one of that name and step is
	 * replaced.
	 */
	public void record(String name, long step, Recorded value) {
		outbox.record(new Outbox.EncodedRecord(Objects.requireNonNull(name), step, value.kind(), seconds(),
				RecordCodec.encode(value)));
	}

	/**
	 * Records that a file of the run is there, or has changed or gone. Its size and hash are taken by the storing thread;
	 * a file that is deleted meanwhile counts as gone.
	 *
	 * @param file below {@link #files()}
	 */
	public void artifact(Path file) {
		changedFiles.add(file);
	}

	/** Records that a training step is done, for steps without a point. */
	public void progress(long step) {
		outbox.progress(step);
	}

	/** Records a message, with the time of this call. */
	public void message(Level level, String text) {
		outbox.message(new Message(now(), level, String.valueOf(text)));
	}

	/**
	 * Waits until what was recorded before is stored, or until storing it has failed, at most five seconds: for what
	 * must not be newer than the record, such as a checkpoint.
	 */
	public void flush() {
		CountDownLatch stored = new CountDownLatch(1);
		asked.add(stored);
		try {
			stored.await(GRACE.toMillis(), TimeUnit.MILLISECONDS);
		} catch (InterruptedException impatient) {
			Thread.currentThread().interrupt();
		}
	}

	/**
	 * Ends the run and waits until everything is stored; if the store cannot be written, at most five seconds.
	 *
	 * @param state   FINISHED, STOPPED or FAILED
	 * @param message why it stopped or failed, or empty
	 */
	public void finish(RunState state, String message) {
		if (!state.ended() || state == RunState.LOST) {
			throw new IllegalArgumentException(state.name());
		}
		String reason = Objects.requireNonNullElse(message, "");
		outbox.end(new Outbox.End(state, reason, seconds()));
		asked.add(ending);
		joinStoringThread();
	}

	/** Ends the run as failed unless it has been ended. */
	@Override
	public void close() {
		finish(RunState.FAILED, Messages.get("writer.abandoned"));
	}

	/** By a clock that is never set back while the run lasts. */
	private Instant now() {
		return rows.started().plusNanos(System.nanoTime() - start);
	}

	/** The end must be stored even if somebody is impatient. */
	private void joinStoringThread() {
		boolean interrupted = false;
		while (thread.isAlive()) {
			try {
				thread.join();
			} catch (InterruptedException impatient) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private void storeUntilTheEnd() {
		try (rows) {
			CountDownLatch next;
			while ((next = asked.poll(INTERVAL.toMillis(), TimeUnit.MILLISECONDS)) != ending) {
				store();
				if (next != null) {
					next.countDown();
				}
			}
			storeTheEnd();
		} catch (InterruptedException nobodyInterruptsThisThread) {
			Thread.currentThread().interrupt();
		}
	}

	private void storeTheEnd() throws InterruptedException {
		long deadline = System.nanoTime() + GRACE.toNanos();
		while (!store()) {
			if (System.nanoTime() > deadline) {
				say(Messages.get("writer.lost", id, outbox.waiting(), obstacle));
				return;
			}
			Thread.sleep(INTERVAL);
		}
	}

	/** Stores whatever there is; false if it cannot. */
	private boolean store() {
		try {
			takeChangedFiles();
			Outbox.Delivery delivery;
			do {
				delivery = outbox.take();
				long nanos = System.nanoTime();
				if (delivery.isNews() || nanos - lastStored > LONGEST_SILENCE.toNanos()) {
					rows.store(delivery, (nanos - start) / 1e9);
					outbox.delivered(delivery);
					lastStored = nanos;
				}
			} while (delivery.more());
			if (obstacle != null) {
				obstacle = null;
				say(Messages.get("writer.recovered"));
			}
			return true;
		} catch (SQLException error) {
			stopped(rows.explain(error).getMessage());
			return false;
		} catch (RuntimeException | OutOfMemoryError error) {
			LOG.log(Level.DEBUG, id, error);
			stopped(Messages.get("writer.internal", error));
			return false;
		}
	}

	private void takeChangedFiles() {
		for (Path file = changedFiles.poll(); file != null; file = changedFiles.poll()) {
			String name = files.relativize(file).toString().replace(File.separatorChar, '/');
			Artifact now = null;
			try {
				now = Artifact.of(name, file);
			} catch (NoSuchFileException gone) {
				LOG.log(Level.DEBUG, name, gone);
			} catch (IOException error) {
				say(Messages.get("artifact.unreadable", file, Reason.of(error)));
				continue;
			}
			outbox.artifact(new Outbox.ArtifactChange(name, now));
		}
	}

	private void stopped(String reason) {
		boolean first = obstacle == null;
		obstacle = reason;
		if (first) {
			say(Messages.get("writer.trouble", reason));
		}
	}

	private void say(String line) {
		try {
			trouble.accept(line);
		} catch (RuntimeException listener) {
			LOG.log(Level.WARNING, line, listener);
		}
	}
}
