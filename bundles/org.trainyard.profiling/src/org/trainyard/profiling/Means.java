package org.trainyard.profiling;

import java.util.LinkedHashMap;
import java.util.Map;

/** Means of values by name, which other threads may add to. */
public final class Means {

	private record Sum(double sum, int count) {

		Sum plus(Sum other) {
			return new Sum(sum + other.sum, count + other.count);
		}
	}

	private final Map<String, Sum> sums = new LinkedHashMap<>();

	public synchronized void add(String name, double value) {
		sums.merge(name, new Sum(value, 1), Sum::plus);
	}

	/** The mean of what was added under each name since the last call. */
	public synchronized Map<String, Double> take() {
		if (sums.isEmpty()) {
			return Map.of();
		}
		Map<String, Double> means = new LinkedHashMap<>();
		sums.forEach((name, all) -> means.put(name, all.sum / all.count));
		sums.clear();
		return means;
	}
}
