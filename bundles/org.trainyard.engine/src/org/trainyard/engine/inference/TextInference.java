package org.trainyard.engine.inference;

import java.util.List;
import java.util.Optional;

import org.trainyard.engine.GeneratedToken;
import org.trainyard.engine.TextGeneration;
import org.trainyard.engine.TrainedModel;
import org.trainyard.engine.decoding.Choice;
import org.trainyard.model.ExperimentException;

/** Continues texts. */
record TextInference(TrainedModel model, TextGeneration texts) implements Inference {

	TextInference(TrainedModel model) throws ExperimentException {
		this(model, TextGeneration.of(model));
	}

	@Override
	public String kind() {
		return "text";
	}

	@Override
	public Optional<String> example() {
		return Optional.empty();
	}

	@Override
	public Optional<String> warning() {
		return texts.warning();
	}

	@Override
	public String name(long token) {
		return texts.name(token);
	}

	@Override
	public Ending generate(Request.Generate request, Listener listener) throws ExperimentException {
		StringBuilder held = new StringBuilder();
		texts.generate(List.of(request.prompt()), request.length(), request.sampling(), new TextGeneration.Listener() {
			@Override
			public void token(int index, GeneratedToken token, Choice choice) {
				listener.token(token, choice);
			}

			@Override
			public void end(int index, String rest) {
				held.append(rest);
			}
		});
		return new Ending(held.toString(), Optional.empty(), false);
	}
}
