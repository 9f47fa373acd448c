package org.trainyard.plots;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** Lines of CSV, as RFC 4180 describes them, apart from the end of a line, which is a line feed. */
public final class Csv {

	/** What writes a table. */
	interface Table {

		void write(Appendable out) throws IOException;
	}

	private Csv() {
	}

	/** All that is written. */
	static String of(Table table) {
		StringBuilder text = new StringBuilder();
		try {
			table.write(text);
		} catch (IOException e) {
			throw new UncheckedIOException(e); // a text in memory has none
		}
		return text.toString();
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

	static String cell(String text) {
		return text.matches("[^,\"\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
	}
}
