package org.trainyard.model.validation;

import static org.trainyard.model.validation.Messages.text;

import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.MixtureOfExperts;
import org.trainyard.model.experiment.Model;

/** How many experts there are, and how many of them each position uses. */
final class ExpertsCheck implements Check {

	private static final int MOST = 1024;

	private static final String EXPERTS = "model.feedForward.experts";
	private static final String TOP_K = "model.feedForward.topK";

	@Override
	public void check(Experiment experiment, Findings findings) {
		if (!(experiment.getModel() instanceof Model model
				&& model.getFeedForward() instanceof MixtureOfExperts mixture)) {
			return;
		}
		int experts = mixture.getExperts();
		int used = mixture.getTopK();
		if (used > experts && experts > 0) {
			findings.error(TOP_K, text("topK", used, experts), Fix.set(TOP_K, Math.min(2, experts)),
					Fix.set(EXPERTS, Math.min(MOST, 4 * used)));
		} else if (used == experts && experts > 1) {
			findings.info(TOP_K, text("topK.all", used), Fix.set(TOP_K, experts / 2),
					Fix.set(EXPERTS, Math.min(MOST, 4 * used)));
		} else if (experts == 1) {
			findings.info(EXPERTS, text("experts.one"), Fix.set("model.feedForward", "dense"),
					Fix.set(EXPERTS, 8, TOP_K, 2));
		}
	}
}
