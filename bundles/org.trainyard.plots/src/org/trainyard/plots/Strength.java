package org.trainyard.plots;

/**
 * Which of several values a pixel shows: the largest, or on a scale for values with a sign the one farthest from zero, of
 * equally far ones the negative. Values have whole numbers in the same order, for the larger of two whole numbers is found
 * without a jump that the processor would guess wrongly every other time.
 */
final class Strength {

	/** Of a missing value: less than that of any other. */
	static final int NONE = Integer.MIN_VALUE;

	private Strength() {
	}

	/** The strength of a value. */
	static int of(float value, boolean signed) {
		if (value != value) {
			return NONE;
		}
		int bits = Float.floatToRawIntBits(value);
		return signed ? Integer.rotateLeft(bits, 1) + NONE + 1 : bits ^ bits >> Integer.SIZE - 1 & Integer.MAX_VALUE;
	}

	/** The value of a strength; NaN where none is there. */
	static float value(int strength, boolean signed) {
		if (strength == NONE) {
			return Float.NaN;
		}
		return Float.intBitsToFloat(signed ? Integer.rotateRight(strength - NONE - 1, 1)
				: strength ^ strength >> Integer.SIZE - 1 & Integer.MAX_VALUE);
	}
}
