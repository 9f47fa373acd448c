package org.trainyard.plots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a distribution changes over the steps of training, as a heat map: a column for each step, a row for each range of
 * values, the largest on top, and lines at the 5th, 50th and 95th hundredth. All rows have the same height, whatever bins
 * the steps have, and lie around round values; they reach from the smallest to the largest thousandth of any step, for a single outlier would press
 * all others into one row.
 *
 * @param steps ascending
 * @param distributions one a step
 */
public record DistributionsOverSteps(long[] steps, List<Distribution> distributions) {

	private static final int MOST_ROWS = 120;
	private static final double TAIL = 0.001;
	private static final double[] LINES = { 0.95, 0.5, 0.05 };

	/**
	 * Checks that there is a distribution for each step.
	 *
	 * @throws IllegalArgumentException where there is not
	 */
	public DistributionsOverSteps {
		distributions = List.copyOf(distributions);
		if (steps.length != distributions.size()) {
			throw new IllegalArgumentException(steps.length + " steps, " + distributions.size() + " distributions");
		}
	}

	/**
	 * The picture; without cells where there are no values.
	 *
	 * @param stepTitle what stands below
	 * @param valueTitle what stands at the left
	 * @param densityTitle what the colours are: share of the values over the height of a row
	 */
	public HeatMapPlot plot(String title, String stepTitle, String valueTitle, String densityTitle) {
		Rows rows = rows();
		float[] densities = new float[rows.count * steps.length];
		List<String> names = new ArrayList<>();
		for (int row = 0; row < rows.count; row++) {
			names.add(TickFormat.axis().text(rows.middle(row)));
			for (int column = 0; column < steps.length; column++) {
				densities[row * steps.length + column] = (float) (distributions.get(column)
						.share(rows.top(row + 1), rows.top(row)) / rows.height);
			}
		}
		Matrix matrix = new Matrix(rows.count, rows.count == 0 ? 0 : steps.length, densities);
		Labels columns = Labels.numbers(stepTitle, Arrays.stream(steps).mapToObj(String::valueOf).toList());
		HeatMapPlot plot = new HeatMapPlot(title, Labels.numbers(valueTitle, names, rows.roundest()), columns, matrix,
				ValueScale.amounts(densityTitle, matrix));
		return rows.count == 0 ? plot : plot.with(lines(rows));
	}

	/**
	 * The ranges of values that are shown.
	 *
	 * @param height of each, 1, 2 or 5 times a power of ten
	 * @param first the value in the middle of the first one, the largest, in heights
	 */
	private record Rows(int count, double height, long first) {

		/** The largest value of a row. */
		double top(int row) {
			return (first - row + 0.5) * height;
		}

		double middle(int row) {
			return (first - row) * height;
		}

		/** The row of 0, or one like it in all digits that tell rows apart. */
		int roundest() {
			return (int) (first % 1000);
		}
	}

	/** None without values. */
	private Rows rows() {
		double low = distributions.stream().mapToDouble(each -> each.quantile(TAIL)).filter(Double::isFinite).min()
				.orElse(Double.NaN);
		double high = distributions.stream().mapToDouble(each -> each.quantile(1 - TAIL)).filter(Double::isFinite)
				.max().orElse(Double.NaN);
		if (!(low <= high)) {
			return new Rows(0, 1, 0);
		}
		AxisRange range = AxisRange.around(low, high);
		double height = Ticks.roundStep((range.upper() - range.lower()) / MOST_ROWS);
		long first = Math.round(range.upper() / height);
		return new Rows((int) (first - Math.round(range.lower() / height)) + 1, height, first);
	}

	private List<HeatMapPlot.Line> lines(Rows rows) {
		return Arrays.stream(LINES).mapToObj(share -> new HeatMapPlot.Line(Math.round(100 * share) + " %",
				IntStream.range(0, steps.length).mapToDouble(
						i -> (rows.top(0) - distributions.get(i).quantile(share)) / rows.height).toArray()))
				.toList();
	}
}
