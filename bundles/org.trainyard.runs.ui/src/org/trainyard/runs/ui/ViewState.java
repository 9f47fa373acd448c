package org.trainyard.runs.ui;

/**
 * What a view has to draw.
 *
 * @param <T> what was read
 */
public sealed interface ViewState<T> {

	/** Nothing was read yet. */
	record Loading<T>() implements ViewState<T> {
	}

	/** Read. */
	record Ready<T>(T value) implements ViewState<T> {
	}

	/** Could not be read; {@code line} says why and what to do. */
	record Failed<T>(String line) implements ViewState<T> {
	}
}
