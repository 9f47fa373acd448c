package org.trainyard.runs.comparison;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A comparison as a person has set it up, without any number: those are read from the store when it is opened. What is
 * kept in a {@code .comparison} file; see {@link ComparisonFile}.
 *
 * @param title       what people call it; empty if nothing
 * @param notes       what they have written about it
 * @param runs        ids of the compared runs, in the order of their columns
 * @param query       in the language of the runs view's filter: the runs that it finds are compared too, after the named
 *                    ones; empty if none
 * @param baseline    id of the run that the others are measured against; empty for the first
 * @param curves      how curves are drawn
 * @param grouping    what runs are grouped by, such as {@code config.model.hiddenSize}; see {@link Grouping}
 * @param hidden      ids of runs whose curves are hidden
 * @param colors      id of a run, or of a group, to its colour as 0xRRGGBB; others get theirs by their place
 * @param allSettings whether settings that agree are shown too
 * @param unknown     what a newer program has written: name to JSON text, to be written again as it is
 */
public record SavedComparison(String title, String notes, List<String> runs, String query, String baseline,
		Curves curves, List<String> grouping, Set<String> hidden, Map<String, Integer> colors, boolean allSettings,
		Map<String, String> unknown) {

	/** An empty one. */
	public static final SavedComparison EMPTY = new SavedComparison("", "", List.of(), "", "", Curves.STANDARD,
			List.of(), Set.of(), Map.of(), false, Map.of());

	/** What a curve's points are placed by. */
	public enum Position {
		/** Training step. */
		STEP,
		/** Seconds since the run's start. */
		RELATIVE_TIME,
		/** Time of day. */
		WALL_TIME,
		/** Tokens that were read until then. */
		TOKENS
	}

	/** How values are placed. */
	public enum Scale {
		/** Equal differences are equally far apart. */
		LINEAR,
		/** Equal ratios are equally far apart. */
		LOGARITHMIC,
		/** The exponential of a loss, on a logarithmic axis; metrics that are no loss are linear. */
		PERPLEXITY
	}

	/**
	 * How curves are drawn.
	 *
	 * @param metrics      names of those shown; none for all
	 * @param smoothing    share of the moving average that is kept at each point, 0 (not at all) to below 1
	 * @param clipOutliers whether few extreme values may lie outside the charts
	 */
	public record Curves(List<String> metrics, Position position, Scale scale, double smoothing,
			boolean clipOutliers) {

		/** All metrics by step, linear, as they were measured. */
		public static final Curves STANDARD = new Curves(List.of(), Position.STEP, Scale.LINEAR, 0, false);

		public Curves {
			metrics = List.copyOf(metrics);
			if (!(smoothing >= 0 && smoothing < 1)) {
				throw new IllegalArgumentException("smoothing " + smoothing + " is not in [0, 1)");
			}
		}
	}

	public SavedComparison {
		runs = List.copyOf(new LinkedHashSet<>(runs));
		grouping = List.copyOf(grouping);
		hidden = Collections.unmodifiableSet(new LinkedHashSet<>(hidden));
		colors = Collections.unmodifiableMap(new LinkedHashMap<>(colors));
		unknown = Collections.unmodifiableMap(new LinkedHashMap<>(unknown));
	}

	/** A comparison of runs with nothing else said. */
	public static SavedComparison of(List<String> runs) {
		return EMPTY.withRuns(runs);
	}

	public SavedComparison withTitle(String other) {
		return new SavedComparison(other, notes, runs, query, baseline, curves, grouping, hidden, colors, allSettings,
				unknown);
	}

	public SavedComparison withNotes(String other) {
		return new SavedComparison(title, other, runs, query, baseline, curves, grouping, hidden, colors, allSettings,
				unknown);
	}

	public SavedComparison withRuns(List<String> other) {
		return new SavedComparison(title, notes, other, query, baseline, curves, grouping, hidden, colors, allSettings,
				unknown);
	}

	public SavedComparison withQuery(String other) {
		return new SavedComparison(title, notes, runs, other, baseline, curves, grouping, hidden, colors, allSettings,
				unknown);
	}

	public SavedComparison withBaseline(String other) {
		return new SavedComparison(title, notes, runs, query, other, curves, grouping, hidden, colors, allSettings,
				unknown);
	}

	public SavedComparison withCurves(Curves other) {
		return new SavedComparison(title, notes, runs, query, baseline, other, grouping, hidden, colors, allSettings,
				unknown);
	}

	public SavedComparison withGrouping(List<String> other) {
		return new SavedComparison(title, notes, runs, query, baseline, curves, other, hidden, colors, allSettings,
				unknown);
	}

	public SavedComparison withHidden(Set<String> other) {
		return new SavedComparison(title, notes, runs, query, baseline, curves, grouping, other, colors, allSettings,
				unknown);
	}

	public SavedComparison withColors(Map<String, Integer> other) {
		return new SavedComparison(title, notes, runs, query, baseline, curves, grouping, hidden, other, allSettings,
				unknown);
	}

	public SavedComparison withAllSettings(boolean other) {
		return new SavedComparison(title, notes, runs, query, baseline, curves, grouping, hidden, colors, other,
				unknown);
	}

	/** Where the baseline is among runs, by their ids; the first where it is not among them. */
	public int baselineAmong(List<String> ids) {
		return Math.max(0, ids.indexOf(baseline));
	}
}
