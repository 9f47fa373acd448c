package org.trainyard.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.trainyard.model.ExperimentException;
import org.trainyard.model.experiment.Experiment;

/**
 * What is to be measured of an experiment.
 *
 * @param pairs   batches of the whole model, in this order
 * @param passes  how often each pass is timed
 * @param longest the longest sequence that blocks alone are measured on; 0 for none
 */
public record ProfileRequest(List<Pair> pairs, int passes, int longest) {

	/** How often a pass is timed where nobody says. */
	public static final int PASSES = 10;
	/** Blocks alone are measured on sequences as long as time and memory allow. */
	public static final int AS_LONG_AS_POSSIBLE = Integer.MAX_VALUE;

	/** Usual lengths are so many, each twice as long as the one before. */
	private static final int LENGTHS = 4;

	/** Sequences of a batch, and positions of each. */
	public record Pair(int batch, int length) {
	}

	/**
	 * What a person asked for: numbers with commas between them. Either names one number for all, or both as many.
	 *
	 * @param batch  null for {@code training.batchSize}
	 * @param length null for the model's maximum length, its half, its quarter and its eighth
	 * @throws ExperimentException one line, if the numbers are none or do not fit each other or the model
	 */
	public static ProfileRequest of(Experiment experiment, String batch, String length, int passes, int longest)
			throws ExperimentException {
		if (passes < 1) {
			throw new ExperimentException(Messages.get("profile.passes", passes));
		}
		if (longest < 0) {
			throw new ExperimentException(Messages.get("profile.longest", longest));
		}
		List<Integer> batches = batch == null ? List.of(experiment.getTraining().getBatchSize())
				: numbers("--batch", batch);
		List<Integer> lengths = length == null ? lengths(experiment.getModel().getMaximumLength())
				: numbers("--length", length);
		if (batches.size() != lengths.size() && batches.size() > 1 && lengths.size() > 1) {
			throw new ExperimentException(Messages.get("profile.pairs", batches.size(), lengths.size()));
		}
		for (int each : lengths) {
			if (each > experiment.getModel().getMaximumLength()) {
				throw new ExperimentException(
						Messages.get("profile.length", each, experiment.getModel().getMaximumLength()));
			}
		}
		return new ProfileRequest(pairs(batches, lengths), passes, longest);
	}

	private static List<Pair> pairs(List<Integer> batches, List<Integer> lengths) {
		List<Pair> pairs = new ArrayList<>();
		for (int i = 0; i < Math.max(batches.size(), lengths.size()); i++) {
			pairs.add(new Pair(batches.get(Math.min(i, batches.size() - 1)),
					lengths.get(Math.min(i, lengths.size() - 1))));
		}
		return pairs;
	}

	private static List<Integer> lengths(int longest) {
		return Stream.iterate(1 << LENGTHS - 1, part -> part >= 1, part -> part / 2).map(part -> longest / part)
				.filter(length -> length >= 1).distinct().toList();
	}

	private static List<Integer> numbers(String option, String text) throws ExperimentException {
		try {
			List<Integer> numbers = Arrays.stream(text.split(",", -1)).map(String::strip).map(Integer::valueOf)
					.toList();
			if (numbers.stream().allMatch(number -> number >= 1)) {
				return numbers;
			}
		} catch (NumberFormatException e) {
			// said below
		}
		throw new ExperimentException(Messages.get("profile.numbers", option, text));
	}
}
