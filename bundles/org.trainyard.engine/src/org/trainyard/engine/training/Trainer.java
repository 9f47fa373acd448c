package org.trainyard.engine.training;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

import org.trainyard.engine.checkpoint.Checkpoint;
import org.trainyard.engine.checkpoint.Checkpoints;
import org.trainyard.engine.checkpoint.TrainingState;
import org.trainyard.engine.checkpoint.TrainingState.Waiting;
import org.trainyard.engine.checkpoint.Weights;
import org.trainyard.engine.data.RandomStream;
import org.trainyard.engine.data.TaskData;
import org.trainyard.engine.model.Network;
import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.MultiTensor;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Torch;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.Training;
import org.trainyard.profiling.Phase;

/** Trains the model of an experiment on its task. Lives in the scope in which it was made. */
public final class Trainer {

	/** Why training ended. */
	public enum End {
		/** All steps are done. */
		DONE,
		/** The evaluation loss no longer fell. */
		EARLY,
		/** A person asked for it. */
		STOPPED
	}

	private final Experiment experiment;
	private final Training settings;
	private final TaskData data;
	private final Network network;
	private final Optimizer optimizer;
	private final LearningRate learningRate;
	private final Profiler profiler;
	private final Checkpoints checkpoints;
	private final Divergence divergence;
	private final TrainingEvents events;
	private Waiting patience = Waiting.START;
	private long step;
	/** What the model said in the last step. */
	private Map<String, Double> said = Map.of();
	/** Null before the first evaluation. */
	private TrainingState.Best best;

	/**
	 * @param data        of the experiment's task
	 * @param checkpoints where the run's checkpoints go
	 */
	public Trainer(Experiment experiment, TaskData data, Checkpoints checkpoints, TrainingEvents events) {
		this.experiment = experiment;
		this.data = data;
		this.checkpoints = checkpoints;
		settings = experiment.getTraining();
		Torch.threads(settings.getThreads());
		network = Network.of(experiment, ElementType.FLOAT32, RandomStream.WEIGHTS.at(settings.getSeed(), 0));
		optimizer = Optimizer.of(network.trained(), settings);
		learningRate = new LearningRate(settings, experiment.getModel().getHiddenSize());
		profiler = Profiler.of(experiment, network, optimizer, data, events);
		this.events = profiler.timed();
		divergence = new Divergence(network, optimizer, data, settings, checkpoints);
	}

	/**
	 * Trains until all steps are done, until the evaluation loss no longer falls, or until after the step in which
	 * {@code stop} is requested; in each case the last step has a checkpoint.
	 */
	public End train(StopRequest stop) throws TrainingException {
		try (profiler) {
			return learn(stop);
		}
	}

	private End learn(StopRequest stop) throws TrainingException {
		while (step < settings.getSteps() && !stop.isRequested() && !isStale()) {
			step++;
			profiler.begin(step);
			profiler.end(learn());
			boolean last = step == settings.getSteps();
			if (last || step % settings.getEvaluationInterval() == 0) {
				evaluate();
				checkpoint(last || isStale());
			}
		}
		if (stop.isRequested() && step > 0) {
			checkpoint(true);
		}
		return step == settings.getSteps() ? End.DONE : isStale() ? End.EARLY : End.STOPPED;
	}

	/** One step. @return how many tokens the model read */
	private long learn() throws TrainingException {
		try (var scope = new Scope(); var recorded = Autograd.on()) {
			Torch.seed(RandomStream.DROPOUT.seed(settings.getSeed(), step));
			StepGradients learned = StepGradients.of(network, data, settings, step, profiler);
			finite(Metric.LOSS, learned.loss());
			profiler.learned(learned);
			profiler.enter(Phase.CLIP);
			finite(Metric.GRADIENT_NORM, clip(learned.gradients()));
			profiler.enter(Phase.OPTIMIZER);
			double rate = learningRate.at(step);
			events.metric(Metric.LEARNING_RATE, step, rate);
			optimizer.step(learned.gradients(), rate);
			profiler.updated();
			said = experiment.getProfiling().isFixedPoint() ? learned.metrics() : Map.of();
			events.progress(step, learned.loss());
			return learned.tokens();
		}
	}

	/**
	 * Starts from the weights of a file instead of random ones; adapters that it lacks start as they are.
	 *
	 * @throws IOException if the file cannot be read, is damaged, or is of another model
	 */
	public void startFrom(Path weights) throws IOException {
		Weights.load(weights, network.state(), network.adapters());
	}

	/** Continues from a checkpoint of a run of the same experiment, as if it had never paused. */
	public void restore(Checkpoint checkpoint) throws IOException {
		checkpoint.readWeights(network.state());
		checkpoint.readOptimizer(optimizer.state());
		TrainingState state = checkpoint.state();
		step = state.step();
		best = state.best();
		patience = state.stoppingPatience();
		learningRate.restore(state);
	}

	/**
	 * Starts from a checkpoint of a run whose experiment may differ, with its weights and at its step, and writes a first
	 * checkpoint of its own. What the optimizer and the schedule have gathered is taken where the same tensors are trained
	 * in the same way. Which evaluation was the best is not, for it may have been one of something else.
	 *
	 * @return whether the optimizer goes on, and does not start afresh
	 */
	public boolean fork(Checkpoint checkpoint) throws IOException, TrainingException {
		checkpoint.readWeights(network.state());
		boolean same = checkpoint.fitsOptimizer(optimizer.state());
		if (same) {
			checkpoint.readOptimizer(optimizer.state());
			learningRate.restore(checkpoint.state());
		}
		step = checkpoint.state().step();
		checkpoint(true);
		return same;
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
	private void finite(String metric, double value) throws TrainingException {
		events.metric(metric, step, value);
		requireFinite(metric, value);
	}

	private void requireFinite(String metric, double value) throws TrainingException {
		if (!Double.isFinite(value)) {
			throw divergence.of(metric, step, value);
		}
	}

	private void evaluate() throws TrainingException {
		Evaluation evaluation = Evaluation.of(experiment, network, data, random(RandomStream.EVALUATION));
		Map<String, Double> metrics = new LinkedHashMap<>(said);
		// Where both speak of the same thing, that without dropout counts.
		metrics.putAll(evaluation.metrics());
		profiler.evaluated(evaluation.secondsPerExample());
		events.evaluated(step, metrics);
		evaluation.expertShares().forEach((name, share) -> events.metric(name, step, share));
		double loss = evaluation.loss();
		requireFinite(Metric.EVALUATION_LOSS, loss);
		if (best == null || loss < best.loss()) {
			best = new TrainingState.Best(step, loss);
		}
		learningRate.evaluated(loss);
		if (settings.getEarlyStopping() != null) {
			patience = patience.evaluated(loss, lowest -> lowest - settings.getEarlyStopping().getMinimumChange());
		}
	}

	/** Whether early stopping has waited long enough. */
	private boolean isStale() {
		return settings.getEarlyStopping() != null && patience.stale() >= settings.getEarlyStopping().getPatience();
	}

	/** A checkpoint on the way may fail, for the next one makes up for it. */
	private void checkpoint(boolean last) throws TrainingException {
		divergence.requireFinite(step);
		events.checkpoint(step);
		try {
			checkpoints.write(network.state(), optimizer.state(), new TrainingState(step, settings.getSeed(), best,
					learningRate.factor(), learningRate.waiting(), patience));
			events.checkpointed(checkpoints.folder());
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
