package org.trainyard.engine;

import org.trainyard.model.ExperimentException;
import org.trainyard.model.Lengths;
import org.trainyard.model.experiment.Experiment;

/**
 * The batch of random input that a model is checked on.
 *
 * @param batch  sequences
 * @param length positions of each
 */
public record CheckRequest(int batch, int length) {

	/** Sequences where nobody says how many. */
	public static final int BATCH = 4;

	/**
	 * What a person asked for.
	 *
	 * @param batch  null for {@value #BATCH}
	 * @param length null for that of the task's longest sequence, as far as the model reads it
	 * @throws ExperimentException one line, if the numbers do not fit the model
	 */
	public static CheckRequest of(Experiment experiment, Integer batch, Integer length) throws ExperimentException {
		int maximum = experiment.getModel().getMaximumLength();
		int rows = batch == null ? BATCH : batch;
		int positions = length == null ? usual(experiment, maximum) : length;
		if (rows < 1) {
			throw new ExperimentException(Messages.get("check.number", "--batch", rows));
		}
		if (positions < 1) {
			throw new ExperimentException(Messages.get("check.number", "--length", positions));
		}
		if (positions > maximum) {
			throw new ExperimentException(Messages.get("profile.length", positions, maximum));
		}
		return new CheckRequest(rows, positions);
	}

	private static int usual(Experiment experiment, int maximum) {
		Lengths lengths = Lengths.of(experiment);
		long longest = Math.max(lengths.source(), lengths.target());
		return longest < 1 ? maximum : (int) Math.min(longest, maximum);
	}
}
