package org.trainyard.runs.ui.inside;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.trainyard.plots.Matrix;
import org.trainyard.profiling.PositionalEncoding;

/**
 * What is drawn of the first positions of an encoding.
 *
 * @param dimensions of the curves, [K]
 * @param curves     of each of these dimensions, [K][positions]
 * @param values     of all positions, the first dimensions
 * @param similarity of two positions by their distance, [positions]
 */
record EncodedPositions(PositionalEncoding encoding, int[] dimensions, double[][] curves, Matrix values,
		double[] similarity) {

	private static final int[] DIMENSIONS = { 0, 1, 10, 50 };

	/** So many dimensions are in the heat map. */
	private static final int SHOWN = 64;

	/** What to draw. */
	record Wanted(PositionalEncoding encoding, int positions) {
	}

	/** Works it out; for the widest encodings some tenths of a second. */
	static EncodedPositions of(Wanted wanted) {
		PositionalEncoding encoding = wanted.encoding;
		int[] dimensions = Arrays.stream(DIMENSIONS).filter(each -> each < encoding.width()).toArray();
		double[][] curves = Arrays.stream(dimensions).mapToObj(
				each -> IntStream.range(0, wanted.positions).mapToDouble(p -> encoding.at(p, each)).toArray())
				.toArray(double[][]::new);
		return new EncodedPositions(encoding, dimensions, curves,
				Matrix.of(encoding.values(wanted.positions, Math.min(SHOWN, encoding.width()))),
				encoding.similarity(wanted.positions));
	}
}
