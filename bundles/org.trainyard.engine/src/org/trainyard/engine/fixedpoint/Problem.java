package org.trainyard.engine.fixedpoint;

import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;

/**
 * The equation {@code z = f(z, x)} for one x. States have a type of their own; the cell is evaluated in that of x.
 *
 * @param x a leaf
 */
record Problem(Cell cell, Tensor x, ElementType stateType) {

	static Problem of(Cell cell, Tensor x, ElementType stateType) {
		return new Problem(cell, x.detach().requireGradient(), stateType);
	}

	/** {@code f(z, x)} in the type of x, where it costs half of what it would in the state's. */
	Tensor evaluate(Tensor z) {
		try (var scope = new Scope()) {
			Tensor value = cell.apply(z.to(x.type()), x);
			// What the cell was given belongs to another scope already.
			return value == z || value == x ? value : scope.keep(value);
		}
	}

	/** Where every solver starts. A state of 16 bits can be made by conversion alone. */
	Tensor zero() {
		return Tensor.zeros(ElementType.FLOAT32, x.shape()).to(stateType);
	}

	/** A state as what follows the fixed point takes it, cut off from its graph. */
	Tensor output(Tensor z) {
		return z.detach().to(x.type());
	}
}
