package org.trainyard.model.validation;

import java.util.List;

/**
 * Something wrong with an experiment.
 *
 * @param severity whether it keeps the experiment from being trained
 * @param path     the setting to change, for example {@code model.hiddenSize}, or the missing part, for example
 *                 {@code task}
 * @param message  one line in the user's language: the path, its value, and what is allowed
 * @param fixes    changes that mend it, each on its own, the most advisable one first; empty where a person must decide
 */
public record Problem(Severity severity, String path, String message, List<Fix> fixes) {

	public Problem {
		fixes = List.copyOf(fixes);
	}
}
