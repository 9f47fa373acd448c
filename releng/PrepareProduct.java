import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes a built product quick to start. Writes the two jars that it is started with, workbench.jar and command.jar: they
 * hold no class, only a class path, and say that native libraries may be loaded, which as an option of the JVM would
 * cost the shared class archive a part of its use. And keeps the bundles' entries as they are instead of deflated, since
 * the class loader of OSGi reads every class from its jar, also those in the archive.
 */
final class PrepareProduct {

	/** What the window needs; the libraries that only a training process reads stay small. */
	private static final Pattern WINDOW = Pattern.compile("org\\.(eclipse|trainyard|apache)\\..*\\.jar");

	/** One entry of a manifest header: a name and what follows it, where quoted text may hold commas. */
	private static final Pattern CLAUSE = Pattern.compile("([^,;\"=]+)((?:;(?:[^,\"]|\"[^\"]*\")*)?)(?:,|$)");

	private final Map<String, Path> jars = new HashMap<>();
	private final Map<String, Manifest> manifests = new HashMap<>();
	private final Map<String, String> exporters = new HashMap<>();
	/** The names of the bundles that add to another one. */
	private final Map<String, List<String>> fragments = new HashMap<>();
	private final Map<String, Path> needed = new LinkedHashMap<>();

	public static void main(String[] arguments) throws IOException {
		Path installation = Path.of(arguments[0]);
		store(installation.resolve("plugins"));
		var jars = new PrepareProduct();
		jars.read(installation.resolve("plugins"));
		jars.need("org.trainyard.cli");
		jars.need("org.trainyard.examples");
		jars.need("org.trainyard.help");
		write(installation.resolve("command.jar"), "org.trainyard.cli.TrainyardCommand", jars.needed.values());
		write(installation.resolve("workbench.jar"), "org.eclipse.equinox.launcher.Main",
				List.of(jars.jars.get("org.eclipse.equinox.launcher")));
	}

	private static void store(Path folder) throws IOException {
		try (Stream<Path> jars = Files.list(folder)) {
			for (Path jar : jars.filter(file -> WINDOW.matcher(file.getFileName().toString()).matches()).toList()) {
				Path stored = jar.resolveSibling(jar.getFileName() + ".stored");
				try (var in = new ZipFile(jar.toFile()); var out = new ZipOutputStream(Files.newOutputStream(stored))) {
					for (ZipEntry entry : Collections.list(in.entries())) {
						copy(in, entry, out);
					}
				}
				Files.move(stored, jar, StandardCopyOption.REPLACE_EXISTING);
			}
		}
	}

	private static void copy(ZipFile in, ZipEntry entry, ZipOutputStream out) throws IOException {
		byte[] content = in.getInputStream(entry).readAllBytes();
		var crc = new CRC32();
		crc.update(content);
		var stored = new ZipEntry(entry.getName());
		stored.setMethod(ZipEntry.STORED);
		stored.setTime(entry.getTime());
		stored.setSize(content.length);
		stored.setCrc(crc.getValue());
		out.putNextEntry(stored);
		out.write(content);
	}

	private static void write(Path jar, String mainClass, Collection<Path> classPath) throws IOException {
		var manifest = new Manifest();
		Attributes attributes = manifest.getMainAttributes();
		attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
		attributes.put(Attributes.Name.MAIN_CLASS, mainClass);
		attributes.put(new Attributes.Name("Enable-Native-Access"), "ALL-UNNAMED");
		attributes.put(Attributes.Name.CLASS_PATH, classPath.stream()
				.map(each -> "plugins/" + each.getFileName() + (Files.isDirectory(each) ? "/" : ""))
				.collect(Collectors.joining(" ")));
		new JarOutputStream(Files.newOutputStream(jar), manifest).close();
	}

	private void read(Path folder) throws IOException {
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
			for (Path file : files) {
				Manifest manifest = manifest(file);
				if (manifest != null) {
					String name = header(manifest, "Bundle-SymbolicName").split(";")[0].strip();
					jars.put(name, file);
					manifests.put(name, manifest);
					clauses(manifest, "Export-Package").keySet().forEach(each -> exporters.put(each, name));
					clauses(manifest, "Fragment-Host").keySet()
							.forEach(host -> fragments.computeIfAbsent(host, any -> new ArrayList<>()).add(name));
				}
			}
		}
	}

	/** Of a jar, or of a bundle that is a folder. */
	private static Manifest manifest(Path bundle) throws IOException {
		if (Files.isDirectory(bundle)) {
			try (var in = Files.newInputStream(bundle.resolve(JarFile.MANIFEST_NAME))) {
				return new Manifest(in);
			}
		}
		if (!bundle.toString().endsWith(".jar")) {
			return null;
		}
		try (var jar = new JarFile(bundle.toFile())) {
			return jar.getManifest();
		}
	}

	/**
	 * Adds a bundle and, again and again, what it requires or imports, and its fragments. Optional requirements stay out;
	 * they are what ties a library to the workbench.
	 */
	private void need(String bundle) {
		if (!jars.containsKey(bundle) || needed.putIfAbsent(bundle, jars.get(bundle)) != null) {
			return;
		}
		fragments.getOrDefault(bundle, List.of()).stream().sorted().forEach(this::need);
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
