package org.trainyard.engine.model;

import java.util.Optional;

import org.trainyard.engine.tensor.MultiTensor;
import org.trainyard.engine.tensor.Tensor;

/** Looks for the first part of a model, in the order in which they compute, whose output is not finite. */
final class Inspection implements PassObserver {

	private String first;

	@Override
	public void part(String part, Tensor output) {
		if (first == null && !MultiTensor.isFinite(output)) {
			first = part;
		}
	}

	Optional<String> first() {
		return Optional.ofNullable(first);
	}
}
