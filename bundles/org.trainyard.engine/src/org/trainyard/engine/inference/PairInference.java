package org.trainyard.engine.inference;

import java.util.List;
import java.util.Optional;

import org.trainyard.engine.TaskPrediction;
import org.trainyard.engine.TaskPrediction.Answer;
import org.trainyard.engine.TrainedModel;
import org.trainyard.model.ExperimentException;

/** Answers inputs of a task with right answers: sums, number words, sequences. */
record PairInference(TrainedModel model, TaskPrediction prediction) implements Inference {

	PairInference(TrainedModel model) throws ExperimentException {
		this(model, TaskPrediction.of(model));
	}

	@Override
	public String kind() {
		return "answer";
	}

	@Override
	public Optional<String> example() {
		return Optional.of(prediction.example());
	}

	@Override
	public Optional<String> warning() {
		return Optional.empty();
	}

	@Override
	public String name(long token) {
		return prediction.name(token);
	}

	@Override
	public Ending generate(Request.Generate request, Listener listener) throws ExperimentException {
		List<Answer> answers = prediction.answers(List.of(request.prompt()), request.sampling(),
				(index, token, choice) -> listener.token(token, choice));
		return new Ending("", Optional.of(answers.getFirst().text()), false);
	}
}
