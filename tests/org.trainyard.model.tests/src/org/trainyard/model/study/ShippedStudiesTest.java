package org.trainyard.model.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.trainyard.model.ExperimentFile;
import org.trainyard.model.InEnglish;

/** The studies that come with the examples. */
@ExtendWith(InEnglish.class)
class ShippedStudiesTest {

	private static final Path BUNDLE = Path.of("../../bundles/org.trainyard.examples");
	/** What every study must stay below on two cores. */
	private static final int MOST_MINUTES = 10;

	private static URL locate(String name) {
		try {
			return Files.exists(BUNDLE.resolve(name)) ? BUNDLE.resolve(name).toUri().toURL() : null;
		} catch (MalformedURLException e) {
			throw new IllegalArgumentException(e);
		}
	}

	static List<String> names() {
		return Studies.of(ShippedStudiesTest::locate).names();
	}

	private static Path folder(String name) {
		return Studies.of(ShippedStudiesTest::locate).find(name).orElseThrow();
	}

	@Test
	void theIndexNamesEveryFolderOnce() throws IOException {
		try (Stream<Path> folders = Files.list(BUNDLE.resolve("studies"))) {
			assertEquals(
					folders.filter(Files::isDirectory).map(folder -> folder.getFileName().toString()).sorted().toList(),
					names().stream().sorted().toList());
		}
		assertEquals(Optional.empty(), Studies.of(ShippedStudiesTest::locate).find("no-such"));
		assertEquals(List.of(), Studies.of(name -> null).names());
	}

	@ParameterizedTest
	@MethodSource("names")
	void everyStudyCanBeTrainedAndSaysWhatItExpects(String name) throws Exception {
		Study study = StudyFile.read(folder(name));
		assertEquals(name, study.name());
		assertTrue(study.minutes() > 0 && study.minutes() < MOST_MINUTES, () -> name + " takes " + study.minutes());
		assertFalse(study.expectations().isEmpty());
		assertFalse(study.view().measures().isEmpty());
		for (Variant variant : study.variants()) {
			assertTrue(variant.experiment(Map.of()).getTraining().getThreads() <= 2);
		}
	}

	@ParameterizedTest
	@MethodSource("names")
	void everyPageIsThereInBothLanguages(String name) throws Exception {
		Study study = StudyFile.read(folder(name));
		String english = study.text().page();
		Locale.setDefault(Locale.JAPANESE);
		String japanese = study.text().page();
		assertNotEquals(english, japanese);
		assertTrue(english.startsWith("# ") && japanese.startsWith("# "));
		assertTrue(english.contains("\n## What is compared\n") && japanese.contains("\n## 比べるもの\n"));
		assertTrue(english.contains("\n## What to expect\n") && japanese.contains("\n## 予想\n"));
		assertTrue(japanese.lines().anyMatch(line -> line.chars().anyMatch(c -> c >= 0x3040 && c < 0x3100)));
	}

	@ParameterizedTest
	@MethodSource("names")
	void everyFileIsUsed(String name) throws Exception {
		Study study = StudyFile.read(folder(name));
		TreeSet<String> used = study.variants().stream().map(variant -> variant.file().getFileName().toString())
				.collect(Collectors.toCollection(TreeSet::new));
		used.addAll(List.of("page.md", "page_ja.md", Study.FILE));
		try (Stream<Path> files = Files.list(study.folder())) {
			assertEquals(used,
					files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)));
		}
		for (Variant variant : study.variants()) {
			assertEquals(ExperimentFile.toXmi(ExperimentFile.read(variant.file())).strip(),
					Files.readString(variant.file()).strip(), "written as the editor writes it");
		}
	}
}
