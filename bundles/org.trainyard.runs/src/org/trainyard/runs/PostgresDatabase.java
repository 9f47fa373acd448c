package org.trainyard.runs;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.sql.DataSource;

import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteException;

/**
 * A PostgreSQL database, or one schema of it, that holds a store.
 * <p>
 * A server that does not answer is given up after {@value #CONNECT_SECONDS} s while connecting, and after
 * {@value #ANSWER_SECONDS} s later, unless the URL says otherwise. Then a commit may or may not have happened; whatever
 * this package writes may be written twice.
 */
record PostgresDatabase(PostgresUrl url, Optional<Password> password) implements Database {

	private static final int CONNECT_SECONDS = 5;
	private static final int ANSWER_SECONDS = 20;
	/** Migrating may take the server a while, and so may waiting for another program that does. */
	private static final int MIGRATION_SECONDS = 600;
	/** The lock of those who migrate, among all such locks of the database: "trainyard" as a number. */
	private static final long MIGRATION_LOCK = 0x7472_6169_6e79_6172L;
	private static final Pattern BYTES = Pattern.compile("\\bBLOB\\b");
	private static final Pattern TEXT = Pattern.compile("\\bTEXT\\b");

	/** The driver logs what it throws as well. Held here, or the level would be forgotten. */
	private static final Logger DRIVER_LOG = Logger.getLogger("org.postgresql");

	static {
		DRIVER_LOG.setLevel(Level.OFF);
	}

	@Override
	public boolean mayExist() {
		return true;
	}

	@Override
	public Connection openToRead() throws SQLException {
		Connection connection = source(ANSWER_SECONDS).getConnection();
		try (Statement statement = connection.createStatement()) {
			statement.execute("SET default_transaction_read_only = on");
		}
		return connection;
	}

	@Override
	public Connection openToWrite() throws SQLException {
		Connection connection = source(ANSWER_SECONDS).getConnection();
		connection.setAutoCommit(false);
		return connection;
	}

	@Override
	public Connection openSnapshot() throws SQLException {
		Connection connection = openToRead();
		connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
		connection.setAutoCommit(false);
		return connection;
	}

	/** The server watches over its files itself. */
	@Override
	public List<String> problems(Connection connection) {
		return List.of();
	}

	/** The copy can be opened as a store in a folder, with the same tables. */
	@Override
	public void copyTo(Path target) throws StoreException {
		StoreLocation place = new StoreLocation(target.getParent());
		Database copy = Database.of(place);
		new Schema(place).migrate();
		try (Connection from = openSnapshot()) {
			try (Connection to = copy.openToWrite()) {
				new StoreCopy(from, to).copy();
				to.commit();
			} catch (SQLException error) {
				throw error instanceof SQLiteException ? copy.explain(error) : explain(error);
			}
		} catch (SQLException error) {
			throw explain(error);
		}
	}

	@Override
	public void compact() throws StoreException {
		try (Connection connection = source(MIGRATION_SECONDS).getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("VACUUM (FULL, ANALYZE) " + String.join(", ", StoreCopy.TABLES));
		} catch (SQLException error) {
			throw explain(error);
		}
	}

	@Override
	public long bytes() throws StoreException {
		String sizes = StoreCopy.TABLES.stream().map(table -> "pg_total_relation_size('" + table + "')")
				.collect(Collectors.joining(" + "));
		try (Connection connection = openToRead();
				Statement statement = connection.createStatement();
				ResultSet size = statement.executeQuery("SELECT " + sizes)) {
			size.next();
			return size.getLong(1);
		} catch (SQLException error) {
			throw explain(error);
		}
	}

	@Override
	public DataSource sourceToMigrate() {
		return source(MIGRATION_SECONDS);
	}

	/**
	 * {@inheritDoc} Flyway locks too, but only once it has looked whether the schema is empty: of two programs that open
	 * a new store at once, it would tell one that the schema holds something else.
	 */
	@Override
	public int migrateAlone(Migration migration) throws SQLException, StoreException {
		try (Connection connection = source(MIGRATION_SECONDS).getConnection();
				Statement statement = connection.createStatement()) {
			createSchema(connection);
			// Held until the transaction ends, which the end of the connection is too.
			connection.setAutoCommit(false);
			statement.execute("SELECT pg_advisory_xact_lock(" + MIGRATION_LOCK + ")");
			int version = migration.run();
			connection.commit();
			return version;
		}
	}

	private void createSchema(Connection connection) throws SQLException {
		String schema = url.parameters().get(PostgresUrl.SCHEMA);
		if (schema != null && connection.getSchema() == null) {
			try (Statement statement = connection.createStatement()) {
				statement.execute("CREATE SCHEMA IF NOT EXISTS " + statement.enquoteIdentifier(schema, true));
			}
		}
	}

	/** Texts are ordered as SQLite orders them, by their bytes, whatever the server's language. */
	@Override
	public String translate(String sql) {
		return TEXT.matcher(BYTES.matcher(sql).replaceAll("BYTEA")).replaceAll("TEXT COLLATE \"C\"");
	}

	@Override
	public boolean hasTable(Connection connection, String table) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet found = statement.executeQuery(
						"SELECT to_regclass(" + statement.enquoteLiteral(table) + ") IS NOT NULL")) {
			found.next();
			return found.getBoolean(1);
		}
	}

	/** The transactions that a statement would see now: one that commits, wherever on the server, changes them. */
	@Override
	public long dataVersion(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet version = statement
						.executeQuery("SELECT hashtextextended(CAST(pg_current_snapshot() AS text), 0)")) {
			version.next();
			return version.getLong(1);
		}
	}

	private PGSimpleDataSource source(int answerSeconds) {
		PGSimpleDataSource source = new PGSimpleDataSource();
		source.setServerNames(url.hosts().stream().map(PostgresUrl.Host::name).toArray(String[]::new));
		source.setPortNumbers(url.hosts().stream().mapToInt(PostgresUrl.Host::port).toArray());
		source.setDatabaseName(url.database());
		source.setUser(url.user().isEmpty() ? System.getProperty("user.name") : url.user());
		password.ifPresent(known -> source.setPassword(known.secret()));
		source.setApplicationName("Trainyard");
		source.setTcpKeepAlive(true);
		source.setConnectTimeout(CONNECT_SECONDS);
		source.setSocketTimeout(answerSeconds);
		url.parameters().forEach((name, value) -> set(source, name, value));
		return source;
	}

	private static void set(PGSimpleDataSource source, String name, String value) {
		try {
			source.setProperty(name, value);
		} catch (SQLException impossible) {
			throw new IllegalArgumentException(name, impossible);
		}
	}

	/** By the state that the SQL standard and appendix A of PostgreSQL's manual give errors. */
	@Override
	public StoreException explain(SQLException error) {
		String state = String.valueOf(error.getSQLState());
		String key = switch (state) {
		case "08004", "28000", "28P01" -> "postgresql.password";
		case "3D000" -> "postgresql.no_database";
		case "3F000", "42501", "25006" -> "postgresql.denied";
		case "53100" -> "database.full";
		case "53300", "40001", "40P01", "55P03" -> "database.busy";
		default -> state.startsWith("08") || state.startsWith("57P") ? "postgresql.away" : "database.other";
		};
		return new StoreException(Messages.get(key, url, firstSentence(Database.firstLine(error))), error);
	}

	/** What the driver says without its advice, which its second sentence is. */
	private static String firstSentence(String text) {
		int end = text.indexOf(". ");
		return (end < 0 ? text : text.substring(0, end)).replaceFirst("\\.$", "");
	}

	@Override
	public String toString() {
		return url.toString();
	}
}
