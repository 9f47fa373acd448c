package org.trainyard.engine;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.trainyard.runs.Recorded;

/** What was changed in an experiment's repository and not committed when a run began. */
final class GitChanges {

	/** Under this name a run records them, as text. */
	static final String RECORD = "git/diff";

	private GitChanges() {
	}

	/**
	 * The changes of files that git knows, as {@code git diff HEAD} prints them; their beginning where they are very long.
	 *
	 * @param experiment the file of the experiment, if it is from one
	 * @return empty if there are none, or the experiment is in no repository
	 */
	static Optional<Recorded.Text> of(Optional<Path> experiment) {
		return experiment.map(file -> new Git(file.toAbsolutePath().getParent()))
				.flatMap(git -> git.output("diff", "--no-color", "--no-ext-diff", "HEAD"))
				.filter(changes -> !changes.isEmpty())
				.map(changes -> new Recorded.Text(isWhole(changes) ? changes : changes + "\n…"));
	}

	private static boolean isWhole(String changes) {
		return changes.getBytes(StandardCharsets.UTF_8).length < Git.MOST_BYTES;
	}
}
