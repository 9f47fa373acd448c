package org.trainyard.runs.interchange;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.trainyard.runs.StoreException;

/** An SQLite database with runs; subclasses know whose. Rows are read on from the last one that was seen. */
abstract sealed class DatabasePlace implements RunPlace permits MlflowDatabase, TrackioDatabase {

	/** Takes one row. */
	interface Row {
		void take(ResultSet row) throws SQLException, StoreException;
	}

	private final Path file;
	private final Map<String, Long> seen = new HashMap<>();

	DatabasePlace(Path file) {
		this.file = file;
	}

	/** What a database is, by its tables. */
	static RunPlace recognize(Path file, boolean deletedToo) throws InterchangeException {
		try (ForeignDatabase database = ForeignDatabase.open(file, () -> {
			// Only names are asked for.
		})) {
			if (database.columns("runs").contains("run_uuid")) {
				return new MlflowDatabase(file, deletedToo);
			}
			if (database.columns("metrics").containsAll(Set.of("run_name", "step", "metrics"))) {
				return new TrackioDatabase(file);
			}
			throw new InterchangeException(Messages.get("database.unknown", file));
		} catch (SQLException error) {
			throw new InterchangeException(
					Messages.get("database.unreadable", file, ForeignDatabase.firstLine(error)), error);
		}
	}

	final Path file() {
		return file;
	}

	@Override
	public final void read(RunSink sink, boolean last) throws StoreException, InterchangeException {
		sink.checkWanted();
		try (ForeignDatabase database = ForeignDatabase.open(file, sink::checkWanted)) {
			read(database, sink);
		} catch (SQLException error) {
			sink.checkWanted();
			sink.trouble(Messages.get("database.partial", file, ForeignDatabase.firstLine(error)));
		}
	}

	abstract void read(ForeignDatabase database, RunSink sink) throws SQLException, StoreException;

	/** Whether such rows were taken before. */
	final boolean hasSeen(String what) {
		return seen.containsKey(what);
	}

	/**
	 * Takes the rows of a table that came after those that were taken before, in the order in which they were written.
	 *
	 * @param what  names the rows, so that they are known again
	 * @param query begins with the row number, which it calls {@code rowid}, and ends in a condition
	 */
	final void newRows(ForeignDatabase database, String what, String query, String argument, Row taker)
			throws SQLException, StoreException {
		long before = seen.getOrDefault(what, Long.MIN_VALUE);
		try (var statement = database.connection().prepareStatement(query + " AND rowid > ? ORDER BY rowid")) {
			statement.setString(1, argument);
			statement.setLong(2, before);
			try (ResultSet rows = statement.executeQuery()) {
				while (rows.next()) {
					taker.take(rows);
					seen.put(what, rows.getLong(1));
				}
			}
		}
	}
}
