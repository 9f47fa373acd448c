package org.trainyard.runs.ui;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.trainyard.plots.TickFormat;
import org.trainyard.runs.RunState;
import org.trainyard.runs.query.Field;
import org.trainyard.runs.query.Spread;
import org.trainyard.runs.query.Value;

/** What cells of the runs table say. */
final class CellText {

	private CellText() {
	}

	/** A value in a line; empty for null. */
	static String of(Value value, Instant now) {
		return switch (value) {
		case null -> "";
		case Value.Text(String text) -> oneLine(text);
		case Value.Texts(List<String> texts) -> String.join(", ", texts);
		case Value.Number(double number) -> TickFormat.value().text(number);
		case Value.Span(Duration duration) -> RunText.duration(duration);
		case Value.Moment(Instant instant) -> RunText.time(instant, now);
		case Value.State(RunState state) -> RunText.state(state);
		case Value.Entry entry -> oneLine(entry.text());
		};
	}

	/** Mean and standard deviation; of one number the number alone. */
	static String of(Spread spread, Field.Kind kind) {
		return switch (spread.count()) {
		case 0 -> "";
		case 1 -> number(spread.mean(), kind);
		default -> NLS.bind(Messages.CellText_spread, number(spread.mean(), kind),
				number(rounded(spread.deviation()), kind));
		};
	}

	/** More than two digits of a deviation say nothing. */
	private static double rounded(double deviation) {
		return new BigDecimal(deviation).round(new MathContext(2)).doubleValue();
	}

	private static String number(double number, Field.Kind kind) {
		return kind == Field.Kind.SPAN ? RunText.duration(Duration.ofMillis(Math.round(number * 1000)))
				: TickFormat.value().text(number);
	}

	private static String oneLine(String text) {
		return text.indexOf('\n') < 0 ? text : text.lines().collect(Collectors.joining(" "));
	}
}
