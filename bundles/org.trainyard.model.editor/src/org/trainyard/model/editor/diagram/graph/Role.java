package org.trainyard.model.editor.diagram.graph;

/** What a block is; this decides its shape and colour. */
public enum Role {
	/** What comes in: tokens or signals. */
	INPUT,
	/** Makes vectors of what comes in. */
	EMBEDDING,
	/** Says where in the sequence a vector is. */
	POSITIONS,
	/** Sets activations to zero while training. */
	DROPOUT,
	/** Normalizes. */
	NORM,
	/** Reads from other positions. */
	ATTENTION,
	/** Computes at each position alone. */
	FEED_FORWARD,
	/** One matrix, or one step, within a block. */
	STEP,
	/** One of the experts of a mixture. */
	EXPERT,
	/** Stands for experts that are not drawn. */
	MORE,
	/** Low-rank adapters. */
	ADAPTER,
	/** A sum or a product; drawn as a small circle. */
	SUM,
	/** A state of an iteration; drawn as a circle. */
	STATE,
	/** Makes the next state of an iteration. */
	UPDATE,
	/** Makes logits or signals of vectors. */
	HEAD,
	/** What training makes smaller. */
	LOSS,
	/** Repeated layers, or one of them. */
	STACK,
	/** The iteration to a fixed point. */
	LOOP;

	/** Whether such a block is drawn as a circle with its title in it. */
	public boolean isRound() {
		return this == SUM || this == STATE;
	}
}
