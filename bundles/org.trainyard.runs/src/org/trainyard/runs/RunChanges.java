package org.trainyard.runs;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

/** What people change of runs that are recorded. Each change is one transaction: all of its runs or none. */
record RunChanges(StoreLocation location, Database database) {

	/** Deepest first, so that nothing is left that refers to what is gone. */
	private static final List<String> PURGE = List.of("DELETE FROM block WHERE run = ?",
			"DELETE FROM metric WHERE run = ?", "DELETE FROM record WHERE run = ?",
			"DELETE FROM artifact WHERE run = ?", "DELETE FROM message WHERE run = ?",
			"DELETE FROM environment WHERE run = ?", "DELETE FROM setting WHERE run = ?",
			"DELETE FROM experiment WHERE run = ?", "DELETE FROM tag WHERE run = ?");

	private interface Change {
		void make(Connection connection) throws SQLException, StoreException;
	}

	void rename(String run, String name) throws StoreException {
		set("name", List.of(run), name);
	}

	void note(String run, String text) throws StoreException {
		set("notes", List.of(run), text);
	}

	/** @param when in milliseconds since 1970, or null to take the runs out of the trash */
	void delete(Collection<String> runs, Long when) throws StoreException {
		set("deleted", runs, when);
	}

	private void set(String column, Collection<String> runs, Object value) throws StoreException {
		change(connection -> {
			for (String run : runs) {
				touch(connection, "UPDATE run SET " + column + " = ? WHERE id = ?", value, run);
			}
		});
	}

	void tag(Collection<String> runs, Collection<String> add, Collection<String> remove) throws StoreException {
		change(connection -> {
			for (String run : runs) {
				touch(connection, "UPDATE run SET name = name WHERE id = ?", run);
				for (String tag : remove) {
					RunRows.update(connection, "DELETE FROM tag WHERE run = ? AND name = ?", run, tag);
				}
				for (String tag : add) {
					RunRows.update(connection, "INSERT INTO tag (run, name) VALUES (?, ?) ON CONFLICT DO NOTHING", run,
							tag);
				}
			}
		});
	}

	/**
	 * Takes a deleted run out of the store for good.
	 *
	 * @return false if it is not in the trash, because it was restored meanwhile or never was; then nothing happens
	 */
	boolean purge(String run) throws StoreException {
		boolean[] purged = { false };
		change(connection -> {
			// The first statement writes, so that this queues behind other writers; see Database.
			if (RunRows.update(connection, "UPDATE run SET name = name WHERE id = ? AND deleted IS NOT NULL",
					run) == 1) {
				for (String sql : PURGE) {
					RunRows.update(connection, sql, run);
				}
				RunRows.update(connection, "DELETE FROM run WHERE id = ?", run);
				purged[0] = true;
			}
		});
		return purged[0];
	}

	private void touch(Connection connection, String sql, Object... arguments) throws SQLException, StoreException {
		try (PreparedStatement statement = connection.prepareStatement(sql)) {
			for (int i = 0; i < arguments.length; i++) {
				statement.setObject(i + 1, arguments[i]);
			}
			if (statement.executeUpdate() == 0) {
				throw new StoreException(Messages.get("run.unknown", arguments[arguments.length - 1], location));
			}
		}
	}

	private void change(Change change) throws StoreException {
		try (Connection connection = database.openToWrite()) {
			change.make(connection);
			connection.commit();
		} catch (SQLException error) {
			throw database.explain(error);
		}
	}
}
