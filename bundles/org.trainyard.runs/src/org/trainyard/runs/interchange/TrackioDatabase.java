package org.trainyard.runs.interchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.trainyard.runs.StoreException;

/**
 * Trackio's database of a project (its {@code sqlite_storage.py}): {@code metrics} with a JSON object a step,
 * {@code configs} with one a run, {@code system_metrics} without steps. Trackio never says that a run has ended.
 */
final class TrackioDatabase extends DatabasePlace {

	private static final int MOST_RUNS = 100_000;

	private final Map<String, Long> systemSteps = new HashMap<>();

	TrackioDatabase(Path file) {
		super(file);
	}

	@Override
	public String describe() {
		return Messages.get("trackio.database", file());
	}

	@Override
	void read(ForeignDatabase database, RunSink sink) throws SQLException, StoreException {
		Set<String> configs = database.columns("configs");
		for (String run : runs(database)) {
			sink.checkWanted();
			Map<String, String> environment = new LinkedHashMap<>();
			environment.put("import.source", file().toString());
			environment.put("import.format", "Trackio");
			environment.put("trackio.project", project());
			List<String> troubles = new ArrayList<>();
			Map<String, String> settings = configs.containsAll(Set.of("run_name", "config"))
					? config(database, run, environment, troubles)
					: Map.of();
			Instant started = started(database, run);
			RunContents contents = sink.run(new RunDescription("trackio:" + file() + ':' + run,
					run.isBlank() ? project() : run, "", started, started, false, environment));
			troubles.forEach(contents::trouble);
			for (Map.Entry<String, String> setting : settings.entrySet()) {
				contents.setting(setting.getKey(), setting.getValue());
			}
			metrics(database, run, contents, sink);
			systemMetrics(database, run, contents, sink);
		}
	}

	private String project() {
		return file().getFileName().toString().replaceFirst("\\.db$", "");
	}

	private static List<String> runs(ForeignDatabase database) throws SQLException {
		List<String> runs = new ArrayList<>();
		try (var statement = database.connection().createStatement();
				ResultSet rows = statement.executeQuery("SELECT run_name FROM metrics WHERE run_name IS NOT NULL"
						+ " GROUP BY run_name ORDER BY min(rowid) LIMIT " + MOST_RUNS)) {
			while (rows.next()) {
				runs.add(rows.getString(1));
			}
		}
		return runs;
	}

	private Instant started(ForeignDatabase database, String run) throws SQLException {
		try (PreparedStatement statement = database.connection().prepareStatement(
				"SELECT timestamp FROM metrics WHERE run_name = ? ORDER BY rowid LIMIT 1")) {
			statement.setString(1, run);
			try (ResultSet row = statement.executeQuery()) {
				Instant time = row.next() ? time(row.getString(1)) : null;
				return time == null ? Times.modified(file()) : time;
			}
		}
	}

	/** Names that begin with an underscore are what Trackio itself says of the run. */
	private Map<String, String> config(ForeignDatabase database, String run, Map<String, String> environment,
			List<String> troubles) throws SQLException {
		Map<String, String> settings = new LinkedHashMap<>();
		try (PreparedStatement statement = database.connection()
				.prepareStatement("SELECT config FROM configs WHERE run_name = ? ORDER BY rowid DESC LIMIT 1")) {
			statement.setString(1, run);
			try (ResultSet row = statement.executeQuery()) {
				if (row.next()) {
					FlatJson.parse(text(row, 1), ".").forEach((name, value) -> {
						if (name.startsWith("_")) {
							environment.put("trackio." + name.substring(1), FlatJson.print(value));
						} else {
							settings.put(name, FlatJson.print(value));
						}
					});
				}
			}
		} catch (IOException wrong) {
			troubles.add(Messages.get("trackio.config", file(), run, wrong));
		}
		return settings;
	}

	private void metrics(ForeignDatabase database, String run, RunContents contents, RunSink sink)
			throws SQLException, StoreException {
		newRows(database, "metrics:" + run, "SELECT rowid, timestamp, step, metrics FROM metrics WHERE run_name = ?",
				run, row -> {
					sink.checkWanted();
					values(run, row.getLong(3), row.getString(2), text(row, 4), "", contents);
				});
	}

	private void systemMetrics(ForeignDatabase database, String run, RunContents contents, RunSink sink)
			throws SQLException, StoreException {
		if (!database.columns("system_metrics").containsAll(Set.of("run_name", "timestamp", "metrics"))) {
			return;
		}
		newRows(database, "system:" + run, "SELECT rowid, timestamp, metrics FROM system_metrics WHERE run_name = ?",
				run, row -> {
					sink.checkWanted();
					long step = systemSteps.merge(run, 1L, Long::sum) - 1;
					values(run, step, row.getString(2), text(row, 3), "system/", contents);
				});
	}

	private void values(String run, long step, String timestamp, String json, String prefix, RunContents contents)
			throws StoreException {
		Instant instant = time(timestamp);
		double time = instant == null ? Double.NaN : Times.seconds(instant);
		try {
			for (Map.Entry<String, Object> value : FlatJson.parse(json, "/").entrySet()) {
				String name = prefix + value.getKey();
				switch (value.getValue()) {
				case Double number -> contents.point(name, step, time, number);
				case FlatJson.Distribution histogram -> contents.histogram(name, step, time, histogram.edges(),
						histogram.counts());
				case FlatJson.Other other -> contents.leftOut(
						Messages.get("trackio.type", file(), run, value.getKey(), other.type()));
				default -> contents.text(name, step, time, String.valueOf(value.getValue()));
				}
			}
		} catch (IOException wrong) {
			contents.trouble(Messages.get("trackio.row", file(), run, step, wrong));
		}
	}

	/** Some versions write JSON as bytes. */
	private static String text(ResultSet row, int column) throws SQLException {
		byte[] bytes = row.getBytes(column);
		return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
	}

	/** ISO 8601; without a zone it is local time. */
	private static Instant time(String timestamp) {
		try {
			return timestamp == null ? null : OffsetDateTime.parse(timestamp).toInstant();
		} catch (DateTimeException noZone) {
			try {
				return LocalDateTime.parse(timestamp).atZone(ZoneId.systemDefault()).toInstant();
			} catch (DateTimeException none) {
				return null;
			}
		}
	}
}
