package org.trainyard.profiling;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Orders the blocks and parts of a model as data passes through them: what reads the input, the layers by their number, the
 * last norm, the head; of an encoder-decoder the encoder first. Other names are in between, numbers in them by their value.
 */
public final class DepthOrder implements Comparator<String> {

	/** The order itself. */
	public static final Comparator<String> INSTANCE = new DepthOrder();

	private static final Pattern WORD = Pattern.compile("\\d+|\\D+");

	/** What comes before the layers of its side, and what behind them. */
	private static final List<String> FIRST = List.of("embedding", "wte", "wpe", "input", "positions");
	private static final List<String> LAST = List.of("ln_f", "norm", "head");

	private DepthOrder() {
	}

	@Override
	public int compare(String a, String b) {
		int sides = Integer.compare(side(a), side(b));
		int ranks = sides != 0 ? sides : Integer.compare(rank(a), rank(b));
		return ranks != 0 ? ranks : natural(a, b);
	}

	/** 0 for an encoder's, 1 for a decoder's or that of a model with one side, 2 for the head. */
	private static int side(String name) {
		if (name.startsWith("head") || name.startsWith("lm_head")) {
			return 2;
		}
		return name.startsWith("src_") || name.contains("encoder.") ? 0 : 1;
	}

	private static int rank(String name) {
		if (name.chars().anyMatch(Character::isDigit)) {
			return 1;
		}
		return FIRST.stream().anyMatch(name::contains) ? 0 : LAST.stream().anyMatch(name::contains) ? 2 : 1;
	}

	private static int natural(String a, String b) {
		Matcher left = WORD.matcher(a);
		Matcher right = WORD.matcher(b);
		while (left.find()) {
			if (!right.find()) {
				return 1;
			}
			int words = words(left.group(), right.group());
			if (words != 0) {
				return words;
			}
		}
		return right.find() ? -1 : 0;
	}

	private static int words(String a, String b) {
		boolean numbers = Character.isDigit(a.charAt(0)) && Character.isDigit(b.charAt(0));
		return numbers ? new BigInteger(a).compareTo(new BigInteger(b)) : a.compareTo(b);
	}
}
