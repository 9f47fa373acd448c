package org.trainyard.model;

/**
 * A part of a model that has parameters.
 *
 * @param name       stable in every language, for example {@code encoder.attention}
 * @param parameters trained numbers in all layers of that part together
 */
public record Component(String name, long parameters) {

	/** The name in the user's language. */
	public String label() {
		return Messages.setting("component." + name).orElse(name);
	}
}
