package org.trainyard.model.study;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Copies the files of a folder, without folders in it: what a study has recorded stays where it is. */
final class FolderCopy {

	private FolderCopy() {
	}

	/** @param target absolute, and not there; is there with all files at the end, or not at all */
	static void make(Path folder, Path target) throws IOException {
		Path draft = target.resolveSibling('.' + target.getFileName().toString() + '.' + ProcessHandle.current().pid());
		Files.createDirectory(draft);
		try {
			for (Path file : files(folder)) {
				Files.copy(file, draft.resolve(file.getFileName().toString()));
			}
			Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			if (Files.exists(draft)) {
				for (Path file : files(draft)) {
					Files.delete(file);
				}
				Files.delete(draft);
			}
		}
	}

	private static List<Path> files(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(Files::isRegularFile).sorted().toList();
		}
	}

	/** In a few words. */
	static String reason(IOException e) {
		return switch (e) {
		case AccessDeniedException denied -> Messages.text("reason.denied");
		case NoSuchFileException missing -> Messages.text("reason.noFolder");
		case FileSystemException file when file.getReason() != null -> file.getReason();
		default -> String.valueOf(e.getMessage());
		};
	}
}
