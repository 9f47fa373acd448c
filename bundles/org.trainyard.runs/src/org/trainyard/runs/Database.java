package org.trainyard.runs;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

/**
 * What differs between the databases that can hold a store: how they are opened, what their errors mean, and the few
 * statements that are not the same. Everything else in this package is plain JDBC.
 */
sealed interface Database permits SqliteDatabase, PostgresDatabase {

	/** What is done while nobody else does it. */
	interface Migration {
		int run() throws SQLException, StoreException;
	}

	static Database of(StoreLocation location) {
		return location.server().<Database>map(url -> new PostgresDatabase(url, location.password()))
				.orElseGet(() -> new SqliteDatabase(location.database()));
	}

	/** False if there is certainly none yet. */
	boolean mayExist();

	/** A connection that commits after each statement and cannot change anything. */
	Connection openToRead() throws SQLException;

	/** A connection for transactions, whose first statement must change something. */
	Connection openToWrite() throws SQLException;

	/** A connection that reads the database as it is at its first query, and cannot change anything. */
	Connection openSnapshot() throws SQLException;

	/** What the database itself finds wrong with its files, a line each. */
	List<String> problems(Connection connection) throws SQLException;

	/** Writes everything as it is at one moment to an SQLite file that does not exist yet. */
	void copyTo(Path target) throws StoreException;

	/** Gives the room of what was deleted back to the file system. Writers wait meanwhile. */
	void compact() throws StoreException;

	/** Bytes on disk. */
	long bytes() throws StoreException;

	/** Where migrations get their connections; the first one makes the database if there is none. */
	DataSource sourceToMigrate();

	/** Migrates while no other thread or process does. */
	int migrateAlone(Migration migration) throws IOException, SQLException, StoreException;

	/** A migration's SQL, which is written for SQLite, in the words of this database. */
	String translate(String sql);

	boolean hasTable(Connection connection, String table) throws SQLException;

	/** Changes whenever a connection other than this one has committed. */
	long dataVersion(Connection connection) throws SQLException;

	/** The line for the user about an error of this database. */
	StoreException explain(SQLException error);

	static String firstLine(SQLException error) {
		return String.valueOf(error.getMessage()).lines().findFirst().orElse("");
	}
}
