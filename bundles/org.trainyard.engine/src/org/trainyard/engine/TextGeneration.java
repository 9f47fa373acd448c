package org.trainyard.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.trainyard.engine.data.TextDecoder;
import org.trainyard.engine.data.TextTokens;
import org.trainyard.engine.decoding.Choice;
import org.trainyard.engine.decoding.Decoding;
import org.trainyard.engine.decoding.Sampling;
import org.trainyard.engine.decoding.TokenListener;
import org.trainyard.engine.model.Prompts;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.experiment.TextTask;

/**
 * Continues texts with the model of a run. A text that outgrows {@code model.maximumLength} loses its beginning from
 * the model's sight, not from the result; what is kept of earlier positions is then of no use, and each token takes as
 * long as the whole window.
 */
public final class TextGeneration {

	/** Follows texts while they are generated. To throw ends all of them. */
	public interface Listener {

		/**
		 * A text has got its next token.
		 *
		 * @param index  of its prompt
		 * @param token  with the text that is complete now: half a character is held back
		 * @param choice what else might have been chosen
		 */
		void token(int index, GeneratedToken token, Choice choice);

		/**
		 * Nothing follows.
		 *
		 * @param index of the prompt
		 * @param rest  what had been held back, as good as it is
		 */
		void end(int index, String rest);
	}

	private final TrainedModel model;
	private final TextTokens tokens;

	private TextGeneration(TrainedModel model, TextTokens tokens) {
		this.model = model;
		this.tokens = tokens;
	}

	/** @throws ExperimentException if the run has not learned a text, or its tokens are not known any more */
	public static TextGeneration of(TrainedModel model) throws ExperimentException {
		if (model.experiment().getTask() instanceof TextTask task) {
			return new TextGeneration(model, TextTokens.of(task, model.files(), model.folder()));
		}
		throw new ExperimentException(Messages.get("generate.no_text", model.run()));
	}

	/** One line, if the tokens may be others than the run learned. */
	public Optional<String> warning() {
		return tokens.warning();
	}

	/** What is read of one token, whatever stands beside it; never empty. */
	public String name(long token) {
		return tokens.name(token);
	}

	/**
	 * Continues prompts, all of them at once.
	 *
	 * @param length tokens to generate at most for each
	 * @throws ExperimentException one line, if a prompt is empty or holds what has no token
	 */
	public void generate(List<String> prompts, int length, Sampling sampling, Listener listener)
			throws ExperimentException {
		List<long[]> read = new ArrayList<>();
		List<TextDecoder> written = new ArrayList<>();
		for (String prompt : prompts) {
			long[] ids = tokens.encode(prompt);
			TextDecoder decoder = tokens.decoder();
			for (long id : ids) {
				decoder.add((int) id);
			}
			read.add(ids);
			written.add(decoder);
		}
		OptionalLong end = tokens.end().isPresent() ? OptionalLong.of(tokens.end().getAsInt()) : OptionalLong.empty();
		TokenListener texts = (index, choice) -> listener.token(index,
				GeneratedToken.of(choice, written.get(index).add((int) choice.token())), choice);
		new Decoding(sampling, length, end, tokens.size(), true).run(model.network(),
				new Prompts.Texts(read.toArray(long[][]::new)), texts);
		for (int i = 0; i < prompts.size(); i++) {
			listener.end(i, written.get(i).end());
		}
	}
}
