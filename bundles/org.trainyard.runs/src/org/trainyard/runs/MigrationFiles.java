package org.trainyard.runs;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;

/** The migrations by name, because Flyway cannot search for them inside OSGi. */
final class MigrationFiles implements ResourceProvider {

	/** Every migration ever released, oldest first; the number after V is the version. */
	private static final List<String> ALL = List.of("V1__runs.sql", "V2__records.sql");

	/** The version of the tables that this program reads and writes. */
	static final int LATEST = ALL.size();

	private final List<MigrationFile> files;

	/** The migrations in the words of a database. */
	MigrationFiles(Database database) {
		files = ALL.stream().map(name -> new MigrationFile(name, database)).toList();
	}

	@Override
	public LoadableResource getResource(String name) {
		return files.stream().filter(file -> file.getRelativePath().equals(name)).findFirst().orElse(null);
	}

	@Override
	public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
		return files.stream().filter(file -> file.getFilename().startsWith(prefix))
				.filter(file -> List.of(suffixes).stream().anyMatch(file.getFilename()::endsWith))
				.map(LoadableResource.class::cast).toList();
	}

	/** One file of SQL beside the classes. */
	private static final class MigrationFile extends LoadableResource {

		private final String name;
		private final Database database;

		MigrationFile(String name, Database database) {
			this.name = name;
			this.database = database;
		}

		@Override
		public Reader read() {
			try (InputStream file = MigrationFiles.class.getResourceAsStream("migrations/" + name)) {
				String sql = new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
				return new StringReader(database.translate(sql));
			} catch (IOException error) {
				throw new UncheckedIOException(error);
			}
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
