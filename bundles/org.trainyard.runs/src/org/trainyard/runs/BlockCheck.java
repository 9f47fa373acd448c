package org.trainyard.runs;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.Consumer;

/** Whether the blocks of a metric hold together: none is missing, and each says of itself what its points say. */
record BlockCheck(Connection connection, Consumer<String> problems) {

	private static final String BLOCKS = """
			SELECT number, first_step, last_step, count, minimum, maximum, overview, points FROM block
			WHERE run = ? AND metric = ? ORDER BY number""";

	/** A block as it is stored. */
	private record Row(long number, long firstStep, long lastStep, int count, double minimum, double maximum,
			byte[] overview, byte[] points) {
	}

	/** Checks all blocks of a metric. @return what their points say */
	Statistics check(String run, String metric) throws SQLException {
		Walk walk = new Walk(run, metric);
		RunQueries.query(connection, row -> {
			walk.next(new Row(row.getLong("number"), row.getLong("first_step"), row.getLong("last_step"),
					row.getInt("count"), RunQueries.number(row, "minimum"), RunQueries.number(row, "maximum"),
					row.getBytes("overview"), row.getBytes("points")));
			return null;
		}, BLOCKS, run, metric);
		return walk.all;
	}

	private final class Walk {

		private final String run;
		private final String metric;
		private Statistics all = Statistics.NONE;
		private long expected;
		private int countBefore = Block.CAPACITY;

		Walk(String run, String metric) {
			this.run = run;
			this.metric = metric;
		}

		void next(Row row) {
			if (row.number != expected || countBefore != Block.CAPACITY) {
				problems.accept(Messages.get("check.gap", run, metric, row.number));
			}
			expected = row.number + 1;
			countBefore = row.count;
			try {
				check(row);
			} catch (IllegalArgumentException | NegativeArraySizeException damaged) {
				problems.accept(Messages.get("block.damaged", run, metric, row.number));
			}
		}

		private void check(Row row) {
			long[] steps = new long[row.count];
			double[] seconds = new double[row.count];
			double[] values = new double[row.count];
			int count = BlockCodec.decode(row.points, 0, steps, seconds, values);
			Statistics found = Statistics.of(count, steps, values);
			all = all.followedBy(found);
			boolean same = count == row.count && found.firstStep() == row.firstStep && found.lastStep() == row.lastStep
					&& StoreCheck.same(found.minimum(), row.minimum) && StoreCheck.same(found.maximum(), row.maximum);
			if (!same
					|| row.overview != null && !Arrays.equals(row.overview, overview(count, steps, seconds, values))) {
				problems.accept(Messages.get("check.block", run, metric, row.number));
			}
		}

		private byte[] overview(int count, long[] steps, double[] seconds, double[] values) {
			long[] micros = Arrays.stream(seconds).mapToLong(second -> Math.round(second * 1e6)).toArray();
			return BlockOverview.encode(count, steps, micros, values);
		}
	}
}
