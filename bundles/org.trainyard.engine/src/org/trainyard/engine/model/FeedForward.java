package org.trainyard.engine.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.trainyard.engine.tensor.ExpertChoice;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.model.experiment.Activation;
import org.trainyard.model.experiment.MixtureOfExperts;

/** What is computed for each token alone, {@code [..., C] → [..., C]}. */
sealed interface FeedForward {

	Tensor apply(Tensor x, Pass pass);

	/** Two projections, C → F → C, with a nonlinearity between them. */
	final class Dense implements FeedForward {

		private final Activation activation;
		private final double dropout;
		private final Projection expand;
		private final Projection gate; // null where the activation has none
		private final Projection contract;

		Dense(Parameters parameters, Design design) {
			Convention names = design.convention();
			int width = design.width();
			int inner = design.model().getFeedForwardSize();
			activation = design.activation();
			dropout = names == Convention.PYTORCH ? design.model().getDropout() : 0;
			expand = design.projection(parameters.at(names.expand), width, inner, false);
			gate = activation == Activation.SWIGLU
					? design.projection(parameters.at(names.gate), width, inner, false)
					: null;
			contract = design.projection(parameters.at(names.contract), inner, width, true);
		}

		@Override
		public Tensor apply(Tensor x, Pass pass) {
			Tensor inner = expand.apply(x, pass);
			Tensor active = switch (activation) {
			case RELU -> inner.relu();
			case GELU -> inner.gelu();
			case GELU_TANH -> inner.geluTanh();
			case SWIGLU -> inner.gated(gate.apply(x, pass));
			};
			return contract.apply(pass.dropout(active, dropout), pass);
		}
	}

	/**
	 * Several dense blocks, of which each token uses the few that a gate chooses for it (Shazeer et al., 2017,
	 * arXiv:1701.06538).
	 */
	final class Mixture implements FeedForward {

		private final String name;
		private final int chosen;
		private final double balance;
		private final Projection gate; // C → E
		private final List<Dense> experts = new ArrayList<>();

		Mixture(Parameters parameters, Design design, MixtureOfExperts mixture) {
			name = parameters.name();
			chosen = mixture.getTopK();
			balance = mixture.getLoadBalanceWeight();
			gate = Projection.of(parameters.at("gate"), design.convention(), design.width(), mixture.getExperts(),
					mixture.isBias(), 1);
			for (int i = 0; i < mixture.getExperts(); i++) {
				experts.add(new Dense(parameters.at("experts", i), design));
			}
		}

		@Override
		public Tensor apply(Tensor x, Pass pass) {
			Tensor tokens = x.reshape(-1, x.size(x.shape().length - 1)); // [N, C]
			Tensor scores = tokens.linear(gate.matrix(), gate.bias()); // [N, E]; small, hence always in full precision
			ExpertChoice choice = ExpertChoice.of(scores, chosen);
			if (pass.training()) {
				pass.addLoss(choice.balance().multiply(balance));
			}
			long[] indices = choice.experts().toLongs();
			pass.observe(observer -> observer.experts(name,
					new PassObserver.ExpertUse(experts.size(), indices, chosen, choice.balance().item())));
			Tensor shares = choice.shares().reshape(-1, 1); // [N · chosen, 1]
			Tensor sum = Tensor.zeros(x.type(), tokens.shape());
			long[][] places = places(indices);
			for (int i = 0; i < experts.size(); i++) {
				Tensor rows = Tensor.of(Arrays.stream(places[i]).map(place -> place / chosen).toArray(),
						places[i].length);
				Tensor weights = Tensor.of(places[i], places[i].length).embedding(shares).reshape(-1);
				sum = ExpertChoice.addRows(sum, rows, experts.get(i).apply(rows.embedding(tokens), pass), weights);
			}
			return sum.reshape(x.shape());
		}

		/** Where each expert was chosen. */
		private long[][] places(long[] indices) {
			long[][] places = new long[experts.size()][indices.length];
			int[] counts = new int[experts.size()];
			for (int place = 0; place < indices.length; place++) {
				int expert = (int) indices[place];
				places[expert][counts[expert]++] = place;
			}
			Arrays.setAll(places, expert -> Arrays.copyOf(places[expert], counts[expert]));
			return places;
		}
	}
}
