package org.trainyard.runs;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is read from a store. */
final class RunQueries {

	private static final String RUN_COLUMNS = """
			SELECT id, name, state, created, started, finished, heartbeat, seconds, step, steps, host, pid,
				process_place, process_start, message, parent, sweep, notes
			FROM run""";
	private static final String LIVE = " WHERE deleted IS NULL";
	private static final String METRIC_COLUMNS = """
			SELECT run, name, count, last_step, last_value, minimum, maximum, minimum_step, maximum_step
			FROM metric""";

	private static final int ROWS_AT_ONCE = 100;

	/** Turns a row into a value. */
	interface Row<T> {
		T read(ResultSet row) throws SQLException;
	}

	/** Bytes of a block. */
	record Encoded(long number, int count, byte[] bytes) {
	}

	private final Connection connection;
	private final Liveness liveness;

	RunQueries(Connection connection, Liveness liveness) {
		this.connection = connection;
		this.liveness = liveness;
	}

	/** What runs have recorded step by step. */
	SeriesQueries series() {
		return new SeriesQueries(this);
	}

	List<Run> runs() throws SQLException {
		Map<String, List<String>> tags = tags();
		return query(row -> run(row, tags.getOrDefault(row.getString("id"), List.of())),
				RUN_COLUMNS + LIVE + " ORDER BY created DESC, id");
	}

	List<Run> runs(String id) throws SQLException {
		List<String> tags = query(row -> row.getString("name"), "SELECT name FROM tag WHERE run = ? ORDER BY name", id);
		return query(row -> run(row, tags), RUN_COLUMNS + LIVE + " AND id = ?", id);
	}

	/** Deleted runs, the last deleted first. */
	List<DeletedRun> trash() throws SQLException {
		Map<String, List<String>> tags = tags();
		return query(
				row -> new DeletedRun(run(row, tags.getOrDefault(row.getString("id"), List.of())),
						Instant.ofEpochMilli(row.getLong("deleted"))),
				RUN_COLUMNS.replace("SELECT", "SELECT deleted,")
						+ " WHERE deleted IS NOT NULL ORDER BY deleted DESC, id");
	}

	/** The tags of each run that has any, in alphabetical order. */
	private Map<String, List<String>> tags() throws SQLException {
		Map<String, List<String>> tags = new HashMap<>();
		query(row -> tags.computeIfAbsent(row.getString("run"), run -> new ArrayList<>()).add(row.getString("name")),
				"SELECT run, name FROM tag ORDER BY run, name");
		return tags;
	}

	/** Whether there is such a run, deleted or not. */
	boolean exists(String id) throws SQLException {
		return !query(row -> row.getString(1), "SELECT id FROM run WHERE id = ?", id).isEmpty();
	}

	List<MetricSummary> metrics(String run) throws SQLException {
		return query(RunQueries::metric, METRIC_COLUMNS + " WHERE run = ? ORDER BY name", run);
	}

	Map<String, List<MetricSummary>> metricsByRun() throws SQLException {
		Map<String, List<MetricSummary>> metrics = new LinkedHashMap<>();
		query(row -> metrics.computeIfAbsent(row.getString("run"), run -> new ArrayList<>()).add(metric(row)),
				METRIC_COLUMNS + " WHERE run IN (SELECT id FROM run WHERE deleted IS NULL) ORDER BY run, name");
		return metrics;
	}

	List<Message> messages(String run) throws SQLException {
		return query(
				row -> new Message(Instant.ofEpochMilli(row.getLong("time")), Level.valueOf(row.getString("level")),
						row.getString("text")),
				"SELECT time, level, text FROM message WHERE run = ? ORDER BY number", run);
	}

	String experiment(String run) throws SQLException {
		return query(row -> row.getString("xmi"), "SELECT xmi FROM experiment WHERE run = ?", run).stream().findFirst()
				.orElse("");
	}

	Map<String, String> settings(String run) throws SQLException {
		return map("SELECT path, value FROM setting WHERE run = ? ORDER BY position", run);
	}

	Map<String, Map<String, String>> settingsByRun() throws SQLException {
		return mapByRun("SELECT run, path, value FROM setting");
	}

	Map<String, Map<String, String>> environmentByRun() throws SQLException {
		return mapByRun("SELECT run, name, value FROM environment");
	}

	/** The second and third column of a table, in reading order, by run. */
	private Map<String, Map<String, String>> mapByRun(String sql) throws SQLException {
		Map<String, Map<String, String>> maps = new HashMap<>();
		query(row -> maps.computeIfAbsent(row.getString(1), run -> new LinkedHashMap<>()).put(row.getString(2),
				row.getString(3)),
				sql + " WHERE run IN (SELECT id FROM run WHERE deleted IS NULL) ORDER BY run, position");
		return maps;
	}

	List<Artifact> artifacts(String run) throws SQLException {
		return query(row -> new Artifact(row.getString("name"), row.getLong("bytes"), row.getString("sha256")),
				"SELECT name, bytes, sha256 FROM artifact WHERE run = ? ORDER BY name", run);
	}

	Map<String, String> environment(String run) throws SQLException {
		return map("SELECT name, value FROM environment WHERE run = ? ORDER BY position", run);
	}

	private Run run(ResultSet row, List<String> tags) throws SQLException {
		String id = row.getString("id");
		if (!RunId.isValid(id)) {
			// Folders are made, read and deleted under this name.
			throw new IllegalArgumentException("run id " + id);
		}
		RunState state = state(row, id);
		Instant started = instant(row, "started");
		double seconds = row.getDouble("seconds");
		Instant finished = state == RunState.LOST ? started.plusNanos(Math.round(seconds * 1e9))
				: instant(row, "finished");
		return new Run(id, row.getString("name"), state, instant(row, "created"), started, finished,
				row.getLong("step"), row.getLong("steps"), seconds, row.getString("host"), row.getLong("pid"),
				row.getString("message"), row.getString("parent"), row.getString("sweep"), row.getString("notes"),
				tags);
	}

	private RunState state(ResultSet row, String id) throws SQLException {
		RunState stored = RunState.valueOf(row.getString("state"));
		if (stored != RunState.RUNNING) {
			liveness.ended(id);
			return stored;
		}
		ProcessIdentity process = new ProcessIdentity(row.getString("host"), row.getLong("pid"),
				row.getString("process_place"), row.getString("process_start"));
		return liveness.isLost(id, process, row.getLong("heartbeat")) ? RunState.LOST : stored;
	}

	private static MetricSummary metric(ResultSet row) throws SQLException {
		String name = row.getString("name");
		double minimum = number(row, "minimum");
		double maximum = number(row, "maximum");
		boolean lowest = MetricGoal.of(name) == MetricGoal.MINIMUM;
		long bestStep = row.getLong(lowest ? "minimum_step" : "maximum_step");
		boolean unknown = row.wasNull();
		return new MetricSummary(name, row.getLong("count"), row.getLong("last_step"), number(row, "last_value"),
				minimum, maximum, lowest ? minimum : maximum, unknown ? Statistics.NO_STEP : bestStep);
	}

	/** The number in a column; NaN, which SQLite cannot store, is NULL there. */
	static double number(ResultSet row, String column) throws SQLException {
		double number = row.getDouble(column);
		return row.wasNull() ? Double.NaN : number;
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		long millis = row.getLong(column);
		return row.wasNull() ? null : Instant.ofEpochMilli(millis);
	}

	private Map<String, String> map(String sql, String run) throws SQLException {
		Map<String, String> map = new LinkedHashMap<>();
		query(row -> map.put(row.getString(1), row.getString(2)), sql, run);
		return map;
	}

	<T> List<T> query(Row<T> reader, String sql, Object... arguments) throws SQLException {
		return query(connection, reader, sql, arguments);
	}

	/** What a reader makes of the rows that a query finds. */
	static <T> List<T> query(Connection connection, Row<T> reader, String sql, Object... arguments)
			throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			// Within a transaction PostgreSQL's driver does not hold all rows at once then: they may be images.
			statement.setFetchSize(ROWS_AT_ONCE);
			for (int i = 0; i < arguments.length; i++) {
				statement.setObject(i + 1, arguments[i]);
			}
			List<T> rows = new ArrayList<>();
			try (ResultSet result = statement.executeQuery()) {
				while (result.next()) {
					rows.add(reader.read(result));
				}
			}
			return rows;
		}
	}
}
