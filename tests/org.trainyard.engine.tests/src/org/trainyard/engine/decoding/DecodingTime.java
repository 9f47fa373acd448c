package org.trainyard.engine.decoding;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SplittableRandom;

import org.trainyard.engine.model.Network;
import org.trainyard.engine.model.Prompts;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Torch;
import org.trainyard.model.Parts;
import org.trainyard.model.experiment.CopyTask;
import org.trainyard.model.experiment.DecoderOnly;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.ExperimentFactory;
import org.trainyard.model.experiment.Model;
import org.trainyard.model.experiment.RevDeq;

/**
 * Measures how long 256 tokens take with kept keys and values and without, in turn, and checks that they are the same
 * tokens: processor time of the fastest round. {@code main(ROUNDS)}, on the class path of these tests.
 */
final class DecodingTime {

	private static final int LENGTH = 256;
	private static final int VOCABULARY = 65;
	private static final ExperimentFactory CREATE = ExperimentFactory.eINSTANCE;

	private DecodingTime() {
	}

	public static void main(String[] arguments) {
		int rounds = arguments.length == 0 ? 3 : Integer.parseInt(arguments[0]);
		Torch.threads(1);
		models().forEach((name, model) -> measure(name, model, 1, rounds));
		measure("decoder-only, 4 layers", models().get("decoder-only, 4 layers"), 8, rounds);
	}

	private static Map<String, Model> models() {
		Map<String, Model> models = new LinkedHashMap<>();
		DecoderOnly gpt = CREATE.createDecoderOnly();
		gpt.setLayers(4);
		models.put("decoder-only, 4 layers", gpt);
		EncoderDecoder pair = CREATE.createEncoderDecoder();
		pair.setEncoderLayers(2);
		pair.setDecoderLayers(4);
		models.put("encoder-decoder, 2 + 4 layers", pair);
		RevDeq iterated = CREATE.createRevDeq();
		iterated.setIterations(4);
		iterated.setCausal(true);
		models.put("RevDEQ, 4 iterations of 2 evaluations", iterated);
		return models;
	}

	private static Experiment experiment(Model model) {
		model.setHiddenSize(256);
		model.setHeads(8);
		model.setFeedForwardSize(1024);
		model.setMaximumLength(LENGTH + 32);
		Experiment experiment = CREATE.createExperiment();
		experiment.setModel(model);
		CopyTask task = CREATE.createCopyTask();
		task.setVocabularySize(VOCABULARY);
		experiment.setTask(task);
		experiment.setTraining(CREATE.createTraining());
		return Parts.complete(experiment);
	}

	private static void measure(String name, Model model, int batch, int rounds) {
		try (var scope = new Scope()) {
			Network network = Network.of(experiment(model), ElementType.FLOAT32, new SplittableRandom(1));
			long[][] sources = new long[batch][];
			Arrays.setAll(sources, i -> new SplittableRandom(i).longs(16, 3, VOCABULARY).toArray());
			double cached = Double.MAX_VALUE;
			double whole = Double.MAX_VALUE;
			for (int round = 0; round < rounds; round++) {
				double start = seconds();
				long[][] fast = tokens(network, sources, true);
				double between = seconds();
				long[][] slow = tokens(network, sources, false);
				whole = Math.min(whole, seconds() - between);
				cached = Math.min(cached, between - start);
				if (!Arrays.deepEquals(fast, slow)) {
					throw new AssertionError(name + ": other tokens");
				}
			}
			System.out.printf("%s, batch %d: %.2f s, without keys and values %.2f s, factor %.1f%n", name, batch,
					cached, whole, whole / cached);
		}
	}

	/** Of the processor, which others may use meanwhile. */
	private static double seconds() {
		return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
	}

	/** Drawn, for untrained models would repeat one token. */
	private static long[][] tokens(Network network, long[][] sources, boolean cached) {
		Sampling sampling = new Sampling(1, 0, 1, 1);
		return new Decoding(sampling, LENGTH, OptionalLong.empty(), VOCABULARY, cached)
				.run(network, new Prompts.Sources(sources), TokenListener.NONE);
	}
}
