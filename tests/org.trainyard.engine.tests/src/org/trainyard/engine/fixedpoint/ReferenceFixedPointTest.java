package org.trainyard.engine.fixedpoint;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.trainyard.engine.Reference;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.GradientSums;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;

/** Eight iterations with β 0.8, and their gradients, against PyTorch's in float64. */
class ReferenceFixedPointTest {

	private static final List<String> PARAMETERS = List.of("lin1.weight", "lin1.bias", "lin2.weight", "lin2.bias",
			"ln.weight", "ln.bias");

	@Test
	void gradientsThroughTheStepsAgreeWithPyTorch() throws IOException {
		assertAgrees(new UnrolledGradient(), 1e-10);
		assertAgrees(new CheckpointedGradient(), 1e-10);
		assertAgrees(new PhantomGradient(8), 1e-10);
	}

	/** Rounding grows by 0.2⁻¹⁶, from 1e-16 to 1e-5. */
	@Test
	void reversibleGradientAgreesWithPyTorch() throws IOException {
		assertAgrees(new ReversibleGradient(0), 1e-5);
	}

	private static void assertAgrees(GradientMethod method, double tolerance) throws IOException {
		try (var scope = new Scope()) {
			Reference reference = Reference.read("reversible_fixed_point");
			Map<String, Tensor> weights = reference.weights();
			List<Tensor> parameters = PARAMETERS.stream().map(name -> weights.get(name).requireGradient()).toList();
			var solver = new ReversibleSolver(0.8);
			Problem problem = Problem.of((z, x) -> cell(parameters, z, x), weights.get("input.x"), ElementType.FLOAT64);
			Course course = method.solve(solver, problem, new Limits(8, 0));
			reference.assertEqual("z", course.last().get(0), 1e-10);
			reference.assertEqual("y", course.last().get(1), 1e-10);
			var sums = new GradientSums(parameters);
			Tensor ofInput = new Trace(solver, method, problem, course).pullback(weights.get("input.cotangent"), sums);
			reference.assertEqual("grad.input.x", ofInput, tolerance);
			for (int i = 0; i < parameters.size(); i++) {
				reference.assertEqual("grad." + PARAMETERS.get(i), sums.sums().get(i), tolerance);
			}
		}
	}

	private static Tensor cell(List<Tensor> p, Tensor z, Tensor x) {
		return z.linear(p.get(0), p.get(1)).gelu().linear(p.get(2), p.get(3)).add(x).layerNorm(p.get(4), p.get(5),
				1e-5);
	}
}
