package org.trainyard.engine.training;

import java.lang.System.Logger.Level;
import java.util.Map;
import java.util.Optional;

import org.trainyard.engine.data.TaskData;
import org.trainyard.engine.model.Network;
import org.trainyard.engine.model.PassObserver;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.MixtureOfExperts;
import org.trainyard.model.experiment.Profiling;

/** Records what a model shows of itself while it trains: the use of its experts, its fixed point, its attention. */
final class Insight {

	private final Profiling settings;
	private final TrainingEvents events;
	private final boolean mixture;
	private final Optional<AttentionSamples> attention;
	/** What is counted in this step; null where nothing is. */
	private ExpertShares shares;
	/** What the model said of the last step. */
	private Map<String, Double> said = Map.of();

	Insight(Experiment experiment, Network network, TaskData data, TrainingEvents events) {
		this.events = events;
		settings = experiment.getProfiling();
		mixture = experiment.getModel().getFeedForward() instanceof MixtureOfExperts;
		attention = settings.isAttention() ? attention(experiment, network, data) : Optional.empty();
	}

	/** The input was right when the run began, but a text may have changed since. */
	private Optional<AttentionSamples> attention(Experiment experiment, Network network, TaskData data) {
		try {
			return Optional.of(AttentionSamples.of(experiment, network, data));
		} catch (ExperimentException e) {
			events.message(Level.WARNING, e.getMessage());
			return Optional.empty();
		}
	}

	/** Who looks on while the model computes the batches of a step. */
	PassObserver passes(long step) {
		shares = mixture && settings.isExperts() && isDue(step) ? new ExpertShares() : null;
		return shares == null ? PassObserver.NONE : shares;
	}

	/**
	 * A step has gone through its batches.
	 *
	 * @param metrics   what the model says of the last of them
	 * @param evaluated whether an evaluation follows, which then tells the same of examples that were not learned from
	 */
	void learned(long step, Map<String, Double> metrics, boolean evaluated) {
		if (shares != null) {
			shares.record(step, events);
		}
		said = settings.isFixedPoint() ? metrics : Map.of();
		if (isDue(step) && !evaluated) {
			said.forEach((name, value) -> events.metric(name, step, value));
		}
	}

	/** The weights have been changed. */
	void updated(long step) {
		if (attention.isPresent() && step % settings.getSampleInterval() == 0) {
			attention.get().record(step, events);
		}
	}

	/** What the model said of the last step and an evaluation adds to. */
	Map<String, Double> said() {
		return said;
	}

	private boolean isDue(long step) {
		return step % settings.getInterval() == 0;
	}
}
