package org.trainyard.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.trainyard.plots.Ink;
import org.trainyard.plots.Palette;
import org.trainyard.plots.PlottedSeries;
import org.trainyard.plots.SvgLineChart;
import org.trainyard.profiling.ExperimentProfile;
import org.trainyard.profiling.ExperimentProfile.Measurement;
import org.trainyard.profiling.ExperimentProfile.Seconds;
import org.trainyard.profiling.ExperimentProfile.Times;
import org.trainyard.profiling.PowerLaw;
import org.trainyard.profiling.Scaling;

/**
 * What was measured of an experiment as a picture of two charts with logarithmic axes, where a power of the length is a
 * straight line. Above, operations: those of arithmetic, and dashed in the same colour what the machine could have done in
 * the measured time; how far they are apart is its utilization. Below, times of the whole model. All is of one sequence.
 */
final class ProfileChart {

	private static final int WIDTH = 960;
	private static final int HEIGHT = 560;
	private static final List<String> PARTS = List.of(Scaling.STEP, Scaling.ATTENTION, Scaling.SCORES,
			Scaling.FEED_FORWARD);

	private ProfileChart() {
	}

	static String svg(ExperimentProfile profile) {
		String operations = chart(Messages.text("profile.chart.operations", profile.experiment()), "FLOP",
				operations(profile));
		String times = chart(Messages.text("profile.chart.times", profile.experiment()),
				Messages.text("profile.chart.seconds"), times(profile));
		return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + WIDTH + "\" height=\"" + 2 * HEIGHT
				+ "\" viewBox=\"0 0 " + WIDTH + ' ' + 2 * HEIGHT + "\">\n" + operations + "<g transform=\"translate(0 "
				+ HEIGHT + ")\">\n" + times + "</g>\n</svg>\n";
	}

	private static String chart(String title, String values, List<PlottedSeries> series) {
		return SvgLineChart.of(title, Messages.text("profile.chart.length"), values, series,
				SvgLineChart.Options.of(WIDTH, HEIGHT).logarithmic(true, true)).svg();
	}

	private static List<PlottedSeries> operations(ExperimentProfile profile) {
		List<PlottedSeries> all = new ArrayList<>();
		for (Scaling scaling : profile.scaling()) {
			int number = PARTS.indexOf(scaling.part());
			if (number >= 0) {
				double[] lengths = scaling.points().stream().mapToDouble(Scaling.Point::length).toArray();
				double[] reckoned = scaling.points().stream().mapToDouble(Scaling.Point::operations).toArray();
				all.add(PlottedSeries.of(scaling.part(),
						label(Messages.text("profile.chart.reckoned", name(scaling.part())), scaling.operations()),
						Ink.of(number), lengths, reckoned));
				all.add(PlottedSeries.of(scaling.part() + "/measured",
						label(Messages.text("profile.chart.measured", name(scaling.part())), scaling.seconds()),
						Ink.of(number + Palette.size()), lengths,
						scaling.operationsInTime(profile.machine().peakOperationsPerSecond())));
			}
		}
		return all;
	}

	private static List<PlottedSeries> times(ExperimentProfile profile) {
		return List.of(times(profile, Scaling.STEP, 0, Times::total),
				times(profile, Scaling.FORWARD, 1, Times::forward),
				times(profile, Scaling.BACKWARD, 2, Times::backward));
	}

	/** The mean, in a band from minimum to maximum. */
	private static PlottedSeries times(ExperimentProfile profile, String part, int number,
			Function<Times, Seconds> seconds) {
		List<Measurement> sorted = profile.measurements().stream().sorted(Comparator.comparingInt(Measurement::length))
				.toList();
		PowerLaw law = profile.scaling().stream().filter(scaling -> scaling.part().equals(part)).findFirst()
				.map(Scaling::seconds).orElse(null);
		return new PlottedSeries(part, label(name(part), law), Ink.of(number),
				sorted.stream().mapToDouble(Measurement::length).toArray(),
				sorted.stream().mapToDouble(m -> seconds.apply(m.seconds()).mean() / m.batch()).toArray(),
				sorted.stream().mapToDouble(m -> seconds.apply(m.seconds()).minimum() / m.batch()).toArray(),
				sorted.stream().mapToDouble(m -> seconds.apply(m.seconds()).maximum() / m.batch()).toArray(), null);
	}

	private static String name(String part) {
		return Messages.text("profile.part." + part);
	}

	private static String label(String name, PowerLaw law) {
		return law == null ? name : name + String.format(", n^%.2f", law.exponent());
	}
}
