package org.trainyard.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Collects the tensors of a model: each one, or one in place of those that repeat over layers and experts. */
final class TensorList {

	private final boolean folded;
	private final boolean frozen;
	private final List<ParameterTensor> tensors = new ArrayList<>();
	private int layer = -1;
	private long times = 1;

	/**
	 * @param folded whether only the first of equal layers and experts is listed
	 * @param frozen whether only adapters are trained
	 */
	TensorList(boolean folded, boolean frozen) {
		this.folded = folded;
		this.frozen = frozen;
	}

	List<ParameterTensor> tensors() {
		return List.copyOf(tensors);
	}

	void add(String component, String name, long... shape) {
		tensors.add(new ParameterTensor(name, shape, component, layer, !frozen, times));
	}

	/** LoRA's pair of matrices beside a projection from {@code in} to {@code out} values. */
	void addAdapter(String prefix, long rank, long in, long out) {
		tensors.add(new ParameterTensor(prefix + "A.weight", new long[] { rank, in }, "lora", layer, true, times));
		tensors.add(new ParameterTensor(prefix + "B.weight", new long[] { out, rank }, "lora", layer, true, times));
	}

	/** Lists equal layers; the body is given each one's prefix, for example {@code transformer.h.0.}. */
	void layers(String prefix, long count, Consumer<String> body) {
		repeat(count, i -> {
			layer = i;
			body.accept(prefix + i + '.');
		});
		layer = -1;
	}

	/** Lists equal experts of a layer. */
	void experts(String prefix, long count, Consumer<String> body) {
		repeat(count, i -> body.accept(prefix + i + '.'));
	}

	private void repeat(long count, IntConsumer body) {
		if (!folded) {
			for (int i = 0; i < count; i++) {
				body.accept(i);
			}
		} else if (count > 0) {
			long outer = times;
			times = Saturating.product(outer, count);
			body.accept(0);
			times = outer;
		}
	}
}
