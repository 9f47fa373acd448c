package org.trainyard.runs;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a store can be in. {@code releng/verify} starts the server; where there is none, its tests are skipped. */
enum TestDatabase {

	SQLITE, POSTGRESQL;

	/** The server's URL, for a user who may make schemas. */
	private static final String SERVER = System.getenv("TRAINYARD_TEST_POSTGRESQL");

	/** A place for a store that is not there yet, with the runs' files in a folder. */
	StoreLocation place(Path folder) throws StoreException {
		return switch (this) {
		case SQLITE -> new StoreLocation(folder);
		case POSTGRESQL -> {
			assumeTrue(SERVER != null, "needs a PostgreSQL server, see releng/verify");
			yield inSchema(PostgresUrl.parse(SERVER), "test-" + RunId.random(), folder);
		}
		};
	}

	private static StoreLocation inSchema(PostgresUrl server, String schema, Path folder) {
		Map<String, String> parameters = new TreeMap<>(server.parameters());
		parameters.put(PostgresUrl.SCHEMA, schema);
		return new StoreLocation(folder,
				Optional.of(new PostgresUrl(server.user(), server.hosts(), server.database(), parameters)),
				Password.ofEnvironment());
	}

	/** Removes what a server holds of a place; folders are the caller's. */
	static void clear(StoreLocation place) throws SQLException {
		if (place.isOnServer()) {
			String schema = place.server().get().parameters().get(PostgresUrl.SCHEMA);
			change(place, "DROP SCHEMA IF EXISTS \"" + schema + "\" CASCADE");
		}
	}

	/** Changes a store behind its back. */
	static void change(StoreLocation place, String... statements) throws SQLException {
		try (Connection connection = Database.of(place).openToWrite();
				Statement statement = connection.createStatement()) {
			for (String sql : statements) {
				statement.execute(sql);
			}
			connection.commit();
		}
	}

	/** Bytes as the store's database writes them in SQL. */
	static String bytes(StoreLocation place, String hexadecimal) {
		return place.isOnServer() ? "'\\x" + hexadecimal + "'" : "x'" + hexadecimal + "'";
	}
}
