package org.trainyard.model;

/**
 * Something wrong with an experiment.
 *
 * @param severity whether it keeps the experiment from being trained
 * @param path     the setting to change, for example {@code model.hiddenSize}, or the missing part, for example
 *                 {@code task}
 * @param message  one line in the user's language: the path, its value, and what is allowed
 */
public record Problem(Severity severity, String path, String message) {
}
