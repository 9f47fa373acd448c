package org.trainyard.model.validation;

import static org.trainyard.model.validation.Messages.text;

import java.util.ArrayList;
import java.util.List;

import org.trainyard.model.experiment.Activation;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.Lora;
import org.trainyard.model.experiment.Model;
import org.trainyard.model.experiment.RotaryPositions;

/** Widths of the model that must fit each other, or that usually do. */
final class ShapeCheck implements Check {

	private static final String HIDDEN_SIZE = "model.hiddenSize";
	private static final String HEADS = "model.heads";
	private static final String FEED_FORWARD_SIZE = "model.feedForwardSize";
	private static final String RANK = "model.lora.rank";

	@Override
	public void check(Experiment experiment, Findings findings) {
		if (experiment.getModel() instanceof Model model && model.getHeads() > 0 && model.getHiddenSize() > 0) {
			if (model.getHiddenSize() % model.getHeads() != 0) {
				checkHeads(model, findings);
			} else if (model.getPositions() instanceof RotaryPositions) {
				checkRotary(model, findings);
			}
			checkFeedForward(model, findings);
			if (model.getLora() instanceof Lora lora) {
				checkLora(model, lora, findings);
			}
		}
	}

	private static void checkHeads(Model model, Findings findings) {
		int hidden = model.getHiddenSize();
		int heads = model.getHeads();
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

	/** Rotary positions turn pairs of numbers of each head. */
	private static void checkRotary(Model model, Findings findings) {
		int width = model.getHiddenSize() / model.getHeads();
		if (width % 2 != 0) {
			findings.error(HIDDEN_SIZE, text("rotary", width, model.getHiddenSize(), model.getHeads()),
					Fix.set(HIDDEN_SIZE, model.getHeads() * (width + 1)), Fix.set("model.positions", "learned"));
		}
	}

	/**
	 * Four times the width is usual; with three matrices, as SwiGLU has, 8/3 makes the same number of parameters
	 * (Shazeer, 2020, arXiv:2002.05202), and models go up to four times.
	 */
	private static void checkFeedForward(Model model, Findings findings) {
		long hidden = model.getHiddenSize();
		long inner = model.getFeedForwardSize();
		boolean gated = model.getFeedForward() != null
				&& model.getFeedForward().getActivation() == Activation.SWIGLU;
		if (inner < 1 || inner == 4 * hidden || gated && 2 * inner >= 5 * hidden && inner < 4 * hidden) {
			return;
		}
		long usual = gated ? multipleAbove(8 * hidden / 3.0, hidden >= 256 ? 64 : 8) : 4 * hidden;
		findings.info(FEED_FORWARD_SIZE, text(gated ? "feedForward.gated" : "feedForward", inner,
				Figures.ratio((double) inner / hidden), usual), Fix.set(FEED_FORWARD_SIZE, usual));
	}

	private static long multipleAbove(double number, int factor) {
		return (long) Math.ceil(number / factor) * factor;
	}

	private static void checkLora(Model model, Lora lora, Findings findings) {
		if (!lora.isQuery() && !lora.isKey() && !lora.isValue() && !lora.isOutput() && !lora.isFeedForward()) {
			findings.error("model.lora", text("lora.nothing"),
					Fix.set("model.lora.query", true, "model.lora.value", true), Fix.set("model.lora", "none"));
		}
		if (lora.getRank() >= model.getHiddenSize()) {
			findings.warning(RANK, text("lora.rank", lora.getRank(), model.getHiddenSize()),
					Fix.set(RANK, Math.clamp(model.getHiddenSize() / 8, 1, 8)));
		}
	}
}
