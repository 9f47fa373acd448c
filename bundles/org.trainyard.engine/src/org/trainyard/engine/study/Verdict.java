package org.trainyard.engine.study;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

import org.trainyard.model.Settings;
import org.trainyard.model.study.Expectation;
import org.trainyard.model.study.Expectation.Checks;
import org.trainyard.model.study.Expectation.Exponent;
import org.trainyard.model.study.Expectation.Order;
import org.trainyard.model.study.Measure;
import org.trainyard.profiling.PowerLaw;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.comparison.Unit;

/**
 * What came of an expectation.
 *
 * @param holds whether it was met; empty if a run lacks what it asks for
 * @param seen  the numbers, in a sentence
 */
record Verdict(Expectation expectation, Optional<Boolean> holds, String seen) {

	static Verdict of(RunStore store, List<StudiedRun> runs, StudyChecks checks, Expectation expectation)
			throws StoreException {
		return switch (expectation) {
		case Checks expected -> checks.verdict(expected);
		case Order order -> of(store, runs, order);
		case Exponent exponent -> of(store, runs, exponent);
		};
	}

	static Verdict of(Expectation expectation, boolean holds, String seen) {
		return new Verdict(expectation, Optional.of(holds), seen);
	}

	static Verdict unknown(Expectation expectation, String reason) {
		return new Verdict(expectation, Optional.empty(), reason);
	}

	private static Verdict of(RunStore store, List<StudiedRun> runs, Order order) throws StoreException {
		OptionalDouble left = value(store, runs, order.run(), order.measure());
		OptionalDouble right = order.other().isPresent()
				? value(store, runs, order.other().get(), order.measure())
				: OptionalDouble.of(order.factor());
		if (left.isEmpty() || right.isEmpty()) {
			return missing(order, left.isEmpty() ? order.run() : order.other().orElseThrow(), order.measure());
		}
		double bound = order.other().isPresent() ? order.factor() * right.getAsDouble() : right.getAsDouble();
		boolean holds = order.relation().holds(left.getAsDouble(), bound);
		Unit unit = MeasureTitle.unit(order.measure());
		String title = MeasureTitle.of(order.measure());
		String seen = order.other().isEmpty()
				? Messages.get("seen.number", title, order.run(), unit.text(left), unit.text(right))
				: Messages.get("seen.order", title, order.run(), unit.text(left), order.other().get(), unit.text(right),
						Unit.NONE.text(round(left.getAsDouble() / right.getAsDouble())));
		return of(order, holds, seen);
	}

	private static Verdict of(RunStore store, List<StudiedRun> runs, Exponent exponent) throws StoreException {
		List<StudiedRun> series = runs.stream().filter(run -> run.variant().series().equals(exponent.series()))
				.toList();
		double[] settings = new double[series.size()];
		double[] values = new double[series.size()];
		for (int i = 0; i < settings.length; i++) {
			OptionalDouble value = series.get(i).value(store, exponent.measure());
			if (value.isEmpty()) {
				return missing(exponent, series.get(i).variant().name(), exponent.measure());
			}
			settings[i] = Double.parseDouble(Settings.values(series.get(i).experiment()).get(exponent.path()));
			values[i] = value.getAsDouble();
		}
		double slope = PowerLaw.fit(settings, values).map(PowerLaw::exponent).orElse(Double.NaN);
		return of(exponent, slope >= exponent.low() && slope <= exponent.high(),
				Messages.get("seen.exponent", MeasureTitle.of(exponent.measure()), exponent.series(), exponent.path(),
						Unit.NONE.text(round(slope)), Unit.NONE.text(exponent.low()), Unit.NONE.text(exponent.high())));
	}

	private static OptionalDouble value(RunStore store, List<StudiedRun> runs, String variant, Measure measure)
			throws StoreException {
		for (StudiedRun run : runs) {
			if (run.variant().name().equals(variant)) {
				return run.value(store, measure);
			}
		}
		throw new IllegalArgumentException(variant);
	}

	private static Verdict missing(Expectation expectation, String variant, Measure measure) {
		return unknown(expectation, Messages.get("seen.missing", variant, MeasureTitle.of(measure)));
	}

	/** Three digits are enough for a ratio. */
	private static double round(double value) {
		return Double.isFinite(value) ? Double.parseDouble(String.format(Locale.ROOT, "%.2e", value)) : value;
	}
}
