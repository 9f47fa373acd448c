package org.trainyard.model.validation;

import static org.trainyard.model.validation.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongUnaryOperator;

import org.trainyard.model.experiment.AdditionTask;
import org.trainyard.model.experiment.DecoderOnly;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.Model;
import org.trainyard.model.experiment.NumberWordsTask;
import org.trainyard.model.experiment.RevDeq;
import org.trainyard.model.experiment.SequenceTask;
import org.trainyard.model.experiment.SignalTask;
import org.trainyard.model.experiment.Task;
import org.trainyard.model.experiment.TextTask;

/**
 * Whether the sequences of the task fit in the positions of the model. All positions end there: the learned, sinusoidal
 * and rotary ones are tables, and a model without them is made for sequences of that length, too.
 */
final class LengthCheck implements Check {

	private static final String MAXIMUM_LENGTH = "model.maximumLength";

	/** The setting that makes sequences long, and how many tokens source and target have at each value of it. */
	private record Lengths(String path, int value, LongUnaryOperator source, LongUnaryOperator target) {

		/** A stack that reads START, source, END, target; the last END is only ever a label. */
		long joined(long value) {
			return source.applyAsLong(value) + target.applyAsLong(value) + 2;
		}

		/** The encoder reads the source, the decoder START and the target. */
		long separate(long value) {
			return Math.max(source.applyAsLong(value), target.applyAsLong(value) + 1);
		}
	}

	@Override
	public void check(Experiment experiment, Findings findings) {
		if (experiment.getModel() instanceof Model model) {
			switch (experiment.getTask()) {
			case TextTask text -> check(model, lengths(text), lengths(text).source(), findings);
			case SignalTask signal -> check(model, lengths(signal), lengths(signal).source(), findings);
			case Task task when lengths(task) != null -> check(model, lengths(task), pairs(model, task), findings);
			case null, default -> {
				// nothing is known of its lengths
			}
			}
		}
	}

	private static LongUnaryOperator pairs(Model model, Task task) {
		Lengths lengths = lengths(task);
		return switch (model) {
		case EncoderDecoder separate -> lengths::separate;
		case DecoderOnly joined -> lengths::joined;
		case RevDeq joined when joined.isCausal() -> lengths::joined;
		// every position of the source predicts its own target, and no target is longer
		default -> lengths.source();
		};
	}

	private static Lengths lengths(Task task) {
		return switch (task) {
		case SequenceTask sequence -> new Lengths("task.length", sequence.getLength(), n -> n, n -> n);
		case TextTask text -> new Lengths("task.length", text.getLength(), n -> n, n -> n);
		case SignalTask signal -> new Lengths("task.length", signal.getLength(), n -> n, n -> n);
		// two operands and +, and a sum with one digit more
		case AdditionTask sum -> new Lengths("task.digits", sum.getDigits(), n -> 2 * n + 1, n -> n + 1);
		case NumberWordsTask words -> new Lengths("task.maximumWords", words.getMaximumWords(), n -> n, n -> n);
		default -> null;
		};
	}

	private static void check(Model model, Lengths lengths, LongUnaryOperator positions, Findings findings) {
		long needed = positions.applyAsLong(lengths.value());
		if (lengths.value() < 1 || model.getMaximumLength() < 1 || model.getMaximumLength() >= needed) {
			return;
		}
		List<Fix> fixes = new ArrayList<>();
		fixes.add(Fix.set(MAXIMUM_LENGTH, needed));
		long shorter = lengths.value();
		while (shorter > 0 && positions.applyAsLong(shorter) > model.getMaximumLength()) {
			shorter--;
		}
		if (shorter > 0) {
			fixes.add(Fix.set(lengths.path(), shorter));
		}
		findings.add(Severity.ERROR, MAXIMUM_LENGTH,
				text("length", model.getMaximumLength(), lengths.path(), lengths.value(), needed), fixes);
	}
}
