package org.trainyard.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;

/** What the product is made of, and where it may come from. */
class LibrariesTest {

	private static final Path PRODUCT = Repository.root()
			.resolve("releng/org.trainyard.product/target/products/org.trainyard.product/linux/gtk/x86_64/plugins");

	/** Hosts that serve packages; in pieces, so that this file does not name one either. */
	private static final Pattern REGISTRY = Pattern.compile("(?i)(?:" + String.join("|",
			"repo1?\\.maven" + "\\.(?:apache\\.)?org", "central\\.sonatype" + "\\.(?:com|org)",
			"(?:deb|security|snapshot)\\.debian" + "\\.org", "registry\\.npmjs" + "\\.org", "pypi" + "\\.org",
			"download\\.eclipse" + "\\.org", "repo\\.eclipse" + "\\.org", "plugins\\.gradle" + "\\.org",
			"packages\\.adoptium" + "\\.net") + ")");

	@Test
	void noLibraryBringsKotlin() throws IOException {
		assertTrue(Files.isDirectory(PRODUCT), "build the product first: releng/verify does");
		List<String> found = new ArrayList<>();
		try (Stream<Path> jars = Files.list(PRODUCT)) {
			for (Path jar : jars.filter(Files::isRegularFile).toList()) {
				try (var archive = new ZipFile(jar.toFile())) {
					findKotlin(jar.getFileName().toString(), archive, found);
				}
			}
		}
		assertEquals(List.of(), found);
	}

	@Test
	void noFileNamesTheHostOfARegistry() throws IOException {
		List<String> found = new ArrayList<>();
		for (Path file : Repository.files(file -> true)) {
			REGISTRY.matcher(Repository.read(file)).results()
					.forEach(match -> found.add(Repository.name(file) + " names " + match.group()));
		}
		assertEquals(List.of(), found);
	}

	/** Looks into the jars within a jar too. */
	private static void findKotlin(String name, ZipFile archive, List<String> found) throws IOException {
		for (ZipEntry entry : Collections.list(archive.entries())) {
			if (isKotlin(entry)) {
				found.add(name + " holds " + entry.getName());
			}
			if (entry.getName().endsWith(".jar")) {
				try (var inner = new ZipInputStream(archive.getInputStream(entry))) {
					findKotlin(name + "!/" + entry.getName(), inner, found);
				}
			}
		}
	}

	private static void findKotlin(String name, ZipInputStream archive, List<String> found) throws IOException {
		for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
			if (isKotlin(entry)) {
				found.add(name + " holds " + entry.getName());
			}
		}
	}

	private static boolean isKotlin(ZipEntry entry) {
		return entry.getName().startsWith("kotlin/") || entry.getName().endsWith(".kotlin_module");
	}
}
