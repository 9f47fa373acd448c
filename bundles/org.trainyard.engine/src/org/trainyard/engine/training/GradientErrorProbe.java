package org.trainyard.engine.training;

import java.lang.System.Logger.Level;

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
 * <p>
 * The reference keeps its states, which the reversible gradient does not. So many sequences take part, up to a quarter of
 * the batch, that these states stay within {@value #MOST_BYTES} bytes however many iterations there are; where one sequence
 * needs more, none is measured, and a line says so once. Two gradients of all weights come on top, at a time when the
 * activations of the step are free again. Both gradients of a quarter of the batch go through half as many sequences as
 * it has; of a batch of one sequence they go through twice as many.
 */
final class GradientErrorProbe implements Probe {

	/** Of the states of the reference: one sequence of 1,024 positions at a width of 1,024 over 8 reversible iterations. */
	private static final long MOST_BYTES = 128L << 20;
	/** As many as the spectral radius is estimated on. */
	private static final int SEQUENCES = 8;
	private static final int SHARE = 4;

	private final int interval;
	private final int sequences;
	private final long stateBytes;
	private final Training training;
	private final TaskData data;
	private final TrainingEvents events;
	private final GradientError error;
	private long step;

	GradientErrorProbe(Experiment experiment, Network network, TaskData data, TrainingEvents events) {
		Profiling settings = experiment.getProfiling();
		interval = settings.getSampleInterval();
		sequences = sequences(experiment);
		stateBytes = GradientError.stateBytes(experiment);
		training = experiment.getTraining();
		this.data = data;
		this.events = events;
		error = new GradientError(network, experiment);
	}

	/** Of how many sequences the error is measured; 0 where not even one has room for its states. */
	static int sequences(Experiment experiment) {
		int share = Math.clamp(experiment.getTraining().getBatchSize() / SHARE, 1, SEQUENCES);
		return (int) Math.min(share, MOST_BYTES / GradientError.stateBytes(experiment));
	}

	@Override
	public String setting() {
		return Group.FIXED_POINT.setting();
	}

	@Override
	public void start(long first) {
		if (sequences == 0) {
			events.message(Level.INFO,
					Messages.get("gradientError.tooLarge", Math.ceilDiv(stateBytes, 1 << 20), MOST_BYTES >> 20));
		}
	}

	@Override
	public void begin(long number) {
		step = number;
	}

	@Override
	public void learned(StepGradients learned) {
		if (sequences > 0 && step % interval == 0) {
			long seed = training.getSeed();
			events.metric(ProfileName.GRADIENT_ERROR, step,
					error.of(data.draw(sequences, step, RandomStream.DATA.at(seed, step)),
							RandomStream.DROPOUT.seed(seed, step)));
		}
	}
}
