package org.trainyard.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.trainyard.profiling.Durations;
import org.trainyard.profiling.TimeSummary;

/** How long the steps of the last process that trained a run took, by what the time went into. */
final class StepTimes {

	private StepTimes() {
	}

	/** In milliseconds. */
	static Table table(TimeSummary summary) {
		Table table = new Table(Messages.text("column.milliseconds"), Messages.text("column.count"),
				Messages.text("column.mean"), Messages.text("column.minimum"), Messages.text("column.maximum"),
				Messages.text("column.median"), "90 %", "99 %").numbersFrom(1);
		summary.rows()
				.forEach((metric, row) -> table.row(metric, Long.toString(row.count()), milliseconds(row.mean()),
						milliseconds(row.minimum()), milliseconds(row.maximum()), milliseconds(row.median()),
						milliseconds(row.p90()), milliseconds(row.p99())));
		return table;
	}

	private static String milliseconds(double seconds) {
		return String.format(Locale.ROOT, "%.3f", 1e3 * seconds);
	}

	/** In seconds. */
	static List<Map<String, Object>> json(TimeSummary summary) {
		List<Map<String, Object>> rows = new ArrayList<>();
		summary.rows().forEach((metric, row) -> rows.add(json(metric, row)));
		return rows;
	}

	private static Map<String, Object> json(String metric, Durations.Summary row) {
		Map<String, Object> json = new LinkedHashMap<>();
		json.put("metric", metric);
		json.put("count", row.count());
		json.put("mean", Json.number(row.mean()));
		json.put("minimum", Json.number(row.minimum()));
		json.put("maximum", Json.number(row.maximum()));
		json.put("p50", Json.number(row.median()));
		json.put("p90", Json.number(row.p90()));
		json.put("p99", Json.number(row.p99()));
		return json;
	}
}
