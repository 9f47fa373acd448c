package org.trainyard.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

/** Which bundle may depend on which; read from the manifests, and from the imports of the core bundles. */
class BundleArrowsTest {

	private static final String OURS = "org.trainyard.";

	/** The arrows of the house. A bundle may also name what its targets may depend on. */
	private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(Map.entry("model", Set.of()),
			Map.entry("model.edit", Set.of("model")), Map.entry("profiling", Set.of()),
			Map.entry("runs", Set.of("plots", "profiling")),
			Map.entry("engine", Set.of("model", "profiling", "runs")), Map.entry("launch", Set.of("model", "runs")),
			Map.entry("cli", Set.of("engine", "model", "runs", "launch", "plots")), Map.entry("plots", Set.of()),
			Map.entry("charts", Set.of("plots")),
			Map.entry("model.editor", Set.of("model.edit", "charts")),
			Map.entry("launch.ui", Set.of("launch", "profiling", "charts")),
			Map.entry("runs.ui", Set.of("runs", "profiling", "charts")),
			Map.entry("app", Set.of("model.editor", "launch.ui", "runs.ui", "examples", "help")),
			Map.entry("examples", Set.of()), Map.entry("help", Set.of()));

	/** Bundles that train and report without a window, most of them without OSGi. */
	private static final Set<String> CORE = Set.of("model", "model.edit", "engine", "profiling", "runs", "launch",
			"cli", "plots");

	/** Core bundles that run on a plain class path: they know no workspace either. */
	private static final Set<String> PLAIN = Set.of("model", "engine", "profiling", "runs", "cli", "plots");

	private static final Pattern WINDOW = Pattern
			.compile("org\\.eclipse\\.(ui|swt|jface|swtchart|debug\\.ui|e4)(\\..*)?");
	private static final Pattern WORKSPACE = Pattern.compile("org\\.eclipse\\.(core\\.resources|debug\\.core)(\\..*)?");
	private static final Pattern IMPORT = Pattern.compile("^import (?:static )?([\\w.]+)", Pattern.MULTILINE);

	@Test
	void bundlesDependOnlyOnWhatTheirPlaceAllows() throws IOException {
		List<String> wrong = new ArrayList<>();
		for (Path bundle : Repository.bundles()) {
			String name = shortName(bundle);
			Set<String> allowed = reachable(name);
			required(bundle).stream().filter(each -> each.startsWith(OURS))
					.map(each -> each.substring(OURS.length())).filter(each -> !allowed.contains(each))
					.forEach(each -> wrong.add(name + " depends on " + each));
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void coreBundlesKnowNoWindowAndMostNoWorkspace() throws IOException {
		List<String> wrong = new ArrayList<>();
		for (Path bundle : Repository.bundles()) {
			String name = shortName(bundle);
			Set<String> names = new TreeSet<>(required(bundle));
			names.addAll(imports(bundle));
			names.stream().filter(each -> isForbidden(name, each)).forEach(each -> wrong.add(name + " uses " + each));
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void everyBundleHasAPlace() throws IOException {
		Set<String> unknown = Repository.bundles().stream().map(BundleArrowsTest::shortName)
				.filter(name -> !ALLOWED.containsKey(name)).collect(Collectors.toSet());
		assertEquals(Set.of(), unknown, "add it to the table of this test");
	}

	private static boolean isForbidden(String bundle, String dependency) {
		return CORE.contains(bundle) && WINDOW.matcher(dependency).matches()
				|| PLAIN.contains(bundle) && WORKSPACE.matcher(dependency).matches();
	}

	private static Set<String> reachable(String bundle) {
		Set<String> found = new HashSet<>();
		for (String target : ALLOWED.getOrDefault(bundle, Set.of())) {
			found.add(target);
			found.addAll(reachable(target));
		}
		return found;
	}

	private static String shortName(Path bundle) {
		return bundle.getFileName().toString().substring(OURS.length());
	}

	/** The bundles and packages that a manifest asks for. */
	private static Set<String> required(Path bundle) throws IOException {
		try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
			var attributes = new Manifest(in).getMainAttributes();
			Set<String> names = new TreeSet<>();
			for (String header : List.of("Require-Bundle", "Import-Package")) {
				String value = attributes.getValue(header);
				if (value != null) {
					// Version ranges hold commas; without quoted text none is left inside an entry.
					for (String entry : value.replaceAll("\"[^\"]*\"", "").split(",")) {
						names.add(entry.split(";")[0].strip());
					}
				}
			}
			return names;
		}
	}

	private static Set<String> imports(Path bundle) throws IOException {
		Set<String> names = new TreeSet<>();
		for (Path source : Repository.files(file -> file.startsWith(bundle) && file.toString().endsWith(".java"))) {
			IMPORT.matcher(Repository.read(source)).results().forEach(match -> names.add(match.group(1)));
		}
		return names;
	}
}
