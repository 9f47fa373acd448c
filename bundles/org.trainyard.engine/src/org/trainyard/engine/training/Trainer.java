package org.trainyard.engine.training;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.random.RandomGenerator;

import org.trainyard.engine.checkpoint.Checkpoints;
import org.trainyard.engine.checkpoint.TrainingState;
import org.trainyard.engine.data.RandomStream;
import org.trainyard.engine.data.SequenceData;
import org.trainyard.engine.model.Batch;
import org.trainyard.engine.model.Forward;
import org.trainyard.engine.model.Network;
import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.MultiTensor;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Torch;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.Training;

/** Trains the model of an experiment on its task. Lives in the scope in which it was made. */
public final class Trainer {

	private final Training settings;
	private final SequenceData data;
	private final Network model;
	private final Adam optimizer;
	private final Checkpoints checkpoints;
	private final TrainingEvents events;
	private long step;
	/** Null before the first evaluation. */
	private TrainingState.Best best;

	/** @param checkpoints where the run's checkpoints go */
	public Trainer(Experiment experiment, Checkpoints checkpoints, TrainingEvents events) {
		settings = experiment.getTraining();
		Torch.threads(settings.getThreads());
		data = SequenceData.of(experiment.getTask());
		model = Network.of(experiment, ElementType.FLOAT32,
				RandomStream.WEIGHTS.at(settings.getSeed(), 0));
		optimizer = new Adam(model.trained(), settings);
		this.checkpoints = checkpoints;
		this.events = events;
	}

	/**
	 * Trains until all steps are done, or until after the step in which {@code stop} is requested; either way the last
	 * step has a checkpoint.
	 *
	 * @return whether all steps are done
	 */
	public boolean train(StopRequest stop) throws TrainingException {
		while (step < settings.getSteps() && !stop.isRequested()) {
			step++;
			long start = System.nanoTime();
			try (var scope = new Scope(); var recorded = Autograd.on()) {
				Torch.seed(RandomStream.DROPOUT.seed(settings.getSeed(), step));
				Batch batch = model.batch(data.draw(settings.getBatchSize(), random(RandomStream.DATA)));
				Forward forward = model.forward(batch, true);
				double value = finite(Metric.LOSS, forward.loss().item());
				List<Tensor> gradients = forward.gradients();
				finite(Metric.GRADIENT_NORM, clip(gradients));
				optimizer.step(gradients);
				recordSpeed(batch, start);
				events.progress(step, value);
			}
			boolean last = step == settings.getSteps();
			if (last || step % settings.getEvaluationInterval() == 0) {
				evaluate();
				checkpoint(last);
			}
		}
		if (stop.isRequested() && step > 0) {
			checkpoint(true);
		}
		return step == settings.getSteps();
	}

	/** Continues from a checkpoint of a run of the same experiment. */
	public void restore(Path checkpoint) throws IOException {
		try (var scope = new Scope()) {
			TrainingState state = Checkpoints.read(checkpoint, model.state(), optimizer.state());
			step = state.step();
			best = state.best();
		}
	}

	private RandomGenerator random(RandomStream stream) {
		return stream.at(settings.getSeed(), step);
	}

	/** @return the norm of all gradients before clipping */
	private double clip(List<Tensor> gradients) {
		return settings.getClipNorm() > 0 ? MultiTensor.clipGlobalNorm(gradients, settings.getClipNorm())
				: MultiTensor.globalNorm(gradients);
	}

	/** Reports a value, and refuses to go on if it is none. */
	private double finite(String metric, double value) throws TrainingException {
		events.metric(metric, step, value);
		if (!Double.isFinite(value)) {
			throw new TrainingException(Messages.get(metric + ".not_finite", step, Double.toString(value)));
		}
		return value;
	}

	private void recordSpeed(Batch batch, long start) {
		double seconds = (System.nanoTime() - start) / 1e9;
		events.metric(Metric.STEP_TIME, step, seconds);
		events.metric(Metric.TOKENS_PER_SECOND, step, batch.tokens() / seconds);
	}

	private void evaluate() {
		Evaluation evaluation = Evaluation.of(model, data, settings.getEvaluationSequences(),
				random(RandomStream.EVALUATION));
		events.evaluated(step, evaluation.metrics());
		if (Double.isFinite(evaluation.loss()) && (best == null || evaluation.loss() < best.loss())) {
			best = new TrainingState.Best(step, evaluation.loss());
		}
	}

	/** A checkpoint on the way may fail, for the next one makes up for it. */
	private void checkpoint(boolean last) throws TrainingException {
		try {
			checkpoints.write(model.state(), optimizer.state(),
					new TrainingState(step, settings.getSeed(), best));
		} catch (IOException e) {
			if (last) {
				throw new TrainingException(
						Messages.get("checkpoint.last_failed", step, checkpoints.folder(), reason(e)), e);
			}
			events.message(Level.WARNING, Messages.get("checkpoint.failed", step, checkpoints.folder(), reason(e)));
		}
	}

	/** What the system said, in one line. */
	private static String reason(IOException e) {
		return switch (e) {
		case AccessDeniedException denied -> Messages.get("reason.denied", denied.getFile());
		case FileAlreadyExistsException exists -> Messages.get("reason.not_a_folder", exists.getFile());
		case FileSystemException file when file.getReason() != null -> file.getReason();
		default -> String.valueOf(e.getMessage());
		};
	}
}
