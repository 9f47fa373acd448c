package org.trainyard.model.editor.diagram.graph;

import java.util.ArrayList;
import java.util.List;

import org.trainyard.model.experiment.NormPlacement;
import org.trainyard.model.experiment.RotaryPositions;

/** The inside of one layer: attention and feed-forward, each with its norm and the sum that goes around it. */
final class LayerNetwork {

	private static final String NORM = "model.norm"; //$NON-NLS-1$
	private static final String PLACEMENT = "model.norm.placement"; //$NON-NLS-1$

	private final Facts facts;
	private final StackNames names;
	private final String id;
	private final int times;
	private final List<Block> blocks = new ArrayList<>();
	private final List<Arrow> arrows = new ArrayList<>();
	/** Where the residual stream comes from at present. */
	private String stream = Arrow.IN;

	/** @param times how many layers this one stands for */
	private LayerNetwork(Facts facts, StackNames names, String id, int times) {
		this.facts = facts;
		this.names = names;
		this.id = id;
		this.times = times;
	}

	static Network of(Facts facts, StackNames names, String id, int times) {
		return new LayerNetwork(facts, names, id, times).build();
	}

	private Network build() {
		sublayer(1, attention(false));
		if (names.isCross()) {
			sublayer(2, attention(true));
		}
		sublayer(names.isCross() ? 3 : 2, feedForward());
		connect(stream, Arrow.OUT, Route.MAIN);
		return new Network(blocks, arrows);
	}

	private void sublayer(int number, Block block) {
		String sum = id + "/add" + number; //$NON-NLS-1$
		String before = stream;
		boolean pre = facts.model().getNorm().getPlacement() == NormPlacement.PRE;
		if (pre) {
			add(norm(number));
		}
		if (names.turnsPositions(facts) && number == 1) {
			blocks.add(rotary());
			arrows.add(new Arrow(id + "/rotary", block.id(), "", Route.LEFT)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		add(block);
		add(Block.of(sum, Role.SUM, "+", facts.model()).details(Messages.residual).build()); //$NON-NLS-1$
		connect(before, sum, Route.RIGHT);
		if (!pre) {
			add(norm(number));
		}
	}

	private void add(Block block) {
		blocks.add(block);
		connect(stream, block.id(), Route.MAIN);
		stream = block.id();
	}

	private void connect(String from, String to, Route route) {
		// Beside the layer's ends the shape stands already on the arrows outside of it.
		boolean isShown = route == Route.MAIN && !from.equals(Arrow.IN) && !to.equals(Arrow.OUT);
		String shape = isShown ? names.shape(facts) : ""; //$NON-NLS-1$
		arrows.add(new Arrow(from, to, shape, route));
	}

	private Block norm(int number) {
		return Block.of(id + "/norm" + number, Role.NORM, facts.choice(NORM), facts.model().getNorm()) //$NON-NLS-1$
				.settings(NORM, PLACEMENT).cost(perLayer(names.norm(number)), Double.NaN).build();
	}

	private Block rotary() {
		var rotary = (RotaryPositions) facts.model().getPositions();
		return Block.of(id + "/rotary", Role.POSITIONS, facts.choice("model.positions"), rotary) //$NON-NLS-1$ //$NON-NLS-2$
				.details(Messages.bind(Messages.base, Facts.number(rotary.getBase())))
				.settings("model.positions", "model.positions.base").build(); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Block attention(boolean cross) {
		String block = id + (cross ? "/cross" : "/attention"); //$NON-NLS-1$ //$NON-NLS-2$
		return new AttentionBlock(facts, names, cross).build(block, perLayer(names.attention(cross)), times);
	}

	private Block feedForward() {
		return new FeedForwardBlock(facts, names).build(id + "/feedForward", perLayer(names.feedForward()), times); //$NON-NLS-1$
	}

	private long perLayer(String... prefixes) {
		return facts.parameters(prefixes) / Math.max(1, names.layers());
	}
}
