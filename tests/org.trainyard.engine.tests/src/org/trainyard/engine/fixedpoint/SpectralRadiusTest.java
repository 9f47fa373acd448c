package org.trainyard.engine.fixedpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;

class SpectralRadiusTest {

	/** Jacobian [a, b; c, d]. */
	@ParameterizedTest
	@CsvSource({ "0.5, 0, 0, 0.1, 0.5", "0.2, 0.7, 0.7, 0.2, 0.9", "0, -2, 2, 0, 2", "0.6, -0.9, 0.9, 0.3, 1.0",
			"0, 0, 0, 0, 0", "0, 5, 0, 0, 0" })
	void isTheLargestEigenvalue(double a, double b, double c, double d, double radius) {
		try (var scope = new Scope()) {
			Tensor matrix = Tensor.of(new double[] { a, b, c, d }, 2, 2);
			Tensor z = Tensor.zeros(ElementType.FLOAT64, 3, 2);
			double estimate = SpectralRadius.estimate((state, x) -> state.linear(matrix, null).add(x), z, z);
			assertEquals(radius, estimate, 0.02 * radius);
		}
	}
}
