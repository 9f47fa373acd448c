package org.trainyard.plots;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.FieldPosition;
import java.text.Format;
import java.text.ParsePosition;
import java.util.Locale;

/**
 * Numbers as an axis and a table show them: short, in full where that is short enough, and otherwise with k, M, G or a
 * power of ten. The decimal sign is a point in every language, as in logs and exported files.
 */
public final class TickFormat extends Format {

	private static final long serialVersionUID = 1L;

	private static final DecimalFormatSymbols SYMBOLS = DecimalFormatSymbols.getInstance(Locale.ROOT);

	private final int digits;

	private TickFormat(int digits) {
		this.digits = digits;
	}

	/** For axis labels: what identifies a tick, {@code 0.25}, {@code 2000}, {@code 25k}, {@code 1e-6}. */
	public static TickFormat axis() {
		return new TickFormat(6);
	}

	/** For values that are read off: five significant digits. */
	public static TickFormat value() {
		return new TickFormat(5);
	}

	/** For values in a narrow place: three significant digits. */
	public static TickFormat cell() {
		return new TickFormat(3);
	}

	/** The text of a number; NaN and infinities by their signs. */
	public String text(double value) {
		if (!Double.isFinite(value)) {
			return Double.isNaN(value) ? "NaN" : value > 0 ? "∞" : "−∞";
		}
		double size = Math.abs(value);
		if (size == 0) {
			return "0";
		}
		if (size < 1e-4 || size >= 1e12) {
			return exponential(value);
		}
		if (size >= 1e9) {
			return plain(value / 1e9) + "G";
		}
		if (size >= 1e6) {
			return plain(value / 1e6) + "M";
		}
		return size >= 1e4 ? plain(value / 1e3) + "k" : plain(value);
	}

	private String plain(double value) {
		int before = Math.max(0, (int) Math.floor(Math.log10(Math.abs(value))) + 1);
		int leading = value != 0 && Math.abs(value) < 1 ? (int) -Math.floor(Math.log10(Math.abs(value))) - 1 : 0;
		DecimalFormat format = new DecimalFormat("0", SYMBOLS);
		format.setMaximumFractionDigits(Math.max(0, digits - before) + leading);
		return format.format(value);
	}

	private String exponential(double value) {
		DecimalFormat format = new DecimalFormat("0E0", SYMBOLS);
		format.setMaximumFractionDigits(digits - 1);
		return format.format(value).replace('E', 'e');
	}

	@Override
	public StringBuffer format(Object value, StringBuffer text, FieldPosition position) {
		return text.append(text(((Number) value).doubleValue()));
	}

	/** Reads a label back; SWTChart leaves a tick out when that does not give the tick's value. */
	@Override
	public Object parseObject(String text, ParsePosition position) {
		String rest = text.substring(position.getIndex());
		double scale = switch (rest.isEmpty() ? ' ' : rest.charAt(rest.length() - 1)) {
		case 'k' -> 1e3;
		case 'M' -> 1e6;
		case 'G' -> 1e9;
		default -> 1;
		};
		try {
			double value = Double.parseDouble(scale == 1 ? rest : rest.substring(0, rest.length() - 1)) * scale;
			position.setIndex(text.length());
			return value;
		} catch (NumberFormatException e) {
			position.setErrorIndex(position.getIndex());
			return null;
		}
	}
}
