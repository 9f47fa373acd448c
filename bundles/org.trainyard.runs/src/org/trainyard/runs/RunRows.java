package org.trainyard.runs;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The rows of one run as they are written, over a connection of its own that is opened again after trouble. */
final class RunRows implements AutoCloseable {

	private static final String INSERT_RUN = """
			INSERT INTO run (id, name, state, created, started, heartbeat, seconds, step, steps, host, pid,
				process_place, process_start, message, parent, sweep, notes)
			VALUES (?, ?, ?, ?, ?, ?, 0, 0, ?, ?, ?, ?, ?, '', ?, ?, ?)""";
	private static final String INSERT_TAG = "INSERT INTO tag (run, name) VALUES (?, ?)";
	private static final String INSERT_EXPERIMENT = "INSERT INTO experiment (run, xmi) VALUES (?, ?)";
	private static final String INSERT_SETTING = """
			INSERT INTO setting (run, position, path, value) VALUES (?, ?, ?, ?)""";
	private static final String STORE_SETTING = """
			INSERT INTO setting (run, position, path, value)
			VALUES (?, (SELECT coalesce(max(position) + 1, 0) FROM setting WHERE run = ?), ?, ?)
			ON CONFLICT (run, path) DO UPDATE SET value = excluded.value""";
	private static final String INSERT_ENVIRONMENT = """
			INSERT INTO environment (run, position, name, value) VALUES (?, ?, ?, ?)""";
	private static final String STORE_METRIC = """
			INSERT INTO metric (run, name, count, last_step, last_value, minimum, maximum, minimum_step, maximum_step)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
			ON CONFLICT (run, name) DO UPDATE SET count = excluded.count, last_step = excluded.last_step,
				last_value = excluded.last_value, minimum = excluded.minimum, maximum = excluded.maximum,
				minimum_step = excluded.minimum_step, maximum_step = excluded.maximum_step""";
	private static final String STORE_BLOCK = """
			INSERT INTO block (run, metric, number, first_step, last_step, count, minimum, maximum, overview,
				points)
			VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
			ON CONFLICT (run, metric, number) DO UPDATE SET last_step = excluded.last_step, count = excluded.count,
				minimum = excluded.minimum, maximum = excluded.maximum, overview = excluded.overview,
				points = excluded.points""";
	private static final String STORE_RECORD = """
			INSERT INTO record (run, name, step, kind, seconds, value) VALUES (?, ?, ?, ?, ?, ?)
			ON CONFLICT (run, name, step) DO UPDATE SET kind = excluded.kind, seconds = excluded.seconds,
				value = excluded.value""";
	private static final String STORE_ARTIFACT = """
			INSERT INTO artifact (run, name, bytes, sha256) VALUES (?, ?, ?, ?)
			ON CONFLICT (run, name) DO UPDATE SET bytes = excluded.bytes, sha256 = excluded.sha256""";
	private static final String DELETE_ARTIFACT = "DELETE FROM artifact WHERE run = ? AND name = ?";
	private static final String STORE_MESSAGE = """
			INSERT INTO message (run, number, time, level, text) VALUES (?, ?, ?, ?, ?)
			ON CONFLICT (run, number) DO NOTHING""";
	private static final String UPDATE_PROGRESS = """
			UPDATE run SET heartbeat = ?, seconds = ?, step = ?
			WHERE id = ? AND pid = ? AND process_place = ? AND process_start = ?""";
	private static final String UPDATE_END = """
			UPDATE run SET state = ?, message = ?, finished = ? WHERE id = ?""";
	/** Of the process that was last seen at the run: of two that want to continue it, the second finds none. */
	private static final String REOPEN = """
			UPDATE run SET state = ?, started = ?, heartbeat = ?, step = ?, host = ?, pid = ?, process_place = ?,
				process_start = ?, message = '', finished = NULL
			WHERE id = ? AND deleted IS NULL AND state IN (?, ?) AND host = ? AND pid = ? AND seconds = ?""";
	private static final String COUNT_MESSAGES = "SELECT coalesce(max(number) + 1, 0) FROM message WHERE run = ?";

	private final Database database;
	private final String run;
	private final Instant started;
	private final ProcessIdentity process;
	private Connection connection;

	/** Of a run of this process. */
	RunRows(Database database, String run, Instant started) {
		this(database, run, started, ProcessIdentity.current());
	}

	RunRows(Database database, String run, Instant started, ProcessIdentity process) {
		this.database = database;
		this.run = run;
		this.started = started;
		this.process = process;
	}

	String run() {
		return run;
	}

	ProcessIdentity process() {
		return process;
	}

	Instant started() {
		return started;
	}

	StoreException explain(SQLException error) {
		return database.explain(error);
	}

	/** Inserts everything that is known when a run begins. */
	void insert(NewRun newRun, Instant created) throws SQLException {
		inTransaction(() -> {
			insertRun(newRun, created);
			for (String tag : newRun.tags()) {
				update(INSERT_TAG, run, tag);
			}
			update(INSERT_EXPERIMENT, run, newRun.experimentXmi());
			insertAll(INSERT_SETTING, newRun.settings());
			insertAll(INSERT_ENVIRONMENT, newRun.environment());
			return true;
		});
	}

	/**
	 * Makes a run that has ended one of this process, and removes its points after a step.
	 *
	 * @param ended the run as it was read
	 * @return what is left, to add to; empty if the run is no longer as it was read, and then nothing is changed
	 */
	Optional<Outbox> reopen(Run ended, long step) throws SQLException, StoreException {
		try {
			connection = database.openToWrite();
			Optional<Outbox> outbox = Optional.empty();
			if (reopenRun(ended, step) == 1) {
				outbox = Optional.of(new Outbox(new Rewind(connection, run, step).series(), countMessages(),
						Math.min(step, ended.step())));
			}
			connection.commit();
			if (outbox.isEmpty()) {
				close();
			}
			return outbox;
		} catch (SQLException | StoreException | RuntimeException error) {
			close();
			throw error;
		}
	}

	private int reopenRun(Run ended, long step) throws SQLException {
		String stored = ended.state().name();
		String orStored = ended.state() == RunState.LOST ? RunState.RUNNING.name() : stored;
		return update(connection, REOPEN, RunState.RUNNING.name(), started.toEpochMilli(), System.currentTimeMillis(),
				Math.min(step, ended.step()), process.host(), process.pid(), process.place(), process.start(), run,
				stored, orStored,
				ended.host(), ended.pid(), ended.seconds());
	}

	private long countMessages() throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(COUNT_MESSAGES)) {
			statement.setString(1, run);
			try (ResultSet count = statement.executeQuery()) {
				count.next();
				return count.getLong(1);
			}
		}
	}

	/** Stores a delivery together with a heartbeat at the time that the run has measured. */
	boolean store(Outbox.Delivery delivery, double seconds) throws SQLException {
		return store(delivery, seconds, started.plusNanos(Math.round(seconds * 1e9)));
	}

	/**
	 * Stores a delivery together with a heartbeat.
	 *
	 * @return false if the run is no longer one of this process, because another one continues it or it is gone; then
	 *         nothing is stored
	 */
	boolean store(Outbox.Delivery delivery, double seconds, Instant heartbeat) throws SQLException {
		return inTransaction(() -> {
			if (!updateRun(delivery, seconds, heartbeat.toEpochMilli())) {
				return false;
			}
			for (Outbox.SeriesBlocks points : delivery.points()) {
				String metric = points.series().metric();
				storeMetric(metric, points.total());
				for (Block block : points.blocks()) {
					storeBlock(metric, block);
				}
			}
			for (Outbox.EncodedRecord record : delivery.records()) {
				update(STORE_RECORD, run, record.name(), record.step(), record.kind().name(), record.seconds(),
						record.value());
			}
			for (Outbox.ArtifactChange change : delivery.artifacts()) {
				storeArtifact(change);
			}
			for (Outbox.NumberedMessage message : delivery.messages()) {
				storeMessage(message);
			}
			return true;
		});
	}

	@Override
	public void close() {
		if (connection != null) {
			try {
				connection.close();
			} catch (SQLException nothingToSave) {
				// Everything is committed or rolled back.
			}
			connection = null;
		}
	}

	private interface Statements {
		boolean execute() throws SQLException;
	}

	private boolean inTransaction(Statements statements) throws SQLException {
		try {
			if (connection == null) {
				connection = database.openToWrite();
			}
			boolean done = statements.execute();
			connection.commit();
			return done;
		} catch (SQLException error) {
			// Closing rolls back; a new connection does not inherit what went wrong.
			close();
			throw error;
		}
	}

	private void insertRun(NewRun newRun, Instant created) throws SQLException {
		long now = started.toEpochMilli();
		update(INSERT_RUN, run, newRun.name(), RunState.RUNNING.name(), created.toEpochMilli(), now, now,
				newRun.steps(), process.host(), process.pid(), process.place(), process.start(), newRun.parent(),
				newRun.sweep(), newRun.notes());
	}

	/** Adds settings behind those that there are; of those that there are the values are replaced. */
	void storeSettings(Map<String, String> settings) throws SQLException {
		inTransaction(() -> {
			for (Map.Entry<String, String> setting : settings.entrySet()) {
				update(STORE_SETTING, run, run, setting.getKey(), setting.getValue());
			}
			return true;
		});
	}

	private void insertAll(String sql, Map<String, String> values) throws SQLException {
		int position = 0;
		for (Map.Entry<String, String> entry : values.entrySet()) {
			update(sql, run, position++, entry.getKey(), entry.getValue());
		}
	}

	private void storeMetric(String metric, Statistics total) throws SQLException {
		update(STORE_METRIC, run, metric, total.count(), total.lastStep(), total.last(), total.minimum(),
				total.maximum(), total.minimumStep(), total.maximumStep());
	}

	private void storeBlock(String metric, Block block) throws SQLException {
		Statistics statistics = block.statistics();
		update(STORE_BLOCK, run, metric, block.number(), statistics.firstStep(), statistics.lastStep(), block.count(),
				statistics.minimum(), statistics.maximum(), block.overview(), block.encode());
	}

	private void storeArtifact(Outbox.ArtifactChange change) throws SQLException {
		Artifact now = change.now();
		if (now == null) {
			update(DELETE_ARTIFACT, run, change.name());
		} else {
			update(STORE_ARTIFACT, run, now.name(), now.bytes(), now.sha256());
		}
	}

	private void storeMessage(Outbox.NumberedMessage numbered) throws SQLException {
		Message message = numbered.message();
		update(STORE_MESSAGE, run, numbered.number(), message.time().toEpochMilli(), message.level().name(),
				message.text());
	}

	/** Before anything else, so that whoever continues the run waits until all is stored, or nothing is. */
	private boolean updateRun(Outbox.Delivery delivery, double seconds, long heartbeat) throws SQLException {
		Outbox.End end = delivery.end();
		if (end == null) {
			return updateProgress(heartbeat, seconds, delivery.step());
		}
		long finished = started.plusNanos(Math.round(end.seconds() * 1e9)).toEpochMilli();
		boolean own = updateProgress(finished, end.seconds(), delivery.step());
		if (own) {
			update(UPDATE_END, end.state().name(), end.message(), finished, run);
		}
		return own;
	}

	private boolean updateProgress(long heartbeat, double seconds, long step) throws SQLException {
		return update(connection, UPDATE_PROGRESS, heartbeat, seconds, step, run, process.pid(), process.place(),
				process.start()) == 1;
	}

	private void update(String sql, Object... arguments) throws SQLException {
		update(connection, sql, arguments);
	}

	/** @return how many rows were changed */
	static int update(Connection connection, String sql, Object... arguments) throws SQLException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			for (int i = 0; i < arguments.length; i++) {
				bind(statement, i + 1, arguments[i]);
			}
			return statement.executeUpdate();
		}
	}

	private static void bind(PreparedStatement statement, int index, Object argument) throws SQLException {
		switch (argument) {
		case Double number when number.isNaN() -> statement.setNull(index, Types.DOUBLE);
		case Double number -> statement.setDouble(index, number);
		case Long number -> statement.setLong(index, number);
		case Integer number -> statement.setInt(index, number);
		case byte[] bytes -> statement.setBytes(index, bytes);
		// PostgreSQL has no character 0 in its texts.
		default -> statement.setString(index, ((String) argument).replace('\0', '\uFFFD'));
		}
	}
}
