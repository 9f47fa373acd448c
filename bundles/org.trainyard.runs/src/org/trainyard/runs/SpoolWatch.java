package org.trainyard.runs;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Brings to an open store what ended processes have left in spools: at once, and what is left later within half a minute. */
final class SpoolWatch implements AutoCloseable {

	private static final System.Logger LOG = System.getLogger(SpoolWatch.class.getName());
	private static final Duration INTERVAL = Duration.ofSeconds(30);
	/** How long a delivery may go on when the store is closed; the rest of it is left for the next program. */
	private static final Duration GRACE = Duration.ofSeconds(5);

	private final LeftSpools spools;
	private final CountDownLatch closed = new CountDownLatch(1);
	private final Thread thread;

	/** Begins. */
	SpoolWatch(LeftSpools spools) {
		this.spools = spools;
		thread = Thread.ofPlatform().daemon().name("deliver spools").start(this::watch);
	}

	private void watch() {
		try {
			do {
				for (String run : spools.waiting()) {
					deliver(run);
				}
			} while (!closed.await(INTERVAL.toMillis(), TimeUnit.MILLISECONDS));
		} catch (InterruptedException nobodyInterruptsThisThread) {
			Thread.currentThread().interrupt();
		}
	}

	private void deliver(String run) {
		try {
			spools.deliver(run);
		} catch (StoreException | RuntimeException notNow) {
			LOG.log(Level.DEBUG, run, notNow);
		}
	}

	@Override
	public void close() {
		closed.countDown();
		try {
			thread.join(GRACE);
		} catch (InterruptedException impatient) {
			Thread.currentThread().interrupt();
		}
	}
}
