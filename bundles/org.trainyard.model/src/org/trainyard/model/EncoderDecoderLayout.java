package org.trainyard.model;

import org.trainyard.model.experiment.Activation;
import org.trainyard.model.experiment.AdditiveAttention;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.LearnedPositions;
import org.trainyard.model.experiment.Lora;
import org.trainyard.model.experiment.MixtureOfExperts;

/** The encoder-decoder, with the names of {@code torch.nn.Transformer}. */
final class EncoderDecoderLayout {

	private final Sizes sizes;
	private final TensorList tensors;
	private final Lora lora;

	EncoderDecoderLayout(Sizes sizes, TensorList tensors) {
		this.sizes = sizes;
		this.tensors = tensors;
		this.lora = sizes.model().getLora();
	}

	void list(EncoderDecoder model) {
		embed("src", "source");
		tensors.layers("transformer.encoder.layers.", model.getEncoderLayers(), layer -> {
			attention("encoder.attention", layer + "self_attn.");
			feedForward("encoder.feedForward", layer);
			norm("encoder.norm", layer + "norm1.");
			norm("encoder.norm", layer + "norm2.");
		});
		finalNorm("encoder.norm", "transformer.encoder.norm.");
		embed("tgt", "target");
		tensors.layers("transformer.decoder.layers.", model.getDecoderLayers(), layer -> {
			attention("decoder.selfAttention", layer + "self_attn.");
			attention("decoder.crossAttention", layer + "multihead_attn.");
			feedForward("decoder.feedForward", layer);
			norm("decoder.norm", layer + "norm1.");
			norm("decoder.norm", layer + "norm2.");
			norm("decoder.norm", layer + "norm3.");
		});
		finalNorm("decoder.norm", "transformer.decoder.norm.");
		head();
	}

	private void embed(String prefix, String side) {
		if (sizes.isSignal()) {
			project("input." + side, prefix + "_input.", sizes.features(), sizes.hidden(), true);
		} else {
			tensors.add("embedding." + side, prefix + "_embedding.weight", sizes.vocabulary(), sizes.hidden());
		}
		if (sizes.position() instanceof LearnedPositions) {
			tensors.add("embedding.position", prefix + "_positions.weight", sizes.positions(), sizes.hidden());
		}
	}

	private void norm(String component, String prefix) {
		tensors.add(component, prefix + "weight", sizes.hidden());
		if (sizes.isNormShifted()) {
			tensors.add(component, prefix + "bias", sizes.hidden());
		}
	}

	private void finalNorm(String component, String prefix) {
		if (sizes.norm().isFinalNorm()) {
			norm(component, prefix);
		}
	}

	private void attention(String component, String prefix) {
		long hidden = sizes.hidden();
		long joined = Saturating.sum(hidden, sizes.keyValue(), sizes.keyValue());
		tensors.add(component, prefix + "in_proj_weight", joined, hidden);
		if (sizes.attention().isBias()) {
			tensors.add(component, prefix + "in_proj_bias", joined);
		}
		if (sizes.attention() instanceof AdditiveAttention) {
			tensors.add(component, prefix + "score.weight", sizes.heads(), hidden / sizes.heads());
		}
		project(component, prefix + "out_proj.", hidden, hidden, sizes.attention().isBias());
		if (lora != null) {
			sizes.addAttentionAdapters(tensors, prefix);
		}
	}

	private void feedForward(String component, String prefix) {
		if (sizes.feedForward() instanceof MixtureOfExperts mixture) {
			project(component, prefix + "gate.", sizes.hidden(), mixture.getExperts(), mixture.isBias());
			tensors.experts(prefix + "experts.", mixture.getExperts(), expert -> dense(component, expert));
		} else {
			dense(component, prefix);
		}
	}

	private void dense(String component, String prefix) {
		adapted(component, prefix + "linear1.", sizes.hidden(), sizes.inner());
		if (sizes.feedForward().getActivation() == Activation.SWIGLU) {
			adapted(component, prefix + "linear_gate.", sizes.hidden(), sizes.inner());
		}
		adapted(component, prefix + "linear2.", sizes.inner(), sizes.hidden());
	}

	private void adapted(String component, String prefix, long in, long out) {
		project(component, prefix, in, out, sizes.feedForward().isBias());
		if (lora != null && lora.isFeedForward()) {
			tensors.addAdapter(prefix + "lora.", lora.getRank(), in, out);
		}
	}

	private void project(String component, String prefix, long in, long out, boolean bias) {
		tensors.add(component, prefix + "weight", out, in);
		if (bias) {
			tensors.add(component, prefix + "bias", out);
		}
	}

	/** Unlike GPT-2's, this head always has a bias, also where it shares its weight with the target embedding. */
	private void head() {
		if (sizes.isSignal()) {
			project("output", "output_projection.", sizes.hidden(), sizes.features(), true);
			return;
		}
		if (!sizes.model().isTiedHead()) {
			tensors.add("output", "output_projection.weight", sizes.vocabulary(), sizes.hidden());
		}
		tensors.add("output", "output_projection.bias", sizes.vocabulary());
	}
}
