package org.trainyard.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;

import org.trainyard.engine.data.PairText;
import org.trainyard.engine.data.Tokens;
import org.trainyard.engine.decoding.Choice;
import org.trainyard.engine.decoding.Decoding;
import org.trainyard.engine.decoding.Sampling;
import org.trainyard.engine.model.Prompts;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.experiment.Task;
import org.trainyard.model.experiment.TextTask;

/** Answers inputs of a run's task, which a person writes, with the run's model. */
public final class TaskPrediction {

	/**
	 * What the model answers.
	 *
	 * @param text   in the task's own words, right or wrong
	 * @param ended  whether the model ended it, rather than that it was cut where a right answer would end
	 * @param tokens of the answer in the model's order, its end included
	 */
	public record Answer(String text, boolean ended, List<GeneratedToken> tokens) {
	}

	/** Follows answers while they are generated. */
	@FunctionalInterface
	public interface Listener {

		/**
		 * An answer has got its next token. To throw ends all answers.
		 *
		 * @param index  of its input
		 * @param token  in the model's order, which may not be that in which an answer is read
		 * @param choice what else might have been chosen
		 */
		void token(int index, GeneratedToken token, Choice choice);
	}

	private final TrainedModel model;
	private final PairText pairs;

	private TaskPrediction(TrainedModel model, PairText pairs) {
		this.model = model;
		this.pairs = pairs;
	}

	/** @throws ExperimentException if nothing can be written for the run's task */
	public static TaskPrediction of(TrainedModel model) throws ExperimentException {
		Task task = model.experiment().getTask();
		String refusal = task instanceof TextTask ? "predict.text" : "predict.signal";
		return new TaskPrediction(model, PairText.of(task)
				.orElseThrow(() -> new ExperimentException(Messages.get(refusal, model.run()))));
	}

	/** How an input is written, for example {@code 12+34}. */
	public String example() {
		return pairs.example();
	}

	/** How a token is read. */
	public String name(long token) {
		return pairs.name(token);
	}

	/**
	 * Answers all inputs at once.
	 *
	 * @throws ExperimentException one line, if an input is not what the task knows
	 */
	public List<Answer> answers(List<String> inputs, Sampling sampling) throws ExperimentException {
		return answers(inputs, sampling, (index, token, choice) -> {
		});
	}

	/** Answers all inputs at once, as {@link #answers(List, Sampling)} does, and tells of each token when it is there. */
	public List<Answer> answers(List<String> inputs, Sampling sampling, Listener listener) throws ExperimentException {
		long[][] sources = new long[inputs.size()][];
		int longest = 0;
		for (int i = 0; i < sources.length; i++) {
			sources[i] = pairs.source(inputs.get(i));
			longest = Math.max(longest, pairs.targetLength(sources[i]));
		}
		List<List<GeneratedToken>> tokens = new ArrayList<>();
		inputs.forEach(input -> tokens.add(new ArrayList<>()));
		new Decoding(sampling, longest + 1, OptionalLong.of(Tokens.END)).run(model.network(),
				new Prompts.Sources(sources), (index, choice) -> {
					GeneratedToken token = GeneratedToken.of(choice, pairs.name(choice.token()));
					tokens.get(index).add(token);
					listener.token(index, token, choice);
				});
		return tokens.stream().map(this::answer).toList();
	}

	private Answer answer(List<GeneratedToken> tokens) {
		boolean ended = tokens.getLast().id() == Tokens.END;
		long[] target = tokens.stream().mapToLong(GeneratedToken::id).toArray();
		return new Answer(pairs.answer(ended ? Arrays.copyOf(target, target.length - 1) : target), ended,
				List.copyOf(tokens));
	}
}
