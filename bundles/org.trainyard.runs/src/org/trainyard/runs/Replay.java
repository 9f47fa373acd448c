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
		boolean more = true;
		while (more) {
			long reached = position;
			for (int bytes = 0; more && bytes < MOST_BYTES;) {
				byte[] content = spool.read(reached);
				if (content == null) {
					more = false;
				} else {
					seconds = SpoolCodec.decode(content, outbox);
					reached = Spool.after(reached, content);
					bytes += content.length;
				}
			}
			// Whatever happens now: the outbox holds it.
			position = reached;
			if (!store()) {
				return false;
			}
		}
		return true;
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
