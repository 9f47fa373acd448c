package org.trainyard.plots;

import java.io.IOException;
import java.util.List;

/**
 * Curves as a table of comma-separated values (RFC 4180): a line for each position that any of them has, with an empty
 * cell where one has no value there. Numbers are written so that reading them gives the same number.
 */
public final class SeriesCsv {

	private final List<PlottedSeries> series;
	private final int[] next;

	private SeriesCsv(List<PlottedSeries> series) {
		this.series = series;
		next = new int[series.size()];
	}

	/**
	 * Writes the table.
	 *
	 * @param position the title of the first column
	 * @param series a column each, and two more for the ends of its band
	 */
	public static void write(Appendable out, String position, List<PlottedSeries> series) throws IOException {
		new SeriesCsv(series).write(out, position);
	}

	private void write(Appendable out, String position) throws IOException {
		out.append(cell(position));
		for (PlottedSeries each : series) {
			out.append(',').append(cell(each.label()));
			if (each.hasBand()) {
				out.append(',').append(cell(each.label() + " (low)")).append(',')
						.append(cell(each.label() + " (high)"));
			}
		}
		out.append("\r\n");
		for (double x = smallest(); !Double.isNaN(x); x = smallest()) {
			out.append(number(x));
			for (int i = 0; i < series.size(); i++) {
				writeCells(out, i, x);
			}
			out.append("\r\n");
		}
	}

	/** The smallest position that is not written yet; NaN when all are. */
	private double smallest() {
		double smallest = Double.NaN;
		for (int i = 0; i < next.length; i++) {
			PlottedSeries each = series.get(i);
			if (next[i] < each.size() && !(each.x()[next[i]] >= smallest)) {
				smallest = each.x()[next[i]];
			}
		}
		return smallest;
	}

	/** A position that a series has twice gets a line each. */
	private void writeCells(Appendable out, int i, double x) throws IOException {
		PlottedSeries each = series.get(i);
		boolean here = next[i] < each.size() && each.x()[next[i]] == x;
		int at = here ? next[i]++ : -1;
		out.append(',').append(here ? number(each.y()[at]) : "");
		if (each.hasBand()) {
			out.append(',').append(here ? number(each.low()[at]) : "");
			out.append(',').append(here ? number(each.high()[at]) : "");
		}
	}

	/** Whole numbers without a fraction, as steps are. */
	private static String number(double value) {
		return value == Math.rint(value) && Math.abs(value) < 1e15 ? String.valueOf((long) value)
				: Double.toString(value);
	}

	private static String cell(String text) {
		return text.matches("[^\",\r\n]*") ? text : '"' + text.replace("\"", "\"\"") + '"';
	}
}
