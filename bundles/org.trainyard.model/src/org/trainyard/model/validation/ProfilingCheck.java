package org.trainyard.model.validation;

import static org.trainyard.model.validation.Messages.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.trainyard.model.AttentionHead;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.Model;
import org.trainyard.model.experiment.Profiling;
import org.trainyard.model.experiment.SignalTask;

/** Measurements that there is nothing to measure for. */
final class ProfilingCheck implements Check {

	private static final String HEADS = "profiling.attentionHeads";
	private static final String INPUT = "profiling.attentionInput";
	private static final String TRACE = "profiling.traceStep";

	@Override
	public void check(Experiment experiment, Findings findings) {
		if (experiment.getProfiling() instanceof Profiling profiling) {
			if (profiling.isAttention()) {
				checkHeads(profiling, experiment.getModel(), findings);
				checkInput(profiling, experiment, findings);
			}
			checkTrace(profiling, experiment, findings);
		}
	}

	private static void checkHeads(Profiling profiling, Model model, Findings findings) {
		Fix all = new Fix(text("fix.allHeads"), Map.of(HEADS, ""));
		Optional<List<AttentionHead>> heads = AttentionHead.parse(profiling.getAttentionHeads());
		if (heads.isEmpty()) {
			findings.error(HEADS, text("attentionHeads.form", profiling.getAttentionHeads()), all);
		} else if (model != null && model.getHeads() > 0 && AttentionHead.layers(model) > 0) {
			int layers = AttentionHead.layers(model);
			heads.get().stream().filter(head -> head.layer() >= layers || head.head() >= model.getHeads()).findFirst()
					.ifPresent(head -> findings.error(HEADS,
							text("attentionHeads.range", head, layers - 1, model.getHeads() - 1), all));
		}
	}

	private static void checkInput(Profiling profiling, Experiment experiment, Findings findings) {
		String input = profiling.getAttentionInput();
		if (experiment.getTask() instanceof SignalTask && input != null && !input.isEmpty()) {
			findings.warning(INPUT, text("attentionInput"), new Fix(text("fix.firstExample"), Map.of(INPUT, "")));
		}
	}

	private static void checkTrace(Profiling profiling, Experiment experiment, Findings findings) {
		if (experiment.getTraining() != null && experiment.getTraining().getSteps() > 0
				&& profiling.getTraceStep() > experiment.getTraining().getSteps()) {
			int steps = experiment.getTraining().getSteps();
			findings.warning(TRACE, text("traceStep", profiling.getTraceStep(), steps), Fix.set(TRACE, steps),
					Fix.set(TRACE, 0));
		}
	}
}
