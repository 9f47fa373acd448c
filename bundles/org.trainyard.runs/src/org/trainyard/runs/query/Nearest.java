package org.trainyard.runs.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name that a person may have meant. */
final class Nearest {

	private Nearest() {
	}

	/** The name with the fewest letters to change, if they are few; or one whose end it is, as in {@code hiddenSize}. */
	static Optional<String> of(String written, Collection<String> names) {
		String word = written.toLowerCase(Locale.ROOT);
		Optional<String> near = names.stream().filter(name -> Math.abs(name.length() - word.length()) <= limit(word))
				.min(Comparator.comparingInt(name -> distance(word, name.toLowerCase(Locale.ROOT))))
				.filter(name -> distance(word, name.toLowerCase(Locale.ROOT)) <= limit(word));
		return near.isPresent() ? near
				: names.stream().filter(name -> name.toLowerCase(Locale.ROOT).endsWith('.' + word)
						|| name.toLowerCase(Locale.ROOT).endsWith('/' + word)).findFirst();
	}

	private static int limit(String word) {
		return 1 + word.length() / 5;
	}

	/** Letters to put in, leave out or replace, after Levenshtein. */
	private static int distance(String from, String to) {
		int[] row = new int[to.length() + 1];
		for (int j = 0; j <= to.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= from.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= to.length(); j++) {
				int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
			}
		}
		return row[to.length()];
	}
}
