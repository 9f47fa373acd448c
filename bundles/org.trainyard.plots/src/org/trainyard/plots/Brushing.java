package org.trainyard.plots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How parallel coordinates stand: the order of their axes, which are upside down, and the ranges that select lines. A line
 * is selected when it passes all ranges.
 *
 * @param order identifiers of axes from the left; axes that are not named follow
 * @param inverted identifiers of axes whose small values are on top
 * @param brushes identifier of an axis to the range that is selected on it
 */
public record Brushing(List<String> order, Set<String> inverted, Map<String, AxisRange> brushes) {

	/** Axes as they come, nothing selected. */
	public static final Brushing NONE = new Brushing(List.of(), Set.of(), Map.of());

	public Brushing {
		order = List.copyOf(order);
		inverted = Set.copyOf(inverted);
		brushes = Map.copyOf(brushes);
	}

	/** Selects a range on an axis; null selects all of it again. */
	public Brushing brush(String axis, AxisRange range) {
		Map<String, AxisRange> now = new HashMap<>(brushes);
		if (range == null) {
			now.remove(axis);
		} else {
			now.put(axis, range);
		}
		return new Brushing(order, inverted, now);
	}

	/** Selects everything again. */
	public Brushing withoutBrushes() {
		return new Brushing(order, inverted, Map.of());
	}

	/** Turns an axis upside down, or back. */
	public Brushing invert(String axis) {
		Set<String> now = new HashSet<>(inverted);
		if (!now.remove(axis)) {
			now.add(axis);
		}
		return new Brushing(order, now, brushes);
	}

	/** Puts an axis at another place from the left. */
	public Brushing move(String axis, int place, List<Dimension> axes) {
		List<String> now = new ArrayList<>(arrange(axes).stream().map(Dimension::id).toList());
		now.remove(axis);
		now.add(Math.clamp(place, 0, now.size()), axis);
		return new Brushing(now, inverted, brushes);
	}

	/** The axes from the left. */
	public List<Dimension> arrange(List<Dimension> axes) {
		List<Dimension> arranged = new ArrayList<>(axes);
		arranged.sort((a, b) -> Integer.compare(place(a), place(b)));
		return arranged;
	}

	private int place(Dimension axis) {
		int place = order.indexOf(axis.id());
		return place < 0 ? order.size() : place;
	}

	/** Whether a value passes the range of an axis; one that has no place passes none. */
	boolean passes(Dimension axis, double value) {
		AxisRange brush = brushes.get(axis.id());
		return brush == null || axis.isShown(value) && value >= brush.lower() && value <= brush.upper();
	}
}
