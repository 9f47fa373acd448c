package org.trainyard.engine.fixedpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.trainyard.engine.fixedpoint.Problems.Layer;
import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.GradientSums;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;

class FixedPointGradientTest {

	private static final Limits EIGHT = new Limits(8, 0);

	static Stream<Solver> solvers() {
		return Stream.of(new ReversibleSolver(0.5), new PicardSolver(0.5), new AndersonSolver(0.5),
				new BroydenSolver(0.5));
	}

	private static FixedPoint fixedPoint(Solver solver, GradientMethod method, Limits limits) {
		return new FixedPoint(solver, method, limits, ElementType.FLOAT64);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 })
	void reversibleEqualsUnrolledInFloat64(int iterations) {
		assertReversibleEqualsUnrolled(ElementType.FLOAT64, 0.5, iterations, 1e-9);
	}

	@Test
	void reversibleEqualsUnrolledAtALargeBeta() {
		assertReversibleEqualsUnrolled(ElementType.FLOAT32, 0.8, 8, 1e-5);
	}

	private static void assertReversibleEqualsUnrolled(ElementType type, double beta, int iterations,
			double tolerance) {
		try (var scope = new Scope()) {
			Layer layer = Layer.of(type, 1, 0);
			var solver = new ReversibleSolver(beta);
			var limits = new Limits(iterations, 0);
			List<Tensor> expected = layer.gradients(fixedPoint(solver, new UnrolledGradient(), limits));
			double error = Problems.error(expected,
					layer.gradients(fixedPoint(solver, new ReversibleGradient(0), limits)));
			assertTrue(error <= tolerance, "relative error " + error);
		}
	}

	@Test
	void float64StatesOfAFloat32CellAreRebuiltBitForBit() {
		try (var scope = new Scope()) {
			Layer layer = Layer.of(ElementType.FLOAT32, 1, 0);
			Trace trace = fixedPoint(new ReversibleSolver(0.5), new ReversibleGradient(0), new Limits(16, 0))
					.record(layer::apply, layer.x());
			assertTrue(trace.convergence().rebuilt().isEmpty());
			layer.gradients(trace);
			assertEquals(new Convergence.Rebuilt(0, 0), trace.convergence().rebuilt().orElseThrow());
		}
	}

	@Test
	void float32StatesAreNotRebuilt() {
		try (var scope = new Scope()) {
			Layer layer = Layer.of(ElementType.FLOAT32, 1, 0);
			Trace trace = new FixedPoint(new ReversibleSolver(0.8), new ReversibleGradient(0), new Limits(12, 0),
					ElementType.FLOAT32).record(layer::apply, layer.x());
			layer.gradients(trace);
			Convergence.Rebuilt rebuilt = trace.convergence().rebuilt().orElseThrow();
			assertTrue(rebuilt.y() > 1e-2 && rebuilt.z() > 1e-2, rebuilt.toString());
		}
	}

	/** Rough states: what comes out is near the gradient where errors do not grow, and elsewhere says that it is not. */
	@Test
	void bfloat16StatesHaveGradients() {
		try (var scope = new Scope()) {
			Layer layer = Layer.of(ElementType.FLOAT32, 0.3, 0);
			List<Tensor> expected = layer
					.gradients(fixedPoint(new ReversibleSolver(0.5), new UnrolledGradient(), new Limits(3, 0)));
			for (GradientMethod method : List.of(new ReversibleGradient(0), new UnrolledGradient(),
					new CheckpointedGradient(), new PhantomGradient(3))) {
				Trace trace = new FixedPoint(new ReversibleSolver(0.5), method, new Limits(3, 0), ElementType.BFLOAT16)
						.record(layer::apply, layer.x());
				double error = Problems.error(expected, layer.gradients(trace));
				assertTrue(error <= 0.1, method + ": relative error " + error);
				trace.convergence().rebuilt().ifPresent(rebuilt -> assertTrue(rebuilt.z() > 0));
			}
		}
	}

	@ParameterizedTest
	@MethodSource("solvers")
	void checkpointedEqualsUnrolled(Solver solver) {
		try (var scope = new Scope()) {
			Layer layer = Layer.of(ElementType.FLOAT64, 1, 0);
			List<Tensor> expected = layer.gradients(fixedPoint(solver, new UnrolledGradient(), EIGHT));
			double error = Problems.error(expected,
					layer.gradients(fixedPoint(solver, new CheckpointedGradient(), EIGHT)));
			assertTrue(error <= 1e-10, "relative error " + error);
		}
	}

	@ParameterizedTest
	@MethodSource("solvers")
	void implicitEqualsUnrolledWhereTheSolverHasConverged(Solver solver) {
		try (var scope = new Scope()) {
			Layer layer = Layer.of(ElementType.FLOAT64, 0.3, 0);
			// Far enough that gradients through the steps have converged, too, which comes after z.
			List<Tensor> expected = layer
					.gradients(fixedPoint(new PicardSolver(0.5), new UnrolledGradient(), new Limits(120, 0)));
			double error = Problems.error(expected,
					layer.gradients(fixedPoint(solver, new ImplicitGradient(60), new Limits(120, 1e-13))));
			assertTrue(error <= 1e-9, "relative error " + error);
		}
	}

	/** What comes out is the gradient of the last three steps from a state that is taken as given. */
	@Test
	void phantomGoesThroughTheLastSteps() {
		try (var scope = new Scope()) {
			Layer layer = Layer.of(ElementType.FLOAT64, 1, 0);
			List<Tensor> phantom = layer.gradients(fixedPoint(new PicardSolver(0.5), new PhantomGradient(3), EIGHT));
			Tensor before = fixedPoint(new PicardSolver(0.5), new UnrolledGradient(), new Limits(5, 0))
					.evaluate(layer::apply, layer.x()).z();
			List<Tensor> expected;
			try (var recorded = Autograd.on()) {
				Tensor x = layer.x().detach().requireGradient();
				Tensor z = before;
				for (int i = 0; i < 3; i++) {
					z = z.multiply(0.5).add(layer.apply(z, x).multiply(0.5));
				}
				var sums = new GradientSums(layer.parameters());
				Tensor ofInput = sums.backpropagate(List.of(z), List.of(layer.gradient()), List.of(x), false)
						.getFirst();
				expected = Stream.concat(Stream.of(ofInput), sums.sums().stream()).toList();
			}
			double error = Problems.error(expected, phantom);
			assertTrue(error <= 1e-12, "relative error " + error);
			double left = Problems.error(layer.gradients(fixedPoint(new PicardSolver(0.5), new UnrolledGradient(),
					EIGHT)), phantom);
			assertTrue(left > 1e-3, "what earlier steps add is left out: " + left);
		}
	}

	@Test
	void dropoutReplaysItsMasks() {
		try (var scope = new Scope()) {
			Layer layer = Layer.of(ElementType.FLOAT64, 1, 0.3);
			Cell cell = layer::apply;
			List<Tensor> expected = layer
					.gradients(fixedPoint(new ReversibleSolver(0.5), new UnrolledGradient(), EIGHT)
							.record(cell.replaying(3), layer.x()));
			FixedPoint reversible = fixedPoint(new ReversibleSolver(0.5), new ReversibleGradient(0), EIGHT);
			double error = Problems.error(expected, layer.gradients(reversible.record(cell.replaying(3), layer.x())));
			assertTrue(error <= 1e-9, "relative error " + error);
			double other = Problems.error(expected, layer.gradients(reversible.record(cell.replaying(4), layer.x())));
			assertTrue(other > 1e-2, "another seed gives other masks: " + other);
		}
	}

	/** With one mask in all iterations f is one function, so that it has a fixed point. */
	@Test
	void aCellWithDropoutConverges() {
		try (var scope = new Scope()) {
			Layer layer = Layer.of(ElementType.FLOAT64, 0.3, 0.3);
			Cell cell = layer::apply;
			Convergence convergence = fixedPoint(new PicardSolver(1), new UnrolledGradient(), new Limits(100, 1e-10))
					.evaluate(cell.replaying(3), layer.x()).convergence();
			assertTrue(convergence.iterations() < 100, convergence.toString());
		}
	}

	/** Also where more are to be kept than there are, and where a tolerance ends the iteration. */
	@Test
	void keptEvaluationsGiveTheSameGradients() {
		try (var scope = new Scope()) {
			Layer layer = Layer.of(ElementType.FLOAT32, 0.3, 0.3);
			Cell cell = layer::apply;
			for (Limits limits : List.of(EIGHT, new Limits(100, 1e-3))) {
				List<Tensor> expected = layer.gradients(fixedPoint(new ReversibleSolver(0.5), new ReversibleGradient(0),
						limits).record(cell.replaying(3), layer.x()));
				for (int kept : new int[] { 1, 3, 200 }) {
					Trace trace = fixedPoint(new ReversibleSolver(0.5), new ReversibleGradient(kept), limits)
							.record(cell.replaying(3), layer.x());
					assertEquals(0, Problems.error(expected, layer.gradients(trace)), kept + " kept");
				}
			}
		}
	}

	@Test
	void toleranceStopsEarlyAndGradientsGoBackTheSameSteps() {
		try (var scope = new Scope()) {
			Layer layer = Layer.of(ElementType.FLOAT64, 0.3, 0);
			var limits = new Limits(100, 1e-3);
			Trace trace = fixedPoint(new ReversibleSolver(0.5), new ReversibleGradient(0), limits)
					.record(layer::apply, layer.x());
			List<Tensor> gradients = layer.gradients(trace);
			int iterations = trace.convergence().iterations();
			List<Double> residuals = trace.convergence().residuals();
			assertTrue(iterations > 3 && iterations < 20, trace.convergence().toString());
			assertTrue(residuals.getLast() <= 1e-3 && residuals.get(iterations - 2) > 1e-3, residuals.toString());
			List<Tensor> expected = layer.gradients(
					fixedPoint(new ReversibleSolver(0.5), new UnrolledGradient(), new Limits(iterations, 0)));
			double error = Problems.error(expected, gradients);
			assertTrue(error <= 1e-9, "relative error " + error);
		}
	}

	@Test
	void aCellThatDoesNotReadItsStateHasAGradientOfItsInputAlone() {
		try (var scope = new Scope()) {
			Tensor x = Tensor.of(new double[] { 1, 2, 3, 4 }, 2, 2);
			for (GradientMethod method : List.of(new ReversibleGradient(0), new UnrolledGradient(),
					new CheckpointedGradient(), new ImplicitGradient(4), new PhantomGradient(10))) {
				Trace trace = fixedPoint(new ReversibleSolver(0.5), method, new Limits(60, 0))
						.record((z, input) -> input.multiply(3), x);
				Tensor gradient = trace.pullback(Tensor.full(1, ElementType.FLOAT64, 2, 2),
						new GradientSums(List.of()));
				for (double value : gradient.toDoubles()) {
					assertEquals(3, value, 1e-2, method.toString());
				}
			}
		}
	}

	@Test
	void whatCannotBeUndoneIsRefused() {
		assertThrows(IllegalArgumentException.class,
				() -> fixedPoint(new PicardSolver(0.5), new ReversibleGradient(0), EIGHT));
		assertThrows(IllegalArgumentException.class,
				() -> fixedPoint(new ReversibleSolver(1), new ReversibleGradient(0), EIGHT));
	}
}
