package org.trainyard.runs.interchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Writes what MLflow's file store and its database hold; see the README of the test files. */
final class MlflowSamples {

	static final String FIRST = "0123456789abcdef0123456789abcdef";
	static final String CHILD = "1123456789abcdef0123456789abcdef";
	private static final String DELETED = "2123456789abcdef0123456789abcdef";
	private static final String TRASHED = "3123456789abcdef0123456789abcdef";
	private static final long START = 1_700_000_000_000L;

	private static final String SCHEMA = """
			CREATE TABLE experiments (experiment_id INTEGER NOT NULL, name VARCHAR(256) NOT NULL,
				artifact_location VARCHAR(256), lifecycle_stage VARCHAR(32), creation_time BIGINT,
				last_update_time BIGINT, CONSTRAINT experiment_pk PRIMARY KEY (experiment_id), UNIQUE (name));
			CREATE TABLE runs (run_uuid VARCHAR(32) NOT NULL, name VARCHAR(250), source_type VARCHAR(20),
				source_name VARCHAR(500), entry_point_name VARCHAR(50), user_id VARCHAR(256), status VARCHAR(9),
				start_time BIGINT, end_time BIGINT, source_version VARCHAR(50), lifecycle_stage VARCHAR(20),
				artifact_uri VARCHAR(200), experiment_id INTEGER, deleted_time BIGINT,
				CONSTRAINT run_pk PRIMARY KEY (run_uuid), FOREIGN KEY(experiment_id)
				REFERENCES experiments (experiment_id));
			CREATE TABLE metrics (key VARCHAR(250) NOT NULL, value FLOAT NOT NULL, timestamp BIGINT NOT NULL,
				run_uuid VARCHAR(32) NOT NULL, step BIGINT DEFAULT '0' NOT NULL, is_nan BOOLEAN NOT NULL,
				CONSTRAINT metric_pk PRIMARY KEY (key, timestamp, step, run_uuid, value, is_nan),
				FOREIGN KEY(run_uuid) REFERENCES runs (run_uuid));
			CREATE INDEX index_metrics_run_uuid ON metrics (run_uuid);
			CREATE TABLE latest_metrics (key VARCHAR(250) NOT NULL, value FLOAT NOT NULL, timestamp BIGINT,
				step BIGINT NOT NULL, is_nan BOOLEAN NOT NULL, run_uuid VARCHAR(32) NOT NULL,
				CONSTRAINT latest_metric_pk PRIMARY KEY (key, run_uuid));
			CREATE TABLE params (key VARCHAR(250) NOT NULL, value VARCHAR(8000) NOT NULL,
				run_uuid VARCHAR(32) NOT NULL, CONSTRAINT param_pk PRIMARY KEY (key, run_uuid));
			CREATE TABLE tags (key VARCHAR(250) NOT NULL, value VARCHAR(8000), run_uuid VARCHAR(32) NOT NULL,
				CONSTRAINT tag_pk PRIMARY KEY (key, run_uuid));
			""";

	private MlflowSamples() {
	}

	/** A database that is written to. */
	record Live(Connection connection) implements AutoCloseable {

		void add(String key, long step, double value) throws SQLException {
			insert(connection, "INSERT INTO metrics VALUES (?, ?, ?, ?, ?, ?)", key, value, START + 1000 * step, FIRST,
					step, 0);
		}

		@Override
		public void close() throws SQLException {
			connection.close();
		}
	}

	static Path folder(Path root) throws IOException {
		write(root.resolve("1/meta.yaml"), """
				artifact_location: file:///tmp/mlruns/1
				creation_time: 1700000000000
				experiment_id: '1'
				last_update_time: 1700000000000
				lifecycle_stage: active
				name: cifar
				""");
		write(root.resolve("models/some/meta.yaml"), "name: some\n");
		Path first = root.resolve("1/" + FIRST);
		write(first.resolve("meta.yaml"), meta(FIRST, "first", 3, "1700000100000", "active"));
		write(first.resolve("metrics/train/loss"), """
				1700000001000 0.1 0
				1700000002000 nan 1
				1700000003000 inf 2
				1700000004500 1e-300 3
				""");
		write(first.resolve("params/lr"), "0.1");
		write(first.resolve("params/optimizer/name"), "adamw");
		write(first.resolve("tags/mlflow.runName"), "first");
		write(first.resolve("tags/mlflow.user"), "somebody");
		write(first.resolve("tags/mlflow.note.content"), "a note");
		write(first.resolve("tags/team"), "vision");
		write(first.resolve("tags/baseline"), "");
		write(first.resolve("artifacts/model/weights.txt"), "weights");
		Path child = root.resolve("1/" + CHILD);
		write(child.resolve("meta.yaml"), meta(CHILD, "child", 1, "null", "active"));
		write(child.resolve("metrics/loss"), "1700000001000 3 0\n1700000002000 4 1\n");
		write(child.resolve("tags/mlflow.parentRunId"), FIRST);
		write(root.resolve("1/" + DELETED + "/meta.yaml"), meta(DELETED, "deleted", 3, "1700000100000", "deleted"));
		write(root.resolve(".trash/2/meta.yaml"), "experiment_id: '2'\nlifecycle_stage: deleted\nname: old\n");
		write(root.resolve(".trash/2/" + TRASHED + "/meta.yaml"),
				meta(TRASHED, "trashed", 4, "1700000100000", "active"));
		return root;
	}

	private static String meta(String id, String name, int status, String end, String stage) {
		return """
				artifact_uri: file:///tmp/mlruns/1/%1$s/artifacts
				end_time: %4$s
				entry_point_name: ''
				experiment_id: '1'
				lifecycle_stage: %5$s
				run_id: %1$s
				run_name: %2$s
				run_uuid: %1$s
				source_name: ''
				source_type: 4
				source_version: ''
				start_time: 1700000000000
				status: %3$d
				tags: []
				user_id: somebody
				""".formatted(id, name, status, end, stage);
	}

	private static void write(Path file, String text) throws IOException {
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

	static Path database(Path file) throws SQLException {
		try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
			fill(connection);
		}
		return file;
	}

	/** A database in write-ahead mode whose log holds everything. */
	static Live live(Path file) throws SQLException {
		Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
		try (Statement statement = connection.createStatement()) {
			statement.execute("PRAGMA journal_mode = WAL");
			statement.execute("PRAGMA wal_autocheckpoint = 0");
		}
		fill(connection);
		return new Live(connection);
	}

	private static void fill(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.executeUpdate(SCHEMA);
		}
		insert(connection, "INSERT INTO experiments VALUES (1, 'cifar', '', 'active', ?, ?)", START, START);
		run(connection, FIRST, "first", "FINISHED", START + 100_000, "active");
		run(connection, CHILD, "child", "RUNNING", null, "active");
		run(connection, DELETED, "deleted", "FINISHED", START + 100_000, "deleted");
		double[] values = { 0.1, Double.NaN, Double.POSITIVE_INFINITY, 1e-300 };
		long[] times = { 1000, 2000, 3000, 4500 };
		for (int step = 0; step < values.length; step++) {
			boolean nan = Double.isNaN(values[step]);
			double stored = nan ? 0 : Math.min(values[step], Double.MAX_VALUE);
			insert(connection, "INSERT INTO metrics VALUES (?, ?, ?, ?, ?, ?)", "train/loss", stored,
					START + times[step], FIRST, step, nan ? 1 : 0);
		}
		insert(connection, "INSERT INTO metrics VALUES ('loss', 3, ?, ?, 0, 0)", START + 1000, CHILD);
		insert(connection, "INSERT INTO metrics VALUES ('loss', 4, ?, ?, 1, 0)", START + 2000, CHILD);
		insert(connection, "INSERT INTO params VALUES ('lr', '0.1', ?), ('optimizer/name', 'adamw', ?)", FIRST, FIRST);
		insert(connection, "INSERT INTO tags VALUES ('team', 'vision', ?), ('baseline', '', ?),"
				+ " ('mlflow.note.content', 'a note', ?), ('mlflow.parentRunId', ?, ?)", FIRST, FIRST, FIRST, FIRST,
				CHILD);
	}

	private static void run(Connection connection, String id, String name, String status, Long end, String stage)
			throws SQLException {
		insert(connection,
				"INSERT INTO runs VALUES (?, ?, 'LOCAL', 'train.py', '', 'somebody', ?, ?, ?, 'abc', ?, '', 1,"
						+ " NULL)",
				id, name, status, START, end, stage);
	}

	private static void insert(Connection connection, String sql, Object... values) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			for (int i = 0; i < values.length; i++) {
				statement.setObject(i + 1, values[i]);
			}
			statement.executeUpdate();
		}
	}

	/** The files of a folder with their contents, apart from the one that SQLite's readers and writers share. */
	static Map<Path, String> state(Path folder) throws IOException {
		Map<Path, String> state = new TreeMap<>();
		try (var files = Files.walk(folder)) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				state.put(file, HexFormat.of().formatHex(Files.readAllBytes(file)));
			}
		}
		return state;
	}
}
