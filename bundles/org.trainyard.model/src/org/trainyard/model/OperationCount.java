package org.trainyard.model;

import org.trainyard.model.experiment.Activation;
import org.trainyard.model.experiment.DecoderOnly;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.EncoderOnly;
import org.trainyard.model.experiment.FixedPointGradient;
import org.trainyard.model.experiment.Lora;
import org.trainyard.model.experiment.MixtureOfExperts;
import org.trainyard.model.experiment.RevDeq;
import org.trainyard.model.experiment.Solver;

/** Counts operations by the convention of {@link Costs}. */
final class OperationCount {

	private final Sizes sizes;
	private final long batch;
	private final Lengths lengths;
	private final boolean checkpointed;
	private final Lora lora;

	OperationCount(Sizes sizes, long batch, Lengths lengths, boolean checkpointed) {
		this.sizes = sizes;
		this.batch = batch;
		this.lengths = lengths;
		this.checkpointed = checkpointed;
		this.lora = sizes.model().getLora();
	}

	Operations operations() {
		Work layers = layers();
		Work ends = ends();
		long rounds = sizes.model() instanceof RevDeq model ? Costs.evaluations(model) : 1;
		long step = Saturating.sum(Saturating.product(rounds, layers.forward()), backward(layers), ends.forward(),
				ends.inputGradient(), ends.weightGradient());
		return new Operations(lengths.target(), Saturating.product(rounds, layers.projections()),
				Saturating.product(rounds, layers.scores()), Saturating.product(rounds, layers.feedForward()),
				ends.forward(), step);
	}

	/** The backward pass of all layers with what is computed again in it. */
	private long backward(Work layers) {
		long recomputed = checkpointed ? layers.forward() : 0;
		long once = Saturating.sum(recomputed, layers.inputGradient(), layers.weightGradient());
		if (!(sizes.model() instanceof RevDeq model)) {
			return once;
		}
		long evaluations = Costs.evaluations(model);
		return switch (model.getGradient()) {
		case UNROLLED -> Saturating.product(evaluations, once);
		case REVERSIBLE -> Saturating.sum(Saturating.product(evaluations - keptEvaluations(model), layers.forward()),
				Saturating.product(evaluations, once));
		case CHECKPOINTED -> Saturating.product(evaluations, Saturating.sum(layers.forward(), once));
		// the cell once more with its graph; each term is the gradient of its input, the last one that of its weights
		case IMPLICIT -> Saturating.sum(layers.forward(),
				Saturating.product(model.getGradientSteps(), Saturating.sum(recomputed, layers.inputGradient())), once);
		case PHANTOM -> Saturating.product(phantomEvaluations(model), once);
		};
	}

	/** Evaluations of the cell that the reversible gradient does not make once more. */
	static long keptEvaluations(RevDeq model) {
		return Math.clamp(2L * model.getKeptIterations(), 0, Costs.evaluations(model));
	}

	/** Evaluations of the cell that the phantom gradient goes through. */
	static long phantomEvaluations(RevDeq model) {
		long each = model.getGradient() == FixedPointGradient.PHANTOM && model.getSolver() == Solver.REVERSIBLE ? 2 : 1;
		return Math.min(Costs.evaluations(model), Saturating.product(each, model.getGradientSteps()));
	}

	/** One forward pass through all layers; of a RevDEQ through the cell. */
	private Work layers() {
		long target = lengths.target();
		return switch (sizes.model()) {
		case EncoderDecoder model -> {
			long source = lengths.source();
			Work encoder = attention(source, source).plus(feedForward(source)).times(model.getEncoderLayers());
			Work decoder = attention(target, target).plus(attention(target, source)).plus(feedForward(target))
					.times(model.getDecoderLayers());
			yield encoder.plus(decoder);
		}
		case DecoderOnly model -> layer(target).times(model.getLayers());
		case EncoderOnly model -> layer(target).times(model.getLayers());
		case RevDeq model -> layer(target).times(model.getCellLayers());
		default -> throw new IllegalArgumentException("A model of an unknown kind: " + sizes.model());
		};
	}

	private Work layer(long length) {
		return attention(length, length).plus(feedForward(length));
	}

	/** Attention of so many queries over so many keys. */
	private Work attention(long queries, long keys) {
		long c = sizes.hidden();
		long k = sizes.keyValue();
		Work work = projection(queries, c, c, lora != null && lora.isQuery())
				.plus(projection(keys, c, k, lora != null && lora.isKey()))
				.plus(projection(keys, c, k, lora != null && lora.isValue()))
				.plus(projection(queries, c, c, lora != null && lora.isOutput()));
		long scores = Saturating.product(4, batch, queries, keys, c);
		return work.plus(new Work(0, scores, 0, Saturating.product(2, scores), 0));
	}

	private Work feedForward(long length) {
		boolean adapted = lora != null && lora.isFeedForward();
		int inward = sizes.feedForward().getActivation() == Activation.SWIGLU ? 2 : 1;
		Work dense = projection(length, sizes.hidden(), sizes.inner(), adapted).times(inward)
				.plus(projection(length, sizes.inner(), sizes.hidden(), adapted));
		Work work = sizes.feedForward() instanceof MixtureOfExperts mixture
				? dense.times(mixture.getTopK())
						.plus(projection(length, sizes.hidden(), mixture.getExperts(), false))
				: dense;
		return new Work(0, 0, work.projections(), work.inputGradient(), work.weightGradient());
	}

	private Work ends() {
		long target = lengths.target();
		if (!sizes.isSignal()) {
			return projection(target, sizes.hidden(), sizes.vocabulary(), false);
		}
		return projection(target + lengths.source(), sizes.features(), sizes.hidden(), false)
				.plus(projection(target, sizes.hidden(), sizes.features(), false));
	}

	private Work projection(long length, long in, long out, boolean adapted) {
		long forward = Saturating.product(2, batch, length, in, out);
		Work base = new Work(forward, 0, 0, forward, lora == null ? forward : 0);
		if (!adapted) {
			return base;
		}
		long adapter = Saturating.product(2, batch, length, lora.getRank(), Saturating.sum(in, out));
		return base.plus(new Work(adapter, 0, 0, adapter, adapter));
	}

	/** Operations of a part of the forward pass, and of its two gradients. */
	private record Work(long projections, long scores, long feedForward, long inputGradient, long weightGradient) {

		long forward() {
			return Saturating.sum(projections, scores, feedForward);
		}

		Work plus(Work other) {
			return new Work(Saturating.sum(projections, other.projections), Saturating.sum(scores, other.scores),
					Saturating.sum(feedForward, other.feedForward),
					Saturating.sum(inputGradient, other.inputGradient),
					Saturating.sum(weightGradient, other.weightGradient));
		}

		Work times(long count) {
			return new Work(Saturating.product(count, projections), Saturating.product(count, scores),
					Saturating.product(count, feedForward), Saturating.product(count, inputGradient),
					Saturating.product(count, weightGradient));
		}
	}
}
