package org.trainyard.runs;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;

/** Copies the rows of a store from one database to another one, whose tables are there and empty. */
record StoreCopy(Connection from, Connection to) {

	/** Those that are referred to first. */
	static final List<String> TABLES = List.of("run", "experiment", "setting", "environment", "tag", "message",
			"metric", "block", "record", "artifact");
	/** A row may be an image or 4,096 points. */
	private static final int ROWS_AT_ONCE = 50;

	/** Copies everything; the caller commits. */
	void copy() throws SQLException {
		for (String table : TABLES) {
			try (Statement statement = from.createStatement()) {
				statement.setFetchSize(ROWS_AT_ONCE);
				try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table)) {
					copy(table, rows);
				}
			}
		}
	}

	private void copy(String table, ResultSet rows) throws SQLException {
		List<String> columns = columns(rows);
		String sql = "INSERT INTO " + table + " (" + String.join(", ", columns) + ") VALUES ("
				+ String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
		try (PreparedStatement insert = to.prepareStatement(sql)) {
			while (rows.next()) {
				for (int i = 1; i <= columns.size(); i++) {
					insert.setObject(i, rows.getObject(i));
				}
				insert.executeUpdate();
			}
		}
	}

	private static List<String> columns(ResultSet rows) throws SQLException {
		String[] names = new String[rows.getMetaData().getColumnCount()];
		for (int i = 0; i < names.length; i++) {
			names[i] = rows.getMetaData().getColumnName(i + 1);
		}
		return List.of(names);
	}
}
