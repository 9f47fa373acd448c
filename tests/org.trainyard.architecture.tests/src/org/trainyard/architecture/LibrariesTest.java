package org.trainyard.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
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
				try (InputStream in = new BufferedInputStream(Files.newInputStream(jar))) {
					findKotlin(jar.getFileName().toString(), in, found);
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

	/** Looks into jars within jars too. */
	private static void findKotlin(String name, InputStream in, List<String> found) throws IOException {
		var archive = new ZipInputStream(in);
		for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
			if (entry.getName().startsWith("kotlin/") || entry.getName().endsWith(".kotlin_module")) {
				found.add(name + " holds " + entry.getName());
				return;
			}
			if (entry.getName().endsWith(".jar")) {
				findKotlin(name + "!/" + entry.getName(), archive, found);
			}
		}
	}
}
