package org.trainyard.engine.model;

import org.trainyard.engine.tensor.Tensor;

/** Looks on while a model computes. Parts are named as their parameters are. */
@FunctionalInterface
public interface PassObserver {

	/** Looks at nothing. */
	PassObserver NONE = (name, output) -> {
	};

	/** A part has been computed; of parts within others the inner come first. @param output lives as long as the call */
	void part(String name, Tensor output);

	/**
	 * Whether it is told of the way back, too. Each layer then has a graph of its own, with the same gradients, so that it
	 * can be told when those of a layer are computed.
	 */
	default boolean watchesGradients() {
		return false;
	}

	/** The gradients of a layer begin to be computed; the last layer comes first. */
	default void beforeGradients(String layer) {
	}

	/** The gradients of a layer have been computed. */
	default void afterGradients(String layer) {
	}
}
