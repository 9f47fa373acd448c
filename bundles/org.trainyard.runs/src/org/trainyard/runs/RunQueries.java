package org.trainyard.runs;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is read from a store. */
final class RunQueries {

	private static final String RUN_COLUMNS = """
			SELECT id, name, state, created, started, finished, heartbeat, seconds, step, steps, host, pid,
				process_place, process_start, message
			FROM run WHERE deleted IS NULL""";
	private static final String METRIC_COLUMNS = """
			SELECT run, name, count, last_step, last_value, minimum, maximum FROM metric""";

	/** Turns a row into a value. */
	private interface Row<T> {
		T read(ResultSet row) throws SQLException;
	}

	private final Connection connection;
	private final Liveness liveness;

	RunQueries(Connection connection, Liveness liveness) {
		this.connection = connection;
		this.liveness = liveness;
	}

	List<Run> runs() throws SQLException {
		return query(this::run, RUN_COLUMNS + " ORDER BY created DESC, id");
	}

	List<Run> runs(String id) throws SQLException {
		return query(this::run, RUN_COLUMNS + " AND id = ?", id);
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

	Map<String, String> environment(String run) throws SQLException {
		return map("SELECT name, value FROM environment WHERE run = ? ORDER BY position", run);
	}

	/** The points behind the first {@code skip} ones. */
	Points points(String run, String metric, long skip) throws SQLException, StoreException {
		record Encoded(long number, int count, byte[] bytes) {
		}
		List<Encoded> blocks = query(
				row -> new Encoded(row.getLong("number"), row.getInt("count"), row.getBytes("points")),
				"SELECT number, count, points FROM block WHERE run = ? AND metric = ? AND number >= ? ORDER BY number",
				run, metric, skip / Block.CAPACITY);
		int count = Math.toIntExact(blocks.stream().mapToLong(Encoded::count).sum());
		long[] steps = new long[count];
		double[] seconds = new double[count];
		double[] values = new double[count];
		int offset = 0;
		for (Encoded block : blocks) {
			try {
				offset += BlockCodec.decode(block.bytes, offset, steps, seconds, values);
			} catch (IllegalArgumentException damaged) {
				throw new StoreException(Messages.get("block.damaged", run, metric, block.number), damaged);
			}
		}
		int known = (int) Math.min(count, skip % Block.CAPACITY);
		return known == 0 ? new Points(steps, seconds, values)
				: new Points(Arrays.copyOfRange(steps, known, count), Arrays.copyOfRange(seconds, known, count),
						Arrays.copyOfRange(values, known, count));
	}

	private Run run(ResultSet row) throws SQLException {
		String id = row.getString("id");
		RunState state = state(row, id);
		Instant started = instant(row, "started");
		double seconds = row.getDouble("seconds");
		Instant finished = state == RunState.LOST ? started.plusNanos(Math.round(seconds * 1e9))
				: instant(row, "finished");
		return new Run(id, row.getString("name"), state, instant(row, "created"), started, finished,
				row.getLong("step"), row.getLong("steps"), seconds, row.getString("host"), row.getLong("pid"),
				row.getString("message"));
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
		double best = switch (MetricGoal.of(name)) {
		case MINIMUM -> minimum;
		case MAXIMUM -> maximum;
		};
		return new MetricSummary(name, row.getLong("count"), row.getLong("last_step"), number(row, "last_value"),
				minimum, maximum, best);
	}

	private static double number(ResultSet row, String column) throws SQLException {
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

	private <T> List<T> query(Row<T> reader, String sql, Object... arguments) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
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
