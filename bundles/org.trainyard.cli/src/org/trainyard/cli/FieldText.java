package org.trainyard.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.trainyard.runs.RunState;
import org.trainyard.runs.query.Value;

/** What fields of runs hold, as people read it, as spreadsheets do, and as programs do. */
final class FieldText {

	private static final String NOTHING = "–";

	private FieldText() {
	}

	/** In a table; a dash where there is nothing. */
	static String ofTable(Value value) {
		return switch (value) {
		case null -> NOTHING;
		case Value.Text(String text) -> oneLine(text);
		case Value.Texts(List<String> texts) -> texts.isEmpty() ? NOTHING : String.join(", ", texts);
		case Value.Number(double number) -> Numbers.value(number);
		case Value.Span(Duration duration) -> Numbers.duration(duration);
		case Value.Moment(Instant instant) -> Numbers.time(instant);
		case Value.State(RunState state) -> Messages.text("state." + Json.state(state));
		case Value.Entry entry -> oneLine(entry.text());
		};
	}

	/** Exact, and the same in every language; empty where there is nothing. */
	static String ofCsv(Value value) {
		return value == null ? "" : String.valueOf(ofJson(value));
	}

	/** For JSON; null where there is nothing. */
	static Object ofJson(Value value) {
		return switch (value) {
		case null -> null;
		case Value.Text(String text) -> text;
		case Value.Texts(List<String> texts) -> String.join(",", texts);
		case Value.Number(double number) -> whole(number);
		case Value.Span(Duration duration) -> duration.toNanos() / 1e9;
		case Value.Moment(Instant instant) -> instant.toString();
		case Value.State(RunState state) -> Json.state(state);
		case Value.Entry entry -> entry.text();
		};
	}

	/** Steps and counts are whole numbers and are written as such. */
	private static Object whole(double number) {
		return number == Math.rint(number) && Math.abs(number) < 1L << 53 ? (Object) (long) number
				: Json.number(number);
	}

	private static String oneLine(String text) {
		return text.lines().collect(Collectors.joining(" "));
	}
}
