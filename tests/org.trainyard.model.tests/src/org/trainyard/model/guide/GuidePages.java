package org.trainyard.model.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The user guide as it lies in its bundle. Its pages are XML too, so that what is in them can be asked for. */
final class GuidePages {

	static final List<String> LANGUAGES = List.of("en", "ja");

	static final Path BUNDLES = Path.of("../../bundles");
	static final Path BUNDLE = BUNDLES.resolve("org.trainyard.help");
	static final Path HTML = BUNDLE.resolve("html");

	private GuidePages() {
	}

	/** The file names of the pages of a language. */
	static List<String> names(String language) {
		try (Stream<Path> files = Files.list(HTML.resolve(language))) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The pages of both languages, as {@code en/index.html}. */
	static List<String> all() {
		return LANGUAGES.stream().flatMap(language -> names(language).stream().map(name -> language + '/' + name))
				.toList();
	}

	/** The elements of an XML file, in order. */
	static List<Element> elements(Path file) {
		try {
			NodeList found = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile())
					.getElementsByTagName("*");
			return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
		} catch (Exception e) {
			throw new IllegalStateException(file + ": " + e.getMessage(), e);
		}
	}

	/** The values of an attribute on a page, in order. */
	static List<String> values(String page, String attribute) {
		return elements(HTML.resolve(page)).stream().map(element -> element.getAttribute(attribute))
				.filter(value -> !value.isEmpty()).toList();
	}

	/** The elements of all pages that have an attribute. */
	static List<Element> having(String attribute) {
		return all().stream().flatMap(page -> elements(HTML.resolve(page)).stream())
				.filter(element -> element.hasAttribute(attribute)).toList();
	}

	/** The texts of elements of a page, in order. */
	static List<String> texts(String page, String tag) {
		return elements(HTML.resolve(page)).stream().filter(element -> element.getTagName().equals(tag))
				.map(Element::getTextContent).toList();
	}

	/** Where the guide speaks of what: page and anchor, by topic. */
	static Properties topics() {
		return properties(HTML.resolve("topics.index"));
	}

	static Properties properties(Path file) {
		var properties = new Properties();
		try (var reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		return properties;
	}
}
