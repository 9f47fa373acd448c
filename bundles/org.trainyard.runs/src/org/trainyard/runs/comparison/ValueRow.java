package org.trainyard.runs.comparison;

import java.util.List;
import java.util.Optional;

/**
 * A setting, or a part of the environment, of several runs.
 *
 * @param name    path of the setting, or name of the part
 * @param values  one for each run, in the order of the runs; empty where a run has none
 * @param differs whether they are not all the same
 */
public record ValueRow(String name, List<Optional<String>> values, boolean differs) {

	public ValueRow {
		values = List.copyOf(values);
	}

	static ValueRow of(String name, List<Optional<String>> values) {
		return new ValueRow(name, values, values.stream().anyMatch(value -> !value.equals(values.getFirst())));
	}

	/** Whether a run has another value than the baseline. */
	public boolean differs(int run, int baseline) {
		return !values.get(run).equals(values.get(baseline));
	}
}
