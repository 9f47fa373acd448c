package org.trainyard.engine;

import java.util.List;

import org.trainyard.engine.decoding.Choice;

/**
 * A token that a model has generated.
 *
 * @param id          the token
 * @param text        what is read of it; of a text, what is complete with it, which may be nothing
 * @param probability that the model gives it, whatever the sampling made of it
 */
public record GeneratedToken(long id, String text, double probability) {

	static GeneratedToken of(Choice choice, String text) {
		return new GeneratedToken(choice.token(), text, choice.probability());
	}

	/** The texts of tokens one after the other. */
	public static String text(List<GeneratedToken> tokens) {
		StringBuilder text = new StringBuilder();
		tokens.forEach(token -> text.append(token.text));
		return text.toString();
	}
}
