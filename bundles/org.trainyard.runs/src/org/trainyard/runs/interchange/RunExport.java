package org.trainyard.runs.interchange;

import org.trainyard.runs.Run;
import org.trainyard.runs.StoreException;

/** Writes runs as another program keeps them. */
public interface RunExport {

	/**
	 * Writes one run, all of it or nothing where that can be had; what this has written of the run before is replaced.
	 *
	 * @return where it is now, for people
	 * @throws InterchangeException if it cannot be written; says what and where
	 */
	String write(Run run) throws StoreException, InterchangeException;
}
