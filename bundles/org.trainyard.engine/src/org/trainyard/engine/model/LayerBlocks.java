package org.trainyard.engine.model;

import java.util.random.RandomGenerator;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.trainyard.engine.model.KeyValueCache.KeysAndValues;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.model.Parts;
import org.trainyard.model.experiment.DecoderOnly;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.Model;
import org.trainyard.model.experiment.RevDeq;

/**
 * The attention and the feed-forward block of one layer of a model, each alone and as training uses it: for measuring
 * what they cost. They know no positions that are added to tokens, and so take sequences of any length. Of an
 * encoder-decoder the layer is one of the encoder, whose tokens see all others. Their tensors are in the scope in which
 * they were made.
 */
public final class LayerBlocks {

	private final AttentionBlock attention;
	private final FeedForward feedForward;
	private final Mask mask;
	private final Pass.Options options;
	private final long width;

	/**
	 * Makes the blocks.
	 *
	 * @param longest of the sequences that they are for; longer ones take more time with rotary positions
	 * @param random  gives their weights
	 */
	public LayerBlocks(Experiment experiment, int longest, RandomGenerator random) {
		Experiment complete = Parts.complete(EcoreUtil.copy(experiment));
		Model model = complete.getModel();
		model.setMaximumLength(longest);
		boolean pair = model instanceof EncoderDecoder;
		Design design = new Design(model, pair ? Convention.PYTORCH : Convention.GPT2, 1);
		Parameters parameters = Parameters.drawn(ElementType.FLOAT32, random);
		attention = new AttentionBlock(parameters.at(design.convention().attention), design,
				Embedding.rotation(model, ElementType.FLOAT32));
		feedForward = design.feedForward(parameters);
		boolean causal = model instanceof DecoderOnly || model instanceof RevDeq fixedPoint && fixedPoint.isCausal();
		mask = causal ? new Mask.Causal() : new Mask.None();
		options = Pass.Options.of(complete.getTraining());
		width = design.width();
	}

	/** {@code [B, T, C] → [B, T, C]}: attention with its projections. */
	public Tensor attention(Tensor x) {
		return attention.self(x, mask, pass());
	}

	/** Attention without its projections: queries {@code [B, T, C]} with keys and values {@code [B, T, K] → [B, T, C]}. */
	public Tensor scores(Tensor queries, Tensor keys, Tensor values) {
		return attention.weigh(queries, new KeysAndValues(keys, values), mask, pass());
	}

	/** {@code [B, T, C] → [B, T, C]} */
	public Tensor feedForward(Tensor x) {
		return feedForward.apply(x, pass());
	}

	/** C */
	public long width() {
		return width;
	}

	/** K, the width of all keys of one position. */
	public long keyWidth() {
		return attention.keyWidth();
	}

	private Pass pass() {
		return new Pass(options, true, PassObserver.NONE);
	}
}
