package org.trainyard.model.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** Both languages of the guide have the same pages, its links lead somewhere, and it speaks of all views and studies. */
class GuideTest {

	/** What a part of the window is in a plugin.xml: an identifier, and the key of its name. */
	private record WindowPart(String id, String english, String japanese) {
	}

	static List<String> pages() {
		return GuidePages.names("en");
	}

	static List<String> allPages() {
		return GuidePages.all();
	}

	@Test
	void bothLanguagesHaveTheSamePages() {
		assertEquals(GuidePages.names("en"), GuidePages.names("ja"));
	}

	@ParameterizedTest
	@MethodSource("pages")
	void bothLanguagesHaveTheSameAnchorsLinksAndNames(String page) {
		assertEquals(GuidePages.values("en/" + page, "id"), GuidePages.values("ja/" + page, "id"));
		for (String attribute : List.of("href", "data-default", "data-parameters")) { // sentences differ in their order
			assertEquals(GuidePages.values("en/" + page, attribute).stream().sorted().toList(),
					GuidePages.values("ja/" + page, attribute).stream().sorted().toList());
		}
		for (String tag : List.of("h1", "h2", "h3", "tr", "li", "dt")) {
			assertEquals(GuidePages.texts("en/" + page, tag).size(), GuidePages.texts("ja/" + page, tag).size(), tag);
		}
		assertEquals(new TreeSet<>(GuidePages.texts("en/" + page, "code")),
				new TreeSet<>(GuidePages.texts("ja/" + page, "code")));
	}

	@ParameterizedTest
	@MethodSource("allPages")
	void everyLinkLeadsSomewhere(String page) {
		List<String> ids = GuidePages.values(page, "id");
		assertEquals(ids.size(), new HashSet<>(ids).size(), "each anchor once");
		for (String link : GuidePages.values(page, "href")) {
			Path file = GuidePages.HTML.resolve(page);
			requireTarget(link.startsWith("#") ? file : file.resolveSibling(link.split("#")[0]), link);
		}
	}

	@Test
	void theContentsOfTheHelpSystemLeadToThePages() {
		Path english = GuidePages.BUNDLE.resolve("toc.xml");
		Path japanese = GuidePages.BUNDLE.resolve("nl/ja/toc.xml");
		List<String> links = links(english);
		assertTrue(links.size() > 20);
		links.forEach(link -> requireTarget(GuidePages.BUNDLE.resolve(link.split("#")[0]), link));
		assertEquals(links.stream().map(link -> link.replace("html/en/", "html/ja/")).toList(), links(japanese));
		Set<String> files = new TreeSet<>(links.stream().map(link -> link.split("#")[0]).toList());
		assertEquals(new TreeSet<>(GuidePages.names("en").stream().map(name -> "html/en/" + name).toList()), files);
	}

	private static List<String> links(Path contents) {
		return GuidePages.elements(contents).stream()
				.map(element -> element.getAttribute(element.getTagName().equals("toc") ? "topic" : "href")).toList();
	}

	@Test
	void everyTopicHasItsPlace() {
		GuidePages.topics().forEach((topic, place) -> {
			for (String language : GuidePages.LANGUAGES) {
				String link = String.valueOf(place);
				requireTarget(GuidePages.HTML.resolve(language).resolve(link.split("#")[0]), link);
			}
		});
	}

	private static void requireTarget(Path file, String link) {
		assertTrue(Files.isRegularFile(file), link);
		int anchor = link.indexOf('#');
		assertTrue(anchor < 0 || GuidePages.elements(file).stream()
				.anyMatch(element -> element.getAttribute("id").equals(link.substring(anchor + 1))), link);
	}

	@Test
	void everyViewAndEditorHasATopicThatNamesIt() throws Exception {
		List<WindowPart> parts = windowParts();
		assertTrue(parts.size() >= 12, parts.toString());
		Properties topics = GuidePages.topics();
		for (WindowPart part : parts) {
			assertTrue(topics.containsKey(part.id), () -> "topics.index lacks " + part.id);
			String page = topics.getProperty(part.id).split("#")[0];
			assertTrue(Files.readString(GuidePages.HTML.resolve("en").resolve(page)).contains(part.english.strip()),
					() -> page + " lacks " + part.english);
			assertTrue(Files.readString(GuidePages.HTML.resolve("ja").resolve(page)).contains(part.japanese.strip()),
					() -> page + " lacks " + part.japanese);
		}
	}

	private static List<WindowPart> windowParts() throws Exception {
		List<WindowPart> parts = new ArrayList<>();
		try (Stream<Path> bundles = Files.list(GuidePages.BUNDLES)) {
			for (Path bundle : bundles.filter(each -> Files.exists(each.resolve("plugin.xml"))).sorted().toList()) {
				for (Element element : GuidePages.elements(bundle.resolve("plugin.xml"))) {
					boolean part = element.getTagName().equals("view") || element.getTagName().equals("editor");
					// In an extension of a perspective a view is only placed, and has no class.
					if (part && element.hasAttribute("class")) {
						parts.add(part(bundle, element));
					}
				}
			}
		}
		return parts;
	}

	private static WindowPart part(Path bundle, Element element) {
		String key = element.getAttribute("name").substring(1);
		return new WindowPart(element.getAttribute("id"), name(bundle.resolve("plugin.properties"), key),
				name(bundle.resolve("plugin_ja.properties"), key));
	}

	private static String name(Path file, String key) {
		return GuidePages.properties(file).getProperty(key);
	}

	@Test
	void everyStudyIsExplained() throws Exception {
		Set<String> studies = Files
				.readAllLines(GuidePages.BUNDLES.resolve("org.trainyard.examples/studies/studies.index")).stream()
				.filter(line -> !line.isBlank() && !line.startsWith("#"))
				.collect(Collectors.toCollection(TreeSet::new));
		assertFalse(studies.isEmpty());
		for (String language : GuidePages.LANGUAGES) {
			assertEquals(studies, new TreeSet<>(GuidePages.texts(language + "/studies.html", "dt")));
		}
	}
}
