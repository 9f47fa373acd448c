package org.trainyard.model.validation;

import static org.trainyard.model.validation.Messages.text;

import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.GroupedQueryAttention;
import org.trainyard.model.experiment.Model;

/** Whether query heads can share keys and values evenly. */
final class AttentionCheck implements Check {

	private static final String KEY_VALUE_HEADS = "model.attention.keyValueHeads";

	@Override
	public void check(Experiment experiment, Findings findings) {
		if (experiment.getModel() instanceof Model model && model.getHeads() > 0
				&& model.getAttention() instanceof GroupedQueryAttention attention
				&& attention.getKeyValueHeads() > 0 && model.getHeads() % attention.getKeyValueHeads() != 0) {
			findings.error(KEY_VALUE_HEADS,
					text("keyValueHeads", attention.getKeyValueHeads(), model.getHeads(),
							Divisors.of(model.getHeads())),
					Fix.set(KEY_VALUE_HEADS, Divisors.nearest(model.getHeads(), attention.getKeyValueHeads())),
					Fix.set("model.attention", "multi-head"));
		}
	}
}
