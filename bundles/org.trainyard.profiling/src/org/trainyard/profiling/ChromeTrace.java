package org.trainyard.profiling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a trace as {@code chrome://tracing} and <a href="https://ui.perfetto.dev">Perfetto</a> read it: JSON with
 * complete events, in Google's “Trace Event Format”. Times are microseconds since the first span.
 */
public final class ChromeTrace {

	/** What the trace of a step is called among the files of its run. */
	public static final String FILE = "trace.json";

	private static final String TEXT = "\"([^\"\\\\]*(?:\\\\.[^\"\\\\]*)*)\"";
	private static final Pattern SPAN = Pattern.compile("\\{\"name\": " + TEXT + ", \"cat\": " + TEXT
			+ ", \"ph\": \"X\", \"ts\": ([\\d.]+), \"dur\": ([\\d.]+),");
	private static final Pattern ESCAPED = Pattern.compile("\\\\(?:u([0-9a-f]{4})|(.))");

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

	/**
	 * @param title of the whole
	 * @param spans those that lie within others are shown below them; of two with the same times the later holds the other
	 */
	public static String toJson(String title, List<Span> spans) {
		long origin = spans.stream().mapToLong(Span::start).min().orElse(0);
		StringJoiner events = new StringJoiner(",\n", "{\"displayTimeUnit\": \"ms\", \"traceEvents\": [\n", "\n]}\n");
		events.add("{\"name\": \"process_name\", \"ph\": \"M\", \"pid\": 1, \"tid\": 1, \"args\": {\"name\": "
				+ quoted(title) + "}}");
		spans.reversed().stream().sorted(Comparator.comparingLong(Span::start).thenComparingLong(span -> -span.end))
				.forEach(span -> events.add("{\"name\": " + quoted(span.name) + ", \"cat\": " + quoted(span.category)
						+ ", \"ph\": \"X\", \"ts\": " + microseconds(span.start - origin) + ", \"dur\": "
						+ microseconds(span.end - span.start) + ", \"pid\": 1, \"tid\": 1}"));
		return events.toString();
	}

	/** The spans of what {@link #toJson} gave, in the order of their beginnings; none if it is something else. */
	public static List<Span> parse(String json) {
		List<Span> spans = new ArrayList<>();
		Matcher span = SPAN.matcher(json);
		while (span.find()) {
			long start = nanoseconds(span.group(3));
			spans.add(new Span(unquoted(span.group(1)), unquoted(span.group(2)), start,
					start + nanoseconds(span.group(4))));
		}
		return spans;
	}

	private static long nanoseconds(String microseconds) {
		return Math.round(Double.parseDouble(microseconds) * 1e3);
	}

	private static String unquoted(String text) {
		return ESCAPED.matcher(text).replaceAll(escaped -> Matcher.quoteReplacement(escaped.group(1) == null
				? escaped.group(2)
				: String.valueOf((char) Integer.parseInt(escaped.group(1), 16))));
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
