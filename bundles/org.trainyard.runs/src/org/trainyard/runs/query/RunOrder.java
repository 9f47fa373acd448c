package org.trainyard.runs.query;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * An order of runs. Runs that have no value there, or NaN, come last in both directions; equals stay as they were.
 *
 * @param field      what they are sorted by
 * @param descending whether the greatest comes first
 */
public record RunOrder(Field field, boolean descending) {

	/** A run and what it is sorted by, which takes longer to find than to compare. */
	private record Keyed<T>(T element, Value key) {
	}

	private static final Comparator<Value> UP = Comparator.nullsLast(Comparator.naturalOrder());
	private static final Comparator<Value> DOWN = Comparator.nullsLast(Comparator.reverseOrder());

	/**
	 * The order that a text means: a field, and {@code :asc} or {@code :desc} behind it.
	 *
	 * @throws QueryException if there is no such field
	 */
	public static RunOrder parse(String text) throws QueryException {
		boolean descending = text.endsWith(":desc");
		String field = descending || text.endsWith(":asc") ? text.substring(0, text.lastIndexOf(':')) : text;
		return new RunOrder(Field.parse(field), descending);
	}

	/** The runs in this order. */
	public List<RunFacts> sorted(List<RunFacts> runs, Instant now) {
		List<Value> keys = new ArrayList<>(runs.size());
		runs.forEach(run -> keys.add(field.of(run, now)));
		return sorted(runs, keys, descending);
	}

	/** Sorts by values that are at the same places of another list. */
	static <T> List<T> sorted(List<T> elements, List<Value> keys, boolean descending) {
		List<Keyed<T>> keyed = new ArrayList<>(elements.size());
		for (int i = 0; i < elements.size(); i++) {
			keyed.add(new Keyed<>(elements.get(i), known(keys.get(i))));
		}
		keyed.sort(Comparator.comparing(Keyed::key, descending ? DOWN : UP));
		List<T> sorted = new ArrayList<>(keyed.size());
		keyed.forEach(each -> sorted.add(each.element));
		return Collections.unmodifiableList(sorted);
	}

	private static Value known(Value value) {
		return switch (value) {
		case null -> null;
		case Value.Number(double number) when Double.isNaN(number) -> null;
		case Value.Texts(List<String> texts) when texts.isEmpty() -> null;
		default -> value;
		};
	}
}
