package org.trainyard.runs.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

import org.trainyard.runs.Run;

/**
 * The words of the filter field: a run is shown when each of them is part of its name, its id or its state.
 *
 * @param words lower case
 */
record RunFilter(List<String> words) implements Predicate<Run> {

	static RunFilter of(String text) {
		String trimmed = text.strip().toLowerCase(Locale.ROOT);
		return trimmed.isEmpty() ? new RunFilter(List.of()) : new RunFilter(List.of(trimmed.split("\\s+")));
	}

	@Override
	public boolean test(Run run) {
		for (String word : words) {
			if (!contains(run.name(), word) && !contains(run.id(), word)
					&& !contains(RunText.state(run.state()), word)) {
				return false;
			}
		}
		return true;
	}

	private static boolean contains(String text, String word) {
		return text.toLowerCase(Locale.ROOT).contains(word);
	}
}
