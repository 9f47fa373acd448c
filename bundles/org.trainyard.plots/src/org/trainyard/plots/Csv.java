package org.trainyard.plots;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of CSV, as RFC 4180 describes them, apart from the end of a line, which is a line feed. */
public final class Csv {

	private Csv() {
	}

	/** Lines of cells. */
	public static String of(List<List<String>> lines) {
		return lines.stream().map(Csv::line).collect(Collectors.joining());
	}

	static String line(List<String> cells) {
		return cells.stream().map(Csv::cell).collect(Collectors.joining(",", "", "\n"));
	}

	/** A value with all its digits; empty for one that is missing. */
	static String number(double value) {
		return Double.isNaN(value) ? "" : Double.toString(value);
	}

	private static String cell(String text) {
		return text.matches("[^,\"\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
	}
}
