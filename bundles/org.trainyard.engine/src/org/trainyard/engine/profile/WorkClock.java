package org.trainyard.engine.profile;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.LongSupplier;

/**
 * How long work takes. Where one thread computes it is the processor time of that thread, in which nothing else that the
 * machine does is counted; several threads wait for each other, and their time is that of the clock.
 *
 * @param nanoseconds since some moment, the same for one thread
 * @param processor   whether it is processor time
 */
record WorkClock(LongSupplier nanoseconds, boolean processor) {

	/** @param threads that one tensor operation uses */
	static WorkClock of(int threads) {
		ThreadMXBean times = ManagementFactory.getThreadMXBean();
		return threads == 1 && times.isCurrentThreadCpuTimeSupported() && times.isThreadCpuTimeEnabled()
				? new WorkClock(times::getCurrentThreadCpuTime, true)
				: new WorkClock(System::nanoTime, false);
	}

	long now() {
		return nanoseconds.getAsLong();
	}
}
