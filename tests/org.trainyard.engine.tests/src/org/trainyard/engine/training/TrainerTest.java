package org.trainyard.engine.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.trainyard.model.experiment.EarlyStopping;
import org.trainyard.model.experiment.ExperimentFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.engine.Experiments;
import org.trainyard.engine.checkpoint.Checkpoint;
import org.trainyard.engine.checkpoint.Checkpoints;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.model.experiment.AdditionTask;
import org.trainyard.model.experiment.Experiment;

class TrainerTest {

	@TempDir
	Path folder;

	private static Trainer trainer(Experiment experiment, Path files, Recorder recorder) {
		return recorder.trainer(experiment, files);
	}

	private Recorder train(Experiment experiment, Path files) throws TrainingException {
		Recorder recorder = new Recorder();
		try (var scope = new Scope()) {
			assertEquals(Trainer.End.DONE, trainer(experiment, files, recorder).train(new StopRequest()));
		}
		return recorder;
	}

	@Test
	void lossFallsAndEveryMetricHasItsSteps() throws TrainingException {
		Experiment experiment = Experiments.small();
		experiment.getTraining().setSteps(150);
		experiment.getTraining().setEvaluationInterval(40);
		experiment.getTraining().setLearningRate(0.01);
		Recorder recorder = train(experiment, folder);
		for (String metric : List.of(Metric.LOSS, Metric.GRADIENT_NORM, Metric.LEARNING_RATE)) {
			assertEquals(150, recorder.metrics.get(metric).size(), metric);
		}
		for (String metric : List.of(Metric.EVALUATION_LOSS, Metric.TOKEN_ACCURACY, Metric.EXACT_MATCH)) {
			assertEquals(List.of(40L, 80L, 120L, 150L), List.copyOf(recorder.metrics.get(metric).keySet()), metric);
		}
		TreeMap<Long, Double> loss = recorder.metrics.get(Metric.EVALUATION_LOSS);
		assertTrue(loss.get(150L) < 0.5 * loss.get(40L), loss.toString());
		double accuracy = recorder.metrics.get(Metric.TOKEN_ACCURACY).get(150L);
		assertTrue(accuracy > 0.5 && accuracy <= 1, "accuracy " + accuracy);
	}

	@Test
	void aSeedGivesItsOwnRunAlways() throws TrainingException {
		Experiment experiment = Experiments.small();
		Recorder once = train(experiment, folder.resolve("a"));
		assertEquals(once.metrics.get(Metric.LOSS), train(experiment, folder.resolve("b")).metrics.get(Metric.LOSS));
		experiment.getTraining().setSeed(2);
		assertNotEquals(once.metrics.get(Metric.LOSS), train(experiment, folder.resolve("c")).metrics.get(Metric.LOSS));
	}

	/** Bit for bit: a checkpoint holds all that the next steps depend on. */
	@Test
	void aRunThatWasStoppedGoesOnAsIfItHadNot() throws TrainingException, IOException {
		assertGoesOn(Experiments.small());
	}

	/** It was stopped before the numbers grew. */
	@Test
	void aRunThatWasStoppedGoesOnWithItsCurriculum() throws TrainingException, IOException {
		Experiment experiment = Experiments.small();
		AdditionTask task = ExperimentFactory.eINSTANCE.createAdditionTask();
		task.setCurriculumSteps(34);
		experiment.setTask(task);
		assertGoesOn(experiment);
	}

	private void assertGoesOn(Experiment experiment) throws TrainingException, IOException {
		Recorder straight = train(experiment, folder.resolve("straight"));
		Path files = folder.resolve("stopped");
		Recorder first = new Recorder();
		first.stop = new StopRequest();
		first.stopAfter = 27;
		Recorder second = new Recorder();
		try (var scope = new Scope()) {
			assertEquals(Trainer.End.STOPPED, trainer(experiment, files, first).train(first.stop));
			Trainer trainer = trainer(experiment, files, second);
			trainer.restore(Checkpoint.open(new Checkpoints(files, 1).last().orElseThrow()));
			assertEquals(Trainer.End.DONE, trainer.train(new StopRequest()));
		}
		assertEquals(27, first.metrics.get(Metric.LOSS).size());
		for (String metric : List.of(Metric.LOSS, Metric.GRADIENT_NORM, Metric.EVALUATION_LOSS)) {
			assertEquals(straight.metrics.get(metric).tailMap(28L), second.metrics.get(metric), metric);
		}
		for (String file : List.of(Checkpoints.WEIGHTS, Checkpoints.OPTIMIZER, "training.json")) {
			assertArrayEquals(Files.readAllBytes(folder.resolve("straight/step-40").resolve(file)),
					Files.readAllBytes(files.resolve("step-40").resolve(file)), file);
		}
	}

	@Test
	void onlyTheLastAndTheBestCheckpointAreKept() throws TrainingException, IOException {
		Experiment experiment = Experiments.small();
		experiment.getTraining().setEvaluationInterval(5);
		Recorder recorder = train(experiment, folder);
		TreeMap<Long, Double> losses = recorder.metrics.get(Metric.EVALUATION_LOSS);
		long best = losses.entrySet().stream().min(Map.Entry.comparingByValue()).orElseThrow().getKey();
		Checkpoints checkpoints = new Checkpoints(folder, 1);
		assertEquals(folder.resolve("step-40"), checkpoints.last().orElseThrow());
		assertEquals(folder.resolve("step-" + best), checkpoints.best().orElseThrow());
		try (var files = Files.list(folder).filter(Files::isDirectory)) {
			assertEquals(best == 40 ? 1 : 2, files.count());
		}
	}

	@Test
	void asManyOfTheLatestCheckpointsAreKeptAsAsked() throws TrainingException, IOException {
		Experiment experiment = Experiments.small();
		experiment.getTraining().setEvaluationInterval(5);
		experiment.getTraining().setCheckpointsKept(3);
		train(experiment, folder);
		for (int step : new int[] { 30, 35, 40 }) {
			assertTrue(Files.isDirectory(folder.resolve("step-" + step)), "step " + step);
		}
		try (var files = Files.list(folder).filter(Files::isDirectory)) {
			assertTrue(files.count() <= 4);
		}
	}

	@Test
	void theMeanOfTwoBatchesTakesTheStepOfOneTwiceAsLarge() throws TrainingException {
		Experiment once = Experiments.small();
		once.getModel().setDropout(0);
		once.getModel().getAttention().setDropout(0);
		once.getTraining().setBatchSize(32);
		Experiment twice = EcoreUtil.copy(once);
		twice.getTraining().setBatchSize(16);
		twice.getTraining().setAccumulation(2);
		Recorder one = train(once, folder.resolve("one"));
		Recorder two = train(twice, folder.resolve("two"));
		one.metrics.get(Metric.LOSS)
				.forEach((step, loss) -> assertEquals(loss, two.metrics.get(Metric.LOSS).get(step), 1e-4 * loss));
	}

	@Test
	void earlyStoppingEndsARunThatNoLongerLearns() throws TrainingException {
		Experiment experiment = Experiments.small();
		experiment.getTraining().setLearningRate(1e-12);
		experiment.getTraining().setEvaluationInterval(2);
		EarlyStopping early = ExperimentFactory.eINSTANCE.createEarlyStopping();
		early.setPatience(3);
		early.setMinimumChange(1);
		experiment.getTraining().setEarlyStopping(early);
		Recorder recorder = new Recorder();
		try (var scope = new Scope()) {
			assertEquals(Trainer.End.EARLY, trainer(experiment, folder, recorder).train(new StopRequest()));
		}
		assertEquals(8, recorder.metrics.get(Metric.LOSS).lastKey());
		assertTrue(Files.isDirectory(folder.resolve("step-8")));
	}

	@Test
	void aDivergingRunStopsAndNamesTheStep() {
		Recorder recorder = new Recorder();
		try (var scope = new Scope()) {
			Trainer trainer = trainer(Experiments.diverging(), folder, recorder);
			String message = assertThrows(TrainingException.class, () -> trainer.train(new StopRequest())).getMessage();
			long step = recorder.metrics.get(Metric.LOSS).lastKey();
			assertTrue(message.contains("NaN at step " + step + ":"), message);
			assertTrue(step < 40);
		}
	}

	@Test
	void aCheckpointOnTheWayMayFailButNotTheLast() throws IOException {
		Path notAFolder = Files.createFile(folder.resolve("file"));
		Recorder recorder = new Recorder();
		try (var scope = new Scope()) {
			Trainer trainer = trainer(Experiments.small(), notAFolder, recorder);
			String message = assertThrows(TrainingException.class, () -> trainer.train(new StopRequest())).getMessage();
			assertEquals(40, recorder.metrics.get(Metric.LOSS).size());
			assertEquals(1, recorder.messages.size());
			assertTrue(recorder.messages.getFirst().contains("step 20 could not be written to " + notAFolder));
			assertTrue(message.contains("step 40, could not be written to " + notAFolder), message);
		}
	}
}
