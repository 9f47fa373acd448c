package org.trainyard.engine.model;

import java.util.List;
import java.util.Optional;

import org.trainyard.engine.model.KeyValueCache.KeysAndValues;
import org.trainyard.engine.tensor.AttentionOperation;
import org.trainyard.engine.tensor.AttentionOperation.Kernel;
import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.model.experiment.AdditiveAttention;
import org.trainyard.model.experiment.Attention;
import org.trainyard.model.experiment.DotProductAttention;
import org.trainyard.model.experiment.GroupedQueryAttention;
import org.trainyard.model.experiment.Lora;

/**
 * Attention with its projections (Vaswani et al., 2017). The projections of queries, keys and values are one matrix;
 * with grouped queries (Ainslie et al., 2023, arXiv:2305.13245) there are fewer heads of keys and values.
 */
final class AttentionBlock {

	private final String name;
	private final int heads;
	private final int groups;
	private final long width;
	private final long keyWidth; // K = groups · C/H
	private final double dropout;
	private final Projection in; // C → C + 2K
	private final Adapter query;
	private final Adapter key;
	private final Adapter value;
	private final Projection out; // C → C
	private final Kernel kernel;
	private final Rotation rotation;

	AttentionBlock(Parameters parameters, Design design, Rotation rotation) {
		Attention attention = design.model().getAttention();
		name = parameters.name();
		heads = design.model().getHeads();
		groups = attention instanceof GroupedQueryAttention grouped ? grouped.getKeyValueHeads() : heads;
		width = design.width();
		keyWidth = groups * (width / heads);
		dropout = attention.getDropout();
		in = in(parameters, design.convention(), attention.isBias());
		kernel = kernel(parameters, attention);
		out = out(parameters.at(design.convention().attentionOut), design)
				.with(design.adapter(parameters.at("lora_output"), Lora::isOutput, width, width));
		query = design.adapter(parameters.at("lora_query"), Lora::isQuery, width, width);
		key = design.adapter(parameters.at("lora_key"), Lora::isKey, width, keyWidth);
		value = design.adapter(parameters.at("lora_value"), Lora::isValue, width, keyWidth);
		this.rotation = rotation;
	}

	private Projection in(Parameters parameters, Convention convention, boolean bias) {
		long joined = width + 2 * keyWidth;
		Tensor weight = convention.matrix(parameters, convention.attentionInWeight, width, joined, 1);
		return new Projection(weight, convention.inputsFirst,
				bias ? parameters.constant(convention.attentionInBias, 0, joined) : null, Adapter.NONE);
	}

	/** Its bias starts at zero also in PyTorch's module. */
	private Projection out(Parameters parameters, Design design) {
		Projection matrix = Projection.of(parameters, design.convention(), width, width, false, design.residualScale());
		boolean bias = design.model().getAttention().isBias();
		return new Projection(matrix.weight(), matrix.inputsFirst(),
				bias ? parameters.constant("bias", 0, width) : null, Adapter.NONE);
	}

	private Kernel kernel(Parameters parameters, Attention attention) {
		return switch (attention) {
		case DotProductAttention product -> switch (product.getKernel()) {
		case FUSED -> new Kernel.Fused();
		case PLAIN -> new Kernel.Plain();
		case BLOCKWISE -> new Kernel.Blockwise(product.getBlockSize());
		};
		case AdditiveAttention additive -> new Kernel.Additive(
				parameters.at("score").uniform("weight", Math.sqrt((double) heads / width), heads, width / heads));
		default -> throw new IllegalArgumentException("No attention is built for " + attention.eClass().getName());
		};
	}

	/** {@code [B, T, C] → [B, T, C]}: each token attends to the tokens of its own sequence. */
	Tensor self(Tensor x, Mask mask, Pass pass) {
		List<Tensor> projected = in.apply(x, pass).split(2, width, keyWidth, keyWidth); // from [B, T, C + 2K]
		Tensor queries = rotation.apply(query.adapt(projected.get(0), x, pass), heads, pass.positions());
		Tensor keys = rotation.apply(key.adapt(projected.get(1), x, pass), groups, pass.positions());
		KeysAndValues read = new KeysAndValues(keys, value.adapt(projected.get(2), x, pass));
		return attend(queries, pass.withEarlier(this, read), mask, pass);
	}

	/** {@code [B, T, C]} with a memory {@code [B, S, C] → [B, T, C]}: each token attends to the memory. */
	Tensor cross(Tensor x, Tensor memory, Mask mask, Pass pass) {
		List<Tensor> matrices = in.matrix().split(0, width, 2 * keyWidth);
		List<Tensor> biases = in.bias() == null ? null : in.bias().split(0, width, 2 * keyWidth);
		Tensor queries = pass.linear(x, matrices.get(0), biases == null ? null : biases.get(0));
		KeysAndValues read = pass.ofMemory(this, () -> {
			List<Tensor> projected = pass.linear(memory, matrices.get(1), biases == null ? null : biases.get(1))
					.split(2, keyWidth, keyWidth); // from [B, S, 2K]
			return new KeysAndValues(key.adapt(projected.get(0), memory, pass),
					value.adapt(projected.get(1), memory, pass));
		});
		return attend(query.adapt(queries, x, pass), read, mask, pass);
	}

	private Tensor attend(Tensor queries, KeysAndValues read, Mask mask, Pass pass) {
		return out.apply(weigh(queries, read, mask, pass), pass);
	}

	/** Attention without its projections: {@code [B, T, C]} with keys and values {@code [B, S, K] → [B, T, C]}. */
	Tensor weigh(Tensor queries, KeysAndValues read, Mask mask, Pass pass) {
		boolean causal = mask instanceof Mask.Causal;
		Optional<Tensor> visible = mask instanceof Mask.Visible(Tensor given) ? Optional.of(given) : Optional.empty();
		Kernel used = kernel instanceof Kernel.Additive(Tensor score) ? new Kernel.Additive(pass.factor(score))
				: kernel;
		AttentionOperation operation = new AttentionOperation(used, heads, groups, visible, causal,
				pass.training() ? dropout : 0);
		Tensor q = pass.factor(queries);
		Tensor k = pass.factor(read.keys());
		pass.observe(observer -> observer.attention(name, () -> weights(operation, q, k)));
		return operation.apply(q, k, pass.factor(read.values()));
	}

	private static Tensor weights(AttentionOperation operation, Tensor queries, Tensor keys) {
		try (var unrecorded = Autograd.off()) {
			return operation.weights(queries, keys);
		}
	}

	/** K, the width of all keys of one position. */
	long keyWidth() {
		return keyWidth;
	}
}
