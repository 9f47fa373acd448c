package org.trainyard.model.validation;

import static org.trainyard.model.validation.Messages.text;

import java.util.ArrayList;
import java.util.List;

import org.trainyard.model.Vocabulary;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.Model;
import org.trainyard.model.experiment.NormPlacement;

/**
 * Whether the first loss is near ln V, as that of a model is that knows nothing yet. The last norm makes each of the C
 * numbers about 1 large; a head that shares its weight with an embedding of deviation σ then gives logits of variance
 * s² = σ²C, and V of them a loss of ln V + s²/2, or s√(2 ln V) where the largest logit alone decides, which is from
 * s² = 2 ln V on (Derrida's random energy model, 1981).
 */
final class StartCheck implements Check {

	private static final String DEVIATION = "model.embeddingDeviation";

	/** The usual deviation of GPT-2. */
	private static final double USUAL = 0.02;

	/** In nats: with half of one, the first steps only undo the start. */
	private static final double TOLERABLE = 0.5;

	@Override
	public void check(Experiment experiment, Findings findings) {
		long vocabulary = Vocabulary.of(experiment.getTask()).orElse(0);
		if (!(experiment.getModel() instanceof Model model) || !model.isTiedHead() || model.getHiddenSize() < 1
				|| model.getEmbeddingDeviation() < 0 || vocabulary < 2 || !endsWithNorm(model)) {
			return;
		}
		double variance = variance(model, vocabulary);
		double loss = loss(variance, vocabulary);
		double ideal = Math.log(vocabulary);
		if (loss - ideal > TOLERABLE) {
			double deviation = Math.sqrt(variance / model.getHiddenSize());
			findings.add(Severity.WARNING, DEVIATION, text("start", Figures.rounded(deviation), Figures.ratio(loss),
					Figures.ratio(ideal)), fixes(model));
		}
	}

	/** Of the logits at the start. */
	private static double variance(Model model, long vocabulary) {
		double hidden = model.getHiddenSize();
		if (model.getEmbeddingDeviation() > 0) {
			return model.getEmbeddingDeviation() * model.getEmbeddingDeviation() * hidden;
		}
		// Xavier uniform has the variance 2 / (V + C).
		return model instanceof EncoderDecoder ? 2 * hidden / (vocabulary + hidden) : USUAL * USUAL * hidden;
	}

	private static double loss(double variance, long vocabulary) {
		double ideal = Math.log(vocabulary);
		return variance < 2 * ideal ? ideal + variance / 2 : Math.sqrt(2 * ideal * variance);
	}

	private static boolean endsWithNorm(Model model) {
		return model.getNorm() != null
				&& (model.getNorm().isFinalNorm() || model.getNorm().getPlacement() == NormPlacement.POST);
	}

	private static List<Fix> fixes(Model model) {
		List<Fix> fixes = new ArrayList<>();
		double narrow = Math.min(USUAL, Math.sqrt(TOLERABLE / model.getHiddenSize()));
		fixes.add(Fix.set(DEVIATION, Figures.rounded(narrow)));
		fixes.add(Fix.set("model.tiedHead", false));
		return fixes;
	}
}
