package org.trainyard.model;

/**
 * A trained tensor of a model.
 *
 * @param name      as in checkpoints, for example {@code transformer.h.0.attn.c_attn.weight}
 * @param shape     its sizes, outermost first
 * @param component the {@linkplain Component#name name} of the component that it belongs to
 * @param layer     the layer of its stack, from 0; −1 outside of layers
 * @param trainable whether training changes it; only the adapters where a model has LoRA
 * @param times     how many tensors of that shape this one stands for: 1 in {@link ParameterLayout#of}, and in
 *                  {@link ParameterLayout#folded} as many as there are layers, or layers times experts
 */
public record ParameterTensor(String name, long[] shape, String component, int layer, boolean trainable, long times) {

	/** Numbers in all the tensors that this one stands for; {@link Long#MAX_VALUE} where a long cannot hold it. */
	public long parameters() {
		return Saturating.product(times, Saturating.product(shape));
	}
}
