package org.trainyard.runs.interchange;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.trainyard.runs.StoreException;

/**
 * What the columns of a CSV file mean, by its header. Either a column a metric, beside {@code step} and perhaps
 * {@code seconds} (since the start) or {@code wall_time} (since 1970); or the long form, a record a point, with the
 * columns {@code step}, {@code metric} and {@code value}. TensorBoard's own downloads ({@code Wall time,Step,Value}) are
 * of the first form.
 */
final class CsvColumns {

	private static final Set<String> STEPS = Set.of("step", "_step", "global_step", "iteration");
	private static final Set<String> SECONDS = Set.of("seconds", "relative time", "relative_time", "_runtime");
	private static final Set<String> WALL_TIMES = Set.of("wall_time", "wall time", "walltime", "timestamp",
			"_timestamp");
	private static final Set<String> METRICS = Set.of("metric", "tag", "name", "key");
	private static final int NONE = -1;
	/** What is greater is no second since 1970 but a millisecond. */
	private static final double LATEST_SECOND = 1e11;

	private final Path file;
	private final List<String> names;
	private final int step;
	private final int seconds;
	private final int wallTime;
	private final int metric;
	private final int value;
	private final List<Integer> metricColumns;

	private CsvColumns(Path file, List<String> names) {
		this.file = file;
		this.names = names;
		step = find(STEPS);
		seconds = find(SECONDS);
		wallTime = find(WALL_TIMES);
		int named = find(METRICS);
		value = find(Set.of("value"));
		metric = value == NONE ? NONE : named;
		metricColumns = metricColumns();
	}

	/** @throws InterchangeException if this is no header, or there is no step */
	static CsvColumns of(Path file, List<String> header) throws InterchangeException {
		List<String> names = header.stream().map(String::strip).toList();
		CsvColumns columns = new CsvColumns(file, names);
		if (columns.step == NONE || columns.metricColumns.isEmpty() && columns.metric == NONE) {
			throw new InterchangeException(
					Messages.get("csv.header", file, String.join(", ", names.subList(0, Math.min(10, names.size())))));
		}
		return columns;
	}

	private int find(Set<String> wanted) {
		for (int i = 0; i < names.size(); i++) {
			if (wanted.contains(names.get(i).toLowerCase(Locale.ROOT))) {
				return i;
			}
		}
		return NONE;
	}

	private List<Integer> metricColumns() {
		List<Integer> columns = new ArrayList<>();
		for (int i = 0; i < names.size(); i++) {
			if (i != step && i != seconds && i != wallTime && !names.get(i).isEmpty()) {
				columns.add(i);
			}
		}
		return columns;
	}

	boolean hasWallTime() {
		return wallTime != NONE;
	}

	/** The time of a record; null if it has none. */
	Instant wallTime(List<String> fields) {
		try {
			return wallTime == NONE || fields.size() <= wallTime ? null : Times.instant(unixSeconds(fields));
		} catch (NumberFormatException none) {
			return null;
		}
	}

	private double unixSeconds(List<String> fields) {
		double time = PythonNumber.parse(fields.get(wallTime));
		return time > LATEST_SECOND ? time / 1000 : time;
	}

	/** Tells the points of a record; what is no number is said with its line and column. */
	void tell(List<String> fields, long line, RunContents contents) throws StoreException {
		if (fields.size() != names.size()) {
			contents.trouble(Messages.get("csv.count", file, line, fields.size(), names.size()));
			return;
		}
		int reading = step;
		try {
			long atStep = PythonNumber.step(fields.get(step));
			double time = Double.NaN;
			if (wallTime != NONE) {
				reading = wallTime;
				time = unixSeconds(fields);
			} else if (seconds != NONE) {
				reading = seconds;
				time = PythonNumber.parse(fields.get(seconds));
			}
			if (metric != NONE) {
				reading = value;
				contents.point(fields.get(metric), atStep, time, PythonNumber.parse(fields.get(value)));
				return;
			}
			for (int column : metricColumns) {
				reading = column;
				if (!fields.get(column).isBlank()) {
					contents.point(names.get(column), atStep, time, PythonNumber.parse(fields.get(column)));
				}
			}
		} catch (NumberFormatException wrong) {
			contents.trouble(Messages.get("csv.number", file, line, Clean.excerpt(names.get(reading)),
					Clean.excerpt(fields.get(reading))));
		}
	}
}
