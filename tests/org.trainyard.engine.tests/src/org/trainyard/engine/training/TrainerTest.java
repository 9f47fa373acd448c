package org.trainyard.engine.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.engine.Experiments;
import org.trainyard.engine.checkpoint.Checkpoints;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.model.experiment.Experiment;

class TrainerTest {

	/** Keeps what it is told. */
	private static final class Recorder implements TrainingEvents {
		final Map<String, TreeMap<Long, Double>> metrics = new TreeMap<>();
		final List<String> messages = new ArrayList<>();
		StopRequest stop;
		long stopAfter;

		@Override
		public void metric(String name, long step, double value) {
			metrics.computeIfAbsent(name, n -> new TreeMap<>()).put(step, value);
		}

		@Override
		public void evaluated(long step, Map<String, Double> values) {
			values.forEach((name, value) -> metric(name, step, value));
		}

		@Override
		public void progress(long step, double loss) {
			if (step == stopAfter) {
				stop.request();
			}
		}

		@Override
		public void message(Level level, String text) {
			messages.add(text);
		}
	}

	@TempDir
	Path folder;

	private Recorder train(Experiment experiment, Path files) throws TrainingException {
		Recorder recorder = new Recorder();
		try (var scope = new Scope()) {
			assertTrue(new Trainer(experiment, new Checkpoints(files), recorder).train(new StopRequest()));
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
		for (String metric : List.of(Metric.LOSS, Metric.GRADIENT_NORM, Metric.STEP_TIME, Metric.TOKENS_PER_SECOND)) {
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
		Experiment experiment = Experiments.small();
		Recorder straight = train(experiment, folder.resolve("straight"));
		Path files = folder.resolve("stopped");
		Recorder first = new Recorder();
		first.stop = new StopRequest();
		first.stopAfter = 27;
		Recorder second = new Recorder();
		try (var scope = new Scope()) {
			assertFalse(new Trainer(experiment, new Checkpoints(files), first).train(first.stop));
			Trainer trainer = new Trainer(experiment, new Checkpoints(files), second);
			trainer.restore(new Checkpoints(files).last().orElseThrow());
			assertTrue(trainer.train(new StopRequest()));
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
		Checkpoints checkpoints = new Checkpoints(folder);
		assertEquals(folder.resolve("step-40"), checkpoints.last().orElseThrow());
		assertEquals(folder.resolve("step-" + best), checkpoints.best().orElseThrow());
		try (var files = Files.list(folder).filter(Files::isDirectory)) {
			assertEquals(best == 40 ? 1 : 2, files.count());
		}
	}

	@Test
	void aDivergingRunStopsAndNamesTheStep() {
		Recorder recorder = new Recorder();
		try (var scope = new Scope()) {
			Trainer trainer = new Trainer(Experiments.diverging(), new Checkpoints(folder), recorder);
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
			Trainer trainer = new Trainer(Experiments.small(), new Checkpoints(notAFolder), recorder);
			String message = assertThrows(TrainingException.class, () -> trainer.train(new StopRequest())).getMessage();
			assertEquals(40, recorder.metrics.get(Metric.LOSS).size());
			assertEquals(1, recorder.messages.size());
			assertTrue(recorder.messages.getFirst().contains("step 20 could not be written to " + notAFolder));
			assertTrue(message.contains("step 40, could not be written to " + notAFolder), message);
		}
	}
}
