package org.trainyard.model.validation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.trainyard.model.ExperimentException;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;

/** Finds what is wrong with an experiment: single values out of range, and values that do not fit together. */
public final class Validation {

	private Validation() {
	}

	/** What is wrong with the experiment as it is, whatever machine and files it meets. */
	public static List<Problem> problems(Experiment experiment) {
		return problems(experiment, Facts.NONE);
	}

	/** Everything that is wrong, in the order of the settings; without errors the experiment can be trained. */
	public static List<Problem> problems(Experiment experiment, Facts facts) {
		Findings findings = new Findings();
		for (Check check : List.of(new ValueCheck(), new ShapeCheck(), new AttentionCheck(), new ExpertsCheck(),
				new NormCheck(), new RevDeqCheck(), new StartCheck(), new LengthCheck(), new CurriculumCheck(),
				new TextCheck(facts),
				new WeightsCheck(facts), new MemoryCheck(facts), new TrainingCheck(), new ProfilingCheck())) {
			check.check(experiment, findings);
		}
		return findings.inOrderOf(Settings.of(experiment));
	}

	/**
	 * Returns if the experiment can be trained.
	 *
	 * @param name what the experiment is called in the message, usually its file
	 * @throws ExperimentException one line that holds the messages of all errors
	 */
	public static void requireValid(Experiment experiment, String name) throws ExperimentException {
		requireValid(experiment, name, Facts.NONE);
	}

	/**
	 * Returns if the experiment can be trained where these facts hold.
	 *
	 * @param name what the experiment is called in the message, usually its file
	 * @throws ExperimentException one line that holds the messages of all errors
	 */
	public static void requireValid(Experiment experiment, String name, Facts facts) throws ExperimentException {
		requireNone(name, problems(experiment, facts).stream());
	}

	/**
	 * Returns if the model of the experiment can be computed, whether or not there is a text to train it on.
	 *
	 * @param name what the experiment is called in the message, usually its file
	 * @throws ExperimentException one line that holds the messages of all other errors
	 */
	public static void requireValidModel(Experiment experiment, String name) throws ExperimentException {
		requireNone(name, problems(experiment).stream().filter(problem -> !problem.path().equals(TextCheck.FILE)));
	}

	private static void requireNone(String name, Stream<Problem> problems) throws ExperimentException {
		String errors = problems.filter(problem -> problem.severity() == Severity.ERROR).map(Problem::message)
				.collect(Collectors.joining(" "));
		if (!errors.isEmpty()) {
			throw new ExperimentException(name + ": " + errors);
		}
	}
}
