package org.trainyard.model;

import org.trainyard.model.experiment.Activation;
import org.trainyard.model.experiment.AdditiveAttention;
import org.trainyard.model.experiment.DecoderOnly;
import org.trainyard.model.experiment.EncoderOnly;
import org.trainyard.model.experiment.LearnedPositions;
import org.trainyard.model.experiment.Lora;
import org.trainyard.model.experiment.MixtureOfExperts;
import org.trainyard.model.experiment.RevDeq;

/** Decoder-only, encoder-only and RevDEQ: one stack of layers, with the names of GPT-2. */
final class SingleStackLayout {

	private final Sizes sizes;
	private final TensorList tensors;
	private final Lora lora;

	SingleStackLayout(Sizes sizes, TensorList tensors) {
		this.sizes = sizes;
		this.tensors = tensors;
		this.lora = sizes.model().getLora();
	}

	void list() {
		embed();
		switch (sizes.model()) {
		case DecoderOnly model -> stack("h", model.getLayers(), "decoder", "decoder.selfAttention", "decoder.norm");
		case EncoderOnly model -> stack("h", model.getLayers(), "encoder", "encoder.attention", "encoder.norm");
		case RevDeq model -> stack("cell", model.getCellLayers(), "cell", "cell.attention", "norm.final");
		default -> throw new IllegalArgumentException("A model of an unknown kind: " + sizes.model());
		}
		head();
	}

	private void embed() {
		if (sizes.isSignal()) {
			tensors.add("input", "transformer.input.weight", sizes.features(), sizes.hidden());
			tensors.add("input", "transformer.input.bias", sizes.hidden());
		} else {
			tensors.add("embedding.token", "transformer.wte.weight", sizes.vocabulary(), sizes.hidden());
		}
		if (sizes.position() instanceof LearnedPositions) {
			tensors.add("embedding.position", "transformer.wpe.weight", sizes.positions(), sizes.hidden());
		}
	}

	private void stack(String name, long layers, String part, String attention, String finalNorm) {
		tensors.layers("transformer." + name + '.', layers, layer -> {
			norm(part + ".norm", layer + "ln_1.");
			attention(attention, layer + "attn.");
			norm(part + ".norm", layer + "ln_2.");
			feedForward(part + ".feedForward", layer + "mlp.");
		});
		if (sizes.norm().isFinalNorm()) {
			norm(finalNorm, "transformer.ln_f.");
		}
	}

	private void norm(String component, String prefix) {
		tensors.add(component, prefix + "weight", sizes.hidden());
		if (sizes.isNormShifted()) {
			tensors.add(component, prefix + "bias", sizes.hidden());
		}
	}

	private void attention(String component, String prefix) {
		long hidden = sizes.hidden();
		boolean bias = sizes.attention().isBias();
		project(component, prefix + "c_attn", hidden, Saturating.sum(hidden, sizes.keyValue(), sizes.keyValue()), bias);
		if (sizes.attention() instanceof AdditiveAttention) {
			tensors.add(component, prefix + "score.weight", sizes.heads(), hidden / sizes.heads());
		}
		project(component, prefix + "c_proj", hidden, hidden, bias);
		if (lora != null) {
			sizes.addAttentionAdapters(tensors, prefix);
		}
	}

	private void feedForward(String component, String prefix) {
		if (sizes.feedForward() instanceof MixtureOfExperts mixture) {
			project(component, prefix + "gate", sizes.hidden(), mixture.getExperts(), mixture.isBias());
			tensors.experts(prefix + "experts.", mixture.getExperts(), expert -> dense(component, expert));
		} else {
			dense(component, prefix);
		}
	}

	private void dense(String component, String prefix) {
		adapted(component, prefix + "c_fc", sizes.hidden(), sizes.inner());
		if (sizes.feedForward().getActivation() == Activation.SWIGLU) {
			adapted(component, prefix + "c_gate", sizes.hidden(), sizes.inner());
		}
		adapted(component, prefix + "c_proj", sizes.inner(), sizes.hidden());
	}

	private void adapted(String component, String name, long in, long out) {
		project(component, name, in, out, sizes.feedForward().isBias());
		if (lora != null && lora.isFeedForward()) {
			tensors.addAdapter(name + ".lora.", lora.getRank(), in, out);
		}
	}

	private void project(String component, String name, long in, long out, boolean bias) {
		tensors.add(component, name + ".weight", in, out);
		if (bias) {
			tensors.add(component, name + ".bias", out);
		}
	}

	private void head() {
		if (sizes.isSignal()) {
			project("output", "head", sizes.hidden(), sizes.features(), true);
		} else if (!sizes.model().isTiedHead()) {
			tensors.add("output", "lm_head.weight", sizes.vocabulary(), sizes.hidden());
		}
	}
}
