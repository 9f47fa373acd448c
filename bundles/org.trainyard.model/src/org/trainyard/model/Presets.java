package org.trainyard.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.TextTask;

/**
 * The experiments to start from: the files of the examples and how they are called. The examples are a bundle of their
 * own, which a window finds through OSGi and the command line on its class path.
 */
public final class Presets {

	private static final String FOLDER = "experiments/";

	private final Function<String, URL> examples;
	private final List<Group> groups = new ArrayList<>();

	/**
	 * Presets that are offered together.
	 *
	 * @param name  stable in every language
	 * @param label in the user's language
	 */
	public record Group(String name, String label, List<Preset> presets) {
	}

	private Presets(Function<String, URL> examples) {
		this.examples = examples;
	}

	/**
	 * Reads which presets there are, in the language of the default locale; none where there are no examples.
	 *
	 * @param examples where a file of the examples lies, for example {@code Bundle::getEntry} or
	 *                 {@code ClassLoader::getResource}; null where there is none
	 * @throws UncheckedIOException if the examples are there but cannot be read
	 */
	public static Presets of(Function<String, URL> examples) {
		Presets presets = new Presets(examples);
		if (examples.apply(FOLDER + "presets.index") instanceof URL index) {
			try {
				presets.read(index);
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
		return presets;
	}

	/** In the order in which they are to be offered. */
	public List<Group> groups() {
		return groups;
	}

	/** The presets of a group; none where there is no such group. */
	public List<Preset> group(String name) {
		return groups.stream().filter(group -> group.name().equals(name)).findFirst().map(Group::presets)
				.orElse(List.of());
	}

	/** The preset of that name. */
	public Optional<Preset> find(String name) {
		return groups.stream().flatMap(group -> group.presets().stream())
				.filter(preset -> preset.name().equals(name)).findFirst();
	}

	/** The text of the examples that the experiment learns from, which must lie beside its file; often there is none. */
	public Optional<URL> text(Experiment experiment) {
		return experiment.getTask() instanceof TextTask task && task.getFile() != null && !task.getFile().contains("/")
				? Optional.ofNullable(examples.apply(FOLDER + task.getFile()))
				: Optional.empty();
	}

	private void read(URL index) throws IOException {
		Properties texts = texts();
		try (BufferedReader lines = reader(index)) {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				if (!line.isBlank() && !line.startsWith("#")) {
					String[] parts = line.split(":", 2);
					List<Preset> presets = new ArrayList<>();
					for (String name : parts[1].strip().split(" +")) {
						presets.add(preset(name, texts));
					}
					groups.add(new Group(parts[0], text(texts, "group." + parts[0] + ".label"), List.copyOf(presets)));
				}
			}
		}
	}

	private Preset preset(String name, Properties texts) {
		URL location = examples.apply(FOLDER + name + '.' + ExperimentFile.EXTENSION);
		return new Preset(name, text(texts, name + ".label"), text(texts, name + ".description"), location);
	}

	private static String text(Properties texts, String key) {
		return texts.getProperty(key, key);
	}

	private Properties texts() throws IOException {
		Properties texts = new Properties();
		for (String suffix : List.of("", '_' + Locale.getDefault().getLanguage())) {
			if (examples.apply(FOLDER + "presets" + suffix + ".properties") instanceof URL file) {
				try (BufferedReader reader = reader(file)) {
					texts.load(reader);
				}
			}
		}
		return texts;
	}

	private static BufferedReader reader(URL file) throws IOException {
		return new BufferedReader(new InputStreamReader(file.openStream(), StandardCharsets.UTF_8));
	}
}
