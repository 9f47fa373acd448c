package org.trainyard.engine.inference;

import java.util.Optional;

import org.trainyard.engine.GeneratedToken;
import org.trainyard.engine.TrainedModel;
import org.trainyard.engine.decoding.Choice;
import org.trainyard.model.AttentionHeads;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.Vocabulary;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.SignalTask;
import org.trainyard.model.experiment.Task;
import org.trainyard.model.experiment.TextTask;

/** Generates tokens with a run's model, in the way of its task. */
sealed interface Inference permits TextInference, PairInference {

	/** Follows one generation. */
	@FunctionalInterface
	interface Listener {

		/** The next token is there. To throw ends the generation. */
		void token(GeneratedToken token, Choice choice);
	}

	/**
	 * How a generation ended.
	 *
	 * @param rest    text that had been held back, for it may have been half a character
	 * @param answer  all tokens as a person reads them, where the task has answers
	 * @param stopped whether somebody asked for it
	 */
	record Ending(String rest, Optional<String> answer, boolean stopped) {

		static final Ending STOPPED = new Ending("", Optional.empty(), true);
	}

	/** @throws ExperimentException one line, if nothing can be written for the run's task */
	static Inference of(TrainedModel model) throws ExperimentException {
		Task task = model.experiment().getTask();
		return switch (task) {
		case TextTask text -> new TextInference(model);
		case SignalTask signals -> throw new ExperimentException(Messages.get("process.signal", model.run()));
		default -> new PairInference(model);
		};
	}

	/** The run and what it trains. */
	TrainedModel model();

	/** {@code text} where prompts are continued, {@code answer} where inputs are answered. */
	String kind();

	/** An input as it may be written; none where everything may be. */
	Optional<String> example();

	/** One line, if the tokens may be others than the run learned. */
	Optional<String> warning();

	/** How a token is read that stands alone. */
	String name(long token);

	/** @throws ExperimentException one line, if the prompt cannot be read */
	Ending generate(Request.Generate request, Listener listener) throws ExperimentException;

	/** How many tokens there are to choose from. */
	default int vocabulary() {
		return Vocabulary.size(experiment().getTask());
	}

	/** How many tokens the model sees at once. */
	default int maximumLength() {
		return experiment().getModel().getMaximumLength();
	}

	/** How many layers with attention heads of their own the model has. */
	default int layers() {
		return AttentionHeads.layers(experiment().getModel());
	}

	private Experiment experiment() {
		return model().experiment();
	}
}
