package org.trainyard.engine.model;

/** What a model reads at each position: a token id, or the values of a signal. */
public sealed interface Input permits Sequences, Signals {

	/** How many positions the sequences have together. */
	long positions();
}
