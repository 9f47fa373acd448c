package org.trainyard.engine.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.MultiTensor;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.GroupedQueryAttention;
import org.trainyard.model.experiment.Model;

/**
 * Adds LoRA's adapters to the weights beside them, {@code W + B A · alpha / rank} (Hu et al., 2022, arXiv:2106.09685),
 * so that the same model without adapters computes the same.
 */
public final class AdapterMerge {

	/** What the adapter is in, which projection of attention it is beside, if any, and which of its matrices it is. */
	private static final Pattern ADAPTER = Pattern
			.compile("(.*\\.)lora(_query|_key|_value|_output)?\\.([AB])\\.weight");

	private final Convention convention;
	private final double scale;
	private final long width;
	private final long keyWidth;

	private AdapterMerge(Model model) {
		convention = model instanceof EncoderDecoder ? Convention.PYTORCH : Convention.GPT2;
		scale = model.getLora().getAlpha() / model.getLora().getRank();
		width = model.getHiddenSize();
		int groups = model.getAttention() instanceof GroupedQueryAttention grouped ? grouped.getKeyValueHeads()
				: model.getHeads();
		keyWidth = groups * (width / model.getHeads());
	}

	/**
	 * The weights without adapters.
	 *
	 * @param model   which has LoRA
	 * @param weights of the model by name; those beside adapters are changed in place
	 */
	public static Map<String, Tensor> merged(Model model, Map<String, Tensor> weights) {
		AdapterMerge merge = new AdapterMerge(model);
		Map<String, Tensor> merged = new LinkedHashMap<>();
		weights.forEach((name, tensor) -> {
			Matcher adapter = ADAPTER.matcher(name);
			if (!adapter.matches()) {
				merged.put(name, tensor);
			} else if (adapter.group(3).equals("A")) {
				try (var scope = new Scope(); var unrecorded = Autograd.off()) {
					Tensor up = weights.get(name.substring(0, name.length() - "A.weight".length()) + "B.weight");
					add(merge.matrix(weights, adapter.group(1), adapter.group(2)), merge.product(up, tensor));
				}
			}
		});
		return merged;
	}

	/** {@code B A · alpha / rank}, [out, in] in float64. */
	private Tensor product(Tensor up, Tensor down) {
		return up.to(ElementType.FLOAT64).matmul(down.to(ElementType.FLOAT64)).multiply(scale);
	}

	/** What an adapter is beside, [out, in]; shares the memory of the weights. */
	private Tensor matrix(Map<String, Tensor> weights, String block, String projection) {
		return switch (projection) {
		case null -> matrix(weights.get(block + "weight"));
		case "_output" -> matrix(weights.get(block + convention.attentionOut + ".weight"));
		case "_query" -> joined(weights, block).slice(0, 0, width);
		case "_key" -> joined(weights, block).slice(0, width, width + keyWidth);
		default -> joined(weights, block).slice(0, width + keyWidth, width + 2 * keyWidth);
		};
	}

	/** Queries, keys and values, [C + 2K, C]. */
	private Tensor joined(Map<String, Tensor> weights, String block) {
		return matrix(weights.get(block + convention.attentionInWeight));
	}

	private Tensor matrix(Tensor weight) {
		return convention.inputsFirst ? weight.transpose(0, 1) : weight;
	}

	private static void add(Tensor matrix, Tensor product) {
		MultiTensor.copy(List.of(matrix), List.of(matrix.to(ElementType.FLOAT64).add(product)));
	}
}
