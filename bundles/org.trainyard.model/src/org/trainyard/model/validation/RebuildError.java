package org.trainyard.model.validation;

import org.trainyard.model.experiment.StatePrecision;

/**
 * How far off, as a share of their size, the states are that the reversible gradient rebuilds; the gradients are off by
 * about as much. Each step backwards divides by 1 − β, and with it the rounding error of the step.
 *
 * @param atBest  with a cell that contracts strongly, (1 − β)^(−N) times the rounding unit of the format: y and z are
 *                rebuilt beside each other. A float64 state keeps to this as long as the cell computes in float32,
 *                for the cell then does not see the error.
 * @param atWorst with a cell whose Jacobian has norm 1, (1 − β)^(−2N) times the rounding unit: the errors of y and z feed
 *                each other
 */
record RebuildError(double atBest, double atWorst) {

	static RebuildError of(StatePrecision precision, double beta, int iterations) {
		// Half the distance from 1 to the next number; 53, 24 and 8 bits.
		double unit = switch (precision) {
		case FLOAT64 -> 0x1p-53;
		case FLOAT32 -> 0x1p-24;
		case BFLOAT16 -> 0x1p-8;
		};
		double growth = Math.pow(1 - beta, -iterations);
		return new RebuildError(unit * growth, unit * growth * growth);
	}
}
