package org.trainyard.plots;

import java.text.Format;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/**
 * An axis as it is shown.
 *
 * @param range the part shown
 * @param logarithmic whether equal distances are equal factors
 * @param kind what its numbers are, which decides which of them are round
 * @param format how a number is written
 */
public record Axis(AxisRange range, boolean logarithmic, Kind kind, Format format) {

	/** What the numbers of an axis are. */
	public enum Kind {
		/** Plain numbers. */
		NUMBER,
		/** Whole numbers, such as steps and tokens: there is nothing between two of them. */
		COUNT,
		/** A time in seconds. */
		SECONDS,
		/** Seconds since 1970 began, which are shown in the time zone of this process. */
		TIME_OF_DAY
	}

	/** Where a value lies: 0 at the lower end, 1 at the upper. */
	public double place(double value) {
		return range.place(value, logarithmic);
	}

	/** The value at a place given as a share of the axis. */
	public double at(double place) {
		return range.at(place, logarithmic);
	}

	/** How a tick is labelled. */
	public String text(double value) {
		return format.format(value);
	}

	/** At most about so many ticks. */
	public double[] ticks(int most) {
		if (logarithmic) {
			return Ticks.logarithmic(range, most);
		}
		return switch (kind) {
		case NUMBER -> Ticks.linear(range, most);
		case COUNT -> Ticks.counts(range, most);
		case SECONDS -> Ticks.seconds(range, most);
		case TIME_OF_DAY -> Ticks.timesOfDay(range, most);
		};
	}

	/**
	 * As many ticks as their labels leave room for.
	 *
	 * @param length of the axis
	 * @param room what a label needs along the axis, in the same unit
	 */
	public double[] ticksFor(int length, ToDoubleFunction<String> room) {
		double widest = Math.max(1, Math.max(room.applyAsDouble(text(range.lower())),
				room.applyAsDouble(text(range.upper()))));
		for (int most = Math.max(1, (int) (length / widest)); most > 1; most--) {
			double[] ticks = ticks(most);
			double needed = DoubleStream.of(ticks).mapToObj(this::text).mapToDouble(room).max().orElse(0);
			if (fits(ticks, needed, length)) {
				return ticks;
			}
		}
		return ticks(1);
	}

	private boolean fits(double[] ticks, double needed, int length) {
		for (int i = 1; i < ticks.length; i++) {
			if ((place(ticks[i]) - place(ticks[i - 1])) * length < needed) {
				return false;
			}
		}
		return true;
	}
}
