package org.trainyard.engine.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.trainyard.engine.data.Examples;
import org.trainyard.engine.data.Tokens;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.model.experiment.DecoderOnly;

/**
 * GPT-2 (Radford et al., 2019) as nanoGPT computes it: pre-norm, exact GELU, learned positions, causal attention, a
 * head without bias that is tied to the token embedding or free. Parameter names as in Hugging Face's GPT-2.
 */
final class DecoderOnlyTransformer implements SequenceModel {

	private static final double DEVIATION = 0.02;

	private final Parameters parameters;
	private final double dropout;
	private final Tensor tokenEmbedding; // [V, C]
	private final Tensor positionEmbedding; // [maximumLength, C]
	private final List<GptBlock> blocks = new ArrayList<>();
	private final LayerNorm finalNorm;
	private final Tensor head; // [V, C]

	DecoderOnlyTransformer(DecoderOnly model, int vocabularySize, Parameters parameters) {
		this.parameters = parameters;
		int width = model.getHiddenSize();
		dropout = model.getDropout();
		Parameters transformer = parameters.at("transformer");
		tokenEmbedding = transformer.at("wte").normal("weight", DEVIATION, vocabularySize, width);
		positionEmbedding = transformer.at("wpe").normal("weight", DEVIATION, model.getMaximumLength(), width);
		for (int i = 0; i < model.getLayers(); i++) {
			blocks.add(new GptBlock(transformer.at("h", i), width, model.getHeads(), model.getFeedForwardSize(),
					model.getLayers()));
		}
		finalNorm = new LayerNorm(transformer.at("ln_f"), width);
		head = model.isTiedHead() ? tokenEmbedding
				: parameters.at("lm_head").normal("weight", DEVIATION, vocabularySize, width);
	}

	@Override
	public Map<String, Tensor> parameters() {
		return parameters.all();
	}

	/** One sequence START source END target END; only the target and its END are learned. */
	@Override
	public Batch batch(Examples examples) {
		int rows = examples.size();
		int sourceLength = examples.sources()[0].length;
		int targetLength = examples.targets()[0].length;
		int length = sourceLength + targetLength + 2;
		long[] input = new long[rows * length];
		long[] labels = new long[rows * length];
		Arrays.fill(labels, Tokens.IGNORED);
		for (int i = 0; i < rows; i++) {
			long[] prompt = prompt(examples.sources()[i], examples.targets()[i]);
			System.arraycopy(prompt, 0, input, i * length, length);
			int target = i * length + sourceLength + 1;
			System.arraycopy(examples.targets()[i], 0, labels, target, targetLength);
			labels[target + targetLength] = Tokens.END;
		}
		return new Batch(Optional.empty(), Sequences.of(input, rows, length),
				Tensor.of(labels, rows, length));
	}

	@Override
	public Tensor logits(Batch batch, boolean training) {
		return hidden(batch.input().ids(), training ? dropout : 0).linear(head, null);
	}

	@Override
	public Continuation continuation(long[][] sources) {
		return generated -> {
			long[][] input = new long[sources.length][];
			Arrays.setAll(input, i -> prompt(sources[i], generated[i]));
			Tensor hidden = hidden(Sequences.of(input).ids(), 0);
			long last = hidden.size(1);
			return hidden.slice(1, last - 1, last).linear(head, null).reshape(sources.length, -1);
		};
	}

	/** START source END target */
	private static long[] prompt(long[] source, long[] target) {
		long[] prompt = new long[source.length + target.length + 2];
		prompt[0] = Tokens.START;
		System.arraycopy(source, 0, prompt, 1, source.length);
		prompt[source.length + 1] = Tokens.END;
		System.arraycopy(target, 0, prompt, source.length + 2, target.length);
		return prompt;
	}

	/** {@code [B, T] → [B, T, C]} */
	private Tensor hidden(Tensor ids, double rate) {
		Tensor x = ids.embedding(tokenEmbedding).add(positionEmbedding.slice(0, 0, ids.size(1))).dropout(rate);
		for (GptBlock block : blocks) {
			x = block.apply(x, rate);
		}
		return finalNorm.apply(x);
	}
}
