package org.trainyard.runs.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs that agree in some fields.
 *
 * @param values what they have there, one value a field; null where they lack it
 * @param runs   the runs, at least one
 */
public record RunGroup(List<Value> values, List<RunFacts> runs) {

	/** The groups in the order of their values; what lacks a value comes last. Runs keep their order. */
	public static List<RunGroup> of(List<RunFacts> runs, List<Field> by, Instant now) {
		Map<List<Value>, List<RunFacts>> groups = new LinkedHashMap<>();
		for (RunFacts run : runs) {
			List<Value> values = new ArrayList<>(by.size());
			by.forEach(field -> values.add(field.of(run, now)));
			groups.computeIfAbsent(Collections.unmodifiableList(values), key -> new ArrayList<>()).add(run);
		}
		return groups.entrySet().stream().map(group -> new RunGroup(group.getKey(), List.copyOf(group.getValue())))
				.sorted(order(by.size())).toList();
	}

	/** The groups sorted by the mean of a field; equals stay as they were. */
	public static List<RunGroup> byMean(List<RunGroup> groups, RunOrder order, Instant now) {
		List<Value> means = groups.stream()
				.map(group -> (Value) new Value.Number(group.spread(order.field(), now).mean())).toList();
		return RunOrder.sorted(groups, means, order.descending());
	}

	/** The groups sorted by one of their values; equals stay as they were. */
	public static List<RunGroup> byValue(List<RunGroup> groups, int value, boolean descending) {
		List<Value> keys = new ArrayList<>();
		groups.forEach(group -> keys.add(group.values.get(value)));
		return RunOrder.sorted(groups, keys, descending);
	}

	/** Mean and spread of a field. */
	public Spread spread(Field field, Instant now) {
		List<Value> found = new ArrayList<>(runs.size());
		runs.forEach(run -> found.add(field.of(run, now)));
		return Spread.of(found);
	}

	private static Comparator<RunGroup> order(int fields) {
		Comparator<RunGroup> order = (one, other) -> 0;
		for (int i = 0; i < fields; i++) {
			int place = i;
			order = order.thenComparing(group -> group.values.get(place),
					Comparator.nullsLast(Comparator.naturalOrder()));
		}
		return order;
	}
}
