package org.trainyard.runs;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Takes the points of a run after a step out of the store, within a transaction of its caller. Steps of a metric never go
 * back, so that what stays is the beginning of each metric, and every block but its last stays full.
 *
 * @param step the last one whose points are kept
 */
record Rewind(Connection connection, String run, long step) {

	private static final String METRICS = "SELECT name FROM metric WHERE run = ? ORDER BY name";
	private static final String LAST_KEPT = """
			SELECT number, count, points FROM block WHERE run = ? AND metric = ? AND first_step <= ?
			ORDER BY number DESC LIMIT 1""";
	private static final String BEFORE = """
			SELECT coalesce(sum(count), 0) AS count, min(first_step) AS first_step, max(last_step) AS last_step,
				min(minimum) AS minimum, max(maximum) AS maximum
			FROM block WHERE run = ? AND metric = ? AND number < ?""";
	private static final String LOWEST = """
			SELECT number, count, points FROM block WHERE run = ? AND metric = ? AND minimum = ? ORDER BY number LIMIT 1""";
	private static final String HIGHEST = """
			SELECT number, count, points FROM block WHERE run = ? AND metric = ? AND maximum = ? ORDER BY number LIMIT 1""";
	private static final String CUT_BLOCK = """
			UPDATE block SET last_step = ?, count = ?, minimum = ?, maximum = ?, overview = ?, points = ?
			WHERE run = ? AND metric = ? AND number = ?""";
	private static final String DELETE_BLOCKS = "DELETE FROM block WHERE run = ? AND metric = ? AND number >= ?";
	private static final String CUT_METRIC = """
			UPDATE metric SET count = ?, last_step = ?, last_value = ?, minimum = ?, maximum = ?,
				minimum_step = ?, maximum_step = ?
			WHERE run = ? AND name = ?""";
	private static final String DELETE_RECORDS = "DELETE FROM record WHERE run = ? AND step > ?";
	private static final String DELETE_METRIC = "DELETE FROM metric WHERE run = ? AND name = ?";

	/** A block as it is stored. */
	private record Stored(long number, int count, byte[] points) {
	}

	/** Reads what a query has found. */
	private interface Reader<T> {
		T read(ResultSet rows) throws SQLException;
	}

	/**
	 * Removes the points, and gives what is left of each metric, ready for more.
	 *
	 * @throws StoreException if a block that straddles the step is damaged; names the metric
	 */
	List<Series> series() throws SQLException, StoreException {
		RunRows.update(connection, DELETE_RECORDS, run, step);
		List<String> metrics = query(rows -> {
			List<String> names = new ArrayList<>();
			while (rows.next()) {
				names.add(rows.getString("name"));
			}
			return names;
		}, METRICS, run);
		List<Series> left = new ArrayList<>();
		for (String metric : metrics) {
			cut(metric).ifPresent(left::add);
		}
		return left;
	}

	/** @return empty if nothing is left of the metric */
	private Optional<Series> cut(String metric) throws SQLException, StoreException {
		Stored stored = query(Rewind::stored, LAST_KEPT, run, metric, step);
		if (stored == null) {
			RunRows.update(connection, DELETE_BLOCKS, run, metric, 0);
			RunRows.update(connection, DELETE_METRIC, run, metric);
			return Optional.empty();
		}
		Block kept = decoded(metric, stored, step);
		Statistics own = kept.statistics();
		RunRows.update(connection, DELETE_BLOCKS, run, metric, kept.number() + 1);
		if (kept.count() < stored.count) {
			RunRows.update(connection, CUT_BLOCK, own.lastStep(), kept.count(), own.minimum(), own.maximum(),
					kept.overview(), kept.encode(), run, metric, kept.number());
		}
		Statistics before = before(metric, kept.number());
		Statistics all = before.followedBy(own);
		RunRows.update(connection, CUT_METRIC, all.count(), all.lastStep(), all.last(), all.minimum(), all.maximum(),
				all.minimumStep(), all.maximumStep(), run, metric);
		return Optional.of(Series.continued(metric, before, kept));
	}

	/** The points of a block up to a step, at least one. */
	private Block decoded(String metric, Stored block, long last) throws StoreException {
		long[] steps = new long[block.count];
		double[] seconds = new double[block.count];
		double[] values = new double[block.count];
		try {
			BlockCodec.decode(block.points, 0, steps, seconds, values);
		} catch (IllegalArgumentException damaged) {
			throw new StoreException(Messages.get("block.damaged", run, metric, block.number), damaged);
		}
		int count = (int) Arrays.stream(steps).takeWhile(each -> each <= last).count();
		// Stored times are whole microseconds, which come back exactly.
		long[] micros = Arrays.stream(seconds).mapToLong(second -> Math.round(second * 1e6)).toArray();
		return new Block(block.number, count, steps, micros, values);
	}

	/** Of the blocks before one. Their last value is not known, and not needed where another follows. */
	private Statistics before(String metric, long number) throws SQLException, StoreException {
		Statistics sum = query(rows -> {
			rows.next();
			long count = rows.getLong("count");
			return count == 0 ? Statistics.NONE
					: new Statistics(count, rows.getLong("first_step"), rows.getLong("last_step"), Double.NaN,
							number(rows, "minimum"), number(rows, "maximum"), Statistics.NO_STEP, Statistics.NO_STEP);
		}, BEFORE, run, metric, number);
		if (Double.isNaN(sum.minimum())) {
			return sum;
		}
		Statistics lowest = blockWith(LOWEST, metric, sum.minimum());
		Statistics highest = blockWith(HIGHEST, metric, sum.maximum());
		return new Statistics(sum.count(), sum.firstStep(), sum.lastStep(), sum.last(), sum.minimum(), sum.maximum(),
				lowest.minimumStep(), highest.maximumStep());
	}

	/** Of the first block with an extreme. */
	private Statistics blockWith(String sql, String metric, double extreme) throws SQLException, StoreException {
		Stored block = query(Rewind::stored, sql, run, metric, extreme);
		return decoded(metric, block, Long.MAX_VALUE).statistics();
	}

	private static Stored stored(ResultSet rows) throws SQLException {
		return rows.next() ? new Stored(rows.getLong("number"), rows.getInt("count"), rows.getBytes("points")) : null;
	}

	private static double number(ResultSet rows, String column) throws SQLException {
		double number = rows.getDouble(column);
		return rows.wasNull() ? Double.NaN : number;
	}

	private <T> T query(Reader<T> reader, String sql, Object... arguments) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			for (int i = 0; i < arguments.length; i++) {
				statement.setObject(i + 1, arguments[i]);
			}
			try (ResultSet rows = statement.executeQuery()) {
				return reader.read(rows);
			}
		}
	}
}
