package org.trainyard.engine.training;

import org.trainyard.engine.data.RandomStream;
import org.trainyard.engine.data.TaskData;
import org.trainyard.engine.model.Network;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.Profiling;
import org.trainyard.model.experiment.Training;
import org.trainyard.profiling.Group;
import org.trainyard.profiling.ProfileName;

/**
 * Records the {@link GradientError}, every so many steps, of the sequences with which the first batch of the step begins.
 * Comes after all that the step draws: the next one seeds its generators anew, so that training does not notice.
 */
final class GradientErrorProbe implements Probe {

	/** The reference keeps the states of all iterations: of so many sequences, a step that learns has room for them. */
	private static final int SEQUENCES = 8;

	private final int interval;
	private final Training training;
	private final TaskData data;
	private final TrainingEvents events;
	private final GradientError error;
	private long step;

	GradientErrorProbe(Experiment experiment, Network network, TaskData data, TrainingEvents events) {
		Profiling settings = experiment.getProfiling();
		interval = settings.getSampleInterval();
		training = experiment.getTraining();
		this.data = data;
		this.events = events;
		error = new GradientError(network, experiment);
	}

	@Override
	public String setting() {
		return Group.FIXED_POINT.setting();
	}

	@Override
	public void begin(long number) {
		step = number;
	}

	@Override
	public void learned(StepGradients learned) {
		if (step % interval == 0) {
			long seed = training.getSeed();
			int sequences = Math.min(training.getBatchSize(), SEQUENCES);
			events.metric(ProfileName.GRADIENT_ERROR, step,
					error.of(data.draw(sequences, step, RandomStream.DATA.at(seed, step)),
							RandomStream.DROPOUT.seed(seed, step)));
		}
	}
}
