package org.trainyard.architecture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The files of the repository that the tests are part of, without what builds leave behind. */
final class Repository {

	private static final Set<String> SKIPPED = Set.of("target", "bin", ".git", ".settings");

	private Repository() {
	}

	/** The repository's folder: the nearest one above the working folder that holds the target platform. */
	static Path root() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(folder.resolve("target-platform"))) {
			folder = folder.getParent();
		}
		return folder;
	}

	/** The folders of all bundles, features excluded. */
	static List<Path> bundles() throws IOException {
		try (Stream<Path> folders = Files.list(root().resolve("bundles"))) {
			return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted().toList();
		}
	}

	/** The hand-written Java sources of bundles and tests. */
	static List<Path> sources() throws IOException {
		return files(file -> file.toString().endsWith(".java") && file.toString().contains("/src/"));
	}

	/** Files by a condition on their path, sorted. */
	static List<Path> files(Predicate<Path> condition) throws IOException {
		List<Path> files = new ArrayList<>();
		Files.walkFileTree(root(), new SimpleFileVisitor<>() {
			@Override
			public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
				boolean skipped = SKIPPED.contains(folder.getFileName().toString());
				return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
			}

			@Override
			public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
				if (attributes.isRegularFile() && condition.test(file)) {
					files.add(file);
				}
				return FileVisitResult.CONTINUE;
			}
		});
		files.sort(null);
		return files;
	}

	/** A text file; bytes that are no UTF-8 come as they may. */
	static String read(Path file) throws IOException {
		return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
	}

	/** How a message names a file: relative to the repository. */
	static String name(Path file) {
		return root().relativize(file).toString();
	}
}
