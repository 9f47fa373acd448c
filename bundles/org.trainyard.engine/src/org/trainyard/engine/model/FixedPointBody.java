package org.trainyard.engine.model;

import java.util.List;
import java.util.Map;

import org.trainyard.engine.fixedpoint.Cell;
import org.trainyard.engine.fixedpoint.Convergence;
import org.trainyard.engine.fixedpoint.FixedPoint;
import org.trainyard.engine.fixedpoint.Solution;
import org.trainyard.engine.fixedpoint.SpectralRadius;
import org.trainyard.engine.fixedpoint.Trace;
import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.GradientSums;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Torch;
import org.trainyard.model.experiment.BatchNorm;
import org.trainyard.model.experiment.MixtureOfExperts;
import org.trainyard.model.experiment.RevDeq;

/** The state z with {@code z = cell(z + x)} of some layers, which an iteration approaches (Bai et al., 2019). */
final class FixedPointBody implements Body {

	private static final String NAME = "transformer.cell";
	/** The spectral radius is estimated on this many sequences, for it takes as much memory as a step that learns. */
	private static final int ESTIMATED = 8;

	private final Layers layers;
	private final FixedPoint fixedPoint;
	/** Whether an evaluation of the layers does more than give a value: it counts as one, not as many. */
	private final boolean watched;

	FixedPointBody(Layers layers, RevDeq model) {
		this.layers = layers;
		fixedPoint = FixedPoint.of(model);
		watched = model.getFeedForward() instanceof MixtureOfExperts || model.getNorm() instanceof BatchNorm;
	}

	@Override
	public Tensor apply(Tensor x, Mask mask, Pass pass) {
		if (pass.isDecoding()) {
			return decode(x, mask, pass);
		}
		Cell cell = (z, given) -> layers.apply(z.add(given), mask, pass.inner(true));
		Cell repeatable = pass.training() ? cell.replaying(Torch.drawSeed()) : cell;
		Tensor z;
		if (Autograd.isOn()) {
			z = pass.tape().record(NAME, new Solving(repeatable, pass), List.of(x)).getFirst();
		} else {
			Solution solution = fixedPoint.evaluate(repeatable, x);
			pass.addMetrics(() -> metrics(solution, x, mask, pass));
			z = solution.z();
		}
		if (watched && pass.training()) {
			layers.apply(z.detach().add(x.detach()), mask, pass);
		}
		return pass.part(NAME, z);
	}

	/**
	 * All iterations, whatever the tolerance: the steps that a tolerance saves depend on every sequence of the batch and
	 * on the padding between them, and what one evaluation has kept of a position must be there for all later positions.
	 */
	private Tensor decode(Tensor x, Mask mask, Pass pass) {
		int[] evaluations = { 0 };
		return fixedPoint.iterate((z, given) -> layers.apply(z.add(given), mask, pass.evaluation(evaluations[0]++)), x);
	}

	/** Whether what becomes of a position depends on that position and those before alone. */
	boolean isCausal() {
		return !fixedPoint.mixesPositions();
	}

	/** With what costs more than the solution itself, and is computed only where it is asked for. */
	private Map<String, Double> metrics(Solution solution, Tensor x, Mask mask, Pass pass) {
		Map<String, Double> metrics = solution.convergence().metrics();
		long sequences = Math.min(ESTIMATED, x.size(0));
		Mask first = mask.first(sequences);
		Cell cell = (z, given) -> layers.apply(z.add(given), first, pass.aside());
		metrics.put(Convergence.SPECTRAL_RADIUS, SpectralRadius.estimate(cell, solution.z().slice(0, 0, sequences),
				x.slice(0, 0, sequences)));
		return metrics;
	}

	/** One solution, and the way back through it. */
	private final class Solving implements Tape.Stretch {

		private final Cell cell;
		private final Pass pass;
		private Trace trace;

		Solving(Cell cell, Pass pass) {
			this.cell = cell;
			this.pass = pass;
		}

		@Override
		public List<Tensor> forward(List<Tensor> inputs) {
			trace = fixedPoint.record(cell, inputs.getFirst());
			pass.addMetrics(() -> trace.convergence().metrics());
			return List.of(trace.z());
		}

		@Override
		public List<Tensor> backward(List<Tensor> inputs, List<Tensor> gradients, GradientSums sums) {
			return List.of(trace.pullback(gradients.getFirst(), sums));
		}
	}
}
