package org.trainyard.runs.query;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import org.trainyard.runs.RunState;

/**
 * What a field of a run holds. Values sort within their kind; of entries, the numbers come first in their order, then the
 * texts in theirs.
 */
public sealed interface Value extends Comparable<Value> {

	/** A text. */
	record Text(String text) implements Value {
	}

	/** Several texts, sorted; may be none. */
	record Texts(List<String> texts) implements Value {
	}

	/** A number; may be NaN or infinite. NaN sorts behind every other number. */
	record Number(double number) implements Value {
	}

	/** A length of time. */
	record Span(Duration duration) implements Value {
	}

	/** A moment. */
	record Moment(Instant instant) implements Value {
	}

	/** A state. */
	record State(RunState state) implements Value {
	}

	/**
	 * A text that may be a number, as settings are.
	 *
	 * @param text   as it was recorded
	 * @param number what it says, NaN if it is no number
	 */
	record Entry(String text, double number) implements Value {

		static Entry of(String text) {
			return new Entry(text, Literals.number(text).orElse(Double.NaN));
		}

		boolean isNumber() {
			return !Double.isNaN(number);
		}
	}

	@Override
	default int compareTo(Value other) {
		return switch (this) {
		case Text(String text) when other instanceof Text(String with) -> compare(text, with);
		case Texts(List<String> texts) when other instanceof Texts(List<String> with) ->
			compare(String.join(",", texts), String.join(",", with));
		case Number(double number) when other instanceof Number(double with) -> Double.compare(number, with);
		case Span(Duration duration) when other instanceof Span(Duration with) -> duration.compareTo(with);
		case Moment(Instant instant) when other instanceof Moment(Instant with) -> instant.compareTo(with);
		case State(RunState state) when other instanceof State(RunState with) -> state.compareTo(with);
		case Entry entry when other instanceof Entry with -> compare(entry, with);
		default -> getClass().getName().compareTo(other.getClass().getName());
		};
	}

	private static int compare(Entry entry, Entry with) {
		if (entry.isNumber() && with.isNumber()) {
			return Double.compare(entry.number, with.number);
		}
		int numbersFirst = Boolean.compare(with.isNumber(), entry.isNumber());
		return numbersFirst != 0 ? numbersFirst : compare(entry.text, with.text);
	}

	private static int compare(String text, String with) {
		return Comparator.comparing((String each) -> each, String.CASE_INSENSITIVE_ORDER)
				.thenComparing(Comparator.naturalOrder()).compare(text, with);
	}
}
