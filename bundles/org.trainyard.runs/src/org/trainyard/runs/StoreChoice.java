package org.trainyard.runs;

/** Which store a workbench reads and records its runs in. Who needs to know finds the one that knows as a service. */
public interface StoreChoice {

	/**
	 * The store that the person has chosen, with its password if it needs one. May ask the person for the key of what
	 * keeps passwords: never called on the user interface's thread.
	 *
	 * @throws StoreException if the choice is no place for a store
	 */
	StoreLocation location() throws StoreException;
}
