package org.trainyard.model.editor.parts;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.trainyard.model.experiment.AdditiveAttention;
import org.trainyard.model.experiment.DotProductAttention;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.FixedPointGradient;
import org.trainyard.model.experiment.Model;
import org.trainyard.model.experiment.RevDeq;
import org.trainyard.model.experiment.RotaryPositions;

/** What a variant asks of the rest of the experiment, each with the reason why it does not fit. */
final class Conditions {

	private Conditions() {
	}

	/** Into how many groups, more than one and fewer than the heads, so many heads can be put. */
	static List<Integer> groups(int heads) {
		return IntStream.range(2, Math.max(2, heads)).filter(groups -> heads % groups == 0).boxed().toList();
	}

	static Optional<String> groupable(Experiment experiment) {
		int heads = experiment.getModel().getHeads();
		return refuse(groups(heads).isEmpty(), "refusal.groups", heads); //$NON-NLS-1$
	}

	static Optional<String> severalHeads(Experiment experiment) {
		return refuse(experiment.getModel().getHeads() <= 1, "refusal.oneHead"); //$NON-NLS-1$
	}

	static Optional<String> dotProduct(Experiment experiment) {
		return refuse(!(experiment.getModel().getAttention() instanceof DotProductAttention), "refusal.kernel"); //$NON-NLS-1$
	}

	/** A rotation changes scalar products only by the distance; other scores it would just disturb. */
	static Optional<String> notRotary(Experiment experiment) {
		return refuse(experiment.getModel().getPositions() instanceof RotaryPositions, "refusal.additiveRotary"); //$NON-NLS-1$
	}

	static Optional<String> rotatable(Experiment experiment) {
		Model model = experiment.getModel();
		int heads = model.getHeads();
		if (heads > 0 && model.getHiddenSize() % heads == 0 && model.getHiddenSize() / heads % 2 != 0) {
			return Optional.of(VariantText.of("refusal.oddHead", String.valueOf(model.getHiddenSize() / heads), //$NON-NLS-1$
					String.valueOf(model.getHiddenSize()), String.valueOf(heads)));
		}
		return refuse(model.getAttention() instanceof AdditiveAttention, "refusal.rotaryAdditive"); //$NON-NLS-1$
	}

	/** The backward pass rebuilds states by evaluating the cell again, which must then be the same function. */
	static Optional<String> notReversible(Experiment experiment) {
		return refuse(experiment.getModel() instanceof RevDeq model
				&& model.getGradient() == FixedPointGradient.REVERSIBLE, "refusal.batchNorm"); //$NON-NLS-1$
	}

	private static Optional<String> refuse(boolean refused, String key, Object... arguments) {
		return refused ? Optional.of(VariantText.of(key, arguments)) : Optional.empty();
	}
}
