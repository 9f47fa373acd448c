package org.trainyard.model.editor.diagram.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.trainyard.model.experiment.AdditiveAttention;
import org.trainyard.model.experiment.Lora;

/** Attention: the projections, the scores, and what comes of them. */
final class AttentionBlock {

	private static final String ATTENTION = "model.attention"; //$NON-NLS-1$

	private final Facts facts;
	private final StackNames names;
	private final boolean cross;

	AttentionBlock(Facts facts, StackNames names, boolean cross) {
		this.facts = facts;
		this.names = names;
		this.cross = cross;
	}

	/** @param parameters of one layer */
	Block build(String id, long parameters, int times) {
		Fold fold = facts.fold(id, Fold.CLOSED);
		return Block.of(id, Role.ATTENTION, title(), facts.model().getAttention()).details(heads(), lora())
				.settings(ATTENTION, "model.heads", "model.attention.keyValueHeads", "model.attention.kernel") //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				.cost(parameters, facts.shares().of(names.attentionComponent(cross), names.layers(), times))
				.fold(fold, fold.isOpen() ? inside(id) : null).build();
	}

	private String title() {
		String kind = facts.choice(ATTENTION);
		String pattern = cross ? Messages.crossAttention
				: names.isCausal() ? Messages.causalAttention
						: Messages.attention;
		return Messages.bind(pattern, kind);
	}

	private String heads() {
		int heads = facts.model().getHeads();
		return facts.keyValueHeads() == heads ? Messages.bind(Messages.heads, heads, facts.headWidth())
				: Messages.bind(Messages.groupedHeads, heads, facts.headWidth(), facts.keyValueHeads());
	}

	private String lora() {
		Lora lora = facts.model().getLora();
		return lora == null || targets(lora).isEmpty() ? "" //$NON-NLS-1$
				: Messages.bind(Messages.lora, lora.getRank(), targets(lora));
	}

	private static String targets(Lora lora) {
		return Stream.of(lora.isQuery() ? "Q" : "", lora.isKey() ? "K" : "", lora.isValue() ? "V" : "", //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$ //$NON-NLS-6$
				lora.isOutput() ? "O" : "").filter(target -> !target.isEmpty()).collect(Collectors.joining(", ")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private Network inside(String id) {
		String scores = id + "/scores"; //$NON-NLS-1$
		String output = id + "/output"; //$NON-NLS-1$
		List<Block> blocks = new ArrayList<>();
		List<Arrow> arrows = new ArrayList<>();
		for (String name : List.of("Q", "K", "V")) { //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
			blocks.add(projection(id, name));
			// What is read from the other side comes in beside the stream; one arrow stands for all three here.
			arrows.add(new Arrow(Arrow.IN, id + '/' + name, "", Route.MAIN)); //$NON-NLS-1$
			arrows.add(new Arrow(id + '/' + name, scores, "", Route.MAIN)); //$NON-NLS-1$
		}
		blocks.add(step(scores, scoresText(), Facts.shape("B", facts.model().getHeads(), names.length(), //$NON-NLS-1$
				facts.headWidth())));
		blocks.add(step(output, Messages.outputProjection, matrix(facts.model().getHiddenSize())));
		arrows.add(new Arrow(scores, output, names.shape(facts), Route.MAIN));
		arrows.add(new Arrow(output, Arrow.OUT, "", Route.MAIN)); //$NON-NLS-1$
		if (!lora().isEmpty()) {
			Lora lora = facts.model().getLora();
			blocks.add(Block.of(id + "/lora", Role.ADAPTER, Messages.bind(Messages.loraTitle, lora.getRank()), lora) //$NON-NLS-1$
					.details(targets(lora)).settings("model.lora", "model.lora.rank").build()); //$NON-NLS-1$ //$NON-NLS-2$
			arrows.add(new Arrow(id + "/lora", scores, "", Route.LEFT)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		return new Network(blocks, arrows);
	}

	private Block projection(String id, String name) {
		int width = name.equals("Q") ? facts.model().getHiddenSize() : facts.keyValueHeads() * facts.headWidth(); //$NON-NLS-1$
		return step(id + '/' + name, name, matrix(width));
	}

	private String matrix(int out) {
		return facts.model().getHiddenSize() + " → " + out; //$NON-NLS-1$
	}

	private String scoresText() {
		return facts.model().getAttention() instanceof AdditiveAttention ? "softmax(v · tanh(Q + K)) · V" //$NON-NLS-1$
				: "softmax(Q · Kᵀ ∕ √" + facts.headWidth() + ") · V"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Block step(String id, String title, String detail) {
		return Block.of(id, Role.STEP, title, facts.model().getAttention()).details(detail).settings(ATTENTION)
				.build();
	}
}
