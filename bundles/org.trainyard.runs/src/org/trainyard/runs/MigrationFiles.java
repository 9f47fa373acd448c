package org.trainyard.runs;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/** The migrations by name, because Flyway cannot search for them inside OSGi. */
final class MigrationFiles implements ResourceProvider {

	/** Every migration ever released, oldest first; the number after V is the version. */
	private static final List<LoadableResource> ALL = List.of(new MigrationFile("V1__runs.sql"),
			new MigrationFile("V2__records.sql"));

	/** The version of the tables that this program reads and writes. */
	static final int LATEST = ALL.size();

	@Override
	public LoadableResource getResource(String name) {
		return ALL.stream().filter(file -> file.getRelativePath().equals(name)).findFirst().orElse(null);
	}

	@Override
	public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
		return ALL.stream().filter(file -> file.getFilename().startsWith(prefix))
				.filter(file -> List.of(suffixes).stream().anyMatch(file.getFilename()::endsWith)).toList();
	}

	/** One file of SQL beside the classes. */
	private static final class MigrationFile extends LoadableResource {

		private final String name;

		MigrationFile(String name) {
			this.name = name;
		}

		@Override
		public Reader read() {
			InputStream file = MigrationFiles.class.getResourceAsStream("migrations/" + name);
			if (file == null) {
				throw new UncheckedIOException(new IOException(name));
			}
			return new InputStreamReader(file, StandardCharsets.UTF_8);
		}

		@Override
		public String getFilename() {
			return name;
		}

		@Override
		public String getRelativePath() {
			return name;
		}

		@Override
		public String getAbsolutePath() {
			return name;
		}

		@Override
		public String getAbsolutePathOnDisk() {
			return name;
		}
	}
}
