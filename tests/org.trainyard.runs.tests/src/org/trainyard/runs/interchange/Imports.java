package org.trainyard.runs.interchange;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.StoreLocation;

/** A store to import into, and what importing has said. */
final class Imports implements AutoCloseable {

	private final RunStore store;
	private final List<String> lines = new ArrayList<>();

	Imports(Path folder) throws StoreException {
		store = RunStore.open(new StoreLocation(folder));
	}

	RunStore store() {
		return store;
	}

	/** What could not be read, so far. */
	List<String> lines() {
		return lines;
	}

	ImportReport importing(Path path) throws StoreException, InterchangeException {
		return importing(path, false);
	}

	ImportReport importing(Path path, boolean deletedToo) throws StoreException, InterchangeException {
		try (RunImporter importer = new RunImporter(store, RunPlaces.at(path, deletedToo), true, lines::add,
				() -> false)) {
			return importer.once();
		}
	}

	/** The line with which a path is refused. */
	String refused(Path path) {
		return assertThrows(InterchangeException.class, () -> importing(path)).getMessage();
	}

	Run run(String name) throws StoreException {
		return store.find(name);
	}

	@Override
	public void close() {
		store.close();
	}
}
