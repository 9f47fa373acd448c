package org.trainyard.engine.check;

import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.StateOperations;
import org.trainyard.engine.tensor.Tensor;

/**
 * How far tensors are apart. Their elements stay in native memory: the logits of a language model are gigabytes, which
 * the Java heap need not have room for.
 */
final class Differences {

	private double largest;
	private double sum;
	private long count;

	/** Compares two tensors of the same shape [B, …]; a row at a time, so that no more than that is held beside them. */
	Differences add(Tensor left, Tensor right) {
		for (long row = 0; row < left.size(0); row++) {
			try (var scope = new Scope(); var unrecorded = Autograd.off()) {
				Tensor difference = left.slice(0, row, row + 1).subtract(right.slice(0, row, row + 1));
				largest = Math.max(largest, StateOperations.largest(difference)); // NaN stays
				sum += StateOperations.absoluteSum(difference);
				count += difference.elements();
			}
		}
		return this;
	}

	double largest() {
		return largest;
	}

	double mean() {
		return sum / count;
	}
}
