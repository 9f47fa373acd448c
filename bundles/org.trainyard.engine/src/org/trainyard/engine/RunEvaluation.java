package org.trainyard.engine;

import java.nio.file.Path;
import java.util.Map;

import org.trainyard.engine.data.RandomStream;
import org.trainyard.engine.data.TaskData;
import org.trainyard.engine.training.Evaluation;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.validation.Facts;
import org.trainyard.model.validation.FileFacts;
import org.trainyard.model.validation.Validation;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/**
 * How well a run's model does, also with other settings than it was trained with.
 *
 * @param step    of the checkpoint
 * @param metrics values by metric
 */
public record RunEvaluation(long step, Map<String, Double> metrics) {

	/**
	 * Scores a checkpoint of a run on the task's evaluation data. The examples are those that the run itself was scored on
	 * after the checkpoint's step, so that without changes the values are those that it recorded.
	 *
	 * @param last       whether the last checkpoint is wanted, not the best; also taken where there is no best
	 * @param experiment the run's own, or one with other settings: iterations, tolerance, examples
	 * @throws StoreException      if the run's record cannot be read
	 * @throws ExperimentException if there is no checkpoint, it is damaged or does not fit the experiment, or the
	 *                             experiment's data cannot be read
	 */
	public static RunEvaluation of(RunStore runs, StoredRun stored, boolean last, Experiment experiment)
			throws StoreException, ExperimentException {
		String run = stored.run().id();
		Path checkpoint = RunCheckpoint.folder(run, stored.files(), last);
		long step = RunCheckpoint.open(checkpoint).state().step();
		try (TrainedModel model = TrainedModel.open(runs, run, last, experiment)) {
			Facts facts = FileFacts.of(experiment, model.folder()).read().withCheckpoint();
			Validation.requireValid(experiment, run, facts);
			try (TaskData data = TaskData.of(experiment.getTask(), model.folder())) {
				return new RunEvaluation(step, Evaluation.of(experiment, model.network(), data,
						RandomStream.EVALUATION.at(experiment.getTraining().getSeed(), step)).metrics());
			}
		}
	}
}
