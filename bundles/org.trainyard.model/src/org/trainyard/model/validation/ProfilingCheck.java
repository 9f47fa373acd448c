package org.trainyard.model.validation;

import static org.trainyard.model.validation.Messages.text;

import java.util.Map;
import java.util.Optional;

import org.trainyard.model.AttentionHeads;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.Model;
import org.trainyard.model.experiment.Profiling;
import org.trainyard.model.experiment.SignalTask;

/** Whether there is what is to be measured: attention heads, a text that they can look at, a step. */
final class ProfilingCheck implements Check {

	private static final String HEADS = "profiling.attentionHeads";
	private static final String INPUT = "profiling.attentionInput";
	private static final String TRACE = "profiling.traceStep";

	@Override
	public void check(Experiment experiment, Findings findings) {
		if (experiment.getProfiling() instanceof Profiling profiling) {
			if (profiling.isAttention()) {
				checkHeads(profiling.getAttentionHeads(), experiment.getModel(), findings);
				checkInput(profiling.getAttentionInput(), experiment, findings);
			}
			checkTrace(profiling.getTraceStep(), experiment, findings);
		}
	}

	private static void checkHeads(String written, Model model, Findings findings) {
		Optional<AttentionHeads> heads = AttentionHeads.parse(written);
		Fix all = new Fix(text("fix.allHeads"), Map.of(HEADS, ""));
		if (heads.isEmpty()) {
			findings.error(HEADS, text("attentionHeads", written), all);
		} else if (model != null) {
			heads.get().missingIn(model).ifPresent(head -> findings.error(HEADS, text("attentionHeads.none",
					head.toString(), AttentionHeads.layers(model) - 1, model.getHeads() - 1), all));
		}
	}

	private static void checkInput(String input, Experiment experiment, Findings findings) {
		if (experiment.getTask() instanceof SignalTask && input != null && !input.isBlank()) {
			findings.error(INPUT, text("attentionInput"), new Fix(text("fix.firstExample"), Map.of(INPUT, "")));
		}
	}

	private static void checkTrace(int traced, Experiment experiment, Findings findings) {
		if (experiment.getTraining() == null || experiment.getTraining().getSteps() < 1) {
			return;
		}
		int steps = experiment.getTraining().getSteps();
		if (traced > steps) {
			findings.warning(TRACE, text("traceStep", traced, steps), Fix.set(TRACE, steps), Fix.set(TRACE, 0));
		}
	}
}
