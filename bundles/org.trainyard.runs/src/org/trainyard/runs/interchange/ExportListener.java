package org.trainyard.runs.interchange;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Whoever has asked for an export.
 *
 * @param lines       told in one line each what was left out, and why
 * @param cancelled   asked often whether to stop
 * @param copiesFiles whether files that runs have left are wanted, if the format has a place for them
 */
public record ExportListener(Consumer<String> lines, BooleanSupplier cancelled, boolean copiesFiles) {

	void say(String line) {
		lines.accept(line);
	}

	void checkWanted() {
		if (cancelled.getAsBoolean()) {
			throw new CancellationException();
		}
	}
}
