package org.trainyard.engine;

import java.nio.file.Path;
import java.util.Optional;

import org.trainyard.runs.RunId;

/**
 * A run that somebody wants.
 *
 * @param id         of the run to be made, see {@link RunId}
 * @param name       what people call the run
 * @param sourceFile the experiment file as the person knows it, which need not be the one that was read; none if there
 *                   is no file
 * @param labels     what the person says of it
 */
public record NewRunRequest(String id, String name, Optional<Path> sourceFile, RunLabels labels) {

	/** A run of which nothing is said. */
	public NewRunRequest(String id, String name, Optional<Path> sourceFile) {
		this(id, name, sourceFile, RunLabels.NONE);
	}

	/** A run with a new id. */
	public static NewRunRequest of(String name, Path sourceFile) {
		return new NewRunRequest(RunId.random(), name, Optional.of(sourceFile));
	}

	/** This run with what is said of it. */
	public NewRunRequest labelled(RunLabels said) {
		return new NewRunRequest(id, name, sourceFile, said);
	}
}
