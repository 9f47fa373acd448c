package org.trainyard.app;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.eclipse.swt.widgets.Control;

/** The keyboard of the display, pressed as the X server presses it for a hand; letters are those of an American one. */
final class Keyboard {

	private static final int PAUSE = 12;
	/** The toolkit says what was pressed a while after it was. */
	private static final int ARRIVAL = 150;

	/** What is printed on keys and needs Shift, with the key. */
	private static final Map<Character, Integer> SHIFTED = Map.of('<', KeyEvent.VK_COMMA, '>', KeyEvent.VK_PERIOD, '"',
			KeyEvent.VK_QUOTE, '(', KeyEvent.VK_9, ')', KeyEvent.VK_0, '~', KeyEvent.VK_BACK_QUOTE);

	private Keyboard() {
	}

	/** Gives a control the focus, as a click does. */
	static void focus(Control control) {
		control.getShell().forceActive();
		EventLoop.spinUntil(() -> control.isFocusControl() || control.forceFocus() && control.isFocusControl(), 10,
				TimeUnit.SECONDS, "the focus");
	}

	/** Types a text letter by letter. */
	static void type(String text) throws AWTException {
		Robot robot = new Robot();
		act(() -> {
			for (char letter : text.toCharArray()) {
				if (SHIFTED.containsKey(letter)) {
					press(robot, KeyEvent.VK_SHIFT, SHIFTED.get(letter));
				} else if (Character.isUpperCase(letter)) {
					press(robot, KeyEvent.VK_SHIFT, letter);
				} else {
					press(robot, KeyEvent.getExtendedKeyCodeForChar(letter));
				}
			}
			robot.delay(ARRIVAL);
		});
	}

	/** Presses keys of {@link KeyEvent} together, the last one last. */
	static void press(int... keys) throws AWTException {
		Robot robot = new Robot();
		act(() -> {
			press(robot, keys);
			robot.delay(ARRIVAL);
		});
	}

	private static void press(Robot robot, int... keys) {
		IntStream.of(keys).forEach(robot::keyPress);
		robot.delay(PAUSE);
		List<Integer> pressed = IntStream.of(keys).boxed().toList();
		pressed.reversed().forEach(robot::keyRelease);
		robot.delay(PAUSE);
	}

	/** In a thread of its own, so that the window can react. */
	private static void act(Runnable hand) {
		Thread thread = Thread.ofPlatform().start(hand);
		EventLoop.spinUntil(() -> !thread.isAlive(), 30, TimeUnit.SECONDS, "the keys are pressed");
	}
}
