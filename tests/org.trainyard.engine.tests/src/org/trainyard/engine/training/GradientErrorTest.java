package org.trainyard.engine.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trainyard.engine.Experiments;
import org.trainyard.engine.data.Examples;
import org.trainyard.engine.data.RandomStream;
import org.trainyard.engine.data.TaskData;
import org.trainyard.engine.model.Network;
import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.MultiTensor;
import org.trainyard.engine.tensor.NativeHeap;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Torch;
import org.trainyard.model.Parts;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.FixedPointGradient;
import org.trainyard.model.experiment.RevDeq;
import org.trainyard.profiling.ProfileName;

/** The error of a RevDEQ's gradient, against the same worked out by hand. */
class GradientErrorTest {

	private static final long SEED = 5;

	@TempDir
	Path folder;

	/** A small RevDEQ with dropout in its cell and float32 states whose gradients are far off. */
	private static Experiment experiment(String... changes) throws Exception {
		Experiment experiment = Experiments.small();
		for (String change : List.of("model=revdeq", "model.hiddenSize=16", "model.heads=2",
				"model.feedForwardSize=32", "model.maximumLength=16", "model.dropout=0.1", "model.beta=0.8",
				"model.iterations=8", "model.tolerance=0", "model.statePrecision=float32", "training.batchSize=6",
				"training.steps=10", "training.evaluationSequences=8",
				"training.threads=1", "profiling.sampleInterval=5")) {
			set(experiment, change);
		}
		for (String change : changes) {
			for (String each : change.split(",")) {
				set(experiment, each);
			}
		}
		return experiment;
	}

	private static void set(Experiment experiment, String change) throws Exception {
		String[] setting = change.split("=");
		Settings.set(experiment, setting[0], setting[1]);
		Parts.complete(experiment);
	}

	private static Network network(Experiment experiment) {
		return Network.of(experiment, ElementType.FLOAT32, RandomStream.WEIGHTS.at(1, 0));
	}

	private Examples examples(Experiment experiment) throws Exception {
		return TaskData.of(experiment.getTask(), folder).draw(6, 1, RandomStream.DATA.at(1, 1));
	}

	private double error(Experiment experiment) throws Exception {
		try (var scope = new Scope()) {
			return new GradientError(network(experiment), experiment).of(examples(experiment), SEED);
		}
	}

	/** All elements of the gradient that a network of its own, with the same weights and dropout, learns from. */
	private double[] gradient(Experiment experiment) throws Exception {
		try (var scope = new Scope(); var recorded = Autograd.on()) {
			Network network = network(experiment);
			Torch.seed(SEED);
			List<Double> all = new ArrayList<>();
			for (Tensor tensor : network.forward(network.batch(examples(experiment)), true).gradients()) {
				for (double element : tensor.to(ElementType.FLOAT64).toDoubles()) {
					all.add(element);
				}
			}
			return all.stream().mapToDouble(Double::doubleValue).toArray();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "model.gradient=reversible", "model.gradient=phantom,model.gradientSteps=2",
			"model.gradient=implicit",
			"model.keptIterations=2", "model.feedForward=mixture-of-experts", "model.norm=batch-norm" })
	void isTheDistanceToTheUnrolledGradientWithFloat64States(String change) throws Exception {
		double[] learned = gradient(experiment(change));
		double[] exact = gradient(experiment(change, "model.gradient=unrolled,model.statePrecision=float64"));
		double distance = 0;
		double norm = 0;
		for (int i = 0; i < exact.length; i++) {
			distance += Math.pow(learned[i] - exact[i], 2);
			norm += Math.pow(exact[i], 2);
		}
		double expected = Math.sqrt(distance / norm);
		assertTrue(expected > 1e-4, "an error to be seen: " + expected);
		assertEquals(expected, error(experiment(change)), 1e-2 * expected);
	}

	@Test
	void float64StatesAreRebuiltWellEnough() throws Exception {
		double error = error(experiment("model.statePrecision=float64"));
		assertTrue(error < 1e-5, "error " + error);
	}

	/** The gradient of one iteration more or less would be another. */
	@Test
	void theReferenceTakesAsManyStepsAsATolerancePermits() throws Exception {
		double error = error(experiment("model.statePrecision=float64", "model.iterations=30", "model.tolerance=0.05"));
		assertTrue(error < 1e-5, "error " + error);
	}

	/** What Java's compiler allocates in the meantime is less than two gradients of these, in one of three rounds at least. */
	@Test
	void leavesNothingInMemory() throws Exception {
		Experiment experiment = experiment("model.hiddenSize=256,model.feedForwardSize=2048,training.batchSize=1");
		try (var scope = new Scope()) {
			Network network = network(experiment);
			GradientError error = new GradientError(network, experiment);
			Examples examples = examples(experiment);
			error.of(examples, SEED);
			long grown = Long.MAX_VALUE;
			for (int round = 0; round < 3; round++) {
				grown = Math.min(grown, grownBy(() -> error.of(examples, SEED)));
			}
			assertTrue(grown < 2 * MultiTensor.bytes(network.trained().values()), grown + " bytes");
		}
	}

	/** In ten times. */
	private static long grownBy(Runnable work) {
		long before = NativeHeap.inUse().orElseThrow();
		for (int i = 0; i < 10; i++) {
			work.run();
		}
		return NativeHeap.inUse().orElseThrow() - before;
	}

	/** The second gradient fails, for a cell of two layers lacks the weights of one of them. */
	@Test
	void whereTheReferenceFailsRunningStatisticsAreAsBefore() throws Exception {
		Experiment experiment = experiment("model.norm=batch-norm");
		try (var scope = new Scope()) {
			Network network = network(experiment);
			List<Tensor> buffers = List.copyOf(network.buffers().values());
			List<double[]> before = buffers.stream().map(Tensor::toDoubles).toList();
			GradientError error = new GradientError(network,
					experiment("model.norm=batch-norm", "model.cellLayers=2"));
			Examples examples = examples(experiment);
			assertThrows(RuntimeException.class, () -> error.of(examples, SEED));
			assertFalse(buffers.isEmpty());
			for (int i = 0; i < buffers.size(); i++) {
				assertArrayEquals(before.get(i), buffers.get(i).toDoubles());
			}
		}
	}

	/** A float64 tensor of one sequence takes 1,024 · 1,024 · 8 bytes, 8 MiB, of which 16 fit. */
	@ParameterizedTest
	@CsvSource({ "1, reversible, 1, 1", "1, reversible, 7, 1", "1, reversible, 16, 4", "1, reversible, 1000, 8",
			"2, reversible, 1000, 4", "3, reversible, 1000, 2", "8, reversible, 1000, 1", "9, reversible, 1000, 0",
			"16, picard, 1000, 1", "17, picard, 1000, 0", "8, anderson, 1, 1", "9, anderson, 1, 0", "4, broyden, 1, 1",
			"5, broyden, 1, 0" })
	void asManySequencesTakePartAsHaveRoomForTheirStates(int iterations, String solver, int batch, int sequences)
			throws Exception {
		Experiment experiment = experiment("model.hiddenSize=1024", "task.length=511",
				"model.iterations=" + iterations, "model.gradient=implicit", "model.solver=" + solver,
				"training.batchSize=" + batch);
		assertEquals(sequences, GradientErrorProbe.sequences(experiment));
	}

	/** A solver that may take 1,000 iterations, but stops after its first. */
	@Test
	void whereNotEvenOneSequenceHasRoomALineSaysSoOnceAndTrainingGoesOn() throws Exception {
		Experiment experiment = experiment("model.iterations=1000", "model.hiddenSize=256", "model.causal=false",
				"model.maximumLength=33", "task.length=33", "training.batchSize=1", "training.evaluationSequences=1");
		((RevDeq) experiment.getModel()).setTolerance(2);
		Recorder recorder = train(experiment);
		assertFalse(recorder.metrics.containsKey(ProfileName.GRADIENT_ERROR));
		assertEquals(10, recorder.metrics.get(Metric.LOSS).size());
		assertEquals(List.of("The error of the gradient is not measured: the states that it is compared by would take "
				+ "129 MiB for one sequence, more than 128 MiB. Fewer iterations or shorter sequences need less."),
				recorder.messages);
	}

	@ParameterizedTest
	@ValueSource(strings = { "training.accumulation=1", "training.accumulation=2", "model.norm=batch-norm",
			"model.feedForward=mixture-of-experts" })
	void trainingIsTheSameToTheBitWithAndWithoutIt(String change) throws Exception {
		Recorder with = train(experiment(change));
		Recorder without = train(experiment(change, "profiling.fixedPoint=false"));
		assertEquals(Set.of(5L, 10L), with.metrics.get(ProfileName.GRADIENT_ERROR).keySet());
		assertFalse(without.metrics.containsKey(ProfileName.GRADIENT_ERROR));
		for (String metric : List.of(Metric.LOSS, Metric.GRADIENT_NORM, Metric.EVALUATION_LOSS)) {
			assertEquals(without.metrics.get(metric), with.metrics.get(metric), metric);
		}
		assertEquals(List.of(), with.messages);
	}

	@ParameterizedTest
	@EnumSource(value = FixedPointGradient.class, names = { "UNROLLED", "CHECKPOINTED" })
	void aGradientOfTheIterationsThemselvesHasNoError(FixedPointGradient gradient) throws Exception {
		Recorder recorder = train(experiment("model.gradient=" + gradient.getLiteral()));
		assertFalse(recorder.metrics.containsKey(ProfileName.GRADIENT_ERROR));
	}

	private Recorder train(Experiment experiment) throws Exception {
		Recorder recorder = new Recorder();
		try (var scope = new Scope()) {
			assertEquals(Trainer.End.DONE, recorder.trainer(experiment, folder).train(new StopRequest()));
		}
		return recorder;
	}
}
