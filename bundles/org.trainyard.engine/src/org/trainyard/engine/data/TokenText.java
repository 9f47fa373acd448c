package org.trainyard.engine.data;

import org.trainyard.model.ExperimentException;

/** Inputs of a task as a person writes them, and its tokens as a person reads them one by one. */
public sealed interface TokenText permits PairText, TextTokens {

	/**
	 * One example of what is written: a text, or a source with its right target.
	 *
	 * @throws ExperimentException one line that says what is wrong and what may be written
	 */
	Examples example(String written) throws ExperimentException;

	/** What is read of one token, whatever stands beside it; never empty. */
	String name(long token);

	/** What a token is made of. */
	TokenClass kind(long token);
}
