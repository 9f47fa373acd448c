package org.trainyard.engine;

/** Follows the measuring of an experiment. Called on the thread that measures. */
public interface ProfileListener {

	/**
	 * Something is about to be measured.
	 *
	 * @param done how many measurements are done; the last is not while something disturbed is measured again
	 * @param all  how many there will be
	 * @param what one line for people
	 */
	void measuring(int done, int all, String what);
}
