package org.trainyard.model.editor.diagram.graph;

import java.util.ArrayList;
import java.util.List;

import org.trainyard.model.experiment.Activation;
import org.trainyard.model.experiment.FeedForward;
import org.trainyard.model.experiment.MixtureOfExperts;

/** The feed-forward part of a layer: its matrices, or the gate and the experts of a mixture. */
final class FeedForwardBlock {

	private static final String FEED_FORWARD = "model.feedForward"; //$NON-NLS-1$
	private static final String ACTIVATION = "model.feedForward.activation"; //$NON-NLS-1$

	/** More experts than these are drawn as the first ones, three dots, and the last. */
	private static final int DRAWN_EXPERTS = 4;

	private final Facts facts;
	private final StackNames names;
	private final FeedForward feedForward;

	FeedForwardBlock(Facts facts, StackNames names) {
		this.facts = facts;
		this.names = names;
		feedForward = facts.model().getFeedForward();
	}

	/** @param parameters of one layer */
	Block build(String id, long parameters, int times) {
		boolean mixture = feedForward instanceof MixtureOfExperts;
		Fold fold = facts.fold(id, mixture ? Fold.OPEN : Fold.CLOSED);
		var block = Block.of(id, Role.FEED_FORWARD, mixture ? facts.choice(FEED_FORWARD) : Messages.feedForward,
				feedForward);
		if (feedForward instanceof MixtureOfExperts experts) {
			block.details(Messages.bind(Messages.experts, experts.getExperts(), experts.getTopK()), sizes())
					.settings(FEED_FORWARD, "model.feedForward.experts", "model.feedForward.topK", ACTIVATION); //$NON-NLS-1$ //$NON-NLS-2$
		} else {
			block.details(sizes()).settings(FEED_FORWARD, ACTIVATION, "model.feedForwardSize"); //$NON-NLS-1$
		}
		return block.cost(parameters, facts.shares().of(names.feedForwardComponent(), names.layers(), times))
				.fold(fold, fold.isOpen() ? inside(id) : null).build();
	}

	/** For example “512 → 2048 → 512 · SwiGLU”. */
	private String sizes() {
		int hidden = facts.model().getHiddenSize();
		return hidden + " → " + facts.model().getFeedForwardSize() + " → " + hidden + " · " + facts.choice(ACTIVATION); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private Network inside(String id) {
		return feedForward instanceof MixtureOfExperts mixture ? mixture(id, mixture) : dense(id);
	}

	private Network dense(String id) {
		int hidden = facts.model().getHiddenSize();
		int inner = facts.model().getFeedForwardSize();
		boolean gated = feedForward.getActivation() == Activation.SWIGLU;
		String shape = Facts.shape("B", names.length(), inner); //$NON-NLS-1$
		List<Block> blocks = new ArrayList<>();
		List<Arrow> arrows = new ArrayList<>();
		String act = id + "/activation"; //$NON-NLS-1$
		String last = act;
		blocks.add(step(id + (gated ? "/gate" : "/up"), gated ? Messages.gateMatrix : Messages.upMatrix, //$NON-NLS-1$ //$NON-NLS-2$
				hidden + " → " + inner, "model.feedForwardSize")); //$NON-NLS-1$ //$NON-NLS-2$
		if (gated) {
			blocks.add(step(id + "/up", Messages.upMatrix, hidden + " → " + inner, "model.feedForwardSize")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		}
		blocks.add(step(act, gated ? "SiLU" : facts.choice(ACTIVATION), "", ACTIVATION)); //$NON-NLS-1$ //$NON-NLS-2$
		arrows.add(new Arrow(Arrow.IN, blocks.getFirst().id(), "", Route.MAIN)); //$NON-NLS-1$
		arrows.add(new Arrow(blocks.getFirst().id(), act, shape, Route.MAIN));
		if (gated) {
			last = id + "/product"; //$NON-NLS-1$
			blocks.add(Block.of(last, Role.SUM, "×", feedForward).build()); //$NON-NLS-1$
			arrows.add(new Arrow(Arrow.IN, id + "/up", "", Route.MAIN)); //$NON-NLS-1$ //$NON-NLS-2$
			arrows.add(new Arrow(act, last, "", Route.MAIN)); //$NON-NLS-1$
			arrows.add(new Arrow(id + "/up", last, "", Route.RIGHT)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		blocks.add(step(id + "/down", Messages.downMatrix, inner + " → " + hidden, "model.feedForwardSize")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		arrows.add(new Arrow(last, id + "/down", shape, Route.MAIN)); //$NON-NLS-1$
		arrows.add(new Arrow(id + "/down", Arrow.OUT, "", Route.MAIN)); //$NON-NLS-1$ //$NON-NLS-2$
		return new Network(blocks, arrows);
	}

	private Network mixture(String id, MixtureOfExperts mixture) {
		String gate = id + "/gate"; //$NON-NLS-1$
		String sum = id + "/sum"; //$NON-NLS-1$
		List<Block> blocks = new ArrayList<>();
		List<Arrow> arrows = new ArrayList<>();
		blocks.add(Block.of(gate, Role.STEP, Messages.gate, feedForward)
				.details(Messages.bind(Messages.best, mixture.getTopK(), mixture.getExperts()))
				.settings("model.feedForward.topK", "model.feedForward.loadBalanceWeight").build()); //$NON-NLS-1$ //$NON-NLS-2$
		arrows.add(new Arrow(Arrow.IN, gate, "", Route.MAIN)); //$NON-NLS-1$
		int count = mixture.getExperts();
		int shown = Math.min(count, DRAWN_EXPERTS);
		for (int place = 1; place <= shown; place++) {
			boolean more = count > DRAWN_EXPERTS && place == shown - 1;
			int number = place == shown ? count : place;
			Block expert = more ? Block.of(id + "/more", Role.MORE, "⋯", feedForward).build() //$NON-NLS-1$ //$NON-NLS-2$
					: Block.of(id + "/expert" + number, Role.EXPERT, Messages.bind(Messages.expert, number), //$NON-NLS-1$
							feedForward).settings("model.feedForward.experts", ACTIVATION).build(); //$NON-NLS-1$
			blocks.add(expert);
			arrows.add(new Arrow(gate, expert.id(), "", Route.MAIN)); //$NON-NLS-1$
			arrows.add(new Arrow(expert.id(), sum, "", Route.MAIN)); //$NON-NLS-1$
		}
		blocks.add(Block.of(sum, Role.SUM, "Σ", feedForward).details(Messages.weightedSum).build()); //$NON-NLS-1$
		arrows.add(new Arrow(sum, Arrow.OUT, "", Route.MAIN)); //$NON-NLS-1$
		return new Network(blocks, arrows);
	}

	private Block step(String id, String title, String detail, String setting) {
		return Block.of(id, Role.STEP, title, feedForward).details(detail).settings(setting).build();
	}
}
