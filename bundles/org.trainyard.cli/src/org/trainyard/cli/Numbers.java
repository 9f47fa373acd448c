package org.trainyard.cli;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and times as people read them in a table. Whoever calculates takes JSON or CSV, which are exact. */
final class Numbers {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);
	private static final MathContext SIX_DIGITS = new MathContext(6);

	private Numbers() {
	}

	/** Six significant digits, for example {@code 0.0123457}, {@code 1.5e-08} or {@code NaN}. */
	static String value(double value) {
		if (!Double.isFinite(value)) {
			return Double.toString(value);
		}
		double size = Math.abs(value);
		if (size != 0 && (size < 1e-4 || size >= 1e9)) {
			return String.format(Locale.ROOT, "%.5e", value).replaceFirst("\\.?0*e", "e");
		}
		return new BigDecimal(value).round(size < 1e6 ? SIX_DIGITS : MathContext.DECIMAL32).stripTrailingZeros()
				.toPlainString();
	}

	/** Hours, minutes and seconds, for example {@code 7.2 s}, {@code 1:07} or {@code 1:02:03}. */
	static String duration(Duration duration) {
		long seconds = duration.toSeconds();
		if (seconds < 60) {
			return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 100 / 10.0);
		}
		return countdown(seconds);
	}

	/** As {@link #duration}, but no tenths of a second, for what is only an estimate. */
	static String countdown(long seconds) {
		if (seconds < 60) {
			return seconds + " s";
		}
		return seconds < 3600 ? String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60)
				: String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
	}

	/** Local date and time to the second; a dash where there is none. */
	static String time(Instant instant) {
		return instant == null ? "–" : TIME.format(instant.atZone(ZoneId.systemDefault()));
	}

	/** A whole number with its thousands apart, as the user's language does it. */
	static String grouped(long number) {
		return String.format("%,d", number);
	}
}
