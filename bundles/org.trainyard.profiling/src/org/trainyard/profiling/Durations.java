package org.trainyard.profiling;

/**
 * Any number of durations at a glance, in memory of a fixed size: they are counted in bins that grow by 1 % each, from 10 ns
 * to a day. Mean, least and longest are exact, percentiles are off by half a percent at most.
 */
public final class Durations {

	private static final double LEAST = 1e-8;
	private static final double MOST = 86_400;
	private static final double GROWTH = Math.log(1.01);
	private static final int BINS = (int) Math.ceil(Math.log(MOST / LEAST) / GROWTH);

	/**
	 * What they come to, in seconds; NaN where there are none.
	 *
	 * @param median the duration that half of them do not exceed
	 * @param p90    the one that 90 % do not exceed
	 * @param p99    the one that 99 % do not exceed
	 */
	public record Summary(long count, double mean, double minimum, double maximum, double median, double p90,
			double p99) {

		/** Of one duration. */
		public static Summary of(double seconds) {
			return new Summary(1, seconds, seconds, seconds, seconds, seconds, seconds);
		}
	}

	private final long[] bins = new long[BINS];
	private long count;
	private double sum;
	private double minimum = Double.NaN;
	private double maximum = Double.NaN;

	public void add(double seconds) {
		bins[bin(seconds)]++;
		count++;
		sum += seconds;
		minimum = count == 1 ? seconds : Math.min(minimum, seconds);
		maximum = count == 1 ? seconds : Math.max(maximum, seconds);
	}

	private static int bin(double seconds) {
		return seconds <= LEAST ? 0 : Math.min(BINS - 1, (int) (Math.log(seconds / LEAST) / GROWTH));
	}

	public Summary summary() {
		return new Summary(count, count == 0 ? Double.NaN : sum / count, minimum, maximum, percentile(0.5),
				percentile(0.9), percentile(0.99));
	}

	/** By nearest rank: the middle of the bin that holds it. */
	private double percentile(double share) {
		long rank = (long) Math.ceil(share * count);
		long below = 0;
		for (int i = 0; i < BINS; i++) {
			below += bins[i];
			if (below >= rank && count > 0) {
				return Math.clamp(LEAST * Math.exp((i + 0.5) * GROWTH), minimum, maximum);
			}
		}
		return Double.NaN;
	}
}
