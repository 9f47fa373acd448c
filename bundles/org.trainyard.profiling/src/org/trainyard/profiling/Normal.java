package org.trainyard.profiling;

/** The standard normal distribution. */
final class Normal {

	private Normal() {
	}

	static double density(double x) {
		return Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
	}

	/** The share below x, by the series of Marsaglia (2004, Journal of Statistical Software 11:4); exact to about 1e-15. */
	static double cumulative(double x) {
		if (Math.abs(x) > 8) {
			return x > 0 ? 1 : 0;
		}
		double term = x;
		double sum = x;
		for (int i = 3; sum + term != sum; i += 2) {
			term *= x * x / i;
			sum += term;
		}
		return 0.5 + sum * density(x);
	}
}
