package org.trainyard.launch.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.trainyard.plots.Ink;
import org.trainyard.plots.Palette;
import org.trainyard.plots.PlottedSeries;
import org.trainyard.profiling.ExperimentProfile;
import org.trainyard.profiling.ExperimentProfile.Measurement;
import org.trainyard.profiling.ExperimentProfile.Seconds;
import org.trainyard.profiling.ExperimentProfile.Times;
import org.trainyard.profiling.PowerLaw;
import org.trainyard.profiling.Scaling;

/** The curves of a profile; all is of one sequence. Exponents stand behind the names. */
record ProfileSeries(ExperimentProfile profile) {

	/** Behind the name of a part: its curve of the measured time. */
	static final String MEASURED = "/measured"; //$NON-NLS-1$

	/** A part has the same colour everywhere. */
	private static final List<String> PARTS = List.of(Scaling.STEP, Scaling.ATTENTION, Scaling.SCORES,
			Scaling.FEED_FORWARD);

	/**
	 * Operations by length: those of arithmetic, and dashed what the machine could have done in the measured time. How far
	 * they are apart is its utilization.
	 */
	List<PlottedSeries> operations() {
		List<PlottedSeries> all = new ArrayList<>();
		for (Scaling scaling : profile.scaling()) {
			int number = PARTS.indexOf(scaling.part());
			if (number >= 0) {
				double[] lengths = scaling.points().stream().mapToDouble(Scaling.Point::length).toArray();
				String name = partName(scaling.part());
				all.add(PlottedSeries.of(scaling.part(), named(name, scaling.operations()), Ink.of(number), lengths,
						scaling.points().stream().mapToDouble(Scaling.Point::operations).toArray()));
				all.add(PlottedSeries.of(scaling.part() + MEASURED,
						named(NLS.bind(Messages.ProfileSeries_measured, name), scaling.seconds()),
						Ink.of(number + Palette.size()), lengths,
						scaling.operationsInTime(profile.machine().peakOperationsPerSecond())));
			}
		}
		return all;
	}

	/** Mean seconds by length, in bands from the fastest to the slowest pass. */
	List<PlottedSeries> times() {
		return List.of(times(Scaling.STEP, 0, Times::total), times(Scaling.FORWARD, 1, Times::forward),
				times(Scaling.BACKWARD, 2, Times::backward));
	}

	private PlottedSeries times(String part, int number, Function<Times, Seconds> seconds) {
		List<Measurement> sorted = profile.measurements().stream().sorted(Comparator.comparingInt(Measurement::length))
				.toList();
		PowerLaw law = profile.scaling().stream().filter(scaling -> scaling.part().equals(part)).findFirst()
				.map(Scaling::seconds).orElse(null);
		return new PlottedSeries(part, named(partName(part), law), Ink.of(number),
				sorted.stream().mapToDouble(Measurement::length).toArray(),
				sorted.stream().mapToDouble(m -> seconds.apply(m.seconds()).mean() / m.batch()).toArray(),
				sorted.stream().mapToDouble(m -> seconds.apply(m.seconds()).minimum() / m.batch()).toArray(),
				sorted.stream().mapToDouble(m -> seconds.apply(m.seconds()).maximum() / m.batch()).toArray(), null);
	}

	/** A part with the exponent of its measured time. */
	String withExponent(String part) {
		return named(partName(part),
				profile.scaling().stream().filter(scaling -> scaling.part().equals(part)).findFirst()
						.map(Scaling::seconds).orElse(null));
	}

	/** A part of the model in the user's language. */
	static String partName(String part) {
		return switch (part) {
		case Scaling.SCORES -> Messages.ProfileSeries_scores;
		case Scaling.ATTENTION -> Messages.ProfileSeries_attention;
		case Scaling.FEED_FORWARD -> Messages.ProfileSeries_feedForward;
		case Scaling.FORWARD -> Messages.ProfileSeries_forward;
		case Scaling.BACKWARD -> Messages.ProfileSeries_backward;
		case Scaling.STEP -> Messages.ProfileSeries_step;
		default -> part;
		};
	}

	private static String named(String name, PowerLaw law) {
		return law == null ? name : name + ", " + exponent(law); //$NON-NLS-1$
	}

	/** For example {@code n^1.98}. */
	static String exponent(PowerLaw law) {
		return law == null ? "–" : String.format("n^%.2f", law.exponent()); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
