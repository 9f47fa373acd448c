package org.trainyard.plots;

import java.util.Arrays;

/**
 * Draws curves into pixels. What a noisy curve of many points needs, thousands of steep strokes over each other, costs the
 * drawing libraries of a desktop some twenty milliseconds a curve, because they compute the outline of all strokes first;
 * here it costs one, because coverage is summed up pixel by pixel. Pixels are kept column by column, for strokes are
 * mostly steep.
 */
public final class CurveRaster implements CurveSurface {

	/** Strokes narrower than this, in pixels, are drawn as upright; so are those up to a pixel that are very steep. */
	private static final double UPRIGHT = 0.6;
	private static final double STEEP = 8;

	private static final int FULL = 255;

	/** The share of a colour that hides what was there. */
	private static final int OPAQUE = FULL * 256;

	private final int width;
	private final int height;

	/** 0xRRGGBB of [width][height]. */
	private final int[] pixels;

	/** How much of each pixel the curve that is being drawn covers, 0 to {@link #FULL}; 0 between curves. */
	private final int[] covered;

	/** Where in each column anything is covered. */
	private final int[] top;
	private final int[] bottom;

	/** A picture of one colour. */
	public CurveRaster(int width, int height, int background) {
		this.width = Math.max(1, width);
		this.height = Math.max(1, height);
		pixels = new int[this.width * this.height];
		covered = new int[pixels.length];
		top = new int[this.width];
		bottom = new int[this.width];
		Arrays.fill(pixels, background);
		forget();
	}

	@Override
	public int width() {
		return width;
	}

	@Override
	public int height() {
		return height;
	}

	/** The colour of a pixel, as 0xRRGGBB. */
	public int rgb(int x, int y) {
		return pixels[x * height + y];
	}

	/** The pixels line by line, each as four bytes: blue, green, red, nothing. */
	public byte[] bytes() {
		byte[] bytes = new byte[4 * pixels.length];
		for (int x = 0; x < width; x++) {
			for (int y = 0; y < height; y++) {
				int rgb = pixels[x * height + y];
				int at = 4 * (y * width + x);
				bytes[at] = (byte) rgb;
				bytes[at + 1] = (byte) (rgb >> 8);
				bytes[at + 2] = (byte) (rgb >> 16);
			}
		}
		return bytes;
	}

	private void solid(double[] x, double[] y, double stroke) {
		for (int i = 1; i < x.length; i++) {
			stroke(x[i - 1], y[i - 1], x[i], y[i], stroke);
		}
	}

	/** Where a line is steep, its dashes are counted along the horizontal axis. */
	@Override
	public void line(double[] x, double[] y, double stroke, float[] dashes) {
		if (dashes.length == 0) {
			solid(x, y, stroke);
			return;
		}
		int dash = 0;
		double left = dashes[0];
		for (int i = 1; i < x.length; i++) {
			double dx = x[i] - x[i - 1];
			double dy = y[i] - y[i - 1];
			double length = Math.abs(dx) < 1.5 ? Math.abs(dx) : Math.hypot(dx, dy);
			double from = 0;
			while (from < 1) {
				double to = length - from * length <= left ? 1 : from + left / length;
				if (dash % 2 == 0) {
					stroke(x[i - 1] + dx * from, y[i - 1] + dy * from, x[i - 1] + dx * to, y[i - 1] + dy * to, stroke);
				}
				left -= (to - from) * length;
				if (left <= 1e-9) {
					dash = (dash + 1) % dashes.length;
					left = dashes[dash];
				}
				from = to;
			}
		}
	}

	@Override
	public void dot(double x, double y, double radius) {
		for (int column = (int) Math.floor(x - radius); column <= x + radius; column++) {
			double half = radius * radius - (column + 0.5 - x) * (column + 0.5 - x);
			if (half > 0) {
				upright(column, y - Math.sqrt(half), y + Math.sqrt(half), FULL);
			}
		}
	}

	@Override
	public void band(double[] x, double[] low, double[] high) {
		for (int i = 0; i < x.length; i++) {
			// Between the middles of two columns a peak would be cut off.
			upright((int) Math.floor(x[i]), high[i], low[i], FULL);
			int from = i == 0 ? width : (int) Math.max(0, Math.ceil(x[i - 1] - 0.5));
			double end = Math.min(width, Math.ceil(x[i] - 0.5));
			for (int column = from; column < end; column++) {
				double share = (column + 0.5 - x[i - 1]) / (x[i] - x[i - 1]);
				upright(column, high[i - 1] + (high[i] - high[i - 1]) * share,
						low[i - 1] + (low[i] - low[i - 1]) * share, FULL);
			}
		}
	}

	@Override
	public void paint(int rgb, double alpha) {
		int opacity = (int) Math.round(Math.clamp(alpha, 0, 1) * 256);
		for (int x = 0; x < width; x++) {
			for (int i = x * height + top[x]; i < x * height + bottom[x]; i++) {
				if (covered[i] != 0) {
					int share = Math.min(FULL, covered[i]) * opacity;
					pixels[i] = share == OPAQUE ? rgb : mix(pixels[i], rgb, share);
					covered[i] = 0;
				}
			}
		}
		forget();
	}

	private void forget() {
		Arrays.fill(top, height);
		Arrays.fill(bottom, 0);
	}

	/** Two colours at once in one number, which divisions would not allow; the share is up to {@link #OPAQUE}. */
	private static int mix(int under, int over, int share) {
		int part = (share + 128) / FULL;
		int rest = 256 - part;
		int redAndBlue = (under & 0xFF00FF) * rest + (over & 0xFF00FF) * part + 0x800080 >>> 8 & 0xFF00FF;
		int green = (under & 0xFF00) * rest + (over & 0xFF00) * part + 0x8000 >>> 8 & 0xFF00;
		return redAndBlue | green;
	}

	private void stroke(double x0, double y0, double x1, double y1, double stroke) {
		double dx = x1 - x0;
		double dy = y1 - y0;
		double narrow = Math.abs(dy) > STEEP * Math.abs(dx) ? 1 : UPRIGHT;
		if (Math.abs(dx) <= narrow && Math.abs(dy) > Math.abs(dx)) {
			uprightStroke((x0 + x1) / 2, Math.min(y0, y1), Math.max(y0, y1), stroke);
		} else if (Math.abs(dy) > Math.abs(dx)) {
			steep(x0, y0, x1, y1, stroke);
		} else {
			shallow(x0, y0, x1, y1, stroke);
		}
	}

	private void uprightStroke(double x, double y0, double y1, double stroke) {
		double left = x - stroke / 2;
		double right = x + stroke / 2;
		// As high as it is wide where the values are all the same.
		double rest = Math.max(0, 1 - (y1 - y0)) / 2;
		for (int column = (int) Math.floor(left); column < right; column++) {
			double share = Math.min(right, column + 1.0) - Math.max(left, column);
			upright(column, y0 - rest, y1 + rest, (int) Math.round(share * FULL));
		}
	}

	/** Covers a part of a column, at its ends by as much of a pixel as it reaches into. */
	private void upright(int column, double y0, double y1, int share) {
		double from = Math.max(0, y0);
		double to = Math.min(height, y1);
		if (column < 0 || column >= width || !(from < to)) {
			return;
		}
		int first = (int) from;
		int last = (int) Math.ceil(to) - 1;
		touch(column, first, last);
		int at = column * height;
		if (first == last) {
			covered[at + first] += (int) (share * (to - from));
			return;
		}
		covered[at + first] += (int) (share * (first + 1 - from));
		for (int i = at + first + 1; i < at + last; i++) {
			covered[i] += share;
		}
		covered[at + last] += (int) (share * (to - last));
	}

	private void touch(int column, int first, int last) {
		top[column] = Math.min(top[column], first);
		bottom[column] = Math.max(bottom[column], last + 1);
	}

	private void shallow(double x0, double y0, double x1, double y1, double stroke) {
		double from = Math.min(x0, x1);
		double to = Math.max(x0, x1);
		double slope = x1 == x0 ? 0 : (y1 - y0) / (x1 - x0);
		double half = stroke / 2 * Math.sqrt(1 + slope * slope);
		int last = (int) Math.min(width - 1.0, Math.floor(to));
		for (int column = (int) Math.max(0, Math.floor(from)); column <= last; column++) {
			double left = Math.max(from, column);
			double right = Math.min(to, column + 1.0);
			double middle = y0 + ((left + right) / 2 - x0) * slope;
			upright(column, middle - half, middle + half, (int) Math.round((right - left) * FULL));
		}
	}

	private void steep(double x0, double y0, double x1, double y1, double stroke) {
		double from = Math.max(0, Math.min(y0, y1));
		double to = Math.min(height, Math.max(y0, y1));
		double slope = (x1 - x0) / (y1 - y0);
		double half = stroke / 2 * Math.sqrt(1 + slope * slope);
		int left = (int) Math.max(0, Math.floor(Math.min(x0, x1) - half));
		int right = (int) Math.min(width - 1.0, Math.floor(Math.max(x0, x1) + half));
		for (int column = left; column <= right && from < to; column++) {
			touch(column, (int) from, (int) Math.ceil(to) - 1);
		}
		for (int row = (int) from; row < to; row++) {
			double upper = Math.max(from, row);
			double lower = Math.min(to, row + 1.0);
			double middle = x0 + ((upper + lower) / 2 - y0) * slope;
			across(row, Math.max(0, middle - half), Math.min(width, middle + half), (lower - upper) * FULL);
		}
	}

	/** Covers a part of a row, of columns that are touched. */
	private void across(int row, double from, double to, double share) {
		double left = from;
		for (int column = (int) from; column < to; column++) {
			double right = Math.min(to, column + 1.0);
			covered[column * height + row] += (int) ((right - left) * share + 0.5);
			left = right;
		}
	}
}
