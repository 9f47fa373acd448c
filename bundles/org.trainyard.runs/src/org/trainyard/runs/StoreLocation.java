package org.trainyard.runs;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Where a run store is: a folder with the database {@code runs.db} and the runs' files in {@code runs/ID/}.
 *
 * @param folder absolute
 */
public record StoreLocation(Path folder) {

	private static final Pattern URL = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");
	static final String DATABASE = "runs.db";
	static final String FILES = "runs";
	private static final String FOLDER_IN_WORKSPACE = "trainyard-runs";

	public StoreLocation {
		folder = Objects.requireNonNull(folder).toAbsolutePath().normalize();
	}

	/**
	 * The store that a person named.
	 *
	 * @param urlOrFolder a folder, or its {@code file:} URL
	 * @throws StoreException if it is neither
	 */
	public static StoreLocation parse(String urlOrFolder) throws StoreException {
		if (urlOrFolder.isBlank()) {
			throw new StoreException(Messages.get("location.empty"));
		}
		try {
			if (urlOrFolder.toLowerCase(Locale.ROOT).startsWith("file:")) {
				return new StoreLocation(Path.of(URI.create(urlOrFolder)));
			}
			// Only the scheme is repeated: what follows may hold a password.
			if (URL.matcher(urlOrFolder).matches()) {
				String scheme = urlOrFolder.substring(0, urlOrFolder.indexOf(':'));
				throw new StoreException(Messages.get("location.scheme", scheme));
			}
			return new StoreLocation(Path.of(urlOrFolder));
		} catch (FileSystemNotFoundException | IllegalArgumentException notAPath) {
			throw new StoreException(Messages.get("location.path", urlOrFolder), notAPath);
		}
	}

	/** The store of a workspace. */
	public static StoreLocation inWorkspace(Path workspace) {
		return new StoreLocation(workspace.resolve(FOLDER_IN_WORKSPACE));
	}

	/**
	 * The store used where none is named: {@code TRAINYARD_STORE}, or the store of the workspace
	 * {@code TRAINYARD_WORKSPACE}, or of {@code ~/trainyard-workspace}.
	 *
	 * @throws StoreException if {@code TRAINYARD_STORE} is wrong
	 */
	public static StoreLocation standard() throws StoreException {
		String store = System.getenv("TRAINYARD_STORE");
		if (store != null && !store.isBlank()) {
			return parse(store);
		}
		String workspace = System.getenv("TRAINYARD_WORKSPACE");
		return inWorkspace(workspace != null && !workspace.isBlank() ? Path.of(workspace)
				: Path.of(System.getProperty("user.home"), "trainyard-workspace"));
	}

	/** Whether there is a store; opening it makes one otherwise. */
	public boolean exists() {
		return Files.exists(database());
	}

	/** The database. */
	Path database() {
		return folder.resolve(DATABASE);
	}

	/** The folder of a run's files, whether it exists or not. */
	Path files(String runId) {
		return folder.resolve(FILES).resolve(runId);
	}

	@Override
	public String toString() {
		return folder.toString();
	}
}
