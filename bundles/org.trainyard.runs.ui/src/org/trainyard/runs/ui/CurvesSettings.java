package org.trainyard.runs.ui;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.trainyard.profiling.ProfileName;

/**
 * How curves are drawn and which; a plain value, for views and files to keep.
 *
 * @param positions what the horizontal axis shows
 * @param logarithmicPositions whether the horizontal axis is logarithmic
 * @param logarithmic whether the axis of the values is logarithmic
 * @param smoothing from 0 (none) to below 1
 * @param clipped whether outliers stay out of sight, marked at the edge
 * @param perplexity whether losses are shown as perplexities, which are their exponentials
 * @param groupBy path of the setting by whose values runs are grouped, each group drawn as its mean; empty for none
 * @param spread what the band around the mean of a group shows
 * @param filter only metrics whose names hold this are drawn; empty for all
 * @param hiddenMetrics metrics that are not drawn
 * @param columns charts beside each other, 0 for as many as have room
 * @param hiddenCurves identifiers of runs, or values of the setting that they are grouped by, whose curves are hidden
 * @param colors chosen colours as 0xRRGGBB, by the same identifiers; all others have those of the palette
 * @param print whether strokes differ from curve to curve, for paper without colours
 */
public record CurvesSettings(Positions positions, boolean logarithmicPositions, boolean logarithmic, double smoothing,
		boolean clipped, boolean perplexity, String groupBy, Spread spread, String filter, Set<String> hiddenMetrics,
		int columns, Set<String> hiddenCurves, Map<String, Integer> colors, boolean print) {

	/** What the horizontal axis shows. */
	public enum Positions {
		/** The training step. */
		STEP,
		/** The time since the run's start. */
		TIME,
		/** The time of day. */
		CLOCK,
		/** How many tokens were trained on. */
		TOKENS
	}

	/** What the band around the mean of a group shows. */
	public enum Spread {
		/** One standard deviation to either side. */
		DEVIATION,
		/** From the smallest to the largest. */
		EXTREMES
	}

	/** Everything by step, linear, as it was measured. */
	public static final CurvesSettings STANDARD = new CurvesSettings(Positions.STEP, false, false, 0, false, false, "",
			Spread.DEVIATION, "", Set.of(), 0, Set.of(), Map.of(), false);

	public CurvesSettings {
		Objects.requireNonNull(positions);
		Objects.requireNonNull(spread);
		Objects.requireNonNull(groupBy);
		Objects.requireNonNull(filter);
		smoothing = Double.isFinite(smoothing) ? Math.clamp(smoothing, 0, 0.999) : 0;
		columns = Math.clamp(columns, 0, 12);
		hiddenMetrics = Set.copyOf(hiddenMetrics);
		hiddenCurves = Set.copyOf(hiddenCurves);
		colors = Map.copyOf(colors);
	}

	/** Whether a metric is drawn. A {@linkplain ProfileName#isDetail detail} is drawn if the filter asks. */
	public boolean shows(String metric) {
		if (filter.isBlank() && ProfileName.isDetail(metric)) {
			return false;
		}
		return !hiddenMetrics.contains(metric) && metric.toLowerCase(Locale.ROOT)
				.contains(filter.strip().toLowerCase(Locale.ROOT));
	}

	/** The same but for what a change sets. */
	CurvesSettings with(Consumer<Draft> change) {
		Draft draft = new Draft(this);
		change.accept(draft);
		return new CurvesSettings(draft.positions, draft.logarithmicPositions, draft.logarithmic, draft.smoothing,
				draft.clipped, draft.perplexity, draft.groupBy, draft.spread, draft.filter, draft.hiddenMetrics,
				draft.columns, draft.hiddenCurves, draft.colors, draft.print);
	}

	/** Settings while they are changed. */
	static final class Draft {

		Positions positions;
		boolean logarithmicPositions;
		boolean logarithmic;
		double smoothing;
		boolean clipped;
		boolean perplexity;
		String groupBy;
		Spread spread;
		String filter;
		Set<String> hiddenMetrics;
		int columns;
		Set<String> hiddenCurves;
		Map<String, Integer> colors;
		boolean print;

		private Draft(CurvesSettings from) {
			positions = from.positions;
			logarithmicPositions = from.logarithmicPositions;
			logarithmic = from.logarithmic;
			smoothing = from.smoothing;
			clipped = from.clipped;
			perplexity = from.perplexity;
			groupBy = from.groupBy;
			spread = from.spread;
			filter = from.filter;
			hiddenMetrics = new TreeSet<>(from.hiddenMetrics);
			columns = from.columns;
			hiddenCurves = new TreeSet<>(from.hiddenCurves);
			colors = new TreeMap<>(from.colors);
			print = from.print;
		}
	}
}
