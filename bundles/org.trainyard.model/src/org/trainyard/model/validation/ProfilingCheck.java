package org.trainyard.model.validation;

import static org.trainyard.model.validation.Messages.text;

import java.util.Map;
import java.util.Optional;

import org.trainyard.model.AttentionHeads;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.Model;

/** Whether there are the heads whose attention is to be recorded. */
final class ProfilingCheck implements Check {

	private static final String HEADS = "profiling.attentionHeads";

	@Override
	public void check(Experiment experiment, Findings findings) {
		if (experiment.getProfiling() == null || !experiment.getProfiling().isAttention()) {
			return;
		}
		String written = experiment.getProfiling().getAttentionHeads();
		Optional<AttentionHeads> heads = AttentionHeads.parse(written);
		Fix all = new Fix(text("fix.allHeads"), Map.of(HEADS, ""));
		if (heads.isEmpty()) {
			findings.error(HEADS, text("attentionHeads", written), all);
		} else if (experiment.getModel() instanceof Model model) {
			heads.get().missingIn(model).ifPresent(head -> findings.error(HEADS, text("attentionHeads.none",
					head.toString(), AttentionHeads.layers(model) - 1, model.getHeads() - 1), all));
		}
	}
}
