package org.trainyard.engine.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.random.RandomGenerator;

import org.trainyard.model.ExperimentException;
import org.trainyard.model.experiment.NumberWordsTask;

/**
 * English number words, one to ten, and the same in Japanese, 一 to 十.
 *
 * @param maximumWords longest sequence of words; every length up to it is as likely
 */
record NumberWordPairs(int maximumWords) implements PairSource {

	private static final int NUMBERS = 10;
	/** The token of “one”; the others follow. */
	static final long ENGLISH = Tokens.FIRST;
	/** The token of 一; the others follow. */
	static final long JAPANESE = ENGLISH + NUMBERS;

	private static final List<String> WORDS = List.of("one", "two", "three", "four", "five", "six", "seven", "eight",
			"nine", "ten");
	private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十");

	static NumberWordPairs of(NumberWordsTask task) {
		return new NumberWordPairs(task.getMaximumWords());
	}

	@Override
	public Pair draw(RandomGenerator random) {
		long[] source = random.longs(random.nextInt(1, maximumWords + 1), ENGLISH, JAPANESE).toArray();
		return new Pair(source, target(source));
	}

	@Override
	public String example() {
		return String.join(" ", WORDS.subList(0, Math.min(maximumWords, 2)));
	}

	@Override
	public long[] source(String written) throws ExperimentException {
		String[] words = written.strip().toLowerCase(Locale.ROOT).split("\\s+");
		if (written.isBlank() || words.length > maximumWords) {
			throw new ExperimentException(Messages.get("words.count", written, maximumWords));
		}
		long[] source = new long[words.length];
		for (int i = 0; i < words.length; i++) {
			if (!WORDS.contains(words[i])) {
				throw new ExperimentException(Messages.get("words.unknown", words[i], String.join(", ", WORDS)));
			}
			source[i] = ENGLISH + WORDS.indexOf(words[i]);
		}
		return source;
	}

	@Override
	public long[] target(long[] source) {
		return Arrays.stream(source).map(word -> word + NUMBERS).toArray();
	}

	@Override
	public int targetLength(long[] source) {
		return source.length;
	}

	@Override
	public String answer(long[] target) {
		return Arrays.stream(target).mapToObj(this::name).collect(Collectors.joining(" "));
	}

	@Override
	public String name(long token) {
		return token < ENGLISH ? Tokens.name(token)
				: token < JAPANESE ? WORDS.get((int) (token - ENGLISH)) : NUMERALS.get((int) (token - JAPANESE));
	}
}
