package org.trainyard.engine.tensor;

import java.util.List;
import java.util.Optional;

/**
 * What an attention operation is to do. Every dot-product kernel gives the same result.
 *
 * @param kernel  how weights are computed
 * @param heads   H, heads of queries
 * @param groups  G, heads of keys and values; each serves H/G consecutive heads of queries
 * @param mask    boolean, broadcast to {@code [B, H, T, S]}: where it is true a query sees a key; none for everywhere
 * @param causal  whether a query sees only keys at its own position and before; not together with a mask
 * @param dropout probability with which an attention weight is set to zero
 */
public record AttentionOperation(Kernel kernel, long heads, long groups, Optional<Tensor> mask, boolean causal,
		double dropout) {

	/** How attention is computed. */
	public sealed interface Kernel {

		/** PyTorch's fused operation, which never holds all weights while there is no dropout. */
		record Fused() implements Kernel {
		}

		/** All weights [B, H, T, S] at once. */
		record Plain() implements Kernel {
		}

		/**
		 * Blocks of keys with an online softmax (Milakov and Gimelshein, 2018, arXiv:1805.02867).
		 *
		 * @param size keys in a block
		 */
		record Blockwise(long size) implements Kernel {
		}

		/**
		 * Scores {@code v · tanh(q + k)} instead of scaled dot products (Bahdanau et al., 2015, arXiv:1409.0473).
		 *
		 * @param score v of each head, [H, d]
		 */
		record Additive(Tensor score) implements Kernel {
		}
	}

	/** {@code softmax(q kᵀ / √d) v} in each head: {@code [B, T, H·d]} with {@code [B, S, G·d] → [B, T, H·d]}. */
	public Tensor apply(Tensor queries, Tensor keys, Tensor values) {
		List<Tensor> masks = mask.stream().toList();
		return switch (kernel) {
		case Kernel.Fused() ->
			Kernels.tensor("attention", queries, keys, values, masks, heads, groups, causal, dropout);
		case Kernel.Plain() ->
			Kernels.tensor("plain_attention", queries, keys, values, masks, heads, groups, causal, dropout);
		case Kernel.Blockwise(long size) ->
			Kernels.tensor("blockwise_attention", queries, keys, values, masks, heads, groups, causal, dropout, size);
		case Kernel.Additive(Tensor score) ->
			Kernels.tensor("additive_attention", queries, keys, values, score, masks, heads, causal, dropout);
		};
	}

	/**
	 * What each query takes of each key before dropout, {@code [B, H, T, S]}: 0 where it does not see the key, and 1 over
	 * all keys. Every kernel has the same. 16 bits are too few for that: the weights of such queries and keys are float32.
	 */
	public Tensor weights(Tensor queries, Tensor keys) {
		List<Tensor> masks = mask.stream().toList();
		return kernel instanceof Kernel.Additive(Tensor score)
				? Kernels.tensor("additive_weights", exact(queries), exact(keys), exact(score), masks, heads, causal)
				: Kernels.tensor("product_weights", exact(queries), exact(keys), masks, heads, groups, causal);
	}

	private static Tensor exact(Tensor x) {
		return x.type() == ElementType.BFLOAT16 ? x.to(ElementType.FLOAT32) : x;
	}

	/**
	 * Turns pairs of features of each head by an angle for each position (Su et al., 2021, arXiv:2104.09864), pairing
	 * feature i with i + d/2 as Llama does; {@code [B, T, H·d]}.
	 *
	 * @param cosines of the angles, [T, 1, d] or [B, T, 1, d]
	 * @param sines   of the angles, of the same shape
	 */
	public static Tensor rotate(Tensor x, Tensor cosines, Tensor sines, int heads) {
		return Kernels.tensor("rotate", x, cosines, sines, (long) heads);
	}
}
