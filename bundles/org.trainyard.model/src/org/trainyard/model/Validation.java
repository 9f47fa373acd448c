package org.trainyard.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import org.trainyard.model.experiment.DecoderOnly;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.Model;
import org.trainyard.model.experiment.Optimizer;
import org.trainyard.model.experiment.SequenceTask;
import org.trainyard.model.experiment.Training;

/** Finds what keeps an experiment from being trained: single values out of range, and values that do not fit together. */
public final class Validation {

	private Validation() {
	}

	/** Everything that is wrong, in the order of the settings; empty for an experiment that can be trained. */
	public static List<Problem> problems(Experiment experiment) {
		List<Problem> problems = new ArrayList<>();
		for (EStructuralFeature part : experiment.eClass().getEAllStructuralFeatures()) {
			if (part instanceof EReference && part.isRequired() && experiment.eGet(part) == null) {
				problems.add(error(part.getName(), "validation.missing", part.getName()));
			}
		}
		for (Setting setting : Settings.of(experiment)) {
			checkValue(setting, problems);
		}
		if (experiment.getModel() instanceof Model model) {
			checkHeads(model, problems);
			if (experiment.getTask() instanceof SequenceTask task) {
				checkLength(model, task, problems);
			}
		}
		if (experiment.getTraining() instanceof Training training) {
			checkDecay(training, problems);
		}
		return problems;
	}

	/**
	 * Returns if the experiment can be trained.
	 *
	 * @param name what the experiment is called in the message, usually its file
	 * @throws ExperimentException one line that holds the messages of all errors
	 */
	public static void requireValid(Experiment experiment, String name) throws ExperimentException {
		String errors = problems(experiment).stream().filter(problem -> problem.severity() == Severity.ERROR)
				.map(Problem::message).collect(Collectors.joining(" "));
		if (!errors.isEmpty()) {
			throw new ExperimentException(name + ": " + errors);
		}
	}

	private static void checkValue(Setting setting, List<Problem> problems) {
		switch (setting.owner().eGet(setting.feature())) {
		case Double number when !Double.isFinite(number) -> problems.add(
				error(setting.path(), "setting.notNumber", setting.path(), setting.value(), setting.range().text()));
		case Number number when !setting.range().contains(new BigDecimal(number.toString())) -> problems.add(
				error(setting.path(), "setting.outOfRange", setting.path(), setting.value(), setting.range().text()));
		case String text when !text.codePoints().allMatch(Validation::isXml) ->
			problems.add(error(setting.path(), "validation.controlCharacter", setting.path()));
		case null, default -> {
			// a kind, a choice or a number within its range
		}
		}
	}

	/** XML 1.0, production 2: what an experiment file can hold. */
	private static boolean isXml(int character) {
		return character == '\t' || character == '\n' || character == '\r' || character >= 0x20 && character <= 0xD7FF
				|| character >= 0xE000 && character <= 0xFFFD || character >= 0x10000;
	}

	private static void checkHeads(Model model, List<Problem> problems) {
		int hidden = model.getHiddenSize();
		int heads = model.getHeads();
		if (heads > 0 && hidden > 0 && hidden % heads != 0) {
			int below = hidden - hidden % heads;
			String nearest = below == 0 ? String.valueOf(heads) : below + ", " + (below + heads);
			problems.add(error("model.hiddenSize", "validation.heads", hidden, heads, nearest));
		}
	}

	private static void checkLength(Model model, SequenceTask task, List<Problem> problems) {
		long needed = switch (model) {
		// target and END; the decoder's input is START and target
		case EncoderDecoder separate -> task.getLength() + 1L;
		// START, source, END, target; the last END is only ever a label
		case DecoderOnly joined -> 2L * task.getLength() + 2;
		default -> throw new IllegalArgumentException("A kind of model without a rule: " + model.eClass().getName());
		};
		if (model.getMaximumLength() < needed) {
			problems.add(error("model.maximumLength", "validation.length", model.getMaximumLength(), task.getLength(),
					needed));
		}
	}

	private static void checkDecay(Training training, List<Problem> problems) {
		if (training.getOptimizer() == Optimizer.ADAM && training.getWeightDecay() > 0) {
			problems.add(new Problem(Severity.WARNING, "training.weightDecay",
					Messages.text("validation.decay", training.getWeightDecay())));
		}
	}

	private static Problem error(String path, String key, Object... arguments) {
		return new Problem(Severity.ERROR, path, Messages.text(key, arguments));
	}
}
