package org.trainyard.plots;

/**
 * The cells of a heat map as pixels. Where there are more cells than pixels, a pixel has the colour of the largest value
 * behind it, or on a scale for values with a sign of the one farthest from zero, so that no single cell is lost.
 */
record HeatPixels(Matrix matrix, MatrixPart part, ValueScale scale) implements Pixels {

	/** How far apart the lines across a cell without value are. */
	private static final int HATCH = 4;

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

	@Override
	public int[] rgb(int width, int height) {
		int[] rgb = new int[width * height];
		float[] line = new float[part.columns()];
		float[] pixels = new float[width];
		int last = -1;
		for (int y = 0; y < height; y++) {
			int from = first(y, part.rows(), height);
			int to = end(y, part.rows(), height);
			if (from != last || to - from > 1) {
				gather(from, to, line);
				pool(line, pixels);
				last = from;
			}
			paint(pixels, y, rgb);
		}
		return rgb;
	}

	private void gather(int from, int to, float[] line) {
		matrix.copyRow(part.row() + from, part.column(), line);
		for (int row = part.row() + from + 1; row < part.row() + to; row++) {
			if (scale.isSigned()) {
				matrix.farthest(row, part.column(), line);
			} else {
				matrix.largest(row, part.column(), line);
			}
		}
	}

	private void pool(float[] line, float[] pixels) {
		boolean signed = scale.isSigned();
		for (int x = 0; x < pixels.length; x++) {
			int end = end(x, line.length, pixels.length);
			int at = first(x, line.length, pixels.length);
			float kept = line[at];
			while (++at < end) {
				float value = line[at];
				boolean more = signed ? Math.abs(value) > Math.abs(kept) : value > kept;
				kept = more || Float.isNaN(kept) ? value : kept;
			}
			pixels[x] = kept;
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
