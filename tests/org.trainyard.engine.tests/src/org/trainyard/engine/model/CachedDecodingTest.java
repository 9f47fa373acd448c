package org.trainyard.engine.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.MultiTensor;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Torch;
import org.trainyard.model.experiment.EncoderOnly;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.FixedPointGradient;
import org.trainyard.model.experiment.Precision;
import org.trainyard.model.experiment.RevDeq;
import org.trainyard.model.experiment.SignalTask;
import org.trainyard.model.experiment.Solver;

/** Decoding with kept keys and values gives what decoding without them gives, and each sequence what it gets alone. */
class CachedDecodingTest {

	/** Of three lengths; one is there twice. */
	private static final long[][] SOURCES = { { 3, 4, 5 }, { 6 }, { 7, 8, 9, 10 }, { 10, 9, 8 } };
	private static final int STEPS = 5;

	/** Threads that wait for one another take long where others are busy, too. */
	@BeforeAll
	static void oneThread() {
		Torch.threads(1);
	}

	/** Every variant that generates tokens. */
	static Stream<Arguments> variants() {
		return Variants.all().filter(variant -> {
			Experiment experiment = experiment(variant);
			return !(experiment.getTask() instanceof SignalTask) && isCausal(experiment);
		});
	}

	private static Experiment experiment(Arguments variant) {
		return (Experiment) ((Named<?>) variant.get()[0]).getPayload();
	}

	private static boolean isCausal(Experiment experiment) {
		return !(experiment.getModel() instanceof EncoderOnly)
				&& !(experiment.getModel() instanceof RevDeq revdeq && !revdeq.isCausal());
	}

	@ParameterizedTest
	@MethodSource("variants")
	void nothingChangesInFloat64(Experiment experiment) {
		assertSame(experiment, ElementType.FLOAT64, 1e-12);
	}

	@ParameterizedTest
	@MethodSource("variants")
	void nothingChangesInFloat32(Experiment experiment) {
		assertSame(experiment, ElementType.FLOAT32, 1e-5);
	}

	@ParameterizedTest
	@CsvSource({ "PICARD", "ANDERSON", "BROYDEN" })
	void nothingChangesWithOtherSolvers(Solver solver) {
		Experiment experiment = Variants.experiment("causal revdeq", "as usual");
		RevDeq model = (RevDeq) experiment.getModel();
		model.setSolver(solver);
		model.setGradient(FixedPointGradient.UNROLLED);
		model.setTolerance(0.3);
		assertSame(experiment, ElementType.FLOAT64, 1e-12);
	}

	/** Products of 16 bits differ in their last bits by the shapes of the factors. */
	@ParameterizedTest
	@CsvSource({ "decoder-only", "encoder-decoder", "causal revdeq" })
	void littleChangesInBfloat16(String kind) {
		Experiment experiment = Variants.experiment(kind, "as usual");
		experiment.getTraining().setPrecision(Precision.BFLOAT16_MIXED);
		assertSame(experiment, ElementType.FLOAT32, 0.02);
	}

	private static void assertSame(Experiment experiment, ElementType type, double tolerance) {
		try (var scope = new Scope(); var unrecorded = Autograd.off()) {
			Network network = Network.of(experiment, type, new SplittableRandom(1));
			spread(network);
			double[][][] cached = logits(network, SOURCES, true);
			double[][][] whole = logits(network, SOURCES, false);
			double scale = Arrays.stream(whole).flatMap(Arrays::stream).flatMapToDouble(Arrays::stream).map(Math::abs)
					.max().orElseThrow();
			for (int i = 0; i < SOURCES.length; i++) {
				double[][] alone = logits(network, new long[][] { SOURCES[i] }, true, tokens(i))[0];
				for (int t = 0; t < STEPS; t++) {
					assertArrayEquals(whole[i][t], cached[i][t], scale * tolerance, "sequence " + i + " token " + t);
					assertArrayEquals(alone[t], cached[i][t], scale * tolerance, "alone: " + i + " token " + t);
				}
			}
			double change = Math.abs(whole[0][1][5] - whole[0][0][5]);
			assertTrue(change > 1e-3 * scale, "what was read matters: " + change + " of " + scale);
		}
	}

	/** First values are so small that hardly anything depends on the context; larger ones show what is wrong. */
	private static void spread(Network network) {
		network.parameters().forEach((name, parameter) -> {
			if (parameter.shape().length == 2 && !name.contains("decoder") && !name.contains("encoder")) {
				MultiTensor.scale(List.of(parameter), 3);
			}
		});
	}

	private static double[][][] logits(Network network, long[][] sources, boolean cached) {
		long[][] tokens = new long[sources.length][];
		Arrays.setAll(tokens, CachedDecodingTest::tokens);
		return logits(network, sources, cached, tokens);
	}

	/** What is generated in the sequence of that index: all kinds of tokens, also padding. */
	private static long[] tokens(int sequence) {
		return new SplittableRandom(sequence).longs(STEPS, 0, Variants.VOCABULARY).toArray();
	}

	/** [B][T][V] */
	private static double[][][] logits(Network network, long[][] sources, boolean cached, long[]... tokens) {
		double[][][] logits = new double[sources.length][STEPS][];
		try (Network.Continuation continuation = network.continuation(new Prompts.Sources(sources), cached)) {
			for (int t = 0; t < STEPS; t++) {
				try (var step = new Scope()) {
					int length = t;
					Tensor next = continuation.next(
							Arrays.stream(tokens).map(row -> Arrays.copyOf(row, length)).toArray(long[][]::new));
					double[] flat = next.toDoubles();
					int vocabulary = (int) next.size(1);
					for (int i = 0; i < sources.length; i++) {
						logits[i][t] = Arrays.copyOfRange(flat, i * vocabulary, (i + 1) * vocabulary);
					}
				}
			}
		}
		return logits;
	}

	/** The text is longer than the 12 positions of the model: what is read is then its end. */
	@ParameterizedTest
	@CsvSource({ "decoder-only, learned positions", "decoder-only, 'RMS norm, rotary'", "causal revdeq, as usual" })
	void aTextThatOutgrowsTheModelLosesItsBeginning(String kind, String change) {
		try (var scope = new Scope(); var unrecorded = Autograd.off()) {
			Network network = Network.of(Variants.experiment(kind, change), ElementType.FLOAT64,
					new SplittableRandom(1));
			spread(network);
			long[] text = new SplittableRandom(5).longs(20, 0, Variants.VOCABULARY).toArray();
			try (var cached = network.continuation(new Prompts.Texts(new long[][] { Arrays.copyOf(text, 5) }), true)) {
				for (int length = 5; length <= text.length; length++) {
					long[][] generated = { Arrays.copyOfRange(text, 5, length) };
					long[][] window = { Arrays.copyOfRange(text, Math.max(0, length - 12), length) };
					double[] expected = network.continuation(new Prompts.Texts(window), false).next(new long[1][0])
							.toDoubles();
					assertArrayEquals(expected, cached.next(generated).toDoubles(), 1e-12, "length " + length);
				}
			}
		}
	}

	/** A continuation that is asked for something else than the next token reads all that it is given. */
	@Test
	void stepsMayBeSkippedAndTakenBack() {
		try (var scope = new Scope(); var unrecorded = Autograd.off()) {
			Network network = Network.of(Variants.experiment("decoder-only", "as usual"), ElementType.FLOAT64,
					new SplittableRandom(1));
			Prompts prompts = new Prompts.Sources(new long[][] { { 3, 4 } });
			long[][] two = { { 5, 6 } };
			double[] expected = network.continuation(prompts, false).next(two).toDoubles();
			try (var cached = network.continuation(prompts, true)) {
				assertArrayEquals(expected, cached.next(two).toDoubles(), 1e-12);
				cached.next(new long[][] { { 5, 6, 7 } });
				assertArrayEquals(expected, cached.next(two).toDoubles(), 1e-12);
				long[][] other = { { 7, 6, 7 } };
				assertArrayEquals(network.continuation(prompts, false).next(other).toDoubles(),
						cached.next(other).toDoubles(), 1e-12);
			}
		}
	}
}
