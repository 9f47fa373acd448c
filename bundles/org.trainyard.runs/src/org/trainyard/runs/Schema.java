package org.trainyard.runs;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.Location;

/** Brings a store's tables to the version that this program knows. */
final class Schema {

	private static final String HISTORY = "flyway_schema_history";
	/** File locks are held for the whole process, so threads queue here. */
	private static final Object ONE_AT_A_TIME = new Object();

	private final StoreLocation location;
	private final Database database;

	Schema(StoreLocation location) {
		this.location = location;
		this.database = new Database(location.database());
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
			Files.createDirectories(location.folder());
			synchronized (ONE_AT_A_TIME) {
				return migrateAlone();
			}
		} catch (SQLException error) {
			throw database.explain(error);
		} catch (IOException error) {
			throw new StoreException(Messages.get("store.cannot_create", location, Reason.of(error)), error);
		}
	}

	private int migrateAlone() throws IOException, SQLException, StoreException {
		try (FileChannel channel = FileChannel.open(location.folder().resolve("runs.lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE)) {
			// Held until the channel is closed.
			channel.lock();
			if (version() < MigrationFiles.LATEST) {
				runFlyway();
			}
			return version();
		}
	}

	private void runFlyway() throws StoreException, SQLException {
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		// Inside OSGi only Flyway's own loader sees its plug-ins.
		thread.setContextClassLoader(Flyway.class.getClassLoader());
		try {
			// No loggers: what matters comes as an exception.
			Flyway.configure(Flyway.class.getClassLoader()).loggers().dataSource(database.sourceToMigrate())
					.table(HISTORY).locations(new Location[0]).resourceProvider(new MigrationFiles()).load().migrate();
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
		return new StoreException(Messages.get("store.cannot_migrate", database.file(), Reason.of(error)), error);
	}

	/** The version of the store's tables, 0 if there are none. */
	private int version() throws SQLException {
		if (Files.notExists(database.file())) {
			return 0;
		}
		try (Connection connection = database.openToRead(); Statement statement = connection.createStatement()) {
			if (!hasHistory(connection)) {
				return 0;
			}
			try (ResultSet newest = statement.executeQuery(
					"SELECT coalesce(max(CAST(version AS INTEGER)), 0) FROM " + HISTORY + " WHERE success")) {
				return newest.getInt(1);
			}
		}
	}

	private static boolean hasHistory(Connection connection) throws SQLException {
		try (ResultSet table = connection.getMetaData().getTables(null, null, HISTORY, null)) {
			return table.next();
		}
	}
}
