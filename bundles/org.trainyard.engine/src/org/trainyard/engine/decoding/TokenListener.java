package org.trainyard.engine.decoding;

/** Follows sequences while they are generated. Called on the thread that generates; to throw ends it. */
@FunctionalInterface
public interface TokenListener {

	/** Listens to nothing. */
	TokenListener NONE = (sequence, choice) -> {
	};

	/**
	 * A sequence has got its next token.
	 *
	 * @param sequence its index in the batch
	 */
	void chosen(int sequence, Choice choice);
}
