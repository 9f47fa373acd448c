package org.trainyard.runs.query;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers, lengths of time and dates as they are written. */
final class Literals {

	/** Possessive, or a long text of digits would take long. */
	private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d++\\.?+\\d*+|\\.\\d++)([eE][+-]?\\d++)?");
	private static final Pattern SPAN = Pattern.compile("(?:\\d{1,9}(?:\\.\\d{1,9})?(?:ms|min|[smhdw]))+");
	/** Longer ones nobody writes, and matching takes stack for each part. */
	private static final int LONGEST_SPAN = 60;
	private static final Pattern SPAN_PART = Pattern.compile("(\\d+(?:\\.\\d+)?)(ms|min|[smhdw])");
	private static final Map<String, Long> UNIT_MILLIS = Map.of("ms", 1L, "s", 1000L, "m", 60_000L, "min", 60_000L,
			"h", 3_600_000L, "d", 86_400_000L, "w", 604_800_000L);
	private static final Pattern DATE = Pattern.compile(
			"(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2})(?:[T ](\\d{1,2}):(\\d{2})(?::(\\d{2}))?)?)?)?");

	private Literals() {
	}

	/** A number as in 128, 1e-3, nan or -inf. */
	static OptionalDouble number(String text) {
		if (NUMBER.matcher(text).matches()) {
			return OptionalDouble.of(Double.parseDouble(text));
		}
		return switch (text.toLowerCase(Locale.ROOT)) {
		case "nan" -> OptionalDouble.of(Double.NaN);
		case "inf", "+inf", "infinity" -> OptionalDouble.of(Double.POSITIVE_INFINITY);
		case "-inf", "-infinity" -> OptionalDouble.of(Double.NEGATIVE_INFINITY);
		default -> OptionalDouble.empty();
		};
	}

	/** A length of time as in 10m, 1h30m or 1.5d; a number alone counts seconds. */
	static Optional<Duration> span(String text) {
		OptionalDouble seconds = number(text);
		if (seconds.isPresent() && seconds.getAsDouble() >= 0 && seconds.getAsDouble() < 1e9) {
			return Optional.of(Duration.ofNanos(Math.round(seconds.getAsDouble() * 1e9)));
		}
		if (text.length() > LONGEST_SPAN || !SPAN.matcher(text).matches()) {
			return Optional.empty();
		}
		Duration sum = Duration.ZERO;
		Matcher part = SPAN_PART.matcher(text);
		while (part.find()) {
			BigDecimal millis = new BigDecimal(part.group(1))
					.multiply(BigDecimal.valueOf(UNIT_MILLIS.get(part.group(2))));
			sum = sum.plusMillis(millis.longValue());
		}
		return Optional.of(sum);
	}

	/** A date or a time as in 2026-11-01, 2026-11, 2026-11-01T12:30, today, yesterday, or -7d for seven days ago. */
	static Optional<Operand> moment(String text) {
		switch (text.toLowerCase(Locale.ROOT)) {
		case "now" -> {
			return Optional.of(new Operand.Ago(Duration.ZERO));
		}
		case "today" -> {
			return Optional.of(new Operand.DaysAgo(0));
		}
		case "yesterday" -> {
			return Optional.of(new Operand.DaysAgo(1));
		}
		default -> {
			return text.startsWith("-") ? ago(text.substring(1)) : date(text);
		}
		}
	}

	private static Optional<Operand> ago(String text) {
		return number(text).isPresent() ? Optional.empty() : span(text).map(Operand.Ago::new);
	}

	private static Optional<Operand> date(String text) {
		Matcher date = DATE.matcher(text);
		try {
			if (!date.matches()) {
				Instant instant = OffsetDateTime.parse(text).toInstant();
				return Optional.of(new Operand.During(instant, instant.plusSeconds(1)));
			}
			LocalDateTime from = LocalDateTime.of(part(date, 1, 0), part(date, 2, 1), part(date, 3, 1),
					part(date, 4, 0), part(date, 5, 0), part(date, 6, 0));
			return Optional.of(new Operand.During(instant(from), instant(from.plus(1, unit(date)))));
		} catch (DateTimeException noSuchDay) {
			return Optional.empty();
		}
	}

	private static int part(Matcher date, int group, int otherwise) {
		return date.group(group) == null ? otherwise : Integer.parseInt(date.group(group));
	}

	/** The smallest unit that is written. */
	private static ChronoUnit unit(Matcher date) {
		if (date.group(6) != null) {
			return ChronoUnit.SECONDS;
		}
		if (date.group(4) != null) {
			return ChronoUnit.MINUTES;
		}
		if (date.group(3) != null) {
			return ChronoUnit.DAYS;
		}
		return date.group(2) != null ? ChronoUnit.MONTHS : ChronoUnit.YEARS;
	}

	private static Instant instant(LocalDateTime local) {
		return local.atZone(ZoneId.systemDefault()).toInstant();
	}
}
