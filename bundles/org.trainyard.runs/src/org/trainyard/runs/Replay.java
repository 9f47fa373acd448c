package org.trainyard.runs;

import java.io.IOException;
import java.sql.SQLException;

/** Brings what is in a spool to the store, in order. After trouble it goes on where it was. */
final class Replay {

	/** Bounds a transaction. */
	private static final int MOST_BYTES = 1 << 20;

	private final Spool spool;
	private final RunRows rows;
	private final Outbox outbox = new Outbox();
	private volatile long position;
	private double seconds;

	Replay(Spool spool, RunRows rows) {
		this.spool = spool;
		this.rows = rows;
		position = spool.begin();
	}

	/** Whether the store has everything that was put into the spool until now. */
	boolean isAtEnd() {
		return position == spool.end();
	}

	/**
	 * Brings whatever there is.
	 *
	 * @return false if the run is no longer that of the spool's process: then nothing is brought any more
	 */
	boolean run() throws SQLException, IOException {
		// First what an earlier try has read: a store that stays away must not fill the memory.
		boolean own = store();
		while (own && read()) {
			own = store();
		}
		return own;
	}

	/** Reads on. False if there is no more. */
	private boolean read() throws IOException {
		int bytes = 0;
		byte[] content;
		while (bytes < MOST_BYTES && (content = spool.read(position)) != null) {
			seconds = SpoolCodec.decode(content, outbox);
			// At once: whatever happens now, the outbox holds it, and to read it again would store it twice.
			position = Spool.after(position, content);
			bytes += content.length;
		}
		return bytes > 0;
	}

	private boolean store() throws SQLException {
		Outbox.Delivery delivery;
		do {
			delivery = outbox.take();
			if (delivery.isNews()) {
				if (!rows.store(delivery, seconds)) {
					return false;
				}
				outbox.delivered(delivery);
			}
		} while (delivery.more());
		return true;
	}
}
