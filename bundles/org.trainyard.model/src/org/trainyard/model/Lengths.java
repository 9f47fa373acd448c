package org.trainyard.model;

import org.trainyard.model.experiment.AdditionTask;
import org.trainyard.model.experiment.DecoderOnly;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.Model;
import org.trainyard.model.experiment.NumberWordsTask;
import org.trainyard.model.experiment.RevDeq;
import org.trainyard.model.experiment.SequenceTask;
import org.trainyard.model.experiment.SignalTask;
import org.trainyard.model.experiment.TextTask;

/**
 * How many positions of the task's longest sequence the model reads while it is trained.
 *
 * @param source positions of the encoder of an encoder-decoder; 0 in single stacks
 * @param target positions of the decoder, or of the single stack
 */
public record Lengths(long source, long target) {

	/** As the task is laid out for that model; zero where one of them is missing. */
	public static Lengths of(Experiment experiment) {
		return switch (experiment.getTask()) {
		case SequenceTask task -> translated(experiment.getModel(), task.getLength(), task.getLength());
		// both operands and the sign; a sum has one digit more
		case AdditionTask task ->
			translated(experiment.getModel(), 2L * task.getDigits() + 1, task.getDigits() + 1L);
		case NumberWordsTask task ->
			translated(experiment.getModel(), task.getMaximumWords(), task.getMaximumWords());
		case TextTask task -> equal(experiment.getModel(), task.getLength());
		case SignalTask task -> equal(experiment.getModel(), task.getLength());
		case null, default -> new Lengths(0, 0);
		};
	}

	/** The same length everywhere. */
	static Lengths equal(Model model, long length) {
		return new Lengths(model instanceof EncoderDecoder ? Math.max(0, length) : 0, Math.max(0, length));
	}

	private static Lengths translated(Model model, long source, long target) {
		return switch (model) {
		// The decoder reads START and the target; END is only a label.
		case EncoderDecoder separate -> new Lengths(Math.max(0, source), Math.max(0, target) + 1);
		case DecoderOnly joined -> joined(source, target);
		case RevDeq joined when joined.isCausal() -> joined(source, target);
		case null, default -> new Lengths(0, Math.max(0, Math.max(source, target)));
		};
	}

	/** START, source, END, target; the last END is only a label. */
	private static Lengths joined(long source, long target) {
		return new Lengths(0, Math.max(0, source) + Math.max(0, target) + 2);
	}
}
