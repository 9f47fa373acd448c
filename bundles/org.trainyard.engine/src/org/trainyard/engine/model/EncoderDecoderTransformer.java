package org.trainyard.engine.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.trainyard.engine.data.Examples;
import org.trainyard.engine.data.Tokens;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.model.Vocabulary;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.SignalTask;

/**
 * The encoder-decoder Transformer (Vaswani et al., 2017, arXiv:1706.03762). Source and target have embeddings of their
 * own, and a tied head shares the target's. Parameters are named as in {@code torch.nn.Transformer}.
 */
final class EncoderDecoderTransformer implements Network {

	private final Parameters parameters;
	private final Pass.Options options;
	private final Embedding source;
	private final Embedding target;
	private final Layers encoder;
	private final Norm encoderNorm;
	private final List<DecoderLayer> decoder = new ArrayList<>();
	private final Norm decoderNorm;
	private final Projection head; // C → V, or C → F

	EncoderDecoderTransformer(EncoderDecoder model, Experiment experiment, Parameters drawn) {
		parameters = model.getLora() == null ? drawn : drawn.frozen();
		options = Pass.Options.of(experiment.getTraining());
		Rotation rotation = Embedding.rotation(model, parameters.type());
		Parameters encoderStack = parameters.at("transformer").at("encoder");
		Design encoderDesign = new Design(model, Convention.PYTORCH, model.getEncoderLayers());
		encoder = new Layers(encoderStack, "layers", encoderDesign, rotation);
		encoderNorm = encoderDesign.finalNorm(encoderStack.at("norm"));
		Parameters decoderStack = parameters.at("transformer").at("decoder");
		Design decoderDesign = new Design(model, Convention.PYTORCH, model.getDecoderLayers());
		for (int i = 0; i < model.getDecoderLayers(); i++) {
			decoder.add(new DecoderLayer(decoderStack.at("layers", i), decoderDesign, rotation));
		}
		decoderNorm = decoderDesign.finalNorm(decoderStack.at("norm"));
		source = embedding("src", model, experiment);
		target = embedding("tgt", model, experiment);
		head = head(model, experiment);
	}

	private Embedding embedding(String side, EncoderDecoder model, Experiment experiment) {
		int width = model.getHiddenSize();
		Tensor table = null;
		Projection signal = null;
		if (experiment.getTask() instanceof SignalTask task) {
			signal = Projection.of(parameters.at(side + "_input"), Convention.PYTORCH, task.getFeatures(), width, true,
					1);
		} else {
			int vocabulary = Vocabulary.size(experiment.getTask());
			Parameters embedding = parameters.at(side + "_embedding");
			table = model.getEmbeddingDeviation() > 0
					? embedding.normal("weight", model.getEmbeddingDeviation(), vocabulary, width)
					: embedding.xavierUniform("weight", vocabulary, width);
		}
		Embedding.Added positions = Embedding.positions(parameters.at(side + "_positions"), model);
		return new Embedding(table, signal, positions, model.getMaximumLength(), Math.sqrt(width), model.getDropout());
	}

	private Projection head(EncoderDecoder model, Experiment experiment) {
		Parameters projection = parameters.at("output_projection");
		int width = model.getHiddenSize();
		if (experiment.getTask() instanceof SignalTask task) {
			return Projection.of(projection, Convention.PYTORCH, width, task.getFeatures(), true, 1);
		}
		int vocabulary = Vocabulary.size(experiment.getTask());
		Tensor matrix = model.isTiedHead() ? target.table() : projection.xavierUniform("weight", vocabulary, width);
		return new Projection(matrix, false, projection.uniform("bias", 1 / Math.sqrt(width), vocabulary),
				Adapter.NONE);
	}

	@Override
	public Map<String, Tensor> parameters() {
		return parameters.all();
	}

	@Override
	public Map<String, Tensor> trained() {
		return parameters.trained();
	}

	@Override
	public Map<String, Tensor> buffers() {
		return parameters.buffers();
	}

	@Override
	public Batch batch(Examples examples) {
		return switch (examples) {
		case Examples.Pairs(long[][] sources, long[][] targets) -> pairs(sources, targets);
		case Examples.Text text -> throw new IllegalArgumentException(Messages.get("text.other_model"));
		case Examples.Signals(double[][][] inputs, double[][][] targets, var kinds) ->
			new Batch(Optional.of(Signals.of(inputs, parameters.type())),
					Signals.of(later(targets), parameters.type()), Signals.of(targets, parameters.type()).values());
		};
	}

	/** The decoder reads START and the target, and learns the target and END. */
	private static Batch pairs(long[][] sources, long[][] targets) {
		long[][] labels = new long[targets.length][];
		for (int i = 0; i < labels.length; i++) {
			labels[i] = Arrays.copyOf(targets[i], targets[i].length + 1);
			labels[i][targets[i].length] = Tokens.END;
		}
		return new Batch(Optional.of(Sequences.of(sources)), Sequences.of(afterStart(targets)),
				Sequences.padded(labels, Tokens.IGNORED));
	}

	private static long[][] afterStart(long[][] targets) {
		long[][] inputs = new long[targets.length][];
		for (int i = 0; i < inputs.length; i++) {
			inputs[i] = new long[targets[i].length + 1];
			inputs[i][0] = Tokens.START;
			System.arraycopy(targets[i], 0, inputs[i], 1, targets[i].length);
		}
		return inputs;
	}

	/** Each signal one position later, with zeros at the first; the decoder sees what comes before what it predicts. */
	private static double[][][] later(double[][][] signals) {
		double[][][] later = new double[signals.length][][];
		for (int i = 0; i < later.length; i++) {
			later[i] = new double[signals[i].length][];
			later[i][0] = new double[signals[i][0].length];
			System.arraycopy(signals[i], 0, later[i], 1, signals[i].length - 1);
		}
		return later;
	}

	@Override
	public Forward forward(Batch batch, boolean training, PassObserver observer) {
		Pass pass = new Pass(options, training, observer);
		return new Forward(pass, output(batch, pass), batch, parameters);
	}

	private Tensor output(Batch batch, Pass pass) {
		Input read = batch.source().orElseThrow();
		return head(decode(batch.input(), causalMask(batch.input()), encode(read, pass), mask(read), pass), pass);
	}

	@Override
	public Optional<String> firstNotFinite(Batch batch) {
		Inspection inspection = new Inspection();
		Pass pass = new Pass(options, true, inspection);
		pass.part("output_projection", output(batch, pass));
		return inspection.first();
	}

	@Override
	public Continuation continuation(Prompts prompts, boolean cached) {
		return switch (prompts) {
		case Prompts.Sources(long[][] sources) -> {
			Sequences read = Sequences.of(sources);
			Tensor memory = encode(read, Pass.decoding(options, Pass.Past.NONE));
			CausalStack stack = new Answering(memory, read.mask());
			yield cached ? new CachedContinuation(stack) : new WholeContinuation(stack);
		}
		case Prompts.Texts texts -> throw new IllegalArgumentException(Messages.get("text.other_model"));
		};
	}

	/** The decoder beside what the encoder has read. */
	private final class Answering implements CausalStack {

		private final Tensor memory;
		private final Mask memoryMask;

		Answering(Tensor memory, Mask memoryMask) {
			this.memory = memory;
			this.memoryMask = memoryMask;
		}

		@Override
		public long[][] rows(long[][] generated) {
			return afterStart(generated);
		}

		@Override
		public int window() {
			return Integer.MAX_VALUE;
		}

		@Override
		public Pass.Options options() {
			return options;
		}

		@Override
		public Tensor hidden(Sequences tokens, Mask mask, Pass pass) {
			return decode(tokens, mask, memory, memoryMask, pass);
		}

		@Override
		public Tensor head(Tensor hidden, Pass pass) {
			return EncoderDecoderTransformer.this.head(hidden, pass);
		}
	}

	/** {@code [..., C] → [..., V]} */
	private Tensor head(Tensor decoded, Pass pass) {
		return head.apply(decoded, pass).to(parameters.type());
	}

	/** {@code [B, S] → [B, S, C]}, or from [B, S, F] */
	private Tensor encode(Input input, Pass pass) {
		Tensor x = pass.part(embedding("src", input), source.apply(input, pass));
		return pass.part("transformer.encoder.norm", encoderNorm.apply(encoder.apply(x, mask(input), pass), pass));
	}

	/** {@code [B, T]} with a memory {@code [B, S, C] → [B, T, C]}, or from [B, T, F] */
	private Tensor decode(Input input, Mask mask, Tensor memory, Mask memoryMask, Pass pass) {
		Tensor x = pass.part(embedding("tgt", input), target.apply(input, pass));
		for (int i = 0; i < decoder.size(); i++) {
			DecoderLayer layer = decoder.get(i);
			x = pass.through("transformer.decoder.layers." + i,
					(inner, in) -> layer.apply(in.get(0), mask, in.get(1), memoryMask, inner), x, memory);
		}
		return pass.part("transformer.decoder.norm", decoderNorm.apply(x, pass));
	}

	/** The name of the block that makes vectors of one side's tokens or signals. */
	private static String embedding(String side, Input input) {
		return side + (input instanceof Signals ? "_input" : "_embedding");
	}

	private static Mask causalMask(Input input) {
		return switch (input) {
		case Sequences tokens -> tokens.causalMask();
		case Signals signals -> new Mask.Causal();
		};
	}

	private static Mask mask(Input input) {
		return switch (input) {
		case Sequences tokens -> tokens.mask();
		case Signals signals -> new Mask.None();
		};
	}
}
