package org.trainyard.engine.fixedpoint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.trainyard.engine.fixedpoint.Problems.Layer;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.model.experiment.ExperimentFactory;
import org.trainyard.model.experiment.FixedPointGradient;
import org.trainyard.model.experiment.RevDeq;
import org.trainyard.model.experiment.StatePrecision;

class SolverTest {

	static Stream<Solver> solvers() {
		return Stream.of(new ReversibleSolver(0.5), new PicardSolver(0.5), new AndersonSolver(0.5),
				new BroydenSolver(0.5));
	}

	private static Solution solve(Solver solver, Limits limits, Cell cell, Tensor x) {
		return new FixedPoint(solver, new UnrolledGradient(), limits, ElementType.FLOAT64).evaluate(cell, x);
	}

	@ParameterizedTest
	@MethodSource("solvers")
	void everySolverReachesTheFixedPoint(Solver solver) {
		try (var scope = new Scope()) {
			Layer layer = Layer.of(ElementType.FLOAT64, 0.3, 0);
			Tensor z = solve(solver, new Limits(200, 1e-12), layer::apply, layer.x()).z();
			double error = Problems.error(List.of(layer.apply(z, layer.x())), List.of(z));
			assertTrue(error <= 1e-11, "‖f(z) − z‖ / ‖f(z)‖ is " + error);
		}
	}

	/** {@code z = A z + x} with eigenvalues 0.9 and −0.5 of A. */
	@ParameterizedTest
	@MethodSource("solvers")
	void aLinearEquationIsSolved(Solver solver) {
		try (var scope = new Scope()) {
			Tensor a = Tensor.of(new double[] { 0.2, 0.7, 0.7, 0.2 }, 2, 2);
			Tensor x = Tensor.of(new double[] { 1, 2 }, 1, 2);
			Solution solution = solve(solver, new Limits(2000, 1e-13), (z, input) -> z.linear(a, null).add(input), x);
			// (I − A)⁻¹ = [0.8, 0.7; 0.7, 0.8] / 0.15
			assertArrayEquals(new double[] { 2.2 / 0.15, 2.3 / 0.15 }, solution.z().toDoubles(), 1e-9);
		}
	}

	@Test
	void quasiNewtonAndAccelerationNeedFewerIterations() {
		try (var scope = new Scope()) {
			Layer layer = Layer.of(ElementType.FLOAT64, 0.3, 0);
			var limits = new Limits(200, 1e-10);
			int picard = solve(new PicardSolver(0.5), limits, layer::apply, layer.x()).convergence().iterations();
			int anderson = solve(new AndersonSolver(0.5), limits, layer::apply, layer.x()).convergence().iterations();
			int broyden = solve(new BroydenSolver(0.5), limits, layer::apply, layer.x()).convergence().iterations();
			assertTrue(2 * anderson < picard, anderson + " and " + picard);
			assertTrue(2 * broyden < picard, broyden + " and " + picard);
		}
	}

	@Test
	void residualsAreTheRelativeChangesOfZ() {
		try (var scope = new Scope()) {
			Tensor x = Tensor.of(new double[] { 3, 4 }, 1, 2);
			Solution solution = solve(new PicardSolver(0.5), new Limits(3, 0), (z, input) -> input, x);
			assertArrayEquals(new double[] { 3 * 0.875, 4 * 0.875 }, solution.z().toDoubles());
			assertEquals(List.of(1.0, 0.25 / 0.75, 0.125 / 0.875), solution.convergence().residuals());
			assertEquals(3.0, solution.convergence().metrics().get(Convergence.ITERATIONS));
			assertEquals(0.125 / 0.875, solution.convergence().metrics().get(Convergence.RESIDUAL));
		}
	}

	/** Evaluation and training walk the same steps, whatever keeps them. */
	@ParameterizedTest
	@EnumSource(FixedPointGradient.class)
	void trainingSolvesLikeEvaluation(FixedPointGradient gradient) {
		try (var scope = new Scope()) {
			Layer layer = Layer.of(ElementType.FLOAT32, 1, 0);
			RevDeq model = ExperimentFactory.eINSTANCE.createRevDeq();
			model.setGradient(gradient);
			model.setTolerance(1e-2);
			FixedPoint fixedPoint = FixedPoint.of(model);
			Solution solution = fixedPoint.evaluate(layer::apply, layer.x());
			Trace trace = fixedPoint.record(layer::apply, layer.x());
			assertArrayEquals(solution.z().toDoubles(), trace.z().toDoubles());
			assertEquals(solution.convergence(), trace.convergence());
			assertEquals(ElementType.FLOAT32, solution.z().type());
		}
	}

	@ParameterizedTest
	@EnumSource(StatePrecision.class)
	void everySolverWorksInEveryPrecision(StatePrecision precision) {
		try (var scope = new Scope()) {
			Layer layer = Layer.of(ElementType.FLOAT32, 0.3, 0);
			for (var kind : org.trainyard.model.experiment.Solver.values()) {
				RevDeq model = ExperimentFactory.eINSTANCE.createRevDeq();
				model.setSolver(kind);
				model.setGradient(FixedPointGradient.UNROLLED);
				model.setStatePrecision(precision);
				model.setIterations(20);
				Tensor z = FixedPoint.of(model).evaluate(layer::apply, layer.x()).z();
				double error = Problems.error(List.of(layer.apply(z, layer.x())), List.of(z));
				assertTrue(error <= (precision == StatePrecision.BFLOAT16 ? 0.02 : 1e-4), kind + ": " + error);
			}
		}
	}

	@Test
	void whatIsSolvedAlreadyStaysThere() {
		try (var scope = new Scope()) {
			Tensor x = Tensor.zeros(ElementType.FLOAT64, 2, 3);
			for (Solver solver : solvers().toList()) {
				Solution solution = solve(solver, new Limits(6, 0), (z, input) -> z.multiply(0.5).add(input), x);
				assertArrayEquals(new double[6], solution.z().toDoubles(), solver.toString());
			}
		}
	}
}
