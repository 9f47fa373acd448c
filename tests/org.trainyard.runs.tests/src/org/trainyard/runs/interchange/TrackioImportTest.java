package org.trainyard.runs.interchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.runs.Points;
import org.trainyard.runs.Recorded;
import org.trainyard.runs.Run;
import org.trainyard.runs.StoreException;

/** Databases as Trackio's sources write them; see the README of the test files. */
class TrackioImportTest {

	/** As of its versions with configs. */
	static final String SCHEMA = """
			CREATE TABLE metrics (id INTEGER PRIMARY KEY AUTOINCREMENT, timestamp TEXT NOT NULL, run_name TEXT NOT NULL,
				step INTEGER NOT NULL, metrics TEXT NOT NULL);
			CREATE TABLE configs (id INTEGER PRIMARY KEY AUTOINCREMENT, run_name TEXT NOT NULL, config TEXT NOT NULL,
				created_at TEXT NOT NULL, UNIQUE(run_name));
			CREATE TABLE system_metrics (id INTEGER PRIMARY KEY AUTOINCREMENT, timestamp TEXT NOT NULL,
				run_name TEXT NOT NULL, metrics TEXT NOT NULL);
			CREATE INDEX idx_metrics_run_step ON metrics(run_name, step);
			""";
	/** As of its first versions, which kept the project in each row. */
	private static final String OLD_SCHEMA = """
			CREATE TABLE metrics (id INTEGER PRIMARY KEY AUTOINCREMENT, timestamp TEXT NOT NULL,
				project_name TEXT NOT NULL, run_name TEXT NOT NULL, step INTEGER NOT NULL, metrics TEXT NOT NULL);
			INSERT INTO metrics VALUES (1, '2025-01-01T00:00:00+00:00', 'p', 'r', 0, '{"loss": 2}');
			""";

	@TempDir
	Path folder;

	private Imports imports;

	@BeforeEach
	void open() throws StoreException {
		imports = new Imports(folder.resolve("store"));
	}

	@AfterEach
	void close() {
		imports.close();
	}

	static Path database(Path file) throws SQLException {
		execute(file, SCHEMA + """
				INSERT INTO metrics (timestamp, run_name, step, metrics) VALUES
				('2025-01-01T00:00:00+00:00', 'dainty', 0, '{"train": {"loss": 1.5}, "accuracy": 0.25, "ok": true}'),
				('2025-01-01T00:00:02.5+00:00', 'dainty', 1, '{"train": {"loss": "NaN"}, "accuracy": Infinity}'),
				('2025-01-01T00:00:03+00:00', 'other', 0, '{"loss": 1}'),
				('2025-01-01T00:00:04+00:00', 'dainty', 5, CAST('{"h": {"_type": "trackio.histogram", "bins": [0, 1, 3],
					"values": [4, 5]}, "says": "hello", "t": {"_type": "trackio.table", "_value": []}}' AS BLOB));
				INSERT INTO configs (run_name, config, created_at) VALUES
				('dainty', '{"lr": 0.001, "model": {"layers": 12}, "_Username": "me"}', '2025-01-01T00:00:00');
				INSERT INTO system_metrics (timestamp, run_name, metrics) VALUES
				('2025-01-01T00:00:01+00:00', 'dainty', '{"gpu/0/utilization": 93}');
				""");
		return file;
	}

	static void execute(Path file, String sql) throws SQLException {
		try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
				Statement statement = connection.createStatement()) {
			statement.executeUpdate(sql);
		}
	}

	@Test
	void readsRunsWithTheirSettings() throws Exception {
		imports.importing(database(folder.resolve("project.db")));
		Run run = imports.run("dainty");
		assertEquals(Instant.parse("2025-01-01T00:00:00Z"), run.started());
		Points loss = imports.store().points(run.id(), "train/loss");
		assertArrayEquals(new double[] { 1.5, Double.NaN }, loss.values());
		assertArrayEquals(new double[] { 0, 2.5 }, loss.seconds());
		assertArrayEquals(new double[] { 0.25, Double.POSITIVE_INFINITY },
				imports.store().points(run.id(), "accuracy").values());
		assertArrayEquals(new double[] { 1 }, imports.store().points(run.id(), "ok").values());
		assertArrayEquals(new double[] { 93 },
				imports.store().points(run.id(), "system/gpu/0/utilization").values());
		assertEquals(Map.of("lr", "0.001", "model.layers", "12"), imports.store().settings(run.id()));
		assertEquals("me", imports.store().environment(run.id()).get("trackio.Username"));
		var histogram = (Recorded.Histogram) imports.store().record(run.id(), "h", 5).orElseThrow().value();
		assertArrayEquals(new double[] { 0, 1, 3 }, histogram.edges());
		assertArrayEquals(new double[] { 4, 5 }, histogram.counts());
		assertEquals(new Recorded.Text("hello"), imports.store().record(run.id(), "says", 5).orElseThrow().value());
		assertEquals(1, imports.lines().size());
		assertTrue(imports.lines().getFirst().contains("trackio.table"));
	}

	@Test
	void toImportAgainAddsOnlyWhatIsNew() throws Exception {
		Path file = database(folder.resolve("project.db"));
		imports.importing(file);
		assertEquals(2, imports.importing(file).unchanged());
		execute(file, "INSERT INTO metrics (timestamp, run_name, step, metrics) VALUES"
				+ " ('2025-01-01T00:00:09+00:00', 'other', 1, '{\"loss\": 0.5}')");
		ImportReport report = imports.importing(file);
		assertEquals(1, report.points());
		assertEquals(1, report.unchanged());
		assertArrayEquals(new double[] { 1, 0.5 }, imports.store().points(imports.run("other").id(), "loss").values());
	}

	@Test
	void readsItsFirstVersionsToo() throws Exception {
		execute(folder.resolve("old.db"), OLD_SCHEMA);
		imports.importing(folder.resolve("old.db"));
		assertEquals(1, imports.store().points(imports.run("r").id(), "loss").count());
	}

	@Test
	void aRowThatIsNoJsonIsSkipped() throws Exception {
		Path file = database(folder.resolve("project.db"));
		execute(file,
				"INSERT INTO metrics (timestamp, run_name, step, metrics) VALUES ('x', 'other', 1, '{\"loss\": ')");
		execute(file, "INSERT INTO metrics (timestamp, run_name, step, metrics) VALUES ('x', 'other', 2, '"
				+ "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000) + "')");
		assertEquals(2, imports.importing(file).troubles());
		assertTrue(imports.lines().stream().anyMatch(line -> line.contains("run “other”, step 1")));
	}

	@Test
	void aViewIsNoTable() throws Exception {
		Path file = folder.resolve("endless.db");
		execute(file, "CREATE VIEW metrics AS WITH RECURSIVE n(step) AS (SELECT 1 UNION ALL SELECT step + 1 FROM n)"
				+ " SELECT 'a' AS run_name, step, '{}' AS metrics, '' AS timestamp FROM n");
		assertTrue(imports.refused(file).contains("neither MLflow nor Trackio"));
		assertEquals(List.of(), imports.store().runs());
	}
}
