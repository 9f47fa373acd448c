package org.trainyard.runs.ui.inside;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * How values of the same kind went on in a run: norms by block, shares by expert, residuals by iteration.
 *
 * @param keys   what there is a value of, in order, [K]
 * @param steps  at which any of them was measured, ascending, [S]
 * @param values of each key at each step, [K][S]; NaN where it was not measured
 */
record Progress(List<String> keys, long[] steps, double[][] values) {

	/** The points of one metric. */
	record Course(long[] steps, double[] values) {
	}

	/** @param courses of each key; steps ascending, the later one counts where one was measured twice */
	static Progress of(List<String> keys, List<Course> courses) {
		TreeSet<Long> all = new TreeSet<>();
		courses.forEach(course -> Arrays.stream(course.steps).forEach(all::add));
		long[] steps = all.stream().mapToLong(Long::longValue).toArray();
		double[][] values = new double[keys.size()][steps.length];
		for (int key = 0; key < values.length; key++) {
			Arrays.fill(values[key], Double.NaN);
			Course course = courses.get(key);
			for (int i = 0; i < course.steps.length; i++) {
				values[key][Arrays.binarySearch(steps, course.steps[i])] = course.values[i];
			}
		}
		return new Progress(keys, steps, values);
	}

	/**
	 * Some of the values under other names, without the steps at which none of them was measured.
	 *
	 * @param names index of each new key
	 */
	Progress only(Map<String, Integer> names, Predicate<String> wanted) {
		List<String> kept = names.keySet().stream().filter(wanted).toList();
		int[] measured = IntStream.range(0, steps.length)
				.filter(i -> kept.stream().anyMatch(key -> !Double.isNaN(values[names.get(key)][i]))).toArray();
		double[][] rows = kept.stream()
				.map(key -> Arrays.stream(measured).mapToDouble(i -> values[names.get(key)][i]).toArray())
				.toArray(double[][]::new);
		return new Progress(kept, Arrays.stream(measured).mapToLong(i -> steps[i]).toArray(), rows);
	}

	boolean isEmpty() {
		return keys.isEmpty();
	}

	/** The values of all keys at the last step up to a given one at which any was measured, [K]; NaN before the first. */
	double[] at(long step) {
		int found = Arrays.binarySearch(steps, step);
		int index = found >= 0 ? found : -found - 2;
		double[] column = new double[keys.size()];
		for (int key = 0; key < column.length; key++) {
			column[key] = index < 0 ? Double.NaN : values[key][index];
		}
		return column;
	}

	/** The steps as positions on an axis, [S]. */
	double[] positions() {
		return Arrays.stream(steps).asDoubleStream().toArray();
	}
}
