package org.trainyard.runs;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Brings what a run has recorded to the store; what the store does not take soon, to the run's spool, from where it goes
 * to the store when it can, before anything newer. Not thread-safe. Only a thread of its own waits for the database, so
 * that a server that hangs holds up nothing else.
 */
final class Courier {

	private static final System.Logger LOG = System.getLogger(Courier.class.getName());
	/** How long what is recorded waits for the store before it goes to the spool. */
	private static final Duration PATIENCE = Duration.ofMillis(500);
	/** How long a store may take before somebody is told; others that write may be before this run. */
	private static final Duration SILENCE = Duration.ofSeconds(10);
	/** Between two tries to write a store that failed. */
	private static final Duration PAUSE = Duration.ofSeconds(1);
	/** A run that records nothing still shows that it lives. */
	private static final Duration LONGEST_SILENCE = Duration.ofSeconds(2);

	private final Outbox outbox;
	private final RunRows rows;
	private final Spool spool;
	private final long start;
	private final ExecutorService database;
	/** What the database's thread is doing: true once the store has it, false if the run is no longer this process's. */
	private Future<Boolean> attempt;
	private long attemptBegan;
	private Replay replay;
	private long nextTry = System.nanoTime();
	private long lastStored = System.nanoTime();
	/** What keeps this from storing, or null. */
	private String obstacle;
	private boolean taken;

	/** @param start of the run by {@link System#nanoTime} */
	Courier(Outbox outbox, RunRows rows, Spool spool, long start) {
		this.outbox = outbox;
		this.rows = rows;
		this.spool = spool;
		this.start = start;
		database = Executors.newSingleThreadExecutor(
				Thread.ofPlatform().daemon().name("run " + spool.owner().run() + " to database").factory());
	}

	/** What keeps the store from having everything, if anything does. */
	Optional<String> obstacle() {
		return Optional.ofNullable(obstacle);
	}

	/** Whether the run is no longer one of this process, so that nothing is recorded any more. */
	boolean isTaken() {
		return taken;
	}

	/** Brings whatever there is, waiting only a moment for the store. True if the store has everything. */
	boolean bring() throws InterruptedException {
		if (attempt != null) {
			settle(Duration.ZERO);
		}
		if (isIdle() && spool.isEmpty() && !taken && store()) {
			return true;
		}
		if (taken) {
			discard();
			return false;
		}
		putAway();
		return isIdle() && !spool.isEmpty() && System.nanoTime() - nextTry >= 0 && catchUp() && store();
	}

	private boolean isIdle() {
		return attempt == null;
	}

	private double seconds() {
		return (System.nanoTime() - start) / 1e9;
	}

	/** From the outbox to the store. */
	private boolean store() throws InterruptedException {
		Outbox.Delivery delivery;
		do {
			delivery = outbox.take();
			if (delivery.isNews() || System.nanoTime() - lastStored > LONGEST_SILENCE.toNanos()) {
				Outbox.Delivery next = delivery;
				double seconds = seconds();
				if (!attempt(() -> rows.store(next, seconds))) {
					return false;
				}
				outbox.delivered(delivery);
				lastStored = System.nanoTime();
			}
		} while (delivery.more());
		return true;
	}

	private void discard() {
		Outbox.Delivery delivery;
		do {
			delivery = outbox.take();
			outbox.delivered(delivery);
		} while (delivery.more());
	}

	/** From the outbox to the spool, if it can be written; otherwise it stays in memory. */
	private void putAway() {
		try {
			Outbox.Delivery delivery;
			do {
				delivery = outbox.take();
				if (delivery.isNews()) {
					spool.append(delivery, seconds());
					outbox.delivered(delivery);
				}
			} while (delivery.more());
		} catch (IOException full) {
			LOG.log(Level.DEBUG, spool.file().toString(), full);
		}
	}

	/** From the spool to the store. True if the spool is empty then. */
	private boolean catchUp() throws InterruptedException {
		if (replay == null) {
			replay = new Replay(spool, rows);
		}
		if (!attempt(replay::run) || !replay.isAtEnd()) {
			return false;
		}
		replay = null;
		try {
			spool.clear();
			return true;
		} catch (IOException error) {
			LOG.log(Level.DEBUG, spool.file().toString(), error);
			return spool.isEmpty();
		}
	}

	/** Has the database's thread do something. True if it is soon done. */
	private boolean attempt(Callable<Boolean> what) throws InterruptedException {
		attempt = database.submit(what);
		attemptBegan = System.nanoTime();
		return settle(PATIENCE);
	}

	/** Waits a while for what the database's thread is doing. True if that is done. */
	private boolean settle(Duration patience) throws InterruptedException {
		try {
			boolean own = attempt.get(patience.toMillis(), TimeUnit.MILLISECONDS);
			attempt = null;
			obstacle = own ? null : Messages.get("writer.taken", spool.owner().run());
			taken |= !own;
			return own;
		} catch (TimeoutException hangs) {
			if (System.nanoTime() - attemptBegan > SILENCE.toNanos()) {
				obstacle = Messages.get("writer.slow");
			}
			return false;
		} catch (ExecutionException error) {
			attempt = null;
			nextTry = System.nanoTime() + PAUSE.toNanos();
			obstacle = explain(error.getCause());
			return false;
		}
	}

	private String explain(Throwable error) {
		if (error instanceof SQLException sql) {
			return rows.explain(sql).getMessage();
		}
		LOG.log(Level.DEBUG, spool.owner().run(), error);
		return Messages.get("writer.internal", error);
	}

	/** Lets go of the store; what is in the spool stays there for whoever opens the store next. */
	void close() throws InterruptedException {
		// The database's thread may still read the spool, which is nobody else's until then.
		database.submit(() -> {
			rows.close();
			spool.close();
			return true;
		});
		database.shutdown();
		if (isIdle()) {
			database.awaitTermination(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
		}
	}
}
