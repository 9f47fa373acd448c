package org.trainyard.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** English and Japanese say the same things. */
class LanguagesTest {

	private static final String JAPANESE = "_ja.properties";
	private static final Pattern ARGUMENT = Pattern.compile("\\{\\d+");
	private static final Pattern KEY_IN_XML = Pattern.compile("\"%([\\w.]+)\"");
	private static final Pattern KEY_IN_MANIFEST = Pattern.compile(": %([\\w.]+)");

	private final List<String> wrong = new ArrayList<>();

	@Test
	void everyTextIsThereInBothLanguages() throws IOException {
		List<Path> english = texts();
		assertFalse(english.isEmpty());
		for (Path file : english) {
			compare(file, read(file), read(japanese(file)));
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void everyKeyOfAPluginXmlHasAText() throws IOException {
		for (Path bundle : Repository.bundles()) {
			Set<String> keys = keys(bundle.resolve("plugin.xml"), KEY_IN_XML);
			keys.addAll(keys(bundle.resolve("META-INF/MANIFEST.MF"), KEY_IN_MANIFEST));
			Path texts = bundle.resolve("plugin.properties");
			keys.removeAll(Files.exists(texts) ? read(texts).stringPropertyNames() : Set.of());
			keys.forEach(key -> wrong.add(Repository.name(texts) + " lacks " + key));
		}
		assertEquals(List.of(), wrong);
	}

	private void compare(Path file, Properties english, Properties japanese) {
		String name = Repository.name(file);
		Set<String> missing = new TreeSet<>(english.stringPropertyNames());
		missing.removeAll(japanese.stringPropertyNames());
		missing.forEach(key -> wrong.add(name + ": no Japanese for " + key));
		Set<String> left = new TreeSet<>(japanese.stringPropertyNames());
		left.removeAll(english.stringPropertyNames());
		left.forEach(key -> wrong.add(name + ": Japanese alone for " + key));
		for (String key : english.stringPropertyNames()) {
			String text = japanese.getProperty(key);
			if (text != null && !arguments(text).equals(arguments(english.getProperty(key)))) {
				wrong.add(name + ": other arguments in Japanese for " + key);
			}
		}
	}

	private static Set<String> arguments(String text) {
		return ARGUMENT.matcher(text).results().map(match -> match.group()).collect(Collectors.toSet());
	}

	/** The files with texts: those of plug-ins and features, and those beside classes. */
	private static List<Path> texts() throws IOException {
		return Repository.files(file -> {
			String path = file.toString();
			return path.endsWith(".properties") && !path.endsWith(JAPANESE) && !path.endsWith("/build.properties")
					&& (path.contains("/bundles/") || path.contains("/features/"));
		});
	}

	private static Path japanese(Path english) {
		return Path.of(english.toString().replaceFirst("\\.properties$", JAPANESE));
	}

	private Properties read(Path file) throws IOException {
		var texts = new Properties();
		if (Files.exists(file)) {
			texts.load(new StringReader(Repository.read(file)));
		} else {
			wrong.add(Repository.name(file) + " is missing");
		}
		return texts;
	}

	private static Set<String> keys(Path file, Pattern pattern) throws IOException {
		if (!Files.exists(file)) {
			return new TreeSet<>();
		}
		return pattern.matcher(Repository.read(file)).results().map(match -> match.group(1))
				.collect(Collectors.toCollection(TreeSet::new));
	}
}
