package org.trainyard.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.engine.checkpoint.SafeTensors;
import org.trainyard.engine.model.Network;
import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.training.Metric;
import org.trainyard.engine.training.StopRequest;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.ExperimentFactory;
import org.trainyard.model.experiment.Lora;
import org.trainyard.runs.Points;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreLocation;

/** Training that starts from the weights of a file, with all of them trained or with adapters beside them. */
class InitialWeightsTest {

	@TempDir
	Path folder;

	private final Experiment experiment = Experiments.small();
	private Path file;

	@BeforeEach
	void startFromAFile() throws IOException {
		file = folder.resolve("base.safetensors");
		experiment.getModel().setInitialWeights("base.safetensors");
		experiment.getModel().setDropout(0);
		try (var scope = new Scope()) {
			write(state(9));
		}
	}

	private Map<String, Tensor> state(long seed) {
		return new LinkedHashMap<>(
				Network.of(experiment, ElementType.FLOAT32, new SplittableRandom(seed)).state());
	}

	private void write(Map<String, Tensor> tensors) throws IOException {
		SafeTensors.write(file, tensors, Map.of());
	}

	private TrainingOutcome train(RunStore store) throws Exception {
		return RecordedRun.train(experiment, store, NewRunRequest.of("tuned", folder.resolve("some.experiment")),
				new TrainingListener() {
				}, new StopRequest());
	}

	private RunStore open() throws Exception {
		return RunStore.open(new StoreLocation(folder.resolve("store")));
	}

	private static Map<String, Tensor> checkpoint(RunStore store, String run) throws Exception {
		return SafeTensors.read(store.files(run).resolve("checkpoints/step-40/model.safetensors"));
	}

	@Test
	void trainingStartsFromTheFile() throws Exception {
		experiment.getTraining().setLearningRate(1e-12);
		try (RunStore store = open(); var scope = new Scope()) {
			Map<String, Tensor> trained = checkpoint(store, train(store).run());
			for (Map.Entry<String, Tensor> start : SafeTensors.read(file).entrySet()) {
				assertArrayEquals(start.getValue().toDoubles(), trained.get(start.getKey()).toDoubles(), 1e-8,
						start.getKey());
			}
		}
	}

	@Test
	void adaptersLearnBesideABaseThatStaysAsItIs() throws Exception {
		Lora lora = ExperimentFactory.eINSTANCE.createLora();
		lora.setFeedForward(true);
		lora.setOutput(true);
		experiment.getModel().setLora(lora);
		experiment.getTraining().setLearningRate(0.02);
		try (RunStore store = open(); var scope = new Scope()) {
			TrainingOutcome outcome = train(store);
			assertEquals(RunState.FINISHED, outcome.state(), outcome.message());
			Map<String, Tensor> trained = checkpoint(store, outcome.run());
			Map<String, Tensor> base = SafeTensors.read(file);
			base.forEach((name, tensor) -> assertEquals(tensor.bytes(), trained.remove(name).bytes(), name));
			assertFalse(trained.isEmpty());
			trained.forEach((name, adapter) -> {
				assertTrue(name.contains(".lora"), name);
				assertTrue(Arrays.stream(adapter.toDoubles()).anyMatch(value -> value != 0), name);
			});
			Points loss = store.points(outcome.run(), Metric.LOSS);
			assertTrue(loss.values()[39] < 0.9 * loss.values()[0], Arrays.toString(loss.values()));
		}
	}

	@Test
	void aRunThatHasACheckpointNoLongerNeedsTheFile() throws Exception {
		StopRequest stop = new StopRequest();
		TrainingListener listener = new TrainingListener() {
			@Override
			public void progress(long step, long steps, double loss, double remainingSeconds) {
				stop.request();
			}
		};
		try (RunStore store = open()) {
			TrainingOutcome stopped = RecordedRun.train(experiment, store,
					NewRunRequest.of("tuned", folder.resolve("some.experiment")), listener, stop);
			assertEquals(RunState.STOPPED, stopped.state());
			Files.delete(file);
			TrainingOutcome resumed = ResumedRun.resume(store, stopped.run(), new TrainingListener() {
			}, new StopRequest());
			assertEquals(RunState.FINISHED, resumed.state(), resumed.message());
			assertEquals(40, resumed.steps());
			StoredRun stored = StoredRun.read(store, resumed.run());
			assertEquals(40, RunEvaluation.of(store, stored, true, stored.experiment()).step());
		}
	}

	/** The adapters that a file does hold are where training starts. */
	@Test
	void adaptersOfTheFileAreTaken() throws Exception {
		experiment.getModel().setLora(ExperimentFactory.eINSTANCE.createLora());
		experiment.getTraining().setLearningRate(1e-12);
		try (RunStore store = open(); var scope = new Scope(); var unrecorded = Autograd.off()) {
			Map<String, Tensor> whole = state(9);
			whole.replaceAll((name, tensor) -> name.endsWith("B.weight") ? tensor.add(0.25) : tensor);
			write(whole);
			Map<String, Tensor> trained = checkpoint(store, train(store).run());
			whole.forEach((name, tensor) -> assertArrayEquals(tensor.toDoubles(), trained.get(name).toDoubles(), 1e-8,
					name));
		}
	}

	@Test
	void aFileThatDoesNotFitMakesNoRun() throws Exception {
		try (RunStore store = open(); var scope = new Scope()) {
			Map<String, Tensor> tensors = state(9);
			String name = "transformer.decoder.norm.weight";
			Tensor weight = tensors.remove(name);
			write(tensors);
			assertRefused(store, file + " holds the weights of another model: the tensor " + name + " is missing.");
			tensors.put(name, Tensor.zeros(ElementType.FLOAT32, 17));
			write(tensors);
			assertRefused(store, file + " holds the weights of another model: the tensor " + name
					+ " is [17], and this model needs [16].");
			tensors.put(name, Tensor.zeros(ElementType.INT64, 16));
			write(tensors);
			assertRefused(store, file + ": the tensor " + name + " is of type I64; ");
			tensors.put(name, weight);
			tensors.put("another", weight);
			write(tensors);
			assertRefused(store, file + " holds the weights of another model: this one has no tensor another.");
			Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 999));
			assertRefused(store, file + " is damaged: it ends before its last tensor.");
			Settings.set(experiment, "model.initialWeights", "none.safetensors");
			String message = assertThrows(ExperimentException.class, () -> train(store)).getMessage();
			assertTrue(message.contains("model.initialWeights is “none.safetensors”, but there is no such file"),
					message);
			assertEquals(List.of(), store.runs());
		}
	}

	private void assertRefused(RunStore store, String reason) {
		String message = assertThrows(ExperimentException.class, () -> train(store)).getMessage();
		assertTrue(message.startsWith("model.initialWeights cannot be used: " + reason), message);
	}
}
