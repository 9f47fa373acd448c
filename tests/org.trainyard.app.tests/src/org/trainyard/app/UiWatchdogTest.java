package org.trainyard.app;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.List;

import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** The watchdog barks: without this, a test that passes would say nothing. */
class UiWatchdogTest {

	private static final int TYPE = 1 << 20;
	private static final UiWatchdog.Limits STRICT = new UiWatchdog.Limits(40, 40, 40);

	private final UiWatchdog watchdog = new UiWatchdog(STRICT, List.of());

	@Test
	void watchesEveryTest() {
		assertTrue(UiWatchdog.isWatching());
	}

	@Test
	void anEventThatWorksTooLongFailsTheTest() {
		watchdog.beforeEach(null);
		sendAndDispatch(() -> work(60));
		assertThrows(AssertionError.class, () -> watchdog.afterEach(null));
	}

	@Test
	void onceIsForgivenTwiceIsNot() {
		UiWatchdog patient = new UiWatchdog(new UiWatchdog.Limits(40, 40, 200), List.of());
		patient.beforeEach(null);
		sendAndDispatch(() -> work(60));
		assertDoesNotThrow(() -> patient.afterEach(null));
		patient.beforeEach(null);
		sendAndDispatch(() -> work(60));
		sendAndDispatch(() -> work(60));
		assertThrows(AssertionError.class, () -> patient.afterEach(null));
	}

	@Test
	void anAllowanceHoldsForItsMethodOnly() {
		UiWatchdog generous = new UiWatchdog(STRICT,
				List.of(new UiWatchdog.Allowance(UiWatchdogTest.class.getName() + ".allowed", 95)));
		generous.beforeEach(null);
		sendAndDispatch(UiWatchdogTest::allowed);
		assertDoesNotThrow(() -> generous.afterEach(null));
		generous.beforeEach(null);
		sendAndDispatch(() -> work(70));
		assertThrows(AssertionError.class, () -> generous.afterEach(null));
	}

	private static void allowed() {
		work(70);
	}

	@Test
	void waitingIsNotWorking() {
		watchdog.beforeEach(null);
		sendAndDispatch(() -> {
			for (int i = 0; i < 4; i++) {
				work(30);
				EventLoop.spinFor(60); // as the loop of a dialog
			}
		});
		assertDoesNotThrow(() -> watchdog.afterEach(null));
	}

	private static void sendAndDispatch(Runnable work) {
		Shell shell = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
		Listener listener = event -> work.run();
		shell.addListener(TYPE, listener);
		shell.notifyListeners(TYPE, new Event());
		shell.removeListener(TYPE, listener);
	}

	private static void work(long millis) {
		var threads = ManagementFactory.getThreadMXBean();
		long end = threads.getCurrentThreadCpuTime() + millis * 1_000_000;
		while (threads.getCurrentThreadCpuTime() < end) {
			Thread.onSpinWait();
		}
	}
}
