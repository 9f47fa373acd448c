package org.trainyard.model.validation;

import static org.trainyard.model.validation.Messages.text;

import java.util.ArrayList;
import java.util.List;

import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.Model;

/** Widths of the model that must fit each other. */
final class ShapeCheck implements Check {

	private static final String HIDDEN_SIZE = "model.hiddenSize";
	private static final String HEADS = "model.heads";

	@Override
	public void check(Experiment experiment, Findings findings) {
		if (experiment.getModel() instanceof Model model && model.getHeads() > 0 && model.getHiddenSize() > 0) {
			checkHeads(model, findings);
		}
	}

	private static void checkHeads(Model model, Findings findings) {
		int hidden = model.getHiddenSize();
		int heads = model.getHeads();
		if (hidden % heads == 0) {
			return;
		}
		List<Fix> fixes = new ArrayList<>();
		int below = hidden - hidden % heads;
		int above = below + heads;
		String nearest = below == 0 ? String.valueOf(above) : below + ", " + above;
		if (below > 0) {
			fixes.add(Fix.set(HIDDEN_SIZE, below));
		}
		fixes.add(Fix.set(HIDDEN_SIZE, above));
		fixes.add(Fix.set(HEADS, Divisors.nearest(hidden, heads)));
		findings.add(Severity.ERROR, HIDDEN_SIZE, text("heads", hidden, heads, nearest), fixes);
	}
}
