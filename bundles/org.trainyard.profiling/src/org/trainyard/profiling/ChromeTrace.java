package org.trainyard.profiling;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * Writes a trace as {@code chrome://tracing} and <a href="https://ui.perfetto.dev">Perfetto</a> read it: JSON with
 * complete events, in Google's “Trace Event Format”. Times are microseconds since the first span.
 */
public final class ChromeTrace {

	/**
	 * Something that took time.
	 *
	 * @param start nanoseconds of some clock
	 * @param end   nanoseconds of the same clock
	 */
	public record Span(String name, String category, long start, long end) {
	}

	private ChromeTrace() {
	}

	/** @param title of the whole; spans that lie within others are shown below them */
	public static String toJson(String title, List<Span> spans) {
		long origin = spans.stream().mapToLong(Span::start).min().orElse(0);
		StringJoiner events = new StringJoiner(",\n", "{\"displayTimeUnit\": \"ms\", \"traceEvents\": [\n", "\n]}\n");
		events.add("{\"name\": \"process_name\", \"ph\": \"M\", \"pid\": 1, \"tid\": 1, \"args\": {\"name\": "
				+ quoted(title) + "}}");
		spans.stream().sorted(Comparator.comparingLong(Span::start).thenComparingLong(span -> -span.end))
				.forEach(span -> events.add("{\"name\": " + quoted(span.name) + ", \"cat\": " + quoted(span.category)
						+ ", \"ph\": \"X\", \"ts\": " + microseconds(span.start - origin) + ", \"dur\": "
						+ microseconds(span.end - span.start) + ", \"pid\": 1, \"tid\": 1}"));
		return events.toString();
	}

	private static String microseconds(long nanoseconds) {
		return String.format(Locale.ROOT, "%d.%03d", nanoseconds / 1000, nanoseconds % 1000);
	}

	private static String quoted(String text) {
		StringBuilder json = new StringBuilder("\"");
		for (char c : text.toCharArray()) {
			if (c == '"' || c == '\\') {
				json.append('\\').append(c);
			} else if (c < ' ') {
				json.append(String.format("\\u%04x", (int) c));
			} else {
				json.append(c);
			}
		}
		return json.append('"').toString();
	}
}
