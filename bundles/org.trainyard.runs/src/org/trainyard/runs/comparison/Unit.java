package org.trainyard.runs.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;
import java.util.OptionalDouble;

/** What a figure is measured in, and how people read it. */
public enum Unit {
	/** A plain number, such as a loss. */
	NONE,
	/** A number of things: parameters, steps. */
	COUNT,
	/** Seconds. */
	SECONDS,
	/** Bytes. */
	BYTES,
	/** Floating-point operations. */
	OPERATIONS,
	/** Floating-point operations in a second. */
	OPERATIONS_PER_SECOND,
	/** A number in a second. */
	PER_SECOND,
	/** Watts. */
	WATTS,
	/** Information by natural logarithms. */
	NATS;

	/** What stands where there is no value. */
	public static final String MISSING = "–";

	/** How the text of a change begins that is too small to be shown. */
	static final String NO_CHANGE = "±";

	private static final String MINUS = "−";
	private static final MathContext DIGITS = new MathContext(6);
	private static final MathContext FEW_DIGITS = new MathContext(4);
	private static final String[] BINARY = { "B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB" };
	private static final String[] DECIMAL = { "FLOP", "kFLOP", "MFLOP", "GFLOP", "TFLOP", "PFLOP", "EFLOP" };
	private static final int MINUTE = 60;
	private static final int HOUR = 60 * MINUTE;

	/** A value with its unit: {@code 0.0123457}, {@code 1,000,000}, {@code 12.3 ms}, {@code 1.5 GiB}, {@code 800/s}. */
	public String text(double value) {
		if (!Double.isFinite(value)) {
			return Double.isNaN(value) ? "NaN" : value > 0 ? "∞" : MINUS + "∞";
		}
		if (value < 0) {
			return MINUS + text(-value);
		}
		return switch (this) {
		case NONE -> number(value);
		case COUNT -> value == Math.rint(value) ? String.format(Locale.ROOT, "%,.0f", value) : number(value);
		case SECONDS -> time(value);
		case BYTES -> prefixed(value, 1024, BINARY);
		case OPERATIONS -> prefixed(value, 1000, DECIMAL);
		case OPERATIONS_PER_SECOND -> prefixed(value, 1000, DECIMAL) + "/s";
		case PER_SECOND -> rounded(value, FEW_DIGITS) + "/s";
		case WATTS -> rounded(value, FEW_DIGITS) + " W";
		case NATS -> number(value) + " nats";
		};
	}

	/** As {@link #text(double)}; a dash where there is no value. */
	public String text(OptionalDouble value) {
		return value.isPresent() ? text(value.getAsDouble()) : MISSING;
	}

	/** A change in percent with its sign, for example {@code +12.5 %}; empty where there is none. */
	public static String change(OptionalDouble percent) {
		if (percent.isEmpty()) {
			return "";
		}
		double value = percent.getAsDouble();
		double size = Math.abs(value);
		String digits = String.format(Locale.ROOT, size < 10 ? "%.2f" : size < 1000 ? "%.1f" : "%.0f", size);
		boolean none = digits.matches("0\\.0+");
		return (none ? NO_CHANGE : value < 0 ? MINUS : "+") + (none ? "0" : digits) + " %";
	}

	/** Six significant digits. */
	private static String number(double value) {
		if (value != 0 && (value < 1e-4 || value >= 1e9)) {
			return String.format(Locale.ROOT, "%.5e", value).replaceFirst("\\.?0*e", "e");
		}
		return rounded(value, value < 1e6 ? DIGITS : MathContext.DECIMAL32);
	}

	private static String time(double seconds) {
		if (seconds >= MINUTE) {
			long whole = Math.round(seconds);
			return whole < HOUR ? String.format(Locale.ROOT, "%d:%02d", whole / MINUTE, whole % MINUTE)
					: String.format(Locale.ROOT, "%d:%02d:%02d", whole / HOUR, whole % HOUR / MINUTE, whole % MINUTE);
		}
		if (seconds == 0 || seconds >= 1) {
			return rounded(seconds, FEW_DIGITS) + " s";
		}
		return seconds >= 1e-3 ? rounded(seconds * 1e3, FEW_DIGITS) + " ms"
				: rounded(seconds * 1e6, FEW_DIGITS) + " µs";
	}

	private static String prefixed(double number, int step, String[] units) {
		int unit = 0;
		double value = number;
		while (value >= step && unit < units.length - 1) {
			value /= step;
			unit++;
		}
		return rounded(value, FEW_DIGITS) + ' ' + units[unit];
	}

	private static String rounded(double value, MathContext digits) {
		return value == 0 ? "0" : new BigDecimal(value).round(digits).stripTrailingZeros().toPlainString();
	}
}
