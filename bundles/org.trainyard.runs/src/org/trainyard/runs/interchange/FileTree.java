package org.trainyard.runs.interchange;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The files below a folder. Links are not followed, for they may lead anywhere or around in circles; each is said once.
 */
final class FileTree {

	private static final int DEEPEST = 64;
	private static final int MOST_FILES = 1_000_000;

	private final Path root;
	private final Set<Path> said = new HashSet<>();

	FileTree(Path root) {
		this.root = root;
	}

	/** The wanted files by the folder that they are in, sorted; also into folders that cannot be read, which are said. */
	Map<Path, List<Path>> filesByFolder(Predicate<Path> wanted, Consumer<String> trouble, Runnable check)
			throws InterchangeException {
		Map<Path, List<Path>> found = new TreeMap<>();
		try {
			Files.walkFileTree(root, EnumSet.noneOf(FileVisitOption.class), DEEPEST,
					new Collector(wanted, trouble, check, found));
		} catch (IOException error) {
			throw new InterchangeException(Messages.get("file.unreadable", root, error), error);
		}
		found.values().forEach(files -> files.sort(Comparator.naturalOrder()));
		return found;
	}

	private final class Collector implements FileVisitor<Path> {

		private final Predicate<Path> wanted;
		private final Consumer<String> trouble;
		private final Runnable check;
		private final Map<Path, List<Path>> found;
		private int count;

		Collector(Predicate<Path> wanted, Consumer<String> trouble, Runnable check, Map<Path, List<Path>> found) {
			this.wanted = wanted;
			this.trouble = trouble;
			this.check = check;
			this.found = found;
		}

		@Override
		public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
			check.run();
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
			if (attributes.isSymbolicLink()) {
				if (wanted.test(file) || Files.isDirectory(file)) {
					say(file, "file.link");
				}
			} else if (attributes.isDirectory()) {
				say(file, "file.deep");
			} else if (attributes.isRegularFile() && wanted.test(file)) {
				found.computeIfAbsent(file.getParent(), folder -> new ArrayList<>()).add(file);
			}
			if (++count < MOST_FILES) {
				return FileVisitResult.CONTINUE;
			}
			say(root, "file.many");
			return FileVisitResult.TERMINATE;
		}

		@Override
		public FileVisitResult visitFileFailed(Path file, IOException error) throws IOException {
			if (file.equals(root)) {
				throw error;
			}
			if (said.add(file)) {
				trouble.accept(Messages.get("file.unreadable", file, error));
			}
			return FileVisitResult.CONTINUE;
		}

		@Override
		public FileVisitResult postVisitDirectory(Path folder, IOException error) {
			if (error != null && said.add(folder)) {
				trouble.accept(Messages.get("file.unreadable", folder, error));
			}
			return FileVisitResult.CONTINUE;
		}

		private void say(Path file, String key) {
			if (said.add(file)) {
				trouble.accept(Messages.get(key, file));
			}
		}
	}
}
