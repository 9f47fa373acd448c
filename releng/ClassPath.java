import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prints the jars of a folder of bundles that a plain class path needs to run one of them: the bundle and, again and
 * again, what it requires or imports. Optional requirements stay out; they are what ties a library to the workbench.
 */
final class ClassPath {

	/** One entry of a manifest header: a name and what follows it, where quoted text may hold commas. */
	private static final Pattern CLAUSE = Pattern.compile("([^,;\"=]+)((?:;(?:[^,\"]|\"[^\"]*\")*)?)(?:,|$)");

	private final Map<String, Path> jars = new HashMap<>();
	private final Map<String, Manifest> manifests = new HashMap<>();
	private final Map<String, String> exporters = new HashMap<>();
	private final Map<String, Path> needed = new LinkedHashMap<>();

	public static void main(String[] arguments) throws IOException {
		var classPath = new ClassPath();
		classPath.read(Path.of(arguments[0]));
		classPath.need(arguments[1]);
		classPath.needed.values().forEach(jar -> System.out.println(jar.getFileName()));
	}

	private void read(Path folder) throws IOException {
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jar")) {
			for (Path file : files) {
				try (var jar = new JarFile(file.toFile())) {
					Manifest manifest = jar.getManifest();
					String name = header(manifest, "Bundle-SymbolicName").split(";")[0].strip();
					jars.put(name, file);
					manifests.put(name, manifest);
					clauses(manifest, "Export-Package").keySet().forEach(each -> exporters.put(each, name));
				}
			}
		}
	}

	private void need(String bundle) {
		if (!jars.containsKey(bundle) || needed.putIfAbsent(bundle, jars.get(bundle)) != null) {
			return;
		}
		clauses(manifests.get(bundle), "Require-Bundle").forEach((name, attributes) -> {
			if (!attributes.contains("resolution:=optional")) {
				need(name);
			}
		});
		clauses(manifests.get(bundle), "Import-Package").forEach((name, attributes) -> {
			if (!attributes.contains("resolution:=optional") && exporters.containsKey(name)) {
				need(exporters.get(name));
			}
		});
	}

	private static Map<String, String> clauses(Manifest manifest, String header) {
		Map<String, String> clauses = new LinkedHashMap<>();
		Matcher matcher = CLAUSE.matcher(header(manifest, header));
		while (matcher.find()) {
			clauses.put(matcher.group(1).strip(), matcher.group(2));
		}
		return clauses;
	}

	private static String header(Manifest manifest, String name) {
		String value = manifest.getMainAttributes().getValue(name);
		return value == null ? "" : value;
	}
}
