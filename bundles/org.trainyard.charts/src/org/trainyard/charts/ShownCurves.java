package org.trainyard.charts;

import java.util.List;
import java.util.Set;

import org.trainyard.plots.PlottedSeries;

/** The curves of a chart, and which of them are hidden or stand out. What changes says whether it did. */
final class ShownCurves {

	private List<PlottedSeries> series = List.of();
	private List<Curve> curves = List.of();
	private Set<String> hidden = Set.of();
	private Set<String> emphasized = Set.of();
	private double smoothing;

	void set(List<PlottedSeries> newSeries) {
		series = List.copyOf(newSeries);
		prepare();
	}

	List<PlottedSeries> series() {
		return series;
	}

	/** @param factor from 0 (not smoothed) to below 1 */
	boolean smooth(double factor) {
		boolean changed = smoothing != factor;
		if (changed) {
			smoothing = factor;
			prepare();
		}
		return changed;
	}

	double smoothing() {
		return smoothing;
	}

	boolean hide(Set<String> identifiers) {
		boolean changed = !identifiers.equals(hidden);
		hidden = Set.copyOf(identifiers);
		return changed;
	}

	boolean emphasize(Set<String> identifiers) {
		boolean changed = !identifiers.equals(emphasized);
		emphasized = Set.copyOf(identifiers);
		return changed;
	}

	Set<String> emphasized() {
		return emphasized;
	}

	List<Curve> visible() {
		return curves.stream().filter(curve -> !hidden.contains(curve.series().id())).toList();
	}

	private void prepare() {
		curves = series.stream().map(each -> Curve.of(each, smoothing)).toList();
	}
}
