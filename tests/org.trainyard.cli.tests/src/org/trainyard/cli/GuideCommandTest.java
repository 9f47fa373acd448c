package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuideCommandTest {

	@TempDir
	Path folder;

	@Test
	void theGuideIsThereInTheLanguageOfTheMachine() throws Exception {
		assertTrue(page(Locale.ENGLISH).contains("<html lang=\"en\">"));
		assertTrue(page(Locale.JAPANESE).contains("<html lang=\"ja\">"));
	}

	@Test
	void otherLanguagesReadEnglish() throws Exception {
		assertEquals(page(Locale.ENGLISH), page(Locale.FRENCH));
	}

	@Test
	void pagesOfOthersAreNotTheGuide() throws Exception {
		Path jar = folder.resolve("other.jar");
		try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
			for (String name : List.of("html/topics.index", "html/en/index.html")) {
				out.putNextEntry(new ZipEntry(name));
			}
		}
		Path page = Path.of("html", "en", "index.html");
		Path other = folder.resolve("other");
		Path ours = folder.resolve("our guide");
		for (Path root : List.of(other, ours)) {
			Files.createDirectories(root.resolve(page).getParent());
			Files.createFile(root.resolve(page));
		}
		Files.createFile(ours.resolve("html/topics.index"));
		try (var classPath = loader(jar, other, ours)) {
			assertEquals(Optional.of(ours.resolve(page)), GuideCommand.page(classPath, "en"));
			assertEquals(Optional.empty(), GuideCommand.page(classPath, "fr"));
		}
		try (var classPath = loader(jar, other)) {
			assertEquals(Optional.empty(), GuideCommand.page(classPath, "en"));
		}
	}

	private static URLClassLoader loader(Path... classPath) throws Exception {
		URL[] urls = new URL[classPath.length];
		for (int i = 0; i < urls.length; i++) {
			urls[i] = classPath[i].toUri().toURL();
		}
		return new URLClassLoader(urls, null);
	}

	private static String page(Locale language) throws Exception {
		Cli.Result result = Cli.run(language, "guide");
		assertEquals(0, result.code(), result.err());
		return Files.readString(Path.of(result.lastLine()));
	}
}
