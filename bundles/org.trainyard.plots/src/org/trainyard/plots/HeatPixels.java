package org.trainyard.plots;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The cells of a heat map as pixels. Where there are more cells than pixels, a pixel has the colour of the largest value
 * behind it, or on a scale for values with a sign of the one farthest from zero, so that no single cell is lost.
 */
record HeatPixels(Matrix matrix, MatrixPart part, ValueScale scale) implements Pixels {

	/** How far apart the lines across a cell without value are. */
	private static final int HATCH = 4;

	/** So many cells are worth sharing among processors, in so many parts. */
	private static final int MANY = 100_000;
	private static final int STRIPES = 8;

	@Override
	public int columns() {
		return part.columns();
	}

	@Override
	public int rows() {
		return part.rows();
	}

	/**
	 * The first of the cells behind a pixel, of which there are {@code count} in {@code length} pixels: those whose middle is
	 * there, or the one that lies behind the middle of the pixel where pixels are smaller.
	 */
	static int first(int pixel, int count, int length) {
		long cells = 2L * pixel * count;
		return (int) (length >= count ? (cells + count) / (2L * length) : Math.ceilDiv(cells - length, 2L * length));
	}

	/** Behind the last one of the cells behind a pixel. */
	static int end(int pixel, int count, int length) {
		return length >= count ? first(pixel, count, length) + 1 : first(pixel + 1, count, length);
	}

	/** Many cells are gone through by all processors: 96 maps of 512 × 512 are 25 million. */
	@Override
	public int[] rgb(int width, int height) {
		int[] rgb = new int[width * height];
		int stripes = (long) part.rows() * part.columns() < MANY ? 1 : Math.min(STRIPES, height);
		IntStream stripe = IntStream.range(0, stripes);
		(stripes == 1 ? stripe : stripe.parallel())
				.forEach(i -> paint(rgb, width, height, height * i / stripes, height * (i + 1) / stripes));
		return rgb;
	}

	private void paint(int[] rgb, int width, int height, int top, int bottom) {
		int[] from = IntStream.range(0, width).map(x -> part.column() + first(x, part.columns(), width)).toArray();
		int[] to = IntStream.range(0, width).map(x -> part.column() + end(x, part.columns(), width)).toArray();
		float[] pixels = new float[width];
		int last = -1;
		for (int y = top; y < bottom; y++) {
			int first = first(y, part.rows(), height);
			if (first != last) {
				Arrays.fill(pixels, Float.NaN);
				for (int row = first; row < end(y, part.rows(), height); row++) {
					matrix.pool(part.row() + row, from, to, pixels, scale.isSigned());
				}
				last = first;
			}
			paint(pixels, y, rgb);
		}
	}

	/** Of some cells the one whose value a pixel before them shows; the first where none has a value. */
	static Cell strongest(Matrix matrix, MatrixPart cells, ValueScale scale) {
		boolean signed = scale.isSigned();
		Cell found = new Cell(cells.row(), cells.column());
		for (int row = cells.row(); row < cells.row() + cells.rows(); row++) {
			for (int column = cells.column(); column < cells.column() + cells.columns(); column++) {
				float value = matrix.at(row, column);
				float before = matrix.at(found.row(), found.column());
				boolean more = signed ? Math.abs(value) > Math.abs(before) : value > before;
				found = more || Float.isNaN(before) && !Float.isNaN(value) ? new Cell(row, column) : found;
			}
		}
		return found;
	}

	private void paint(float[] pixels, int y, int[] rgb) {
		int start = y * pixels.length;
		boolean hatched = pixels.length > part.columns();
		ValueScale.Shader shader = scale.shader();
		for (int x = 0; x < pixels.length; x++) {
			boolean line = hatched && Float.isNaN(pixels[x]) && (x + y) % HATCH == 0;
			rgb[start + x] = line ? ValueScale.MISSING_LINE : shader.rgb(pixels[x]);
		}
	}
}
