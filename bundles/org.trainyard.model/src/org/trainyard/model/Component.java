package org.trainyard.model;

/**
 * A part of a model that has parameters.
 *
 * @param name       stable in every language, for example {@code encoder.attention}
 * @param parameters numbers in all layers of that part together
 * @param trainable  those of them that training changes: all, or where a model has LoRA only the adapters
 */
public record Component(String name, long parameters, long trainable) {

	/** The name in the user's language. */
	public String label() {
		return Messages.setting("component." + name).orElse(name);
	}
}
