package org.trainyard.model.validation;

import static org.trainyard.model.validation.Messages.text;

import org.trainyard.model.experiment.BatchNorm;
import org.trainyard.model.experiment.DecoderOnly;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.Model;
import org.trainyard.model.experiment.NormPlacement;
import org.trainyard.model.experiment.RevDeq;

/** Norms in places where they do not do what they are for. */
final class NormCheck implements Check {

	private static final String NORM = "model.norm";
	private static final String PLACEMENT = "model.norm.placement";

	@Override
	public void check(Experiment experiment, Findings findings) {
		if (!(experiment.getModel() instanceof Model model) || model.getNorm() == null) {
			return;
		}
		if (model.getNorm() instanceof BatchNorm && (isCausal(model) || model instanceof RevDeq)) {
			findings.warning(NORM, text(isCausal(model) ? "batchNorm.causal" : "batchNorm.cell"),
					Fix.set(NORM, "layer-norm"), Fix.set(NORM, "rms-norm"));
		}
		// The residual sum has no bound: each iteration adds to it, and there is no fixed point to find.
		if (model instanceof RevDeq && model.getNorm().getPlacement() == NormPlacement.PRE) {
			findings.warning(PLACEMENT, text("cell.preNorm"), Fix.set(PLACEMENT, "post"));
		}
	}

	/** The decoder of an encoder-decoder is causal, too. */
	private static boolean isCausal(Model model) {
		return switch (model) {
		case DecoderOnly stack -> true;
		case EncoderDecoder stacks -> true;
		case RevDeq cell -> cell.isCausal();
		default -> false;
		};
	}
}
