package org.trainyard.runs.ui;

import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreChoice;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.StoreLocation;

/**
 * The run store that the workbench reads, shared by everything in it and opened when it is first asked for. When another
 * one is chosen, the next who asks gets that. An OSGi service; it closes the store when the workbench ends.
 */
public final class SharedRunStore {

	private StoreChoice choice;
	private RunStore store;

	/** Called by Declarative Services. */
	public SharedRunStore() {
	}

	/** Shares a store of another place, where there is no workspace. */
	public SharedRunStore(StoreLocation location) {
		choice = () -> location;
	}

	/** Called by Declarative Services. */
	public void setChoice(StoreChoice choice) {
		this.choice = choice;
	}

	/**
	 * Whether anything was ever recorded there, as far as is known before it is opened. Until then there is nothing to
	 * open. Never called on the UI thread.
	 *
	 * @throws StoreException when the choice is no place for a store
	 */
	public boolean exists() throws StoreException {
		return choice.location().exists();
	}

	/**
	 * The open store. Reads and may create files: never called on the UI thread.
	 *
	 * @throws StoreException when it cannot be opened; the next call tries again
	 */
	public synchronized RunStore open() throws StoreException {
		StoreLocation location = choice.location();
		if (store != null && !store.location().equals(location)) {
			close();
		}
		if (store == null) {
			store = RunStore.open(location);
		}
		return store;
	}

	/** Called by Declarative Services. */
	public synchronized void close() {
		if (store != null) {
			store.close();
			store = null;
		}
	}
}
