package org.trainyard.runs.interchange;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.trainyard.runs.StoreException;

/**
 * An {@code mlruns} folder as MLflow's file store keeps it (its {@code file_store.py}): a folder an experiment, in it a
 * folder a run, each with a {@code meta.yaml}. Also one of those experiments, or one of those runs.
 */
final class MlflowFolder implements RunPlace {

	static final String META = "meta.yaml";
	private static final String TRASH = ".trash";
	private static final String DELETED = "deleted";

	private final Path root;
	private final boolean deletedToo;
	private final Map<Path, MlflowRun> runs = new HashMap<>();
	private final Map<String, String> experimentNames = new HashMap<>();
	private final Set<Path> said = new HashSet<>();

	/** @param deletedToo whether runs that MLflow has marked as deleted are wanted as well */
	MlflowFolder(Path root, boolean deletedToo) {
		this.root = root;
		this.deletedToo = deletedToo;
	}

	/** Whether a folder looks like one of these. */
	static boolean isOne(Path folder) throws IOException {
		if (Files.isRegularFile(folder.resolve(META), LinkOption.NOFOLLOW_LINKS)) {
			return true;
		}
		try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
			for (Path child : children) {
				if (Files.isRegularFile(child.resolve(META), LinkOption.NOFOLLOW_LINKS)) {
					return true;
				}
			}
		}
		return false;
	}

	@Override
	public String describe() {
		return Messages.get("mlflow.folder", root);
	}

	@Override
	public void read(RunSink sink, boolean last) throws StoreException, InterchangeException {
		if (Files.isRegularFile(root.resolve(META), LinkOption.NOFOLLOW_LINKS)) {
			Map<String, String> meta = meta(root, sink);
			if (MlflowRun.isRun(meta)) {
				run(root, meta, sink, last);
				return;
			}
			experiment(root, sink, last);
			return;
		}
		store(root, sink, last);
	}

	private void store(Path folder, RunSink sink, boolean last) throws StoreException, InterchangeException {
		for (Path experiment : folders(folder, sink)) {
			String name = experiment.getFileName().toString();
			if (name.equals(TRASH)) {
				if (deletedToo) {
					store(experiment, sink, last);
				}
			} else if (Files.exists(experiment.resolve(META), LinkOption.NOFOLLOW_LINKS)) {
				experiment(experiment, sink, last);
			}
		}
	}

	private void experiment(Path folder, RunSink sink, boolean last) throws StoreException, InterchangeException {
		Map<String, String> meta = meta(folder, sink);
		experimentNames.put(meta.getOrDefault("experiment_id", folder.getFileName().toString()),
				meta.getOrDefault("name", ""));
		for (Path run : folders(folder, sink)) {
			sink.checkWanted();
			if (Files.exists(run.resolve(META), LinkOption.NOFOLLOW_LINKS)) {
				Map<String, String> found = meta(run, sink);
				if (MlflowRun.isRun(found)) {
					run(run, found, sink, last);
				}
			}
		}
	}

	private void run(Path folder, Map<String, String> meta, RunSink sink, boolean last) throws StoreException {
		if (deletedToo || !DELETED.equals(meta.get("lifecycle_stage"))) {
			runs.computeIfAbsent(folder, MlflowRun::new).read(meta,
					experimentNames.getOrDefault(meta.getOrDefault("experiment_id", ""), ""), sink, last);
		}
	}

	private Map<String, String> meta(Path folder, RunSink sink) {
		Path file = folder.resolve(META);
		try {
			return YamlHead.read(file);
		} catch (IOException error) {
			if (said.add(file)) {
				sink.trouble(Messages.get("file.unreadable", file, error));
			}
			return Map.of();
		}
	}

	/** The folders in a folder, sorted; links are not followed and said once. */
	private List<Path> folders(Path folder, RunSink sink) throws InterchangeException {
		List<Path> found = new ArrayList<>();
		try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
			for (Path child : children) {
				if (Files.isSymbolicLink(child)) {
					if (said.add(child)) {
						sink.trouble(Messages.get("file.link", child));
					}
				} else if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
					found.add(child);
				}
			}
		} catch (IOException | DirectoryIteratorException error) {
			throw new InterchangeException(Messages.get("file.unreadable", folder, error), error);
		}
		found.sort(null);
		return found;
	}
}
