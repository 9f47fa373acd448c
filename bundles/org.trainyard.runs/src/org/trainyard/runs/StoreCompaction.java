package org.trainyard.runs;

/** Gives the room of what was deleted back to the file system. */
public final class StoreCompaction {

	private StoreCompaction() {
	}

	/**
	 * Compacts a store; runs that record wait meanwhile and lose nothing.
	 *
	 * @return by how many bytes the database has become smaller; less than 0 if it has grown meanwhile
	 */
	public static long of(RunStore store) throws StoreException {
		store.requireWritable();
		Database database = store.database();
		long before = database.bytes();
		database.compact();
		return before - database.bytes();
	}
}
