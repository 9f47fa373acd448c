package org.trainyard.model.study;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The studies that come with the examples, a folder each, which the command line finds on its class path. */
public final class Studies {

	private static final String FOLDER = "studies/";
	private static final String INDEX = FOLDER + "studies.index";

	private final List<String> names;
	private final Function<String, URL> examples;

	private Studies(List<String> names, Function<String, URL> examples) {
		this.names = names;
		this.examples = examples;
	}

	/**
	 * Reads which studies there are; none where there are no examples.
	 *
	 * @param examples where a file of the examples lies on the disk, as a file: URL, for example
	 *                 {@code ClassLoader::getResource}; null where there is none
	 * @throws UncheckedIOException if the examples are there but cannot be read
	 */
	public static Studies of(Function<String, URL> examples) {
		if (!(examples.apply(INDEX) instanceof URL index)) {
			return new Studies(List.of(), examples);
		}
		try (BufferedReader lines = new BufferedReader(
				new InputStreamReader(index.openStream(), StandardCharsets.UTF_8))) {
			return new Studies(lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#"))
					.toList(), examples);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** In the order in which they are offered. */
	public List<String> names() {
		return names;
	}

	/** The folder of the study of that name. */
	public Optional<Path> find(String name) {
		return names.contains(name) ? Optional.ofNullable(examples.apply(FOLDER + name + '/' + Study.FILE))
				.filter(location -> location.getProtocol().equals("file")).map(Studies::folder) : Optional.empty();
	}

	private static Path folder(URL file) {
		try {
			return Path.of(file.toURI()).getParent();
		} catch (URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}
}
