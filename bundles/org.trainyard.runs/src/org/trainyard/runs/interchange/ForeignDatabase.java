package org.trainyard.runs.interchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * An SQLite database of another program, opened so that nothing beside it or in it is written: a database in write-ahead
 * mode is read where it is only if no log lies beside it, for to read the log SQLite makes or changes a third file;
 * otherwise a private copy of both is read. It may be damaged or made to do harm: it is not mapped into memory, no
 * function or view of it runs, and each question is given up after as many steps as its size allows.
 */
final class ForeignDatabase implements AutoCloseable {

	private static final int LONGEST_VALUE = 16 << 20;
	private static final int STEPS_A_CALL = 10_000;
	/** Steps of SQLite's machine for a question; a scan takes some dozens a row, and a row has some dozen bytes. */
	private static final long STEPS_A_BYTE = 50;
	private static final long STEPS_AT_LEAST = 20_000_000;
	private static final int WAIT_MILLIS = 5_000;

	private final DatabaseCopy copy;
	private final Connection connection;

	private ForeignDatabase(DatabaseCopy copy, Connection connection) {
		this.copy = copy;
		this.connection = connection;
	}

	/** @param check called often while a question is answered */
	static ForeignDatabase open(Path file, Runnable check) throws InterchangeException {
		try {
			DatabaseCopy copy = DatabaseCopy.of(file);
			try {
				Connection connection = connect(copy);
				limitSteps(connection, Files.size(copy.file()), check);
				return new ForeignDatabase(copy, connection);
			} catch (SQLException | IOException | RuntimeException error) {
				copy.close();
				throw error;
			}
		} catch (SQLException error) {
			throw new InterchangeException(Messages.get("database.unreadable", file, firstLine(error)), error);
		} catch (IOException error) {
			throw new InterchangeException(Messages.get("file.unreadable", file, error), error);
		}
	}

	private static Connection connect(DatabaseCopy copy) throws SQLException {
		SQLiteConfig config = new SQLiteConfig();
		config.setReadOnly(true);
		config.setBusyTimeout(WAIT_MILLIS);
		config.setPragma(SQLiteConfig.Pragma.LIMIT_LENGTH, String.valueOf(LONGEST_VALUE));
		config.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, "0");
		config.setCacheSize(-8 * 1024);
		SQLiteDataSource source = new SQLiteDataSource(config);
		source.setUrl("jdbc:sqlite:" + copy.file().toUri() + copy.parameters());
		Connection connection = source.getConnection();
		try (Statement statement = connection.createStatement()) {
			for (String pragma : new String[] { "query_only = true", "trusted_schema = false",
					"cell_size_check = true" }) {
				statement.execute("PRAGMA " + pragma);
			}
			return connection;
		} catch (SQLException error) {
			connection.close();
			throw error;
		}
	}

	private static void limitSteps(Connection connection, long bytes, Runnable check) throws SQLException {
		long most = Math.max(STEPS_AT_LEAST, bytes * STEPS_A_BYTE);
		ProgressHandler.setHandler(connection, STEPS_A_CALL, new ProgressHandler() {
			private long calls;

			@Override
			protected int progress() throws SQLException {
				calls++;
				return calls * STEPS_A_CALL > most || isUnwanted(check) ? 1 : 0;
			}
		});
	}

	/** An exception must not cross SQLite; whoever asked finds the same one at the next row. */
	private static boolean isUnwanted(Runnable check) {
		try {
			check.run();
			return false;
		} catch (RuntimeException unwanted) {
			return true;
		}
	}

	Connection connection() {
		return connection;
	}

	/** The names of a table's columns, in lower case; none if there is no such table, or it is a view. */
	Set<String> columns(String table) throws SQLException {
		Set<String> names = new LinkedHashSet<>();
		try (Statement statement = connection.createStatement();
				ResultSet kind = statement.executeQuery("SELECT count(*) FROM sqlite_master WHERE type = 'table'"
						+ " AND name = '" + table + "' AND sql NOT LIKE '%VIRTUAL%'")) {
			if (!kind.next() || kind.getInt(1) == 0) {
				return names;
			}
		}
		try (Statement statement = connection.createStatement();
				ResultSet columns = statement.executeQuery("PRAGMA table_info(" + table + ")")) {
			while (columns.next()) {
				names.add(String.valueOf(columns.getString("name")).toLowerCase(Locale.ROOT));
			}
		}
		return names;
	}

	/** Whether a file begins as SQLite's do. */
	static boolean isOne(Path file) throws IOException {
		if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
			return false;
		}
		try (var in = Files.newInputStream(file)) {
			return new String(in.readNBytes(15), StandardCharsets.ISO_8859_1)
					.equals("SQLite format 3");
		}
	}

	static String firstLine(SQLException error) {
		return String.valueOf(error.getMessage()).lines().findFirst().orElse("");
	}

	@Override
	public void close() {
		try {
			connection.close();
		} catch (SQLException nothingToSave) {
			// It was only read.
		}
		copy.close();
	}
}
