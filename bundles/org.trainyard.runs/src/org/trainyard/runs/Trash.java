package org.trainyard.runs;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The runs that were deleted and can still be restored. They take room until the trash is emptied. */
public final class Trash {

	private final RunStore store;
	private final RunChanges changes;

	Trash(RunStore store, RunChanges changes) {
		this.store = store;
		this.changes = changes;
	}

	/** What is in it, the last deleted first. */
	public List<DeletedRun> runs() throws StoreException {
		return store.ask(RunQueries::trash);
	}

	/**
	 * Takes runs out of the store for good, with all that they recorded and their files. A run that was restored
	 * meanwhile is left alone.
	 *
	 * @param ids of runs in the trash
	 * @throws StoreException if one of them still runs, and then nothing is changed; if the store cannot be changed, or
	 *                        files cannot be deleted; says which
	 */
	public void empty(Collection<String> ids) throws StoreException {
		store.requireWritable();
		refuseRunning(ids);
		for (String id : ids) {
			// An id that would lead out of the folder of the files, or to all of them, names nothing to be deleted.
			if (changes.purge(id) && RunId.isValid(id)) {
				deleteFiles(store.files(id));
			}
		}
	}

	/** A run that trains still writes its checkpoints. */
	private void refuseRunning(Collection<String> ids) throws StoreException {
		Set<String> wanted = Set.copyOf(ids);
		for (DeletedRun deleted : runs()) {
			if (wanted.contains(deleted.run().id()) && deleted.run().state() == RunState.RUNNING) {
				throw new StoreException(Messages.get("trash.running", deleted.run().id()));
			}
		}
	}

	/** Deletes a folder and what is in it; links are deleted, not followed. */
	static void deleteFiles(Path folder) throws StoreException {
		if (Files.notExists(folder)) {
			return;
		}
		try {
			Files.walkFileTree(folder, new SimpleFileVisitor<>() {

				@Override
				public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
					Files.delete(file);
					return FileVisitResult.CONTINUE;
				}

				@Override
				public FileVisitResult postVisitDirectory(Path emptied, IOException error) throws IOException {
					Files.delete(emptied);
					return FileVisitResult.CONTINUE;
				}
			});
		} catch (IOException error) {
			throw new StoreException(Messages.get("trash.files", folder, Reason.of(error)), error);
		}
	}
}
