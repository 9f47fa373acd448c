package org.trainyard.runs.ui;

import org.eclipse.core.runtime.Platform;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.StoreLocation;

/**
 * The run store of the workspace, shared by everything in the workbench and opened when it is first asked for. An OSGi
 * service; it closes the store when the workbench ends.
 */
public final class SharedRunStore {

	private final StoreLocation location;
	private RunStore store;

	/** Called by Declarative Services. */
	public SharedRunStore() {
		this(StoreLocation.inWorkspace(Platform.getLocation().toPath()));
	}

	/** Shares a store of another place, where there is no workspace. */
	public SharedRunStore(StoreLocation location) {
		this.location = location;
	}

	/** Whether anything was ever recorded in this workspace. Until then there is nothing to open. */
	public boolean exists() {
		return location.exists();
	}

	/**
	 * The open store. Reads and may create files: never called on the UI thread.
	 *
	 * @throws StoreException when it cannot be opened; the next call tries again
	 */
	public synchronized RunStore open() throws StoreException {
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
