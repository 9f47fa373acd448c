package org.trainyard.runs.comparison;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;

/** Finds the lines of two texts that belong together. */
final class LineMatches {

	/** The index of a line on either side. */
	record Match(int left, int right) {
	}

	private LineMatches() {
	}

	/**
	 * As many equal lines as can stand side by side without crossing, in their order, and then the ends of the texts.
	 * <p>
	 * A line that the other text does not have at all is left out first: it belongs to none, and the search takes time with
	 * the square of the number of lines that differ.
	 */
	static List<Match> of(List<String> left, List<String> right) {
		int[] leftLines = shared(left, new HashSet<>(right));
		int[] rightLines = shared(right, new HashSet<>(left));
		List<Match> matches = new ArrayList<>();
		int from = 0;
		int rightFrom = 0;
		for (AbstractDelta<String> delta : DiffUtils.diff(lines(left, leftLines), lines(right, rightLines),
				new MyersDiffWithLinearSpace<>()).getDeltas()) {
			while (from < delta.getSource().getPosition()) {
				matches.add(new Match(leftLines[from++], rightLines[rightFrom++]));
			}
			from += delta.getSource().size();
			rightFrom += delta.getTarget().size();
		}
		while (from < leftLines.length) {
			matches.add(new Match(leftLines[from++], rightLines[rightFrom++]));
		}
		matches.add(new Match(left.size(), right.size()));
		return matches;
	}

	private static int[] shared(List<String> text, Set<String> other) {
		return IntStream.range(0, text.size()).filter(line -> other.contains(text.get(line))).toArray();
	}

	private static List<String> lines(List<String> text, int[] lines) {
		return IntStream.of(lines).mapToObj(text::get).toList();
	}
}
