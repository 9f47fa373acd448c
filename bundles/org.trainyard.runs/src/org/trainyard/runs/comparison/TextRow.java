package org.trainyard.runs.comparison;

import java.util.Optional;

/**
 * A line of two texts side by side.
 *
 * @param left  the line on the left, empty where only the right has one
 * @param right the line on the right, empty where only the left has one
 */
public record TextRow(Kind kind, Optional<Line> left, Optional<Line> right) {

	/** How the sides differ. */
	public enum Kind {
		/** Both are the same. */
		EQUAL,
		/** Both have a line here, and they are not the same. */
		CHANGED,
		/** Only the right has it. */
		ADDED,
		/** Only the left has it. */
		REMOVED
	}

	/**
	 * A line of a text.
	 *
	 * @param number from 1
	 */
	public record Line(int number, String text) {
	}
}
