package org.trainyard.engine.model;

import static org.junit.jupiter.api.Named.named;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.params.provider.Arguments;
import org.trainyard.model.Parts;
import org.trainyard.model.experiment.Activation;
import org.trainyard.model.experiment.Attention;
import org.trainyard.model.experiment.AttentionKernel;
import org.trainyard.model.experiment.CopyTask;
import org.trainyard.model.experiment.DecoderOnly;
import org.trainyard.model.experiment.DotProductAttention;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.EncoderOnly;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.ExperimentFactory;
import org.trainyard.model.experiment.FeedForward;
import org.trainyard.model.experiment.GroupedQueryAttention;
import org.trainyard.model.experiment.LayerNorm;
import org.trainyard.model.experiment.Lora;
import org.trainyard.model.experiment.MixtureOfExperts;
import org.trainyard.model.experiment.Model;
import org.trainyard.model.experiment.Norm;
import org.trainyard.model.experiment.NormPlacement;
import org.trainyard.model.experiment.RevDeq;
import org.trainyard.model.experiment.SignalTask;

/** Small experiments with every kind of model and every kind of part. */
final class Variants {

	static final int VOCABULARY = 11;
	private static final ExperimentFactory CREATE = ExperimentFactory.eINSTANCE;
	private static final Map<String, Supplier<Model>> KINDS = new LinkedHashMap<>();
	private static final Map<String, Consumer<Experiment>> CHANGES = new LinkedHashMap<>();

	static {
		KINDS.put("encoder-decoder", Variants::encoderDecoder);
		KINDS.put("decoder-only", Variants::decoderOnly);
		KINDS.put("encoder-only", Variants::encoderOnly);
		KINDS.put("causal revdeq", () -> revDeq(true));
		KINDS.put("revdeq", () -> revDeq(false));
		CHANGES.put("as usual", experiment -> {
		});
		CHANGES.put("grouped blockwise", experiment -> {
			GroupedQueryAttention attention = CREATE.createGroupedQueryAttention();
			attention.setKeyValueHeads(1);
			attention.setKernel(AttentionKernel.BLOCKWISE);
			attention.setBlockSize(2);
			experiment.getModel().setAttention(attention);
		});
		CHANGES.put("plain without bias", experiment -> {
			DotProductAttention attention = CREATE.createMultiHeadAttention();
			attention.setKernel(AttentionKernel.PLAIN);
			attention.setBias(false);
			experiment.getModel().setAttention(attention);
		});
		CHANGES.put("additive, gelu-tanh", experiment -> {
			attention(experiment, CREATE.createAdditiveAttention());
			feedForward(experiment, CREATE.createDenseFeedForward(), Activation.GELU_TANH, true);
		});
		CHANGES.put("swiglu without bias, tied", experiment -> {
			feedForward(experiment, CREATE.createDenseFeedForward(), Activation.SWIGLU, false);
			experiment.getModel().setTiedHead(true);
		});
		CHANGES.put("mixture", experiment -> mixture(experiment, Activation.RELU, true));
		CHANGES.put("swiglu mixture without bias", experiment -> mixture(experiment, Activation.SWIGLU, false));
		CHANGES.put("norms elsewhere, without bias, none at the end", experiment -> {
			LayerNorm norm = CREATE.createLayerNorm();
			norm.setBias(false);
			norm(experiment, norm);
			norm.setFinalNorm(false);
		});
		CHANGES.put("RMS norm, rotary", experiment -> {
			experiment.getModel().setNorm(CREATE.createRmsNorm());
			experiment.getModel().getNorm().setPlacement(NormPlacement.POST);
			experiment.getModel().setPositions(CREATE.createRotaryPositions());
		});
		CHANGES.put("batch norm, no positions", experiment -> {
			norm(experiment, CREATE.createBatchNorm());
			experiment.getModel().setPositions(CREATE.createNoPositions());
		});
		CHANGES.put("learned positions",
				experiment -> experiment.getModel().setPositions(CREATE.createLearnedPositions()));
		CHANGES.put("sinusoidal positions",
				experiment -> experiment.getModel().setPositions(CREATE.createSinusoidalPositions()));
		CHANGES.put("lora", Variants::lora);
		CHANGES.put("lora, swiglu mixture", experiment -> {
			mixture(experiment, Activation.SWIGLU, true);
			lora(experiment);
		});
		CHANGES.put("signal", experiment -> {
			SignalTask task = CREATE.createSignalTask();
			task.setFeatures(3);
			experiment.setTask(task);
		});
		CHANGES.put("checkpointing, dropout, mixture", experiment -> {
			mixture(experiment, Activation.GELU, true);
			experiment.getModel().setDropout(0.2);
			experiment.getModel().getAttention().setDropout(0.2);
			experiment.getTraining().setActivationCheckpointing(true);
		});
	}

	private Variants() {
	}

	/** Every kind of model with every change: a name and an experiment. */
	static Stream<Arguments> all() {
		return KINDS.keySet().stream().flatMap(kind -> CHANGES.keySet().stream()
				.map(change -> arguments(named(kind + ": " + change, experiment(kind, change)))));
	}

	/** Every kind of model as usual: a name and an experiment. */
	static Stream<Arguments> kinds() {
		return KINDS.keySet().stream().map(kind -> arguments(named(kind, experiment(kind, "as usual"))));
	}

	static Experiment experiment(String kind, String change) {
		Experiment experiment = CREATE.createExperiment();
		Model model = KINDS.get(kind).get();
		model.setHiddenSize(8);
		model.setHeads(2);
		model.setFeedForwardSize(12);
		model.setMaximumLength(12);
		model.setDropout(0);
		experiment.setModel(model);
		CopyTask task = CREATE.createCopyTask();
		task.setVocabularySize(VOCABULARY);
		experiment.setTask(task);
		experiment.setTraining(CREATE.createTraining());
		Parts.complete(experiment);
		CHANGES.get(change).accept(experiment);
		return experiment;
	}

	private static Model encoderDecoder() {
		EncoderDecoder model = CREATE.createEncoderDecoder();
		model.setEncoderLayers(2);
		model.setDecoderLayers(2);
		return model;
	}

	private static Model decoderOnly() {
		DecoderOnly model = CREATE.createDecoderOnly();
		model.setLayers(2);
		return model;
	}

	private static Model encoderOnly() {
		EncoderOnly model = CREATE.createEncoderOnly();
		model.setLayers(2);
		return model;
	}

	private static Model revDeq(boolean causal) {
		RevDeq model = CREATE.createRevDeq();
		model.setIterations(3);
		model.setTolerance(0);
		model.setBeta(0.5);
		model.setCausal(causal);
		return model;
	}

	private static void attention(Experiment experiment, Attention attention) {
		experiment.getModel().setAttention(attention);
	}

	private static void feedForward(Experiment experiment, FeedForward block, Activation activation, boolean bias) {
		block.setActivation(activation);
		block.setBias(bias);
		experiment.getModel().setFeedForward(block);
	}

	/**
	 * All experts are used, so that each has a gradient. The gradient of a RevDEQ's load balance takes the state as given,
	 * hence it is left out there.
	 */
	private static void mixture(Experiment experiment, Activation activation, boolean bias) {
		MixtureOfExperts mixture = CREATE.createMixtureOfExperts();
		mixture.setExperts(2);
		mixture.setTopK(2);
		mixture.setLoadBalanceWeight(experiment.getModel() instanceof RevDeq ? 0 : 0.5);
		feedForward(experiment, mixture, activation, bias);
	}

	/** Where the usual norm does not stand; but always after the sum in a RevDEQ, which has no fixed point otherwise. */
	private static void norm(Experiment experiment, Norm norm) {
		Model model = experiment.getModel();
		boolean post = model instanceof RevDeq || model.getNorm().getPlacement() == NormPlacement.PRE;
		norm.setPlacement(post ? NormPlacement.POST : NormPlacement.PRE);
		model.setNorm(norm);
	}

	private static void lora(Experiment experiment) {
		Lora lora = CREATE.createLora();
		lora.setRank(2);
		lora.setAlpha(6);
		lora.setKey(true);
		lora.setOutput(true);
		lora.setFeedForward(true);
		experiment.getModel().setLora(lora);
	}
}
