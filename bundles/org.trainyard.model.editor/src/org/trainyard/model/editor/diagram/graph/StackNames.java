package org.trainyard.model.editor.diagram.graph;

import java.util.stream.Stream;

import org.trainyard.model.experiment.RotaryPositions;

/**
 * One stack of layers and what its parts are called elsewhere.
 *
 * @param side      the component's name in cost and parameter tables: {@code encoder}, {@code decoder} or {@code cell}
 * @param prefix    what the names of its first layer's parameters start with
 * @param torch     whether they go on as those of {@code torch.nn.Transformer} do, not as those of GPT-2
 * @param isCross   whether its layers read the other side as well
 * @param isCausal  whether positions see only those before them
 * @param length    the letter for the length of its sequences
 * @param layers    how many layers it has
 */
record StackNames(String side, String prefix, boolean torch, boolean isCross, boolean isCausal, String length,
		int layers) {

	String[] attention(boolean cross) {
		String name = torch ? cross ? "multihead_attn." : "self_attn." : "attn."; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
		return new String[] { prefix + name };
	}

	String[] feedForward() {
		Stream<String> parts = torch ? Stream.of("linear", "gate.", "experts.") : Stream.of("mlp."); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return parts.map(prefix::concat).toArray(String[]::new);
	}

	String[] norm(int number) {
		return new String[] { prefix + (torch ? "norm" : "ln_") + number + '.' }; //$NON-NLS-1$ //$NON-NLS-2$
	}

	/** The component of attention in cost tables. */
	String attentionComponent(boolean cross) {
		return side + (cross ? ".crossAttention" : side.equals("decoder") ? ".selfAttention" : ".attention"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
	}

	String feedForwardComponent() {
		return side + ".feedForward"; //$NON-NLS-1$
	}

	/** The shape of the residual stream. */
	String shape(Facts facts) {
		return Facts.shape("B", length, facts.model().getHiddenSize()); //$NON-NLS-1$
	}

	/** Whether positions are turned within attention instead of being added to the embedding. */
	boolean turnsPositions(Facts facts) {
		return facts.model().getPositions() instanceof RotaryPositions;
	}
}
