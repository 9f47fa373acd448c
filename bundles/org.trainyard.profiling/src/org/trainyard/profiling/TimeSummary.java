package org.trainyard.profiling;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * How long the steps of a process took, by what the time went into. A run keeps it as a text under
 * {@link ProfileName#TIME_SUMMARY}, of all steps until then, at each evaluation and at the last step of each process that
 * trained it. The last of them counts: while a run trains, that of its last evaluation.
 *
 * @param rows by metric, such as {@link ProfileName#STEP_TIME}; the first step is in {@link ProfileName#FIRST_STEP_TIME}
 *             alone
 */
public record TimeSummary(Map<String, Durations.Summary> rows) {

	private static final String HEADER = "metric,count,mean,minimum,maximum,p50,p90,p99";

	/** A table in CSV with a line of titles; seconds. */
	public String toCsv() {
		StringJoiner lines = new StringJoiner("\n", HEADER + "\n", "\n");
		rows.forEach((metric, row) -> lines.add(String.join(",", metric, Long.toString(row.count()),
				Double.toString(row.mean()), Double.toString(row.minimum()), Double.toString(row.maximum()),
				Double.toString(row.median()), Double.toString(row.p90()), Double.toString(row.p99()))));
		return lines.toString();
	}

	/** What {@link #toCsv} gave; empty if it is something else. */
	public static Optional<TimeSummary> parse(String csv) {
		String[] lines = csv.strip().split("\n");
		if (!lines[0].equals(HEADER)) {
			return Optional.empty();
		}
		Map<String, Durations.Summary> rows = new LinkedHashMap<>();
		try {
			for (int i = 1; i < lines.length; i++) {
				String[] cells = lines[i].split(",");
				rows.put(cells[0], new Durations.Summary(Long.parseLong(cells[1]), Double.parseDouble(cells[2]),
						Double.parseDouble(cells[3]), Double.parseDouble(cells[4]), Double.parseDouble(cells[5]),
						Double.parseDouble(cells[6]), Double.parseDouble(cells[7])));
			}
		} catch (NumberFormatException | ArrayIndexOutOfBoundsException otherText) {
			return Optional.empty();
		}
		return Optional.of(new TimeSummary(rows));
	}
}
