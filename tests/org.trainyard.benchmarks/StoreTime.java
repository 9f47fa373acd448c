import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

import org.trainyard.runs.NewRun;
import org.trainyard.runs.Overview;
import org.trainyard.runs.Points;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.RunWriter;
import org.trainyard.runs.StoreLocation;

/**
 * Writes and reads points through the run store and, in turn in the same process, through an SQLite table with a row a
 * point: StoreTime FOLDER MILLIONS ROUNDS. The table is as a tracker would make it: run and metric as numbers, step, time,
 * value, a primary key of the first three without a row id, write-ahead log, one prepared statement in transactions of
 * 10,000 rows. Values are random doubles, as they come from nothing that repeats. Prints a line a measurement.
 */
final class StoreTime {

	private static final int MILLION = 1_000_000;

	private StoreTime() {
	}

	/** What was measured of one way to keep points. */
	private record Measured(double write, double bytes, double[] reads) {
	}

	public static void main(String[] arguments) throws Exception {
		Path folder = Files.createDirectories(Path.of(arguments[0]));
		int series = Integer.parseInt(arguments[1]);
		double[] values = new Random(1).doubles(MILLION).toArray();
		for (int round = 1; round <= Integer.parseInt(arguments[2]); round++) {
			Path place = folder.resolve("round" + round);
			Measured store = store(place.resolve("store"), series, values);
			Measured rows = rows(Files.createDirectories(place), series, values);
			print(round, "store", series, store);
			print(round, "row a point", series, rows);
			System.out.printf("| %d | ratio | %.1f | %.2f | %.1f | |%n", round, rows.write / store.write,
					rows.bytes / store.bytes, median(rows.reads) / median(store.reads));
			delete(place);
		}
	}

	private static void print(int round, String way, int series, Measured measured) {
		System.out.printf("| %d | %s | %.2f | %.1f | %.1f (%.1f) |%n", round, way, series / measured.write,
				measured.bytes / series / MILLION, median(measured.reads), Arrays.stream(measured.reads).max().orElse(0));
	}

	private static Measured store(Path folder, int series, double[] values) throws Exception {
		try (RunStore store = RunStore.open(new StoreLocation(folder))) {
			long start = System.nanoTime();
			try (RunWriter writer = store.create(new NewRun("run", "run", "<x/>", Map.of(), Map.of(), MILLION))) {
				String[] names = Stream.iterate(0, i -> i + 1).limit(series).map(i -> "metric/" + i).toArray(String[]::new);
				for (int step = 0; step < MILLION; step++) {
					for (String name : names) {
						writer.point(name, step, values[step]);
					}
				}
				long recorded = System.nanoTime();
				writer.finish(RunState.FINISHED, "");
				System.out.printf("recorded after %.2f s, stored after %.2f s%n", (recorded - start) / 1e9,
						(System.nanoTime() - start) / 1e9);
			}
			double write = (System.nanoTime() - start) / 1e9;
			double[] reads = new double[15];
			for (int i = 0; i < reads.length; i++) {
				long begin = System.nanoTime();
				Points points = store.points("run", "metric/" + i % series);
				reads[i] = (System.nanoTime() - begin) / 1e6;
				if (!Arrays.equals(points.values(), values)) {
					throw new IllegalStateException("points differ");
				}
			}
			double[] overviews = new double[15];
			for (int i = 0; i < overviews.length; i++) {
				long begin = System.nanoTime();
				Overview overview = store.overview("run", "metric/" + i % series);
				overviews[i] = (System.nanoTime() - begin) / 1e6;
				if (overview.points() != MILLION) {
					throw new IllegalStateException("points are missing");
				}
			}
			System.out.printf("overview of a million points: median %.1f ms, first %.1f, longest of the rest %.1f%n",
					median(overviews), overviews[0], Arrays.stream(overviews).skip(1).max().orElse(0));
			store.close();
			return new Measured(write, bytes(folder), reads);
		}
	}

	private static Measured rows(Path folder, int series, double[] values) throws SQLException {
		Path file = folder.resolve("rows.db");
		try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
			try (Statement statement = connection.createStatement()) {
				statement.execute("PRAGMA journal_mode = WAL");
				statement.execute("PRAGMA synchronous = NORMAL");
				statement.execute("CREATE TABLE point (run INTEGER, metric INTEGER, step INTEGER, seconds REAL, value REAL,"
						+ " PRIMARY KEY (run, metric, step)) WITHOUT ROWID");
			}
			long start = System.nanoTime();
			connection.setAutoCommit(false);
			try (PreparedStatement insert = connection
					.prepareStatement("INSERT INTO point VALUES (1, ?, ?, ?, ?)")) {
				int waiting = 0;
				for (int step = 0; step < MILLION; step++) {
					for (int metric = 0; metric < series; metric++) {
						insert.setInt(1, metric);
						insert.setInt(2, step);
						insert.setDouble(3, (System.nanoTime() - start) / 1e9);
						insert.setDouble(4, values[step]);
						insert.addBatch();
						if (++waiting == 10_000) {
							insert.executeBatch();
							connection.commit();
							waiting = 0;
						}
					}
				}
				insert.executeBatch();
				connection.commit();
			}
			double write = (System.nanoTime() - start) / 1e9;
			double[] reads = new double[5];
			for (int i = 0; i < reads.length; i++) {
				reads[i] = read(connection, i % series, values);
			}
			return new Measured(write, bytes(folder.resolve("rows.db")), reads);
		}
	}

	private static double read(Connection connection, int metric, double[] values) throws SQLException {
		long begin = System.nanoTime();
		long[] steps = new long[MILLION];
		double[] seconds = new double[MILLION];
		double[] read = new double[MILLION];
		try (PreparedStatement select = connection
				.prepareStatement("SELECT step, seconds, value FROM point WHERE run = 1 AND metric = ? ORDER BY step")) {
			select.setInt(1, metric);
			try (ResultSet rows = select.executeQuery()) {
				for (int i = 0; rows.next(); i++) {
					steps[i] = rows.getLong(1);
					seconds[i] = rows.getDouble(2);
					read[i] = rows.getDouble(3);
				}
			}
		}
		double time = (System.nanoTime() - begin) / 1e6;
		if (!Arrays.equals(read, values)) {
			throw new IllegalStateException("rows differ");
		}
		return time;
	}

	private static double median(double[] times) {
		return Arrays.stream(times).sorted().toArray()[times.length / 2];
	}

	/** Of a database with what its log still holds, or of the databases of a folder. */
	private static long bytes(Path place) {
		try (Stream<Path> files = Files.walk(Files.isDirectory(place) ? place : place.getParent(), 1)) {
			return files.filter(file -> file.getFileName().toString().matches(".*\\.db(-wal)?"))
					.mapToLong(file -> file.toFile().length()).sum();
		} catch (java.io.IOException unreadable) {
			throw new java.io.UncheckedIOException(unreadable);
		}
	}

	private static void delete(Path folder) throws java.io.IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
		}
	}
}
