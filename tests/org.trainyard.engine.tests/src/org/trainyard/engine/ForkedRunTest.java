package org.trainyard.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.LongStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trainyard.engine.checkpoint.Checkpoints;
import org.trainyard.engine.training.Metric;
import org.trainyard.engine.training.StopRequest;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.Parts;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.StoreLocation;

class ForkedRunTest {

	private static final TrainingListener SILENT = new TrainingListener() {
	};

	@TempDir
	Path folder;
	private RunStore store;

	@BeforeEach
	void train() throws Exception {
		store = RunStore.open(new StoreLocation(folder.resolve("store")));
		Experiment experiment = Experiments.small();
		experiment.getTraining().setSteps(12);
		experiment.getTraining().setEvaluationInterval(6);
		experiment.getTraining().setCheckpointsKept(2);
		RecordedRun.train(experiment, store,
				new NewRunRequest("parent", "parent", Optional.of(folder.resolve("small.experiment"))), SILENT,
				new StopRequest());
	}

	@AfterEach
	void close() {
		store.close();
	}

	private TrainingOutcome fork(String id, CheckpointChoice choice, String... changes)
			throws ExperimentException, StoreException {
		StoredRun parent = StoredRun.read(store, "parent");
		Experiment experiment = EcoreUtil.copy(parent.experiment());
		for (String change : changes) {
			String[] setting = change.split("=");
			Settings.set(experiment, setting[0], setting[1]);
			Parts.complete(experiment);
		}
		return ForkedRun.train(parent, choice, experiment, store, new NewRunRequest(id, id, parent.source()), SILENT,
				new StopRequest());
	}

	private byte[] bytes(String run, long step, String file) throws Exception {
		return Files.readAllBytes(store.files(run).resolve("checkpoints/step-" + step).resolve(file));
	}

	/** Without changes, what follows is what followed in the run that was forked. */
	@Test
	void aForkGoesOnFromItsCheckpoint() throws Exception {
		assertEquals(RunState.FINISHED, fork("fork", new CheckpointChoice.Step(6)).state());
		assertArrayEquals(LongStream.rangeClosed(7, 12).toArray(), store.points("fork", Metric.LOSS).steps());
		for (String file : new String[] { Checkpoints.WEIGHTS, Checkpoints.OPTIMIZER }) {
			assertArrayEquals(bytes("parent", 6, file), bytes("fork", 6, file), "a checkpoint of its own");
			assertArrayEquals(bytes("parent", 12, file), bytes("fork", 12, file));
		}
		assertEquals("parent", store.environment("fork").get("fork.run"));
		assertEquals("6", store.environment("fork").get("fork.step"));
		assertEquals(folder.resolve("small.experiment").toString(), store.environment("fork").get("experiment.file"));
		assertEquals("Forked from run parent at step 6; weights, optimizer and schedule go on.",
				store.messages("fork").getFirst().text());
		assertEquals(12, store.run("parent").orElseThrow().step());
	}

	@ParameterizedTest
	@CsvSource({ "training.optimizer=sgd, false", "training.optimizer=adamw, true", "training.weightDecay=0.1, true",
			"training.learningRate=0.01, true", "model.dropout=0, true", "model.lora=lora, false" })
	void theOptimizerGoesOnWhereItCan(String change, boolean goesOn) throws Exception {
		TrainingOutcome outcome = fork("fork", new CheckpointChoice.Last(), "training.steps=15",
				"training.decayedParameters=matrices", change);
		assertEquals("", outcome.message());
		assertArrayEquals(new long[] { 13, 14, 15 }, store.points("fork", Metric.LOSS).steps());
		assertEquals(goesOn, store.messages("fork").getFirst().text().endsWith("schedule go on."));
		assertNotEquals(store.settings("parent"), store.settings("fork"));
	}

	@Test
	void aForkCanBeResumedThoughItHasDoneNothing() throws Exception {
		StopRequest stop = new StopRequest();
		stop.request();
		StoredRun parent = StoredRun.read(store, "parent");
		Experiment longer = EcoreUtil.copy(parent.experiment());
		longer.getTraining().setSteps(14);
		TrainingOutcome outcome = ForkedRun.train(parent, new CheckpointChoice.Best(), longer, store,
				new NewRunRequest("fork", "fork", Optional.empty()), SILENT, stop);
		assertEquals("Stopped after step 12.", outcome.message());
		Files.move(store.files("parent"), folder.resolve("moved"));
		assertEquals(RunState.FINISHED, ResumedRun.resume(store, "fork", SILENT, new StopRequest()).state());
		assertArrayEquals(new long[] { 13, 14 }, store.points("fork", Metric.LOSS).steps());
	}

	@Test
	void whatDoesNotFitIsNamed() throws Exception {
		assertRefused("The checkpoint step-12 of run parent does not fit the changed model: of the tensor"
				+ " transformer.encoder.layers.0.linear1.weight it has [32, 16], and the model needs [40, 16]."
				+ " Look at: model.feedForwardSize.", "model.feedForwardSize=40", "training.learningRate=1");
		assertRefused("of the tensor transformer.encoder.layers.1.norm1.weight it has none, and the model needs [16].",
				"model.encoderLayers=2");
		assertRefused("Look at: task.vocabularySize.", "task.vocabularySize=9", "model.dropout=0");
		assertRefused("Look at: model", "model=decoder-only", "model.maximumLength=16");
		String message = assertThrows(ExperimentException.class, () -> fork("fork", new CheckpointChoice.Last()))
				.getMessage();
		assertTrue(message.contains("has done 12 steps, and training.steps is 12"), message);
		message = assertThrows(ExperimentException.class, () -> fork("fork", new CheckpointChoice.Step(7)))
				.getMessage();
		assertTrue(message.contains("no checkpoint of step 7; it has those of the steps 12, 6"), message);
		assertEquals(1, store.runs().size(), "nothing is recorded");
	}

	private void assertRefused(String part, String... changes) {
		String[] all = Arrays.copyOf(changes, changes.length + 1);
		all[changes.length] = "training.steps=20";
		String message = assertThrows(ExperimentException.class, () -> fork("fork", new CheckpointChoice.Last(), all))
				.getMessage();
		assertTrue(message.contains(part) && message.lines().count() == 1, message);
	}
}
