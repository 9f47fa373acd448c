package org.trainyard.runs.interchange;

import java.nio.file.Path;
import java.time.Instant;

import org.trainyard.runs.RunState;
import org.trainyard.runs.StoreException;

/**
 * Is told what a source holds of one run. Values of one name come in the order in which they were recorded; times are
 * seconds as {@link RunDescription#relative} says, and NaN where the source has none.
 */
public interface RunContents {

	/** A setting of the run; a later value replaces an earlier one. */
	void setting(String path, String value) throws StoreException;

	/** A label, or {@code key=value}. */
	void tag(String tag) throws StoreException;

	/** What somebody has written about the run. */
	void notes(String text) throws StoreException;

	/** A value of a metric. */
	void point(String metric, long step, double time, double value) throws StoreException;

	/**
	 * A distribution.
	 *
	 * @param edges  [N + 1], not decreasing
	 * @param counts [N], not negative
	 */
	void histogram(String name, long step, double time, double[] edges, double[] counts) throws StoreException;

	/** A text. */
	void text(String name, long step, double time, String text) throws StoreException;

	/** A picture as the bytes of a PNG file. */
	void image(String name, long step, double time, byte[] png) throws StoreException;

	/** A file that belongs to the run, by its path below the run's artifacts, with slashes. */
	void artifact(String name, Path file) throws StoreException;

	/**
	 * What the source says of the run's state. A source that never says anything is judged by how long it is silent.
	 *
	 * @param finished when it ended; null if it has not, or nobody knows
	 */
	void state(RunState state, Instant finished) throws StoreException;

	/** Something of the run could not be read: what and where, one line. */
	void trouble(String line);

	/** Something of the run is of a kind that no run store keeps, for instance a graph. Told once a kind. */
	void leftOut(String line);
}
