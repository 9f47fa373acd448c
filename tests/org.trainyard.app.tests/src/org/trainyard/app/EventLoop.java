package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.widgets.Display;

/** Waits on the UI thread without blocking it, as a person would. */
final class EventLoop {

	private EventLoop() {
	}

	/** Dispatches events until the condition holds; fails with what was expected when the time is over. */
	static void spinUntil(BooleanSupplier condition, long time, TimeUnit unit, String expected) {
		Display display = Display.getCurrent();
		long end = System.nanoTime() + unit.toNanos(time);
		// The timer wakes the loop, so that a condition that no event announces is seen too.
		while (!condition.getAsBoolean()) {
			if (System.nanoTime() > end) {
				fail("after " + time + " " + unit.toString().toLowerCase() + " still not: " + expected);
			}
			display.timerExec(50, () -> {
			});
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
	}

	/** Dispatches events for a while, so that what is on its way comes to rest. */
	static void spinFor(long millis) {
		long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
		spinUntil(() -> System.nanoTime() > end, millis + 10_000, TimeUnit.MILLISECONDS, "time passes");
	}
}
