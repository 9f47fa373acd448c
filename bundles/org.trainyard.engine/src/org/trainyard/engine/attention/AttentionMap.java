package org.trainyard.engine.attention;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.trainyard.profiling.HeadFigures;

/**
 * What the heads of one attention block look at in an input.
 *
 * @param part    the name of the block, as its parameters are named
 * @param queries T tokens, or positions of a signal from 0
 * @param keys    S tokens or positions that the queries look at
 * @param heads   all of them, from 0 on
 */
public record AttentionMap(String part, List<String> queries, List<String> keys, List<Head> heads) {

	private static final Pattern LAYER = Pattern.compile("\\.([0-9]+)\\.");

	/**
	 * A head.
	 *
	 * @param number  from 0
	 * @param weights what each query takes of each key, row by row, [T × S]; none of heads that were not asked for
	 */
	public record Head(int number, HeadFigures figures, Optional<float[]> weights) {
	}

	public AttentionMap {
		queries = List.copyOf(queries);
		keys = List.copyOf(keys);
		heads = List.copyOf(heads);
	}

	/** The layer of the block among those of its kind, from 0. */
	public int layer() {
		return layer(part);
	}

	static int layer(String part) {
		Matcher number = LAYER.matcher(part);
		return number.find() ? Integer.parseInt(number.group(1)) : 0;
	}
}
