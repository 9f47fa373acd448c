package org.trainyard.runs;

import java.io.File;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/**
 * Records a run while it happens. Thread-safe. Nothing here throws because of the store or waits for it, apart from
 * {@link #flush} and the end: a thread of its own stores what there is five times a second, together with a sign of life.
 * If it cannot, it says so once, keeps everything in a file of the run, and goes on trying; see {@link Spool}.
 */
public final class RunWriter implements AutoCloseable {

	private static final System.Logger LOG = System.getLogger(RunWriter.class.getName());
	private static final Duration INTERVAL = Duration.ofMillis(200);
	/** How long the end of a run waits for a store that cannot be written. */
	private static final Duration GRACE = Duration.ofSeconds(5);

	private final String id;
	private final Path files;
	private final RunRows rows;
	private final Consumer<String> trouble;
	private final Outbox outbox;
	private final Courier courier;
	/** When the run began; of a run that goes on, as if it had never paused. */
	private final long start;
	/** Who waits for the storing thread's next attempt; the last one stands for the end. */
	private final BlockingQueue<CountDownLatch> asked = new LinkedBlockingQueue<>();
	/** A thread of its own: large files must not keep points from being stored. */
	private final ExecutorService hashing;
	private final CountDownLatch ending = new CountDownLatch(1);
	private final Thread thread;
	/** Records for which there was no room. */
	private final AtomicLong leftOut = new AtomicLong();
	/** Whether a listener knows that the store cannot be written. */
	private boolean inTrouble;

	private RunWriter(String id, Path files, RunRows rows, Outbox outbox, double seconds, Consumer<String> trouble) {
		this.id = id;
		this.files = files;
		this.rows = rows;
		this.outbox = outbox;
		this.trouble = trouble;
		start = System.nanoTime() - Math.round(seconds * 1e9);
		courier = new Courier(outbox, rows, Spool.of(files, new Spool.Owner(id, rows.process(), rows.started())),
				start);
		hashing = Executors
				.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("run " + id + " hashes").factory());
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
		if (!outbox.record(new Outbox.EncodedRecord(Objects.requireNonNull(name), step, value.kind(), seconds(),
				RecordCodec.encode(value)))) {
			leftOut.incrementAndGet();
		}
	}

	/**
	 * Records that a file of the run is there, or has changed or gone. Its size and hash are taken by another thread; a
	 * file that is deleted meanwhile counts as gone. Nothing is recorded any more once the run has ended.
	 *
	 * @param file below {@link #files()}
	 */
	public void artifact(Path file) {
		try {
			hashing.execute(() -> hash(file));
		} catch (RejectedExecutionException ended) {
			LOG.log(Level.DEBUG, file.toString(), ended);
		}
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
	 * Ends the run and waits until its files are hashed and everything is stored; if the store cannot be written, at most five seconds.
	 *
	 * @param state   FINISHED, STOPPED or FAILED
	 * @param message why it stopped or failed, or empty
	 */
	public void finish(RunState state, String message) {
		if (!state.ended() || state == RunState.LOST) {
			throw new IllegalArgumentException(state.name());
		}
		String reason = Objects.requireNonNullElse(message, "");
		double end = seconds();
		hashing.shutdown();
		uninterruptibly(() -> hashing.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS));
		outbox.end(new Outbox.End(state, reason, end));
		asked.add(ending);
		uninterruptibly(() -> thread.join(Duration.ofDays(1)));
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

	/** Waits for something. @return true once it is done */
	private interface Wait {
		boolean await() throws InterruptedException;
	}

	/** The end must be stored even if somebody is impatient. */
	private static void uninterruptibly(Wait wait) {
		boolean interrupted = false;
		boolean done = false;
		while (!done) {
			try {
				done = wait.await();
			} catch (InterruptedException impatient) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

	private void storeUntilTheEnd() {
		try {
			CountDownLatch next;
			while ((next = asked.poll(INTERVAL.toMillis(), TimeUnit.MILLISECONDS)) != ending) {
				store();
				if (next != null) {
					next.countDown();
				}
			}
			storeTheEnd();
			courier.close();
		} catch (InterruptedException nobodyInterruptsThisThread) {
			Thread.currentThread().interrupt();
		}
	}

	private void storeTheEnd() throws InterruptedException {
		long deadline = System.nanoTime() + GRACE.toNanos();
		while (!store() && !courier.isTaken()) {
			if (System.nanoTime() > deadline) {
				String reason = courier.obstacle().orElse("");
				if (leftOut.get() > 0) {
					say(Messages.get("writer.left_out", id, leftOut.get()));
				}
				say(outbox.isEmpty() ? Messages.get("writer.kept", id, reason)
						: Messages.get("writer.lost", id, outbox.waiting(), reason));
				return;
			}
			Thread.sleep(INTERVAL);
		}
	}

	/** Stores whatever there is; false if it cannot. */
	private boolean store() throws InterruptedException {
		try {
			boolean stored = courier.bring();
			tell(courier.obstacle(), stored);
			return stored;
		} catch (RuntimeException | OutOfMemoryError error) {
			LOG.log(Level.DEBUG, id, error);
			tell(Optional.of(Messages.get("writer.internal", error)), false);
			return false;
		}
	}

	/** Says once that the store cannot be written, and once that it can be again. */
	private void tell(Optional<String> obstacle, boolean stored) {
		if (obstacle.isPresent() && !inTrouble) {
			inTrouble = true;
			say(courier.isTaken() ? obstacle.get()
					: Messages.get("writer.trouble", obstacle.get(), files.resolve(Spool.NAME)));
		} else if (stored && inTrouble) {
			inTrouble = false;
			long missing = leftOut.getAndSet(0);
			say(missing == 0 ? Messages.get("writer.recovered") : Messages.get("writer.left_out", id, missing));
		}
	}

	private void hash(Path file) {
		String name = files.relativize(file).toString().replace(File.separatorChar, '/');
		try {
			outbox.artifact(new Outbox.ArtifactChange(name, Artifact.of(name, file)));
		} catch (NoSuchFileException gone) {
			outbox.artifact(new Outbox.ArtifactChange(name, null));
		} catch (IOException error) {
			say(Messages.get("artifact.unreadable", file, Reason.of(error)));
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
