package org.trainyard.model.validation;

import static org.trainyard.model.validation.Messages.text;

import org.trainyard.model.experiment.DecoderOnly;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.Model;
import org.trainyard.model.experiment.RevDeq;
import org.trainyard.model.experiment.SequenceTask;

/** Whether the sequences of the task fit in the positions of the model. */
final class LengthCheck implements Check {

	@Override
	public void check(Experiment experiment, Findings findings) {
		if (experiment.getModel() instanceof Model model && experiment.getTask() instanceof SequenceTask task) {
			long needed = switch (model) {
			// START, source, END, target; the last END is only ever a label
			case DecoderOnly joined -> 2L * task.getLength() + 2;
			case RevDeq joined when joined.isCausal() -> 2L * task.getLength() + 2;
			// target and END; a decoder's input is START and target
			default -> task.getLength() + 1L;
			};
			if (model.getMaximumLength() < needed) {
				findings.error("model.maximumLength",
						text("length", model.getMaximumLength(), "task.length", task.getLength(), needed),
						Fix.set("model.maximumLength", needed));
			}
		}
	}
}
