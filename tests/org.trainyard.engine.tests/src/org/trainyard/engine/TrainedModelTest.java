package org.trainyard.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.engine.checkpoint.Checkpoints;
import org.trainyard.engine.checkpoint.SafeTensors;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.training.StopRequest;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.runs.RunId;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.StoreLocation;

class TrainedModelTest {

	@TempDir
	Path folder;
	private RunStore store;
	private String run;

	@BeforeEach
	void train() throws StoreException, ExperimentException {
		Experiment experiment = Experiments.small();
		experiment.getTraining().setSteps(3);
		experiment.getTraining().setEvaluationInterval(1);
		experiment.getTraining().setCheckpointsKept(3);
		store = RunStore.open(new StoreLocation(folder.resolve("store")));
		run = RunId.random();
		RecordedRun.train(experiment, store, new NewRunRequest(run, "small", Optional.empty()),
				new TrainingListener() {
				}, new StopRequest());
	}

	@AfterEach
	void close() {
		store.close();
	}

	private Path checkpoints() {
		return store.files(run).resolve("checkpoints");
	}

	@Test
	void theBestOrTheLastCheckpointGivesTheWeights() throws Exception {
		Files.writeString(checkpoints().resolve("checkpoints.json"), "{\"last\":\"step-3\",\"best\":\"step-2\"}");
		assertArrayEquals(written("step-2"), learned(false));
		assertArrayEquals(written("step-3"), learned(true));
		assertFalse(Arrays.equals(learned(false), learned(true)));
		Files.writeString(checkpoints().resolve("checkpoints.json"), "{\"last\":\"step-3\"}");
		assertArrayEquals(written("step-3"), learned(false));
	}

	private double[] learned(boolean last) throws StoreException, ExperimentException {
		try (TrainedModel model = TrainedModel.open(store, run, last)) {
			assertEquals(store.settings(run), Settings.values(model.experiment()));
			return flat(model.network().state().values());
		}
	}

	private double[] written(String step) throws IOException {
		try (var scope = new Scope()) {
			return flat(SafeTensors.read(checkpoints().resolve(step).resolve(Checkpoints.WEIGHTS)).values());
		}
	}

	private static double[] flat(Iterable<Tensor> tensors) {
		double[] all = {};
		for (Tensor tensor : tensors) {
			double[] values = tensor.toDoubles();
			int length = all.length;
			all = Arrays.copyOf(all, length + values.length);
			System.arraycopy(values, 0, all, length, values.length);
		}
		return all;
	}

	@Test
	void whatIsDamagedOrMissingIsNamed() throws Exception {
		Path index = checkpoints().resolve("checkpoints.json");
		Path weights = checkpoints().resolve("step-3").resolve(Checkpoints.WEIGHTS);
		Files.write(weights, Arrays.copyOf(Files.readAllBytes(weights), 5000));
		assertEquals(weights + " is damaged: it ends before its last tensor. Copy it again from where it came.",
				refusal());
		Files.delete(weights);
		assertEquals(weights + ": there is no such file; check the path.", refusal());
		for (String damaged : new String[] { "", "{\"last\":", "{}" }) {
			Files.writeString(index, damaged);
			assertEquals(
					index + " is damaged: it does not say which checkpoint is the last. Write {\"last\":\"step-N\"}"
							+ " into it, with the name of a folder beside it.",
					refusal());
		}
		Files.delete(index);
		assertEquals("The run " + run + " has no checkpoint yet.", refusal());
	}

	private String refusal() {
		return assertThrows(ExperimentException.class, () -> TrainedModel.open(store, run, true)).getMessage();
	}
}
