package org.trainyard.runs.interchange;

import java.util.Locale;

/** Numbers as Python and JSON libraries print them. */
final class PythonNumber {

	private PythonNumber() {
	}

	/** @throws NumberFormatException if it is none */
	static double parse(String text) {
		String number = text.strip();
		return switch (number.toLowerCase(Locale.ROOT)) {
		case "nan", "+nan", "-nan" -> Double.NaN;
		case "inf", "+inf", "infinity", "+infinity" -> Double.POSITIVE_INFINITY;
		case "-inf", "-infinity" -> Double.NEGATIVE_INFINITY;
		default -> plain(number);
		};
	}

	/** A step: a whole number, also if it is written as a floating one. */
	static long step(String text) {
		String number = text.strip();
		try {
			return Long.parseLong(number);
		} catch (NumberFormatException notWhole) {
			double value = plain(number);
			if (value != Math.rint(value) || Math.abs(value) >= 1L << 53) {
				throw notWhole;
			}
			return (long) value;
		}
	}

	/** Java would also take 1d, 1f and hexadecimal numbers. */
	private static double plain(String number) {
		if (number.length() > 400 || !number.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?")) {
			throw new NumberFormatException(number);
		}
		return Double.parseDouble(number);
	}

	/** How Python prints it. */
	static String print(double value) {
		if (Double.isNaN(value)) {
			return "nan";
		}
		if (Double.isInfinite(value)) {
			return value > 0 ? "inf" : "-inf";
		}
		return Double.toString(value).replace('E', 'e');
	}
}
