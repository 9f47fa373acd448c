package org.trainyard.runs;

import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The connection that a store is read over. One question at a time; and never one that writes, so that its data version
 * tells of every commit. When the server was away, the next question opens it again.
 */
final class ReadingConnection implements AutoCloseable {

	private static final System.Logger LOG = System.getLogger(ReadingConnection.class.getName());
	private static final int SECONDS_TO_ANSWER = 2;

	/** Something asked of the database. */
	interface Question<T> {
		T ask(Connection connection) throws SQLException, StoreException;
	}

	private final StoreLocation location;
	private final Database database;
	private Connection connection;
	private boolean closed;

	/** Opens it. */
	ReadingConnection(StoreLocation location, Database database) throws StoreException {
		this.location = location;
		this.database = database;
		try {
			connection = database.openToRead();
		} catch (SQLException error) {
			throw database.explain(error);
		}
	}

	/** Asks; once more over a new connection if the old one turns out to be broken. */
	synchronized <T> T ask(Question<T> question) throws StoreException {
		try {
			boolean used = connection != null;
			try {
				return askOnce(question);
			} catch (SQLException error) {
				if (closed || !isBroken() || !used) {
					throw error;
				}
				return askOnce(question);
			}
		} catch (SQLException error) {
			throw database.explain(error);
		} catch (IllegalArgumentException unknown) {
			throw new StoreException(Messages.get("store.strange", location, unknown.getMessage()), unknown);
		}
	}

	private <T> T askOnce(Question<T> question) throws SQLException, StoreException {
		if (closed) {
			throw new StoreException(Messages.get("store.closed", location));
		}
		if (connection == null) {
			connection = database.openToRead();
		}
		return question.ask(connection);
	}

	/** Whether nothing more can be asked over the connection, which is given up then. */
	private boolean isBroken() {
		if (connection != null) {
			try {
				if (connection.isValid(SECONDS_TO_ANSWER)) {
					return false;
				}
			} catch (SQLException isClosed) {
				LOG.log(Level.DEBUG, location.toString(), isClosed);
			}
			disconnect();
		}
		return true;
	}

	private void disconnect() {
		try {
			connection.close();
		} catch (SQLException nothingToSave) {
			LOG.log(Level.DEBUG, location.toString(), nothingToSave);
		}
		connection = null;
	}

	@Override
	public synchronized void close() {
		closed = true;
		if (connection != null) {
			disconnect();
		}
	}
}
