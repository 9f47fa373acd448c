package org.trainyard.runs;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Tells running runs from lost ones, and notices when one is lost, which no commit announces. Thread-safe. */
final class Liveness {

	/** A run elsewhere is lost after this long without a heartbeat. */
	private static final Duration PATIENCE = Duration.ofSeconds(30);

	/**
	 * A run as it was when it was last looked at.
	 *
	 * @param heartbeat its last one, by its own clock
	 * @param seen      when this process first saw that heartbeat, in nanoseconds of a clock that is never set
	 */
	private record Sighting(ProcessIdentity process, long heartbeat, long seen) {
	}

	private final Map<String, Sighting> alive = new HashMap<>();
	/** Their next heartbeat shows that they live after all, whatever the clock of their machine says. */
	private final Map<String, Sighting> lost = new HashMap<>();
	private long losses;

	/**
	 * Whether a run's process is gone.
	 *
	 * @param heartbeat last one, in milliseconds since 1970 by the clock of the run's machine
	 */
	synchronized boolean isLost(String run, ProcessIdentity process, long heartbeat) {
		boolean wasLost = lost.containsKey(run);
		Sighting before = wasLost ? lost.get(run) : alive.get(run);
		boolean same = before != null && before.heartbeat == heartbeat && before.process.equals(process);
		Sighting now = same ? before : new Sighting(process, heartbeat, System.nanoTime());
		boolean isLost = same && wasLost || isGone(now) || before == null && !process.isNear() && isOld(heartbeat);
		(isLost ? alive : lost).remove(run);
		(isLost ? lost : alive).put(run, now);
		return isLost;
	}

	/** Grows whenever a run that was alive when last asked for has been lost since. */
	synchronized long losses() {
		alive.entrySet().removeIf(each -> {
			if (!isGone(each.getValue())) {
				return false;
			}
			lost.put(each.getKey(), each.getValue());
			losses++;
			return true;
		});
		return losses;
	}

	/** No longer to be watched: it ended as it should. */
	synchronized void ended(String run) {
		alive.remove(run);
		lost.remove(run);
	}

	/** The process of a run that was alive when last looked at, if it is on this machine and not this process. */
	synchronized Optional<ProcessHandle> process(String run) {
		Sighting sighting = alive.get(run);
		if (sighting == null || !sighting.process.isNear() || !sighting.process.lives()) {
			return Optional.empty();
		}
		return ProcessHandle.of(sighting.process.pid()).filter(process -> !process.equals(ProcessHandle.current()));
	}

	private static boolean isGone(Sighting sighting) {
		if (sighting.process.isNear()) {
			return !sighting.process.lives();
		}
		return System.nanoTime() - sighting.seen > PATIENCE.toNanos();
	}

	/** By the clocks of two machines: good enough for a run that was never seen before. */
	private static boolean isOld(long heartbeat) {
		return System.currentTimeMillis() - heartbeat > PATIENCE.toMillis();
	}
}
