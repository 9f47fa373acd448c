package org.trainyard.runs;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.Location;

/** Brings a store's tables to the version that this program knows. */
final class Schema {

	private static final String HISTORY = "flyway_schema_history";

	private final StoreLocation location;
	private final Database database;

	Schema(StoreLocation location) {
		this.location = location;
		this.database = Database.of(location);
	}

	/**
	 * Creates or migrates the tables if need be. Flyway takes a third of a second to find that it has nothing to do, so
	 * it is only asked when the store is older than this program.
	 *
	 * @return the version that the store has now; above {@link MigrationFiles#LATEST} if a newer program wrote it
	 * @throws StoreException if there is no store and none can be made, or if it is no store
	 */
	int migrate() throws StoreException {
		try {
			int version = version();
			if (version >= MigrationFiles.LATEST) {
				return version;
			}
			return database.migrateAlone(this::migrateIfOlder);
		} catch (SQLException error) {
			throw database.explain(error);
		} catch (IOException error) {
			throw new StoreException(Messages.get("store.cannot_create", location, Reason.of(error)), error);
		}
	}

	private int migrateIfOlder() throws SQLException, StoreException {
		if (version() < MigrationFiles.LATEST) {
			runFlyway();
		}
		return version();
	}

	private void runFlyway() throws StoreException, SQLException {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		// Inside OSGi only Flyway's own loader sees its plug-ins.
		thread.setContextClassLoader(Flyway.class.getClassLoader());
		try {
			// No loggers: what matters comes as an exception.
			Flyway.configure(Flyway.class.getClassLoader()).loggers().dataSource(database.sourceToMigrate())
					.table(HISTORY).locations(new Location[0]).resourceProvider(new MigrationFiles(database)).load()
					.migrate();
		} catch (FlywayException error) {
			throw explain(error);
		} finally {
			thread.setContextClassLoader(before);
		}
	}

	private StoreException explain(FlywayException error) {
		for (Throwable cause = error; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLException sql) {
				return database.explain(sql);
			}
		}
		if (error.getErrorCode() == CoreErrorCode.NON_EMPTY_SCHEMA_WITHOUT_SCHEMA_HISTORY_TABLE) {
			return new StoreException(Messages.get("store.something_else", database), error);
		}
		return new StoreException(Messages.get("store.cannot_migrate", database, Reason.of(error)), error);
	}

	/** The version of the store's tables, 0 if there are none. */
	private int version() throws SQLException {
		if (!database.mayExist()) {
			return 0;
		}
		try (Connection connection = database.openToRead(); Statement statement = connection.createStatement()) {
			if (!database.hasTable(connection, HISTORY)) {
				return 0;
			}
			try (ResultSet newest = statement.executeQuery(
					"SELECT coalesce(max(CAST(version AS INTEGER)), 0) FROM " + HISTORY + " WHERE success")) {
				newest.next();
				return newest.getInt(1);
			}
		}
	}
}
