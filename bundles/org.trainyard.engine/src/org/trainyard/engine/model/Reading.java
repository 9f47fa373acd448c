package org.trainyard.engine.model;

import java.util.Optional;

import org.trainyard.engine.data.Examples;
import org.trainyard.engine.tensor.ElementType;

/** How a model of one stack reads examples, and how it is asked for the tokens of a target. */
sealed interface Reading permits JoinedReading, AlignedReading {

	Batch batch(Examples examples, ElementType type);

	Network.Continuation continuation(Prompts prompts, boolean cached);

	/** A signal is answered position by position. */
	static Batch signals(Examples.Signals examples, ElementType type) {
		return new Batch(Optional.empty(), Signals.of(examples.inputs(), type),
				Signals.of(examples.targets(), type).values());
	}
}
