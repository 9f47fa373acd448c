package org.trainyard.engine.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.trainyard.engine.data.Examples;
import org.trainyard.engine.data.Tokens;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.model.experiment.EncoderDecoder;

/**
 * The encoder-decoder Transformer as published (Vaswani et al., 2017, arXiv:1706.03762): post-norm, ReLU, sinusoidal
 * positions. Like {@code torch.nn.Transformer} it has a LayerNorm after each stack; source and target have embeddings of
 * their own, and a tied head shares the target's. All matrices start as Xavier uniform.
 */
final class EncoderDecoderTransformer implements SequenceModel {

	private final Parameters parameters;
	private final double dropout;
	private final double embeddingScale;
	private final Tensor positions; // [maximumLength, C]
	private final Tensor sourceEmbedding; // [V, C]
	private final Tensor targetEmbedding; // [V, C]
	private final List<EncoderLayer> encoder = new ArrayList<>();
	private final LayerNorm encoderNorm;
	private final List<DecoderLayer> decoder = new ArrayList<>();
	private final LayerNorm decoderNorm;
	private final Tensor headWeight; // [V, C]
	private final Tensor headBias; // [V]

	EncoderDecoderTransformer(EncoderDecoder model, int vocabularySize, Parameters parameters) {
		this.parameters = parameters;
		int width = model.getHiddenSize();
		dropout = model.getDropout();
		embeddingScale = Math.sqrt(width);
		positions = sinusoids(model.getMaximumLength(), width).to(parameters.type());
		Parameters encoderStack = parameters.at("transformer").at("encoder");
		for (int i = 0; i < model.getEncoderLayers(); i++) {
			encoder.add(new EncoderLayer(encoderStack.at("layers", i), width, model.getHeads(),
					model.getFeedForwardSize()));
		}
		encoderNorm = new LayerNorm(encoderStack.at("norm"), width);
		Parameters decoderStack = parameters.at("transformer").at("decoder");
		for (int i = 0; i < model.getDecoderLayers(); i++) {
			decoder.add(new DecoderLayer(decoderStack.at("layers", i), width, model.getHeads(),
					model.getFeedForwardSize()));
		}
		decoderNorm = new LayerNorm(decoderStack.at("norm"), width);
		sourceEmbedding = parameters.at("src_embedding").xavierUniform("weight", vocabularySize, width);
		targetEmbedding = parameters.at("tgt_embedding").xavierUniform("weight", vocabularySize, width);
		Parameters head = parameters.at("output_projection");
		headWeight = model.isTiedHead() ? targetEmbedding : head.xavierUniform("weight", vocabularySize, width);
		headBias = head.uniform("bias", 1 / Math.sqrt(width), vocabularySize);
	}

	@Override
	public Map<String, Tensor> parameters() {
		return parameters.all();
	}

	/** The decoder reads START and the target, and learns the target and END. */
	@Override
	public Batch batch(Examples examples) {
		int rows = examples.size();
		int length = examples.targets()[0].length + 1;
		long[] input = new long[rows * length];
		long[] labels = new long[rows * length];
		for (int i = 0; i < rows; i++) {
			input[i * length] = Tokens.START;
			System.arraycopy(examples.targets()[i], 0, input, i * length + 1, length - 1);
			System.arraycopy(examples.targets()[i], 0, labels, i * length, length - 1);
			labels[(i + 1) * length - 1] = Tokens.END;
		}
		return new Batch(Optional.of(Sequences.of(examples.sources())), Sequences.of(input, rows, length),
				Tensor.of(labels, rows, length));
	}

	@Override
	public Tensor logits(Batch batch, boolean training) {
		double rate = training ? dropout : 0;
		Sequences source = batch.source().orElseThrow();
		return head(decode(batch.input(), encode(source, rate), source.mask(), rate));
	}

	@Override
	public Continuation continuation(long[][] sources) {
		Sequences source = Sequences.of(sources);
		Tensor memory = encode(source, 0);
		return generated -> {
			long[][] input = new long[generated.length][];
			for (int i = 0; i < input.length; i++) {
				input[i] = new long[generated[i].length + 1];
				input[i][0] = Tokens.START;
				System.arraycopy(generated[i], 0, input[i], 1, generated[i].length);
			}
			Tensor decoded = decode(Sequences.of(input), memory, source.mask(), 0);
			long last = decoded.size(1);
			return head(decoded.slice(1, last - 1, last)).reshape(input.length, -1);
		};
	}

	/** {@code [B, S] → [B, S, C]} */
	private Tensor encode(Sequences source, double rate) {
		Mask mask = source.mask();
		Tensor x = embed(source.ids(), sourceEmbedding, rate);
		for (EncoderLayer layer : encoder) {
			x = layer.apply(x, mask, rate);
		}
		return encoderNorm.apply(x);
	}

	/** {@code [B, T]} with a memory {@code [B, S, C] → [B, T, C]} */
	private Tensor decode(Sequences target, Tensor memory, Mask memoryMask, double rate) {
		Mask mask = target.causalMask();
		Tensor x = embed(target.ids(), targetEmbedding, rate);
		for (DecoderLayer layer : decoder) {
			x = layer.apply(x, mask, memory, memoryMask, rate);
		}
		return decoderNorm.apply(x);
	}

	private Tensor embed(Tensor ids, Tensor table, double rate) {
		Tensor tokens = ids.embedding(table).multiply(embeddingScale);
		return tokens.add(positions.slice(0, 0, ids.size(1))).dropout(rate);
	}

	/** {@code [B, T, C] → [B, T, V]} */
	private Tensor head(Tensor x) {
		return x.linear(headWeight, headBias);
	}

	/** Sines at even and cosines at odd features, with wavelengths from 2π to 10000 · 2π; [length, C] in float64. */
	private static Tensor sinusoids(int length, int width) {
		double[] values = new double[length * width];
		for (int position = 0; position < length; position++) {
			for (int feature = 0; feature < width; feature++) {
				double angle = position * Math.exp(-Math.log(10000) * (feature - feature % 2) / width);
				values[position * width + feature] = feature % 2 == 0 ? Math.sin(angle) : Math.cos(angle);
			}
		}
		return Tensor.of(values, length, width);
	}
}
