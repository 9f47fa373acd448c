package org.trainyard.plots;

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
		int[] from = new int[width];
		int[] to = new int[width];
		for (int x = 0; x < width; x++) {
			from[x] = part.column() + first(x, part.columns(), width);
			to[x] = part.column() + end(x, part.columns(), width);
		}
		int stripes = (long) part.rows() * part.columns() < MANY ? 1 : Math.min(STRIPES, height);
		IntStream stripe = IntStream.range(0, stripes);
		(stripes == 1 ? stripe : stripe.parallel())
				.forEach(i -> paint(rgb, from, to, height, height * i / stripes, height * (i + 1) / stripes));
		return rgb;
	}

	private void paint(int[] rgb, int[] from, int[] to, int height, int top, int bottom) {
		ValueScale.Shader shader = scale.shader();
		boolean same = !matrix.isMissingAny();
		float[] pixels = null;
		int last = -1;
		for (int y = top; y < bottom; y++) {
			int first = first(y, part.rows(), height);
			if (first == last && same) {
				System.arraycopy(rgb, (y - 1) * from.length, rgb, y * from.length, from.length);
				continue;
			}
			if (first != last) {
				pixels = matrix.pool(part.row() + first, part.row() + end(y, part.rows(), height), from, to,
						scale.isSigned());
				last = first;
			}
			paint(pixels, y, rgb, shader);
		}
	}

	/** Of some cells the one whose value a pixel before them shows; the first where none has a value. */
	static Cell strongest(Matrix matrix, MatrixPart cells, ValueScale scale) {
		Cell found = new Cell(cells.row(), cells.column());
		int strongest = Strength.NONE;
		for (int row = cells.row(); row < cells.row() + cells.rows(); row++) {
			for (int column = cells.column(); column < cells.column() + cells.columns(); column++) {
				int strength = Strength.of(matrix.at(row, column), scale.isSigned());
				if (strength > strongest) {
					strongest = strength;
					found = new Cell(row, column);
				}
			}
		}
		return found;
	}

	private void paint(float[] pixels, int y, int[] rgb, ValueScale.Shader shader) {
		int start = y * pixels.length;
		boolean hatched = pixels.length > part.columns();
		float before = Float.NaN;
		int color = ValueScale.MISSING;
		for (int x = 0; x < pixels.length; x++) {
			float value = pixels[x];
			if (value != before) {
				before = value;
				color = shader.rgb(value);
			}
			boolean line = hatched && value != value && (x + y) % HATCH == 0;
			rgb[start + x] = line ? ValueScale.MISSING_LINE : color;
		}
	}
}
