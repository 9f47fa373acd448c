package org.trainyard.cli;

import java.util.List;
import java.util.stream.Collectors;

/** Lines as RFC 4180 wants them. */
final class Csv {

	private Csv() {
	}

	/** A cell with a comma, a quote or a line end stands in quotes. */
	static String cell(String text) {
		return text.matches("[^,\"\\r\\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
	}

	static String line(List<String> texts) {
		return texts.stream().map(Csv::cell).collect(Collectors.joining(","));
	}
}
