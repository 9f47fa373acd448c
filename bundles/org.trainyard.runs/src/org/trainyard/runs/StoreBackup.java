package org.trainyard.runs;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;

/** Copies of a store that is in use: a folder that is a store of its own. */
public final class StoreBackup {

	private StoreBackup() {
	}

	/**
	 * Copies a store as it is at one moment; runs may go on recording. The copy appears when it is complete.
	 *
	 * @param folder of the copy, which must not hold anything yet
	 * @param files  whether the runs' files, such as checkpoints, are copied too; one that is deleted meanwhile is left
	 *               out
	 * @throws StoreException if there is something in the folder, it is inside the store's own, or it cannot be written
	 */
	public static void make(RunStore store, Path folder, boolean files) throws StoreException {
		Path target = folder.toAbsolutePath().normalize();
		Path own = store.files("x").getParent();
		if (target.startsWith(own)) {
			// It would be copied into itself, and be taken for the files of a run.
			throw new StoreException(Messages.get("backup.inside", target, own));
		}
		Path draft = target.resolveSibling('.' + target.getFileName().toString() + ".part");
		try {
			requireEmpty(target);
			Trash.deleteFiles(draft);
			Files.createDirectories(draft);
			store.database().copyTo(draft.resolve(StoreLocation.DATABASE));
			if (files) {
				copyFiles(store.files("x").getParent(), draft.resolve(StoreLocation.FILES));
			}
			Files.deleteIfExists(target);
			Files.move(draft, target);
		} catch (IOException error) {
			throw new StoreException(Messages.get("backup.failed", target, Reason.of(error)), error);
		}
	}

	private static void requireEmpty(Path target) throws IOException, StoreException {
		if (Files.exists(target)) {
			try (Stream<Path> entries = Files.list(target)) {
				if (entries.findAny().isPresent()) {
					throw new StoreException(Messages.get("backup.occupied", target));
				}
			}
		}
	}

	private static void copyFiles(Path from, Path to) throws IOException {
		if (Files.notExists(from)) {
			return;
		}
		Files.walkFileTree(from, new SimpleFileVisitor<>() {

			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
				Files.createDirectories(to.resolve(from.relativize(folder)));
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
				try {
					Files.copy(file, to.resolve(from.relativize(file)));
				} catch (NoSuchFileException deletedMeanwhile) {
					// A checkpoint that a newer one has replaced.
				}
				return FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFileFailed(Path file, IOException error) throws IOException {
				if (error instanceof NoSuchFileException) {
					return FileVisitResult.CONTINUE;
				}
				throw error;
			}
		});
	}
}
