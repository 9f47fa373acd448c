package org.trainyard.engine.model;

import java.util.function.Predicate;

import org.trainyard.model.experiment.Activation;
import org.trainyard.model.experiment.BatchNorm;
import org.trainyard.model.experiment.DenseFeedForward;
import org.trainyard.model.experiment.LayerNorm;
import org.trainyard.model.experiment.Lora;
import org.trainyard.model.experiment.MixtureOfExperts;
import org.trainyard.model.experiment.Model;
import org.trainyard.model.experiment.NormPlacement;
import org.trainyard.model.experiment.RmsNorm;

/**
 * What the blocks of one model have in common, and how each is made.
 *
 * @param layers of the stack: the more there are, the smaller GPT-2's residual branches start
 */
record Design(Model model, Convention convention, int layers) {

	int width() {
		return model.getHiddenSize();
	}

	/**
	 * A residual branch of a layer with its norm.
	 *
	 * @param number of the branch in the layer, from 1
	 * @param branch name of the branch in the layer
	 */
	Residual residual(Parameters layer, int number, String branch) {
		return new Residual(layer.at(branch).name(), norm(layer.at(convention.norm + number)),
				model.getNorm().getPlacement() == NormPlacement.PRE,
				model.getDropout());
	}

	/** The norm at the end of a stack; where there is none, it changes nothing. */
	Norm finalNorm(Parameters parameters) {
		return model.getNorm().isFinalNorm() ? norm(parameters) : new Norm.None();
	}

	private Norm norm(Parameters parameters) {
		double epsilon = model.getNorm().getEpsilon();
		return switch (model.getNorm()) {
		case LayerNorm norm -> new Norm.Layer(parameters, width(), norm.isBias(), epsilon);
		case RmsNorm norm -> new Norm.RootMeanSquare(parameters, width(), epsilon);
		case BatchNorm norm -> new Norm.Batch(parameters, width(), norm.getMomentum(), epsilon);
		default -> throw new IllegalArgumentException("No norm is built for " + model.getNorm().eClass().getName());
		};
	}

	FeedForward feedForward(Parameters layer) {
		Parameters parameters = layer.at(convention.feedForward);
		return switch (model.getFeedForward()) {
		case DenseFeedForward dense -> new FeedForward.Dense(parameters, this);
		case MixtureOfExperts mixture -> new FeedForward.Mixture(parameters, this, mixture);
		default ->
			throw new IllegalArgumentException("No block is built for " + model.getFeedForward().eClass().getName());
		};
	}

	/** The name of the feed-forward block in a layer; that of its last matrix where the block has none. */
	String feedForwardName() {
		return convention.feedForward.isEmpty() ? convention.contract : convention.feedForward;
	}

	/** A projection of the feed-forward block. */
	Projection projection(Parameters parameters, long in, long out, boolean endsBranch) {
		Projection projection = Projection.of(parameters, convention, in, out, model.getFeedForward().isBias(),
				endsBranch ? residualScale() : 1);
		return projection.with(adapter(parameters.at("lora"), Lora::isFeedForward, in, out));
	}

	/** What the first values of a matrix that ends a residual branch are multiplied by. */
	double residualScale() {
		return 1 / Math.sqrt(2.0 * layers);
	}

	/** The adapter beside a matrix, if the model has one there. */
	Adapter adapter(Parameters parameters, Predicate<Lora> wanted, long in, long out) {
		Lora lora = model.getLora();
		return lora != null && wanted.test(lora) ? Adapter.of(parameters.trainable(), lora, in, out) : Adapter.NONE;
	}

	Activation activation() {
		return model.getFeedForward().getActivation();
	}
}
