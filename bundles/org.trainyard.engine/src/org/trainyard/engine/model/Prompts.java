package org.trainyard.engine.model;

/** What a model is to continue. */
public sealed interface Prompts {

	/** Token ids [B][S]; lengths may differ. */
	long[][] tokens();

	/** Sources whose targets are wanted; each target ends with {@link org.trainyard.engine.data.Tokens#END}. */
	record Sources(long[][] tokens) implements Prompts {
	}

	/** Beginnings of texts, each of one token at least. */
	record Texts(long[][] tokens) implements Prompts {
	}
}
