package org.trainyard.plots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Leaves of a band what can be seen: its lowest and highest value in every pixel column. */
public final class Envelope {

	/** A part of a band without a gap. */
	public record Strip(double[] x, double[] low, double[] high) {
	}

	private final PixelColumns columns;
	private final boolean logarithmic;
	private final List<Strip> strips = new ArrayList<>();
	private double[] keptX = new double[64];
	private double[] keptLow = new double[64];
	private double[] keptHigh = new double[64];
	private int kept;
	private int column = Integer.MIN_VALUE;

	private Envelope(PixelColumns columns, boolean logarithmic) {
		this.columns = columns;
		this.logarithmic = logarithmic;
	}

	/**
	 * What to draw of the band of a series.
	 *
	 * @param series with a band
	 * @param columns the window shown; one more value on either side of it is kept, to which the band runs on
	 * @param logarithmic whether the value axis is logarithmic: what is not positive is a gap then, and a band that begins
	 * there begins at its upper end
	 * @return strips with at most one value a column
	 */
	public static List<Strip> strips(PlottedSeries series, PixelColumns columns, boolean logarithmic) {
		return new Envelope(columns, logarithmic).read(series);
	}

	private List<Strip> read(PlottedSeries series) {
		double[] x = series.x();
		for (int i = columns.firstNear(x); i < x.length; i++) {
			double high = series.high()[i];
			double low = series.low()[i];
			if (!Double.isFinite(high) || !Double.isFinite(low) || !columns.canShow(x[i]) || logarithmic && high <= 0) {
				endStrip();
				continue;
			}
			int here = columns.of(x[i]);
			add(x[i], logarithmic && low <= 0 ? high : low, high, here);
			if (here == columns.count()) {
				break;
			}
		}
		endStrip();
		return strips;
	}

	private void add(double x, double low, double high, int here) {
		if (here == column && kept > 0 && here >= 0) {
			keptLow[kept - 1] = Math.min(keptLow[kept - 1], low);
			keptHigh[kept - 1] = Math.max(keptHigh[kept - 1], high);
			return;
		}
		if (kept == keptX.length) {
			keptX = Arrays.copyOf(keptX, 2 * kept);
			keptLow = Arrays.copyOf(keptLow, 2 * kept);
			keptHigh = Arrays.copyOf(keptHigh, 2 * kept);
		}
		column = here;
		keptX[kept] = x;
		keptLow[kept] = low;
		keptHigh[kept++] = high;
	}

	private void endStrip() {
		if (kept > 0) {
			strips.add(new Strip(Arrays.copyOf(keptX, kept), Arrays.copyOf(keptLow, kept),
					Arrays.copyOf(keptHigh, kept)));
			kept = 0;
		}
	}
}
