package org.trainyard.runs.interchange;

import org.trainyard.runs.StoreException;

/** A place in which another program keeps runs: some files, a folder, a database. It is only ever read. */
public interface RunPlace {

	/** What it is, for people: the kind of its files and where they are. */
	String describe();

	/**
	 * Tells what is there and was not told before by this object. To be asked again and again while somebody writes
	 * there.
	 *
	 * @param last whether nobody asks again, so that what looks unfinished is told too, or said to be cut off
	 * @throws StoreException       what the sink throws
	 * @throws InterchangeException if nothing of it can be read now
	 */
	void read(RunSink sink, boolean last) throws StoreException, InterchangeException;
}
