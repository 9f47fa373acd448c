package org.trainyard.plots;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** Where an axis has its ticks: at round numbers, as many as have room. */
public final class Ticks {

	private static final double[] ROUND = { 1, 2, 5 };

	/** Round numbers of seconds: people count them in 60 and 24. */
	private static final double[] ROUND_SECONDS = { 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200,
			10800,
			21600, 43200, 86400, 172800, 604800 };

	private Ticks() {
	}

	/** Multiples of 1, 2 or 5 times a power of ten. */
	public static double[] linear(AxisRange range, int most) {
		return multiples(range, roundStep((range.upper() - range.lower()) / Math.max(1, most)));
	}

	/** As {@link #linear}, but of whole numbers alone, unless the range is too narrow to hold one. */
	public static double[] counts(AxisRange range, int most) {
		double[] ticks = multiples(range, Math.max(1, roundStep((range.upper() - range.lower()) / Math.max(1, most))));
		return ticks.length > 0 ? ticks : linear(range, most);
	}

	/** Multiples of a number of seconds, minutes, hours or days. */
	public static double[] seconds(AxisRange range, int most) {
		double least = (range.upper() - range.lower()) / Math.max(1, most);
		double day = 86400;
		double step = least < 1 ? roundStep(least)
				: DoubleStream.of(ROUND_SECONDS).filter(s -> s >= least).findFirst()
						.orElseGet(() -> roundStep(least / day) * day);
		return multiples(range, step);
	}

	/** As {@link #seconds}, but of the clock on the wall: seconds since 1970, days begin at midnight here. */
	public static double[] timesOfDay(AxisRange range, int most) {
		int ahead = ZoneId.systemDefault().getRules().getOffset(Instant.ofEpochSecond((long) range.lower()))
				.getTotalSeconds();
		AxisRange local = new AxisRange(range.lower() + ahead, range.upper() + ahead);
		return DoubleStream.of(seconds(local, most)).map(tick -> tick - ahead).toArray();
	}

	/**
	 * Powers of ten, with 2 and 5 times them, or all numbers of one digit, between where there is room; as on a linear axis
	 * where the range holds no two of these.
	 */
	public static double[] logarithmic(AxisRange range, int most) {
		int from = (int) Math.floor(Math.log10(range.lower()));
		int to = (int) Math.ceil(Math.log10(range.upper()));
		for (double[] digits : new double[][] { { 1, 2, 3, 4, 5, 6, 7, 8, 9 }, ROUND, { 1 } }) {
			double[] found = digits(range, from, to, 1, digits);
			if (found.length <= most && found.length >= 2) {
				return found;
			}
		}
		double[] all = digits(range, from, to, Math.max(1, Math.ceilDiv(to - from, Math.max(1, most))),
				new double[] { 1 });
		return all.length >= 2 ? all : linear(range, most);
	}

	private static double[] digits(AxisRange range, int from, int to, int powers, double[] digits) {
		List<Double> found = new ArrayList<>();
		for (int power = Math.floorDiv(from, powers) * powers; power <= to; power += powers) {
			for (double digit : digits) {
				double tick = power < 0 ? digit / Math.pow(10, -power) : digit * Math.pow(10, power);
				if (tick >= range.lower() && tick <= range.upper()) {
					found.add(tick);
				}
			}
		}
		return found.stream().mapToDouble(Double::doubleValue).toArray();
	}

	static double roundStep(double least) {
		double power = Math.pow(10, Math.floor(Math.log10(least)));
		for (double digit : ROUND) {
			if (digit * power >= least) {
				return digit * power;
			}
		}
		return 10 * power;
	}

	private static double[] multiples(AxisRange range, double step) {
		long first = (long) Math.ceil(range.lower() / step - 1e-9);
		long last = (long) Math.floor(range.upper() / step + 1e-9);
		double[] ticks = new double[(int) Math.max(0, last - first + 1)];
		for (int i = 0; i < ticks.length; i++) {
			// A product of a whole number and a fraction of ten would print as 0.30000000000000004.
			ticks[i] = step < 1 ? (first + i) / Math.rint(1 / step) : (first + i) * step;
		}
		return ticks;
	}
}
