package org.trainyard.model;

/**
 * Exact whole-number arithmetic on sizes that a person may just be typing: a size below zero counts as zero, and what a
 * long cannot hold stays at {@link Long#MAX_VALUE} instead of turning negative.
 */
final class Saturating {

	private Saturating() {
	}

	static long product(long... factors) {
		long product = 1;
		for (long factor : factors) {
			long high = Math.multiplyHigh(product, Math.max(0, factor));
			long low = product * Math.max(0, factor);
			product = high == 0 && low >= 0 ? low : Long.MAX_VALUE;
		}
		for (long factor : factors) {
			if (factor <= 0) {
				return 0;
			}
		}
		return product;
	}

	static long sum(long... terms) {
		long sum = 0;
		for (long term : terms) {
			sum += Math.max(0, term);
			if (sum < 0) {
				return Long.MAX_VALUE;
			}
		}
		return sum;
	}
}
