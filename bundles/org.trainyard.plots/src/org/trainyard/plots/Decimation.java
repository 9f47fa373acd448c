package org.trainyard.plots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Leaves of a curve what can be seen: the first, smallest, largest and last value of every pixel column. Drawn at that
 * width, the picture is the one that all points would give, spikes included.
 */
public final class Decimation {

	/** Points without a gap between them; a single one is drawn as a dot. */
	public record Segment(double[] x, double[] y) {
	}

	private final AxisRange window;
	private final PixelColumns pixels;
	private final int columns;
	private final boolean logarithmic;
	private final List<Segment> segments = new ArrayList<>();
	private double[] keptX = new double[64];
	private double[] keptY = new double[64];
	private int kept;

	/** The pixel column being read: -1 left of the window, {@code columns} right of it. */
	private int column;
	private int first = -1;
	private int smallest;
	private int largest;
	private int last;

	private final double[] x;
	private final double[] y;

	private Decimation(double[] x, double[] y, PixelColumns pixels, boolean logarithmic) {
		this.x = x;
		this.y = y;
		this.pixels = pixels;
		this.logarithmic = logarithmic;
		window = pixels.window();
		columns = pixels.count();
	}

	/**
	 * What to draw of a curve.
	 *
	 * @param x positions, ascending
	 * @param y values; those that are not finite, and on a logarithmic axis those that are not positive, are gaps
	 * @param window the positions shown; where the curve enters and leaves it, the crossing is interpolated
	 * @param columns the width of the window in pixels
	 * @param logarithmic whether the value axis is logarithmic
	 * @return at most four points a column, and two more for each gap
	 */
	public static List<Segment> segments(double[] x, double[] y, AxisRange window, int columns, boolean logarithmic) {
		return segments(x, y, new PixelColumns(window, columns, false), logarithmic);
	}

	/** The same for any position axis. */
	public static List<Segment> segments(double[] x, double[] y, PixelColumns pixels, boolean logarithmic) {
		return new Decimation(x, y, pixels, logarithmic).read();
	}

	private List<Segment> read() {
		for (int i = pixels.firstNear(x); i < x.length; i++) {
			if (!drawable(i)) {
				endSegment();
				continue;
			}
			int here = pixels.of(x[i]);
			if (first >= 0 && here != column) {
				endColumn();
				crossEdges(i, here);
			}
			add(i, here);
			if (here == columns && x[i] > window.upper()) {
				break;
			}
		}
		endSegment();
		return segments;
	}

	private boolean drawable(int i) {
		return Double.isFinite(y[i]) && pixels.canShow(x[i]) && (!logarithmic || y[i] > 0);
	}

	private void add(int i, int here) {
		if (first < 0) {
			column = here;
			first = smallest = largest = i;
		}
		smallest = y[i] < y[smallest] ? i : smallest;
		largest = y[i] > y[largest] ? i : largest;
		last = i;
	}

	private void endColumn() {
		if (column >= 0 && column < columns) {
			int lower = Math.min(smallest, largest);
			int upper = Math.max(smallest, largest);
			keep(x[first], y[first]);
			keepIfNew(lower, first);
			keepIfNew(upper, Math.max(lower, first));
			keepIfNew(last, Math.max(upper, first));
		}
		first = -1;
	}

	private void keepIfNew(int i, int previous) {
		if (i > previous) {
			keep(x[i], y[i]);
		}
	}

	/** Draws the line up to the edge of the window when a point lies outside, and not to the far point itself. */
	private void crossEdges(int i, int here) {
		if (column == -1) {
			keep(window.lower(), between(last, i, window.lower()));
		}
		if (here == columns) {
			keep(window.upper(), between(last, i, window.upper()));
		}
	}

	private double between(int a, int b, double position) {
		double share = x[b] == x[a] ? 1 : share(a, b, position);
		if (logarithmic) {
			return y[a] * Math.pow(y[b] / y[a], share);
		}
		return y[a] * (1 - share) + y[b] * share;
	}

	private double share(int a, int b, double position) {
		return pixels.isLogarithmic() ? Math.log(position / x[a]) / Math.log(x[b] / x[a])
				: (position - x[a]) / (x[b] - x[a]);
	}

	private void keep(double position, double value) {
		if (kept == keptX.length) {
			keptX = Arrays.copyOf(keptX, 2 * kept);
			keptY = Arrays.copyOf(keptY, 2 * kept);
		}
		keptX[kept] = position;
		keptY[kept++] = value;
	}

	private void endSegment() {
		if (first >= 0) {
			endColumn();
		}
		if (kept > 0) {
			segments.add(new Segment(Arrays.copyOf(keptX, kept), Arrays.copyOf(keptY, kept)));
			kept = 0;
		}
	}
}
