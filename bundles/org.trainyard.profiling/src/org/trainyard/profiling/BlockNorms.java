package org.trainyard.profiling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** L2 norms of the blocks of a model from those of its tensors. */
public final class BlockNorms {

	private BlockNorms() {
	}

	/**
	 * The norm of a block is the root of the sum of the squares of its tensors' norms.
	 *
	 * @param names of the tensors
	 * @param norms of the tensors, in the same order
	 * @return by the name of the block, in the order of the first tensor of each
	 */
	public static Map<String, Double> of(List<String> names, double[] norms) {
		Map<String, Double> blocks = new LinkedHashMap<>();
		for (int i = 0; i < norms.length; i++) {
			blocks.merge(ProfileName.block(names.get(i)), norms[i] * norms[i], Double::sum);
		}
		blocks.replaceAll((block, squares) -> Math.sqrt(squares));
		return blocks;
	}
}
