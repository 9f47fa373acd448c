package org.trainyard.engine.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trainyard.engine.Experiments;
import org.trainyard.engine.checkpoint.Checkpoint;
import org.trainyard.engine.checkpoint.Checkpoints;
import org.trainyard.engine.checkpoint.SafeTensors;
import org.trainyard.engine.data.TaskData;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.model.Parts;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;

/** Runs that leave the finite numbers, and what is said of them. */
class DivergenceTest {

	/** Nobody watches. */
	private static class Silent implements TrainingEvents {
		@Override
		public void metric(String name, long step, double value) {
			// not here
		}

		@Override
		public void evaluated(long step, Map<String, Double> metrics) {
			// not here
		}

		@Override
		public void progress(long step, double loss) {
			// not here
		}

		@Override
		public void message(Level level, String text) {
			throw new AssertionError(text);
		}
	}

	@TempDir
	Path folder;

	private static Experiment experiment(String changes) throws Exception {
		Experiment experiment = Experiments.small();
		for (String change : ("training.steps=20 training.evaluationInterval=5 training.checkpointsKept=9 " + changes)
				.strip().split(" ")) {
			String[] setting = change.split("=");
			Settings.set(experiment, setting[0], setting[1]);
			Parts.complete(experiment);
		}
		return experiment;
	}

	private Trainer trainer(Experiment experiment) throws Exception {
		return new Trainer(experiment, TaskData.of(experiment.getTask(), folder), new Checkpoints(folder, 9),
				new Silent());
	}

	private void train(Experiment experiment) throws Exception {
		try (var scope = new Scope()) {
			trainer(experiment).train(new StopRequest());
		}
	}

	/** What a run says that continues from a checkpoint. */
	private String refusal(Experiment experiment, String step) throws Exception {
		try (var scope = new Scope()) {
			Trainer trainer = trainer(experiment);
			trainer.restore(Checkpoint.open(folder.resolve(step)));
			String message = assertThrows(TrainingException.class, () -> trainer.train(new StopRequest())).getMessage();
			assertEquals(1, message.lines().count());
			return message;
		}
	}

	/** Gives the first elements of a tensor of a checkpoint a value. */
	private void change(String step, String file, String tensor, float value, int elements) throws IOException {
		Path path = folder.resolve(step).resolve(file);
		try (var scope = new Scope()) {
			Map<String, Tensor> tensors = new LinkedHashMap<>(SafeTensors.read(path));
			Tensor before = tensors.get(tensor);
			double[] values = before.to(ElementType.FLOAT64).toDoubles();
			Arrays.fill(values, 0, Math.min(elements, values.length), value);
			tensors.put(tensor, Tensor.of(values, before.shape()).to(ElementType.FLOAT32));
			SafeTensors.write(path, tensors, Map.of());
		}
	}

	private void change(String step, String tensor, float value, int elements) throws IOException {
		change(step, Checkpoints.WEIGHTS, tensor, value, elements);
	}

	@Test
	void aWeightThatIsNotFiniteIsNamedAndItsCheckpointIsNoGoodOne() throws Exception {
		train(experiment(""));
		change("step-15", "transformer.encoder.layers.0.linear1.weight", Float.POSITIVE_INFINITY, 1);
		String message = refusal(experiment(""), "step-15");
		assertTrue(message.contains(" at step 16: the weight transformer.encoder.layers.0.linear1.weight holds a number"
				+ " that is not finite. The last good checkpoint is step-20;"), message);
		try (var files = Files.list(folder)) {
			assertFalse(files.anyMatch(file -> file.endsWith("step-16")));
		}
	}

	/** Weights that are finite, and whose products are not. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			training.steps=20                           | src_embedding.weight                         | src_embedding
			training.steps=20                           | transformer.encoder.layers.0.linear2.weight  | transformer.encoder.layers.0
			training.activationCheckpointing=true       | transformer.decoder.layers.0.linear2.weight  | transformer.decoder.layers.0
			training.accumulation=3                     | output_projection.weight                     | output_projection
			model=decoder-only model.maximumLength=16 model.layers=3   | transformer.h.1.mlp.c_proj.weight | transformer.h.1
			model=revdeq model.maximumLength=16 model.iterations=4     | transformer.cell.0.mlp.c_proj.weight | transformer.cell.0
			model=revdeq model.maximumLength=16 model.iterations=4     | transformer.wte.weight            | transformer.cell.0
			""")
	void thePartThatComputesItFirstIsNamed(String changes, String weight, String part) throws Exception {
		Experiment experiment = experiment(changes + " training.steps=5");
		train(experiment);
		change("step-5", weight, 3e38f, Integer.MAX_VALUE);
		experiment.getTraining().setSteps(20);
		String message = refusal(experiment, "step-5");
		assertTrue(message.contains(" at step 6: the output of " + part + " is the first that is not finite. The last"
				+ " good checkpoint is step-5;"), message);
	}

	/** Tiny numbers times huge ones: what comes forward is finite, and what goes back is not. */
	@Test
	void aGradientThatIsNotFiniteIsNamed() throws Exception {
		Experiment experiment = experiment("training.steps=5");
		train(experiment);
		String layer = "transformer.decoder.layers.0.";
		change("step-5", layer + "linear1.weight", 1e-42f, Integer.MAX_VALUE);
		change("step-5", layer + "linear1.bias", 0, Integer.MAX_VALUE);
		change("step-5", layer + "linear2.weight", 3e38f, 256);
		change("step-5", "transformer.decoder.norm.weight", 1e5f, Integer.MAX_VALUE);
		experiment.getTraining().setSteps(20);
		String message = refusal(experiment, "step-5");
		assertTrue(message.matches("The gradient norm is (NaN|Infinity) at step 6: the gradient of"
				+ " transformer\\.encoder\\.\\S+ is the first that is not finite\\. The last good checkpoint is step-5;.*"),
				message);
	}

	/** A huge learning rate: what it leaves is in no checkpoint. */
	@Test
	void whatAHugeUpdateLeavesIsNotWritten() throws Exception {
		Experiment experiment = experiment(
				"training.evaluationInterval=1 training.optimizer=sgd training.clipNorm=0");
		experiment.getTraining().setLearningRate(1e38);
		try (var scope = new Scope()) {
			Trainer trainer = trainer(experiment);
			String message = assertThrows(TrainingException.class, () -> trainer.train(new StopRequest())).getMessage();
			assertTrue(message.matches("The loss of the evaluation is NaN at step 1: every tensor is finite, and the"
					+ " largest weight is in \\S+, \\S+E3\\d\\. There is no good checkpoint\\..*"), message);
		}
		assertFalse(Files.exists(folder.resolve("step-1")));
	}

	/** Asked to stop after the update, before anything was evaluated. */
	@Test
	void aStopWritesNothingThatIsNotFinite() throws Exception {
		Experiment experiment = experiment("training.optimizer=adamw");
		experiment.getTraining().setLearningRate(1e30);
		experiment.getTraining().setWeightDecay(1e30);
		StopRequest stop = new StopRequest();
		TrainingEvents events = new Silent() {
			@Override
			public void progress(long step, double loss) {
				stop.request();
			}
		};
		try (var scope = new Scope()) {
			Trainer trainer = new Trainer(experiment, TaskData.of(experiment.getTask(), folder),
					new Checkpoints(folder, 9), events);
			String message = assertThrows(TrainingException.class, () -> trainer.train(stop)).getMessage();
			assertTrue(message.startsWith("The checkpoint of step 1 was not written, for training has diverged: the"
					+ " weight "), message);
		}
		assertFalse(Files.exists(folder.resolve("step-1")));
	}

	@Test
	void anOptimizerThatIsNotFiniteIsNamed() throws Exception {
		Experiment experiment = experiment("training.steps=5");
		train(experiment);
		String tensor = "exp_avg_sq.transformer.decoder.layers.0.linear1.weight";
		change("step-5", Checkpoints.OPTIMIZER, tensor, Float.POSITIVE_INFINITY, 1);
		experiment.getTraining().setSteps(20);
		String message = refusal(experiment, "step-5");
		assertEquals("The checkpoint of step 10 was not written, for training has diverged: the optimizer's tensor "
				+ tensor + " holds a number that is not finite. There is no good checkpoint. Lower"
				+ " training.learningRate, or limit gradients with training.clipNorm.", message);
	}
}
