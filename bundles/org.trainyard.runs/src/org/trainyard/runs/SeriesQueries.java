package org.trainyard.runs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.trainyard.runs.RunQueries.Encoded;

/** What a run has recorded step by step, as it is read: points, their overviews, and records of other kinds. */
final class SeriesQueries {

	private static final String POINTS = """
			SELECT number, count, points FROM block WHERE run = ? AND metric = ? AND number >= ? AND number <= ?
			ORDER BY number""";
	/** The points only of those blocks that were written without an overview. */
	private static final String OVERVIEWS = """
			SELECT number, count, overview, CASE WHEN overview IS NULL THEN points END AS points
			FROM block WHERE run = ? AND metric = ? ORDER BY number""";
	private static final String RECORD_SUMMARIES = """
			SELECT name, count(*) AS count, max(step) AS last_step,
				(SELECT kind FROM record AS newest WHERE newest.run = record.run AND newest.name = record.name
					ORDER BY step DESC LIMIT 1) AS kind
			FROM record WHERE run = ? GROUP BY run, name ORDER BY name""";
	private static final String RECORDS = """
			SELECT step, kind, seconds, value FROM record WHERE run = ? AND name = ?""";

	private final RunQueries rows;

	SeriesQueries(RunQueries rows) {
		this.rows = rows;
	}

	/** The points with indices from {@code from} up to {@code to}, which is not among them. */
	Points points(String run, String metric, long from, long to) throws SQLException, StoreException {
		if (from >= to) {
			return Points.NONE;
		}
		List<Encoded> blocks = rows.query(
				row -> new Encoded(row.getLong("number"), row.getInt("count"), row.getBytes("points")), POINTS, run,
				metric, from / Block.CAPACITY, (to - 1) / Block.CAPACITY);
		Points points = decode(run, metric, blocks);
		int known = (int) Math.min(points.count(), from % Block.CAPACITY);
		int end = (int) Math.min(points.count(), known + (to - from));
		return known == 0 && end == points.count() ? points
				: new Points(Arrays.copyOfRange(points.steps(), known, end),
						Arrays.copyOfRange(points.seconds(), known, end),
						Arrays.copyOfRange(points.values(), known, end));
	}

	private static Points decode(String run, String metric, List<Encoded> blocks) throws StoreException {
		int count = Math.toIntExact(blocks.stream().mapToLong(Encoded::count).sum());
		long[] steps = new long[count];
		double[] seconds = new double[count];
		double[] values = new double[count];
		int offset = 0;
		for (Encoded block : blocks) {
			try {
				offset += BlockCodec.decode(block.bytes(), offset, steps, seconds, values);
			} catch (IllegalArgumentException damaged) {
				throw new StoreException(Messages.get("block.damaged", run, metric, block.number()), damaged);
			}
		}
		return new Points(steps, seconds, values);
	}

	/** All of a metric in outline. */
	Overview overview(String run, String metric) throws SQLException, StoreException {
		List<Encoded> blocks = rows.query(row -> {
			byte[] overview = row.getBytes("overview");
			return new Encoded(row.getLong("number"), row.getInt("count"),
					overview != null ? overview : overview(row.getInt("count"), row.getBytes("points")));
		}, OVERVIEWS, run, metric);
		Overview overview = Overview
				.ofLength(blocks.stream().mapToInt(block -> BlockOverview.entries(block.count())).sum());
		int index = 0;
		for (Encoded block : blocks) {
			try {
				index = BlockOverview.decode(block.bytes(), index, overview);
			} catch (IllegalArgumentException damaged) {
				throw new StoreException(Messages.get("block.damaged", run, metric, block.number()), damaged);
			}
		}
		return overview;
	}

	/** Of points that were stored without one. */
	private static byte[] overview(int count, byte[] encoded) {
		long[] steps = new long[count];
		double[] seconds = new double[count];
		double[] values = new double[count];
		BlockCodec.decode(encoded, 0, steps, seconds, values);
		long[] micros = Arrays.stream(seconds).mapToLong(second -> Math.round(second * 1e6)).toArray();
		return BlockOverview.encode(count, steps, micros, values);
	}

	/** What a run has recorded beside points, by name. */
	List<Recorded.Summary> records(String run) throws SQLException {
		return rows.query(row -> new Recorded.Summary(row.getString("name"),
				Recorded.Kind.valueOf(row.getString("kind")), row.getLong("count"), row.getLong("last_step")),
				RECORD_SUMMARIES, run);
	}

	/** All records of a name, by step. */
	List<Recorded.At> records(String run, String name) throws SQLException {
		return rows.query(SeriesQueries::record, RECORDS + " ORDER BY step", run, name);
	}

	/** The record of a name at a step. */
	Optional<Recorded.At> record(String run, String name, long step) throws SQLException {
		return rows.query(SeriesQueries::record, RECORDS + " AND step = ?", run, name, step).stream().findFirst();
	}

	private static Recorded.At record(ResultSet row) throws SQLException {
		return new Recorded.At(row.getLong("step"), row.getDouble("seconds"),
				RecordCodec.decode(Recorded.Kind.valueOf(row.getString("kind")), row.getBytes("value")));
	}
}
