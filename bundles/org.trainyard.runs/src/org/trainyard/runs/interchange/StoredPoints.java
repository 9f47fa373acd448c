package org.trainyard.runs.interchange;

import org.trainyard.runs.Points;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/** The points of a metric, some at a time, for there may be millions. */
final class StoredPoints {

	private static final int AT_ONCE = 1 << 16;

	/**
	 * Takes one point.
	 *
	 * @param <E> what goes wrong then
	 */
	interface Taker<E extends Exception> {
		void point(long step, double seconds, double value) throws E;
	}

	private StoredPoints() {
	}

	static <E extends Exception> void each(RunStore store, String run, String metric, ExportListener listener,
			Taker<E> taker) throws StoreException, E {
		int count = AT_ONCE;
		for (long from = 0; count == AT_ONCE; from += AT_ONCE) {
			listener.checkWanted();
			Points points = store.points(run, metric, from, from + AT_ONCE);
			count = points.count();
			for (int i = 0; i < count; i++) {
				taker.point(points.steps()[i], points.seconds()[i], points.values()[i]);
			}
		}
	}
}
