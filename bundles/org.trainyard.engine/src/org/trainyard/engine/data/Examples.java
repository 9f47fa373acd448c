package org.trainyard.engine.data;

/**
 * Pairs of a source and the target that belongs to it, in ordinary tokens.
 *
 * @param sources [B][S] token ids
 * @param targets [B][T] token ids
 */
public record Examples(long[][] sources, long[][] targets) {

	/** How many pairs there are. */
	public int size() {
		return sources.length;
	}
}
