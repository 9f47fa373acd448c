package org.trainyard.plots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a distribution changes over the steps of training, as a heat map: a column for each step, a row for each range of
 * values, the largest on top, and lines at the 5th, 50th and 95th hundredth. All rows have the same height, whatever bins
 * the steps have; they reach from the smallest to the largest thousandth of any step, for a single outlier would press
 * all others into one row.
 *
 * @param steps ascending
 * @param distributions one a step
 */
public record DistributionsOverSteps(long[] steps, List<Distribution> distributions) {

	private static final int ROWS = 80;
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
		double[] ends = ends();
		int rows = ends == null ? 0 : ROWS;
		float[] densities = new float[rows * steps.length];
		List<String> names = new ArrayList<>();
		for (int row = 0; row < rows; row++) {
			double high = ends[1] - (ends[1] - ends[0]) * row / rows;
			double low = ends[1] - (ends[1] - ends[0]) * (row + 1) / rows;
			names.add(TickFormat.cell().text((low + high) / 2));
			for (int column = 0; column < steps.length; column++) {
				densities[row * steps.length + column] = (float) (distributions.get(column).share(low, high)
						/ (high - low));
			}
		}
		Matrix matrix = new Matrix(rows, rows == 0 ? 0 : steps.length, densities);
		Labels columns = Labels.numbers(stepTitle, Arrays.stream(steps).mapToObj(String::valueOf).toList());
		HeatMapPlot plot = new HeatMapPlot(title, Labels.numbers(valueTitle, names), columns, matrix,
				ValueScale.amounts(densityTitle, matrix));
		return rows == 0 ? plot : plot.with(lines(ends));
	}

	/** The smallest and the largest value that are shown; null without values. */
	private double[] ends() {
		double low = distributions.stream().mapToDouble(each -> each.quantile(TAIL)).filter(Double::isFinite).min()
				.orElse(Double.NaN);
		double high = distributions.stream().mapToDouble(each -> each.quantile(1 - TAIL)).filter(Double::isFinite)
				.max().orElse(Double.NaN);
		if (!(low <= high)) {
			return null;
		}
		AxisRange range = AxisRange.around(low, high);
		return new double[] { range.lower(), range.upper() };
	}

	private List<HeatMapPlot.Line> lines(double[] ends) {
		return Arrays.stream(LINES).mapToObj(share -> new HeatMapPlot.Line(Math.round(100 * share) + " %",
				IntStream.range(0, steps.length).mapToDouble(
						i -> (ends[1] - distributions.get(i).quantile(share)) / (ends[1] - ends[0]) * ROWS)
						.toArray()))
				.toList();
	}
}
