package org.trainyard.engine.check;

/** The differences of two lists of numbers at the places of each that are compared. */
final class Differences {

	private double largest;
	private double sum;
	private long count;

	/** Compares so many numbers, from a place of each list on. */
	Differences add(double[] left, int from, double[] right, int start, int numbers) {
		for (int i = 0; i < numbers; i++) {
			double difference = Math.abs(left[from + i] - right[start + i]);
			largest = Math.max(largest, difference); // NaN stays
			sum += difference;
		}
		count += numbers;
		return this;
	}

	double largest() {
		return largest;
	}

	double mean() {
		return sum / count;
	}
}
