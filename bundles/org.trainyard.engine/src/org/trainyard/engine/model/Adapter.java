package org.trainyard.engine.model;

import org.trainyard.engine.tensor.Tensor;
import org.trainyard.model.experiment.Lora;

/** What is added to the result of a projection. */
interface Adapter {

	/** Adds nothing. */
	Adapter NONE = (projected, x, pass) -> projected;

	/** @param projected the projection's result, of its input {@code x} */
	Tensor adapt(Tensor projected, Tensor x, Pass pass);

	/**
	 * LoRA (Hu et al., 2022, arXiv:2106.09685): {@code x Aᵀ Bᵀ · alpha / rank}. B starts at zero, and with it the
	 * adapter.
	 */
	static Adapter of(Parameters parameters, Lora lora, long in, long out) {
		Tensor down = parameters.at("A").uniform("weight", 1 / Math.sqrt(in), lora.getRank(), in);
		Tensor up = parameters.at("B").constant("weight", 0, out, lora.getRank());
		double scale = lora.getAlpha() / lora.getRank();
		return (projected, x, pass) -> {
			Tensor narrow = pass.linear(pass.dropout(x, lora.getDropout()), down, null);
			return projected.add(pass.linear(narrow, up, null).multiply(scale));
		};
	}
}
