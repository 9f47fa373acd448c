package org.trainyard.runs;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

import javax.sql.DataSource;

import org.sqlite.NativeLibraryNotFoundException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The SQLite file of a store.
 * <p>
 * The file is in write-ahead mode, so readers and the writer never wait for each other; writers queue for at most
 * {@value #WAIT_MILLIS} ms. Commits reach the operating system at once, so they survive the end of the process; they
 * reach the disk at the next checkpoint, so a power cut can cost the last seconds, but not the file.
 */
record SqliteDatabase(Path file) implements Database {

	private static final int WAIT_MILLIS = 20_000;
	private static final int PAGE_BYTES = 8192;
	/** What a burst of points may leave of the log when it has been copied into the file. */
	private static final int LONGEST_IDLE_LOG_BYTES = 64 << 20;
	private static final int CACHE_KIBIBYTES = 16 * 1024;

	/** The driver logs with stack traces what it throws as well. Held here, or the level would be forgotten. */
	private static final Logger DRIVER_LOG = Logger.getLogger("org.sqlite");

	static {
		DRIVER_LOG.setLevel(Level.OFF);
	}

	/** File locks are held for the whole process, so threads queue here. */
	private static final Object ONE_AT_A_TIME = new Object();

	@Override
	public boolean mayExist() {
		return Files.exists(file);
	}

	@Override
	public Connection openToRead() throws SQLException {
		Connection connection = source(config()).getConnection();
		try (Statement statement = connection.createStatement()) {
			statement.execute("PRAGMA query_only = true");
		}
		return connection;
	}

	/**
	 * {@inheritDoc} Only then does it queue rather than fail when another writer is at work. (An immediate transaction
	 * would queue too, but this driver begins the next one right after each commit, and would keep everybody else out.)
	 */
	@Override
	public Connection openToWrite() throws SQLException {
		Connection connection = source(config()).getConnection();
		connection.setAutoCommit(false);
		return connection;
	}

	@Override
	public Connection openSnapshot() throws SQLException {
		Connection connection = openToRead();
		connection.setAutoCommit(false);
		return connection;
	}

	@Override
	public List<String> problems(Connection connection) throws SQLException {
		List<String> problems = new ArrayList<>();
		for (String check : List.of("PRAGMA integrity_check", "PRAGMA foreign_key_check")) {
			try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(check)) {
				while (rows.next()) {
					if (!"ok".equals(rows.getString(1))) {
						problems.add(Messages.get("check.database", file, rows.getString(1)));
					}
				}
			}
		}
		return problems;
	}

	@Override
	public void copyTo(Path target) throws StoreException {
		try (Connection connection = source(config()).getConnection();
				PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
			copy.setString(1, target.toString());
			copy.execute();
			try (Connection copied = new SqliteDatabase(target).sourceToMigrate().getConnection();
					Statement statement = copied.createStatement()) {
				// Opened in write-ahead mode, which stays.
				statement.execute("PRAGMA user_version");
			}
		} catch (SQLException error) {
			throw explain(error);
		}
	}

	@Override
	public void compact() throws StoreException {
		try (Connection connection = source(config()).getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("VACUUM");
			statement.execute("PRAGMA wal_checkpoint(TRUNCATE)");
		} catch (SQLException error) {
			throw explain(error);
		}
	}

	@Override
	public long bytes() {
		return file.toFile().length() + file.resolveSibling(file.getFileName() + "-wal").toFile().length();
	}

	@Override
	public DataSource sourceToMigrate() {
		SQLiteConfig config = config();
		config.setPageSize(PAGE_BYTES);
		config.setJournalMode(SQLiteConfig.JournalMode.WAL);
		return source(config);
	}

	@Override
	public int migrateAlone(Migration migration) throws IOException, SQLException, StoreException {
		Files.createDirectories(file.getParent());
		synchronized (ONE_AT_A_TIME) {
			try (FileChannel channel = FileChannel.open(file.resolveSibling("runs.lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE)) {
				// Held until the channel is closed.
				channel.lock();
				return migration.run();
			}
		}
	}

	@Override
	public String translate(String sql) {
		return sql;
	}

	@Override
	public boolean hasTable(Connection connection, String table) throws SQLException {
		try (ResultSet found = connection.getMetaData().getTables(null, null, table, null)) {
			return found.next();
		}
	}

	@Override
	public long dataVersion(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet version = statement.executeQuery("PRAGMA data_version")) {
			return version.getLong(1);
		}
	}

	private static SQLiteConfig config() {
		SQLiteConfig config = new SQLiteConfig();
		config.setBusyTimeout(WAIT_MILLIS);
		config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
		config.setJournalSizeLimit(LONGEST_IDLE_LOG_BYTES);
		config.setCacheSize(-CACHE_KIBIBYTES);
		config.enforceForeignKeys(true);
		return config;
	}

	private SQLiteDataSource source(SQLiteConfig config) {
		SQLiteDataSource source = new SQLiteDataSource(config);
		// A URI rather than a path: the driver takes what follows a question mark in a path for parameters.
		source.setUrl("jdbc:sqlite:" + file.toUri());
		return source;
	}

	@Override
	public StoreException explain(SQLException error) {
		if (error.getCause() instanceof NativeLibraryNotFoundException) {
			String folder = System.getProperty("org.sqlite.tmpdir", System.getProperty("java.io.tmpdir"));
			return new StoreException(Messages.get("database.library", file, folder), error);
		}
		SQLiteErrorCode code = error instanceof SQLiteException sqlite ? sqlite.getResultCode()
				: SQLiteErrorCode.UNKNOWN_ERROR;
		// Extended codes carry the plain code in their last eight bits.
		String key = switch (SQLiteErrorCode.getErrorCode(code.code & 0xff)) {
		case SQLITE_FULL -> "database.full";
		case SQLITE_IOERR -> "database.io";
		case SQLITE_READONLY, SQLITE_PERM -> "database.readonly";
		case SQLITE_CANTOPEN -> "database.cannot_open";
		case SQLITE_NOTADB, SQLITE_CORRUPT -> "database.damaged";
		case SQLITE_BUSY, SQLITE_LOCKED -> "database.busy";
		default -> "database.other";
		};
		return new StoreException(Messages.get(key, file, Database.firstLine(error)), error);
	}

	@Override
	public String toString() {
		return file.toString();
	}
}
