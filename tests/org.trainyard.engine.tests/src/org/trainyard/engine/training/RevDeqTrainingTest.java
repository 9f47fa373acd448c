package org.trainyard.engine.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.engine.Experiments;
import org.trainyard.engine.checkpoint.Checkpoints;
import org.trainyard.engine.data.TaskData;
import org.trainyard.engine.fixedpoint.Convergence;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.Parts;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.ExperimentFactory;
import org.trainyard.model.experiment.FixedPointGradient;
import org.trainyard.model.experiment.RevDeq;

class RevDeqTrainingTest {

	/** Keeps the metrics of evaluated steps. */
	private static final class Recorder implements TrainingEvents {
		final TreeMap<Long, Map<String, Double>> evaluations = new TreeMap<>();
		final TreeMap<Long, Double> losses = new TreeMap<>();

		@Override
		public void metric(String name, long step, double value) {
			if (name.equals(Metric.LOSS)) {
				losses.put(step, value);
			}
		}

		@Override
		public void evaluated(long step, Map<String, Double> metrics) {
			evaluations.put(step, metrics);
		}

		@Override
		public void progress(long step, double loss) {
			// nobody watches
		}

		@Override
		public void message(Level level, String text) {
			throw new AssertionError(text);
		}
	}

	@TempDir
	Path folder;

	private static Experiment experiment(FixedPointGradient gradient) {
		Experiment experiment = Experiments.small();
		RevDeq model = ExperimentFactory.eINSTANCE.createRevDeq();
		model.setHiddenSize(16);
		model.setHeads(2);
		model.setFeedForwardSize(32);
		model.setMaximumLength(16);
		model.setDropout(0.1);
		model.setBeta(0.5);
		model.setIterations(4);
		model.setTolerance(0);
		model.setGradient(gradient);
		experiment.setModel(model);
		experiment.getTraining().setSteps(20);
		return experiment;
	}

	private Recorder train(Experiment experiment, String files) throws ExperimentException, TrainingException {
		Parts.complete(experiment);
		Recorder recorder = new Recorder();
		Path run = folder.resolve(files);
		try (var scope = new Scope()) {
			new Trainer(experiment, TaskData.of(experiment.getTask(), run), new Checkpoints(run, 1), recorder)
					.train(new StopRequest());
		}
		return recorder;
	}

	@Test
	void everyEvaluationSaysHowTheFixedPointWasReached() throws ExperimentException, TrainingException {
		Map<String, Double> metrics = train(experiment(FixedPointGradient.REVERSIBLE), "a").evaluations.get(20L);
		assertEquals(4, metrics.get(Convergence.ITERATIONS));
		assertEquals(1, metrics.get(Convergence.RESIDUAL + "/1"));
		assertEquals(metrics.get(Convergence.RESIDUAL), metrics.get(Convergence.RESIDUAL + "/4"));
		assertTrue(metrics.get(Convergence.RESIDUAL) < 0.5, metrics.toString());
		assertEquals(0, metrics.get(Convergence.REBUILT_Y));
		assertEquals(0, metrics.get(Convergence.REBUILT_Z));
		double radius = metrics.get(Convergence.SPECTRAL_RADIUS);
		assertTrue(radius > 0 && radius < 10, "spectral radius " + radius);
	}

	/** With dropout inside the cell, embedding and tied head: only a replayed and exact gradient gives the same path. */
	@Test
	void reversibleGradientsTrainLikeUnrolledOnes() throws ExperimentException, TrainingException {
		Recorder unrolled = train(experiment(FixedPointGradient.UNROLLED), "a");
		Recorder reversible = train(experiment(FixedPointGradient.REVERSIBLE), "b");
		assertFalse(unrolled.evaluations.get(20L).containsKey(Convergence.REBUILT_Z));
		unrolled.losses.forEach((step, loss) -> assertEquals(loss, reversible.losses.get(step), 1e-3, "step " + step));
		assertTrue(unrolled.losses.get(20L) < unrolled.losses.get(1L), unrolled.losses.toString());
	}
}
