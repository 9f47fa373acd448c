package org.trainyard.runs.interchange;

import org.trainyard.runs.StoreException;

/** Is told of the runs of a place, one after the other. */
public interface RunSink {

	/** The contents of a run follow, until the next run is announced. */
	RunContents run(RunDescription run) throws StoreException;

	/** Something that belongs to no run could not be read: what and where, one line. */
	void trouble(String line);

	/**
	 * Called often.
	 *
	 * @throws java.util.concurrent.CancellationException if nobody wants the rest
	 */
	void checkWanted();
}
