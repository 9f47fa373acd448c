package org.trainyard.app;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.util.concurrent.TimeUnit;

import org.eclipse.swt.graphics.Point;

/**
 * The pointer of the display, moved as the X server moves it for a hand. Events that SWT posts are not enough: the
 * toolkit begins no drag for them.
 */
final class Pointer {

	private static final int STEPS = 20;
	private static final int PAUSE = 40;
	/** The toolkit says where the pointer is a while after it came there. */
	private static final int ARRIVAL = 400;

	private Pointer() {
	}

	/** Presses the button at one place, moves to another, and lets go there; both are places of the display. */
	static void drag(Point from, Point to) throws AWTException {
		Robot robot = new Robot();
		// In a thread of its own: while a drag begins, the toolkit waits in a loop for the pointer to move.
		Thread hand = Thread.ofPlatform().start(() -> {
			robot.mouseMove(from.x, from.y);
			robot.delay(PAUSE);
			robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
			robot.delay(PAUSE);
			for (int step = 1; step <= STEPS; step++) {
				robot.mouseMove(from.x + (to.x - from.x) * step / STEPS, from.y + (to.y - from.y) * step / STEPS);
				robot.delay(PAUSE);
			}
			robot.delay(ARRIVAL);
			robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
			robot.delay(ARRIVAL);
		});
		EventLoop.spinUntil(() -> !hand.isAlive(), 20, TimeUnit.SECONDS, "the pointer is there");
	}

	/** Moves to a place of the display, and waits until the toolkit knows it. */
	static void moveTo(Point place) throws AWTException {
		Robot robot = new Robot();
		act(() -> {
			robot.mouseMove(place.x - 3, place.y);
			robot.delay(PAUSE);
			robot.mouseMove(place.x, place.y);
			robot.delay(ARRIVAL);
		});
	}

	/** Clicks at a place of the display. */
	static void click(Point place) throws AWTException {
		Robot robot = new Robot();
		act(() -> {
			robot.mouseMove(place.x, place.y);
			robot.delay(ARRIVAL);
			robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
			robot.delay(PAUSE);
			robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
			robot.delay(ARRIVAL);
		});
	}

	private static void act(Runnable movement) {
		Thread hand = Thread.ofPlatform().start(movement);
		EventLoop.spinUntil(() -> !hand.isAlive(), 20, TimeUnit.SECONDS, "the pointer is there");
	}
}
