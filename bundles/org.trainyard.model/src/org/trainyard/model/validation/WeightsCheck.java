package org.trainyard.model.validation;

import static org.trainyard.model.validation.Messages.text;

import java.util.Map;

import org.trainyard.model.experiment.Experiment;

/** The weights that a model starts from: there must be such a file. */
final class WeightsCheck implements Check {

	private static final String PATH = "model.initialWeights";

	private final Facts facts;

	WeightsCheck(Facts facts) {
		this.facts = facts;
	}

	@Override
	public void check(Experiment experiment, Findings findings) {
		if (experiment.getModel() != null && facts.weightsMissing()) {
			findings.error(PATH, text("weights.missing", experiment.getModel().getInitialWeights()),
					new Fix(text("fix.randomWeights"), Map.of(PATH, "")));
		}
	}
}
