package org.trainyard.engine;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.google.gson.Gson;

import org.trainyard.engine.ProfileRequest.Pair;
import org.trainyard.engine.training.StopRequest;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.validation.Validation;
import org.trainyard.profiling.ExperimentProfile;
import org.trainyard.profiling.ProfilingResult;

/**
 * A process that measures one experiment and checks the parts of its model, on a plain class path:
 * {@code --experiment FILE [--name NAME] [--batch B[,B…]] [--length T[,T…]] [--passes N] [--longest T]}.
 *
 * <p>
 * Each line on standard output but the last is {@code DONE/ALL WHAT}: how many measurements are done, how many there are,
 * and what is measured now. The last line is a {@link ProfilingResult} as JSON. What went wrong is one line on standard
 * error, with {@link #WRONG_INPUT} as the exit status. It writes no files, so that it can be killed at any time.
 */
public final class ProfilingProcess {

	/** Exit status where all was measured. */
	public static final int MEASURED = 0;
	/** Exit status where the input is wrong, or the experiment cannot be measured here. */
	public static final int WRONG_INPUT = 2;

	private static final String EXPERIMENT = "--experiment";
	private static final String NAME = "--name";
	private static final String BATCH = "--batch";
	private static final String LENGTH = "--length";
	private static final String PASSES = "--passes";
	private static final String LONGEST = "--longest";
	private static final List<String> KNOWN = List.of(EXPERIMENT, NAME, BATCH, LENGTH, PASSES, LONGEST);

	private ProfilingProcess() {
	}

	public static void main(String[] arguments) {
		try {
			System.out.println(new Gson().toJson(measure(options(arguments))));
			System.exit(MEASURED);
		} catch (ExperimentException e) {
			System.err.println(e.getMessage());
			System.exit(WRONG_INPUT);
		}
	}

	private static ProfilingResult measure(Map<String, String> options) throws ExperimentException {
		Path file = Path.of(options.get(EXPERIMENT));
		String name = options.getOrDefault(NAME, file.getFileName().toString());
		Experiment experiment = ExperimentFile.read(file);
		Validation.requireValidModel(experiment, name);
		ProfileRequest request = ProfileRequest.of(experiment, options.get(BATCH), options.get(LENGTH),
				number(options, PASSES, ProfileRequest.PASSES),
				number(options, LONGEST, ProfileRequest.AS_LONG_AS_POSSIBLE));
		Progress progress = new Progress();
		// Nobody asks it to stop: whoever no longer wants it ends the process.
		ExperimentProfile profile = ProfiledExperiment
				.measure(experiment, name, request, progress, new StopRequest()).orElseThrow();
		progress.checking();
		return checked(profile, experiment, longest(request));
	}

	/** The profile with checks, or with the reason why there are none: what was measured is not lost. */
	static ProfilingResult checked(ExperimentProfile profile, Experiment experiment, CheckRequest request) {
		try {
			return ProfilingResult.checked(profile,
					CheckedExperiment.check(experiment, profile.experiment(), request));
		} catch (ExperimentException e) {
			return ProfilingResult.unchecked(profile, e.getMessage());
		}
	}

	/** The checks are done on the longest sequences that the machine has just managed. */
	private static CheckRequest longest(ProfileRequest request) {
		Pair longest = request.pairs().stream().max(Comparator.comparingInt(Pair::length)).orElseThrow();
		return new CheckRequest(Math.min(longest.batch(), CheckRequest.BATCH), longest.length());
	}

	/** Lines on standard output; the checks come after all measurements. */
	private static final class Progress implements ProfileListener {

		private int measurements;

		@Override
		public void measuring(int done, int all, String what) {
			measurements = all;
			System.out.println(done + "/" + (all + 1) + " " + what);
		}

		void checking() {
			System.out.println(measurements + "/" + (measurements + 1) + " " + Messages.get("check.progress"));
		}
	}

	private static int number(Map<String, String> options, String option, int usual) throws ExperimentException {
		String text = options.get(option);
		try {
			return text == null ? usual : Integer.parseInt(text);
		} catch (NumberFormatException e) {
			throw new ExperimentException(Messages.get("profile.numbers", option, text));
		}
	}

	private static Map<String, String> options(String[] arguments) throws ExperimentException {
		Map<String, String> options = new HashMap<>();
		for (int i = 0; i < arguments.length; i += 2) {
			if (i + 1 == arguments.length || !KNOWN.contains(arguments[i])) {
				throw new ExperimentException(Messages.get("process.option", arguments[i], String.join(", ", KNOWN)));
			}
			options.put(arguments[i], arguments[i + 1]);
		}
		if (!options.containsKey(EXPERIMENT)) {
			throw new ExperimentException(Messages.get("process.missing", EXPERIMENT));
		}
		return options;
	}
}
