package org.trainyard.runs.ui;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.eclipse.ui.IMemento;

/**
 * How curves are drawn.
 *
 * @param logarithmic whether values are on a logarithmic axis
 * @param time whether positions are the time since the run's start and not the training step
 * @param smoothing from 0 (none) to below 1
 * @param hidden the metrics that are not drawn
 */
record ChartOptions(boolean logarithmic, boolean time, double smoothing, Set<String> hidden) {

	static final ChartOptions STANDARD = new ChartOptions(false, false, 0, Set.of());

	private static final String LOGARITHMIC = "logarithmic";
	private static final String TIME = "time";
	private static final String SMOOTHING = "smoothing";
	private static final String HIDDEN = "hidden";

	ChartOptions withLogarithmic(boolean on) {
		return new ChartOptions(on, time, smoothing, hidden);
	}

	ChartOptions withTime(boolean on) {
		return new ChartOptions(logarithmic, on, smoothing, hidden);
	}

	ChartOptions withSmoothing(double factor) {
		return new ChartOptions(logarithmic, time, factor, hidden);
	}

	ChartOptions withMetric(String metric, boolean shown) {
		Set<String> now = new TreeSet<>(hidden);
		if (shown) {
			now.remove(metric);
		} else {
			now.add(metric);
		}
		return new ChartOptions(logarithmic, time, smoothing, Set.copyOf(now));
	}

	static ChartOptions of(CurvesSettings settings) {
		return new ChartOptions(settings.logarithmic(), settings.positions() == CurvesSettings.Positions.TIME,
				settings.smoothing(), settings.hiddenMetrics());
	}

	CurvesSettings in(CurvesSettings settings) {
		return new CurvesSettings(time ? CurvesSettings.Positions.TIME : CurvesSettings.Positions.STEP,
				settings.logarithmicPositions(), logarithmic, smoothing, settings.clipped(), settings.perplexity(),
				settings.groupBy(), settings.spread(), settings.filter(), hidden, settings.columns(),
				settings.hiddenCurves(), settings.colors(), settings.print());
	}

	void save(IMemento memento) {
		memento.putBoolean(LOGARITHMIC, logarithmic);
		memento.putBoolean(TIME, time);
		memento.putFloat(SMOOTHING, (float) smoothing);
		memento.putString(HIDDEN, hidden.stream().sorted().collect(Collectors.joining("\n")));
	}

	static ChartOptions restore(IMemento memento) {
		if (memento == null || memento.getString(HIDDEN) == null) {
			return STANDARD;
		}
		Float smoothing = memento.getFloat(SMOOTHING);
		Set<String> hidden = Arrays.stream(memento.getString(HIDDEN).split("\n")).filter(name -> !name.isEmpty())
				.collect(Collectors.toUnmodifiableSet());
		return new ChartOptions(Boolean.TRUE.equals(memento.getBoolean(LOGARITHMIC)),
				Boolean.TRUE.equals(memento.getBoolean(TIME)), smoothing == null ? 0 : Math.clamp(smoothing, 0f, 0.99f),
				hidden);
	}
}
