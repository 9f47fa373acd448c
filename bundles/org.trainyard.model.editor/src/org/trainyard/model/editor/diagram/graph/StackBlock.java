package org.trainyard.model.editor.diagram.graph;

import java.util.ArrayList;
import java.util.List;

/** Layers that repeat: folded to one block, as one layer that stands for all, or each of them. */
final class StackBlock {

	private final Facts facts;
	private final StackNames names;

	StackBlock(Facts facts, StackNames names) {
		this.facts = facts;
		this.names = names;
	}

	/** @param setting the path of the number of layers */
	Block build(String id, String title, String setting) {
		int layers = names.layers();
		Fold fold = facts.fold(id, Fold.OPEN);
		Network inside = switch (fold) {
		case OPEN -> LayerNetwork.of(facts, names, id, layers);
		case EACH -> each(id);
		default -> null;
		};
		return Block.of(id, Role.STACK, title, facts.model())
				.settings(setting, "model.hiddenSize").cost(facts.parameters(names.prefix()), share(layers)) //$NON-NLS-1$
				.times(layers).fold(fold, inside).build();
	}

	private double share(int times) {
		double share = facts.shares().of(names.attentionComponent(false), names.layers(), times)
				+ facts.shares().of(names.feedForwardComponent(), names.layers(), times);
		return names.isCross() ? share + facts.shares().of(names.attentionComponent(true), names.layers(), times)
				: share;
	}

	private Network each(String id) {
		List<Block> blocks = new ArrayList<>();
		List<Arrow> arrows = new ArrayList<>();
		String before = Arrow.IN;
		long parameters = facts.parameters(names.prefix()) / Math.max(1, names.layers());
		double share = share(1);
		for (int layer = 1; layer <= names.layers(); layer++) {
			String layerId = id + '/' + layer;
			Fold fold = facts.fold(layerId, Fold.CLOSED);
			blocks.add(Block.of(layerId, Role.STACK, Messages.bind(Messages.layer, layer), facts.model())
					.settings("model.hiddenSize").cost(parameters, share) //$NON-NLS-1$
					.fold(fold, fold.isOpen() ? LayerNetwork.of(facts, names, layerId, 1) : null).build());
			arrows.add(new Arrow(before, layerId, layer == 1 ? "" : names.shape(facts), Route.MAIN)); //$NON-NLS-1$
			before = layerId;
		}
		arrows.add(new Arrow(before, Arrow.OUT, "", Route.MAIN)); //$NON-NLS-1$
		return new Network(blocks, arrows);
	}
}
