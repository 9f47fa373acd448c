package org.trainyard.runs;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Where a run store is: its database and the folder with the runs' files in {@code runs/ID/}. The database is the file
 * {@code runs.db} in that folder, or one of a PostgreSQL server; the files are on this machine either way.
 *
 * @param folder   absolute
 * @param server   the PostgreSQL database, or empty for the file
 * @param password of that database; if empty, the driver looks for it in {@code PGPASSFILE} or {@code ~/.pgpass}
 */
public record StoreLocation(Path folder, Optional<PostgresUrl> server, Optional<Password> password) {

	private static final Pattern URL = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");
	static final String DATABASE = "runs.db";
	static final String FILES = "runs";
	private static final String FOLDER_IN_WORKSPACE = "trainyard-runs";
	private static final String FOLDER_OF_SERVERS = "postgresql";
	private static final String FILES_VARIABLE = "TRAINYARD_FILES";

	public StoreLocation {
		folder = Objects.requireNonNull(folder).toAbsolutePath().normalize();
		Objects.requireNonNull(server);
		Objects.requireNonNull(password);
	}

	/** A folder with a database of its own. */
	public StoreLocation(Path folder) {
		this(folder, Optional.empty(), Optional.empty());
	}

	/**
	 * The store that a person named. The files of runs in a PostgreSQL database are in the folder
	 * {@code TRAINYARD_FILES}, otherwise in one that is named after the database, in the workspace.
	 *
	 * @param urlOrFolder a folder, its {@code file:} URL, or {@code postgresql://USER@HOST:PORT/DATABASE}, also with
	 *                    {@code jdbc:} before it; the password is {@code PGPASSWORD}, or in the file {@code PGPASSFILE}
	 * @throws StoreException if it is none of them, or holds a password
	 */
	public static StoreLocation parse(String urlOrFolder) throws StoreException {
		return parse(urlOrFolder, workspace());
	}

	/** Like {@link #parse(String)}, in a workspace. */
	public static StoreLocation parse(String urlOrFolder, Path workspace) throws StoreException {
		if (urlOrFolder.isBlank()) {
			throw new StoreException(Messages.get("location.empty"));
		}
		if (PostgresUrl.isMeant(urlOrFolder)) {
			PostgresUrl url = PostgresUrl.parse(urlOrFolder);
			return new StoreLocation(filesOf(url, workspace), Optional.of(url), Password.ofEnvironment());
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

	private static Path filesOf(PostgresUrl url, Path workspace) {
		return variable(FILES_VARIABLE).map(Path::of).orElseGet(
				() -> workspace.resolve(FOLDER_IN_WORKSPACE).resolve(FOLDER_OF_SERVERS).resolve(url.folderName()));
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
		return standard(workspace());
	}

	/** The store that a workspace uses where none is named: {@code TRAINYARD_STORE}, or else its own. */
	public static StoreLocation standard(Path workspace) throws StoreException {
		Optional<String> store = variable("TRAINYARD_STORE");
		return store.isPresent() ? parse(store.get(), workspace) : inWorkspace(workspace);
	}

	private static Path workspace() {
		return variable("TRAINYARD_WORKSPACE").map(Path::of)
				.orElseGet(() -> Path.of(System.getProperty("user.home"), "trainyard-workspace"));
	}

	private static Optional<String> variable(String name) {
		return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
	}

	/** This place, opened with a password; that of a folder needs none. */
	public StoreLocation withPassword(String secret) {
		return new StoreLocation(folder, server, Optional.of(new Password(secret)).filter(any -> server.isPresent()));
	}

	/** Whether the database is one of a PostgreSQL server. */
	public boolean isOnServer() {
		return server.isPresent();
	}

	/** What a process needs in its environment to find the same place by this one's text: folder and password. */
	public Map<String, String> environment() {
		Map<String, String> environment = new TreeMap<>();
		if (server.isPresent()) {
			environment.put(FILES_VARIABLE, folder.toString());
			password.ifPresent(known -> environment.put(Password.VARIABLE, known.secret()));
		}
		return environment;
	}

	/** Whether there is a store, which opening makes otherwise; of a server only opening can tell. */
	public boolean exists() {
		return server.isPresent() || Files.exists(database());
	}

	/**
	 * Tries whether the store could be opened, without making one.
	 *
	 * @throws StoreException if its database cannot be reached; says why
	 */
	public void requireReachable() throws StoreException {
		Database reached = Database.of(this);
		if (reached.mayExist()) {
			new ReadingConnection(this, reached).close();
		}
	}

	/** The database of a folder. */
	Path database() {
		return folder.resolve(DATABASE);
	}

	/** The folder of a run's files, whether it exists or not. */
	Path files(String runId) {
		return folder.resolve(FILES).resolve(runId);
	}

	/** The folder or the URL; {@link #parse(String)} reads it back. */
	@Override
	public String toString() {
		return server.map(PostgresUrl::toString).orElseGet(folder::toString);
	}
}
