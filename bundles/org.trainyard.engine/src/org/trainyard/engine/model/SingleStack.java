package org.trainyard.engine.model;

import java.util.Map;
import java.util.Optional;

import org.trainyard.engine.data.Examples;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.model.Vocabulary;
import org.trainyard.model.experiment.DecoderOnly;
import org.trainyard.model.experiment.EncoderOnly;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.Model;
import org.trainyard.model.experiment.RevDeq;
import org.trainyard.model.experiment.SignalTask;

/**
 * A model of one stack, as GPT-2 (Radford et al., 2019): embedding, body, norm, head. Where it is causal, a position
 * predicts what follows it; otherwise it answers what it reads. Parameters are named as in Hugging Face's GPT-2.
 */
final class SingleStack implements Network {

	private final Parameters parameters;
	private final Pass.Options options;
	private final boolean causal;
	private final Embedding embedding;
	private final Body body;
	private final Norm finalNorm;
	private final Projection head; // C → V, or C → F
	private final Reading reading;

	private SingleStack(Experiment experiment, Parameters parameters, Design design, boolean causal) {
		this.parameters = parameters;
		this.causal = causal;
		options = Pass.Options.of(experiment.getTraining());
		Model model = design.model();
		Parameters transformer = parameters.at("transformer");
		int features = experiment.getTask() instanceof SignalTask signal ? signal.getFeatures() : 0;
		int vocabulary = Vocabulary.size(experiment.getTask());
		embedding = embedding(transformer, model, vocabulary, features);
		Rotation rotation = Embedding.rotation(model, parameters.type());
		body = model instanceof RevDeq fixedPoint
				? new FixedPointBody(new Layers(transformer, "cell", design, rotation), fixedPoint)
				: new Layers(transformer, "h", design, rotation);
		finalNorm = design.finalNorm(transformer.at("ln_f"));
		head = features > 0 ? signalProjection(parameters.at("head"), design.width(), features)
				: new Projection(model.isTiedHead() ? embedding.table()
						: parameters.at("lm_head").normal("weight", Convention.DEVIATION, vocabulary, design.width()),
						false, null, Adapter.NONE);
		reading = causal ? new JoinedReading(this) : new AlignedReading(this);
	}

	/** Builds the model of an experiment that has one stack. */
	static SingleStack of(Experiment experiment, Parameters parameters) {
		Model model = experiment.getModel();
		Parameters made = model.getLora() == null ? parameters : parameters.frozen();
		return switch (model) {
		case DecoderOnly decoder ->
			new SingleStack(experiment, made, new Design(decoder, Convention.GPT2, decoder.getLayers()), true);
		case EncoderOnly encoder ->
			new SingleStack(experiment, made, new Design(encoder, Convention.GPT2, encoder.getLayers()), false);
		case RevDeq iterated -> new SingleStack(experiment, made,
				new Design(iterated, Convention.GPT2, iterated.getCellLayers()), iterated.isCausal());
		default -> throw new IllegalArgumentException("No model is built for " + model.eClass().getName());
		};
	}

	private static Embedding embedding(Parameters transformer, Model model, int vocabulary, int features) {
		int width = model.getHiddenSize();
		double deviation = model.getEmbeddingDeviation() > 0 ? model.getEmbeddingDeviation() : Convention.DEVIATION;
		Tensor table = features > 0 ? null : transformer.at("wte").normal("weight", deviation, vocabulary, width);
		Projection signal = features > 0 ? signalProjection(transformer.at("input"), features, width) : null;
		return new Embedding(table, signal, Embedding.positions(transformer.at("wpe"), model), model.getMaximumLength(),
				1, model.getDropout());
	}

	private static Projection signalProjection(Parameters parameters, int in, int out) {
		Tensor weight = parameters.normal("weight", 1 / Math.sqrt(in), in, out);
		return new Projection(weight, true, parameters.constant("bias", 0, out), Adapter.NONE);
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
		return reading.batch(examples, parameters.type());
	}

	@Override
	public Forward forward(Batch batch, boolean training, PassObserver observer) {
		Pass pass = new Pass(options, training, observer);
		return new Forward(pass, output(batch, pass), batch, parameters);
	}

	private Tensor output(Batch batch, Pass pass) {
		return head(hidden(batch.input(), pass), pass);
	}

	@Override
	public Optional<String> firstNotFinite(Batch batch) {
		Inspection inspection = new Inspection();
		Pass pass = new Pass(options, true, inspection);
		pass.part(batch.input() instanceof Signals ? "head" : "lm_head", output(batch, pass));
		return inspection.first();
	}

	@Override
	public Continuation continuation(Prompts prompts, boolean cached) {
		return reading.continuation(prompts, cached);
	}

	Pass.Options options() {
		return options;
	}

	/** How long the sequences are that its positions are made for. */
	int length() {
		return embedding.length();
	}

	/** Whether what it makes of a position depends on that position and those before alone. */
	boolean isCausal() {
		return causal && !(body instanceof FixedPointBody fixedPoint && !fixedPoint.isCausal());
	}

	/** {@code [B, T] → [B, T, C]}, or from [B, T, F] */
	Tensor hidden(Input input, Pass pass) {
		Mask mask = switch (input) {
		case Sequences tokens -> causal ? tokens.causalMask() : tokens.mask();
		case Signals signals -> causal ? new Mask.Causal() : new Mask.None();
		};
		return hidden(input, mask, pass);
	}

	Tensor hidden(Input input, Mask mask, Pass pass) {
		boolean signal = input instanceof Signals;
		Tensor x = pass.part(signal ? "transformer.input" : "transformer.wte", embedding.apply(input, pass));
		return pass.part("transformer.ln_f", finalNorm.apply(body.apply(x, mask, pass), pass));
	}

	/** {@code [..., C] → [..., V]} */
	Tensor head(Tensor hidden, Pass pass) {
		return head.apply(hidden, pass).to(parameters.type());
	}
}
