package org.trainyard.plots;

import java.text.FieldPosition;
import java.text.Format;
import java.text.ParsePosition;
import java.util.Locale;

/** Times given in seconds: {@code 0.5 s}, {@code 45 s}, {@code 2:05} (minutes), {@code 1:02:05} (hours), {@code 3d 4:00:00}. */
public final class DurationFormat extends Format {

	private static final long serialVersionUID = 1L;

	private static final int MINUTE = 60;
	private static final int HOUR = 60 * MINUTE;
	private static final int DAY = 24 * HOUR;

	/** The text of a time in seconds. */
	public static String text(double seconds) {
		if (!Double.isFinite(seconds)) {
			return "–";
		}
		if (seconds < 0) {
			return "−" + text(-seconds);
		}
		if (seconds < MINUTE) {
			return belowOneMinute(seconds);
		}
		long whole = Math.round(seconds);
		long clock = whole % DAY;
		String minutes = clock % HOUR / MINUTE + ":" + two(clock % MINUTE);
		if (whole < HOUR) {
			return minutes;
		}
		String hours = clock / HOUR + ":" + two(clock % HOUR / MINUTE) + ":" + two(clock % MINUTE);
		return whole < DAY ? hours : whole / DAY + "d " + hours;
	}

	private static String belowOneMinute(double seconds) {
		if (seconds != 0 && seconds < 0.1) {
			return TickFormat.axis().text(Math.round(seconds * 1e6) / 1e3) + " ms";
		}
		double rounded = Math.round(seconds * 10) / 10.0;
		return rounded == Math.rint(rounded) ? (long) rounded + " s" : rounded + " s";
	}

	private static String two(long number) {
		return String.format(Locale.ROOT, "%02d", number);
	}

	@Override
	public StringBuffer format(Object value, StringBuffer text, FieldPosition position) {
		return text.append(text(((Number) value).doubleValue()));
	}

	@Override
	public Object parseObject(String text, ParsePosition position) {
		position.setErrorIndex(position.getIndex());
		return null;
	}
}
