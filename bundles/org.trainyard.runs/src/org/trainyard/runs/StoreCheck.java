package org.trainyard.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads everything in a store and says what is not as it should be. The store may be in use meanwhile: what is read is the
 * store at one moment. Nothing is changed.
 */
public final class StoreCheck {

	/**
	 * What was found.
	 *
	 * @param runs     number of runs, those in the trash too
	 * @param points   number of points that were read
	 * @param problems a line each; empty if all is well
	 * @param orphans  folders of files that belong to no run
	 */
	public record Findings(long runs, long points, List<String> problems, List<Path> orphans) {
	}

	private static final String METRICS = """
			SELECT run, name, count, last_step, last_value, minimum, maximum FROM metric ORDER BY run, name""";
	private static final String RECORDS = "SELECT run, name, step, kind, value FROM record";
	/** Of a run that goes on, or was killed, files may have come and gone since it last stored which there are. */
	private static final String ARTIFACTS = """
			SELECT artifact.run AS run, artifact.name AS name, bytes, sha256
			FROM artifact JOIN run ON run.id = artifact.run
			WHERE run.state <> 'RUNNING' ORDER BY artifact.run, artifact.name""";

	private final RunStore store;
	private final boolean hashes;
	private final List<String> problems = new ArrayList<>();

	private StoreCheck(RunStore store, boolean hashes) {
		this.store = store;
		this.hashes = hashes;
	}

	/**
	 * Checks a store.
	 *
	 * @param hashes whether the content of files is read as well, and not only their size
	 * @throws StoreException if it cannot be read at all
	 */
	public static Findings of(RunStore store, boolean hashes) throws StoreException {
		return new StoreCheck(store, hashes).check();
	}

	private Findings check() throws StoreException {
		try (Connection connection = store.database().openSnapshot()) {
			problems.addAll(store.database().problems(connection));
			Set<String> runs = new HashSet<>(
					RunQueries.query(connection, row -> row.getString(1), "SELECT id FROM run"));
			long points = checkMetrics(connection);
			checkRecords(connection);
			checkArtifacts(connection);
			return new Findings(runs.size(), points, List.copyOf(problems), orphans(runs));
		} catch (SQLException error) {
			throw store.database().explain(error);
		}
	}

	private long checkMetrics(Connection connection) throws SQLException {
		record Metric(String run, String name, long count, long lastStep, double last, double minimum, double maximum) {
		}
		List<Metric> metrics = RunQueries.query(connection,
				row -> new Metric(row.getString("run"), row.getString("name"), row.getLong("count"),
						row.getLong("last_step"), RunQueries.number(row, "last_value"),
						RunQueries.number(row, "minimum"), RunQueries.number(row, "maximum")),
				METRICS);
		BlockCheck blocks = new BlockCheck(connection, problems::add);
		long points = 0;
		for (Metric metric : metrics) {
			Statistics found = blocks.check(metric.run, metric.name);
			points += found.count();
			boolean same = found.count() == metric.count && found.lastStep() == metric.lastStep
					&& same(found.last(), metric.last) && same(found.minimum(), metric.minimum)
					&& same(found.maximum(), metric.maximum);
			if (!same) {
				problems.add(Messages.get("check.summary", metric.run, metric.name, metric.count, found.count()));
			}
		}
		return points;
	}

	static boolean same(double first, double second) {
		return first == second || Double.isNaN(first) && Double.isNaN(second);
	}

	private void checkRecords(Connection connection) throws SQLException {
		RunQueries.query(connection, row -> {
			try {
				RecordCodec.decode(Recorded.Kind.valueOf(row.getString("kind")), row.getBytes("value"));
			} catch (IllegalArgumentException damaged) {
				problems.add(Messages.get("check.record", row.getString("run"), row.getString("name"),
						row.getLong("step"), damaged.getMessage()));
			}
			return null;
		}, RECORDS);
	}

	private void checkArtifacts(Connection connection) throws SQLException {
		RunQueries.query(connection, row -> {
			check(row.getString("run"),
					new Artifact(row.getString("name"), row.getLong("bytes"), row.getString("sha256")));
			return null;
		}, ARTIFACTS);
	}

	private void check(String run, Artifact artifact) {
		Path file = store.files(run).resolve(artifact.name()).normalize();
		if (!file.startsWith(store.files(run))) {
			problems.add(Messages.get("check.outside", run, artifact.name()));
			return;
		}
		if (store.location().isOnServer() && Files.notExists(store.files(run))) {
			return; // recorded by another machine, which has its files
		}
		try {
			if (Files.notExists(file)) {
				problems.add(Messages.get("check.missing", run, file));
			} else if (Files.size(file) != artifact.bytes()
					|| hashes && !Artifact.of(artifact.name(), file).equals(artifact)) {
				problems.add(Messages.get("check.changed", run, file));
			}
		} catch (IOException error) {
			problems.add(Messages.get("check.unreadable", run, file, Reason.of(error)));
		}
	}

	private List<Path> orphans(Set<String> runs) throws StoreException {
		Path folder = store.files("x").getParent();
		if (Files.notExists(folder)) {
			return List.of();
		}
		try (Stream<Path> folders = Files.list(folder)) {
			List<Path> orphans = new ArrayList<>();
			for (Path each : folders.sorted().toList()) {
				String name = each.getFileName().toString();
				// A run that began since the moment that is checked has a folder too.
				if (!runs.contains(name) && !store.exists(name)) {
					orphans.add(each);
				}
			}
			return List.copyOf(orphans);
		} catch (IOException error) {
			throw new StoreException(Messages.get("run.files_unreadable", folder, Reason.of(error)), error);
		}
	}
}
