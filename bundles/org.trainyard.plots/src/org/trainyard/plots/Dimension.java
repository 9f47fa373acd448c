package org.trainyard.plots;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * What is shown along an axis: numbers, or names that stand for 0, 1, 2 and so on.
 *
 * @param id unique among the axes of a picture
 * @param title what people call it
 * @param names the names; empty where the values are numbers
 * @param logarithmic whether equal ratios have equal lengths; never for names
 */
public record Dimension(String id, String title, List<String> names, boolean logarithmic) {

	/** A label at a place of an axis. */
	public record Tick(double value, String label) {
	}

	public Dimension {
		names = List.copyOf(names);
		logarithmic &= names.isEmpty();
	}

	/** An axis of numbers. */
	public static Dimension numbers(String id, String title, boolean logarithmic) {
		return new Dimension(id, title, List.of(), logarithmic);
	}

	/** An axis of names. */
	public static Dimension names(String id, String title, List<String> names) {
		return new Dimension(id, title, names, false);
	}

	/** Whether a value has a place: not NaN or infinite, and positive on a logarithmic axis. */
	public boolean isShown(double value) {
		return Double.isFinite(value) && (!logarithmic || value > 0);
	}

	/** What to show so that every value that can be shown is in sight. */
	public AxisRange range(double... values) {
		if (!names.isEmpty()) {
			return new AxisRange(-0.5, Math.max(1, names.size()) - 0.5);
		}
		double[] shown = Arrays.stream(values).filter(this::isShown).sorted().toArray();
		if (shown.length == 0) {
			return logarithmic ? new AxisRange(0.1, 1) : new AxisRange(0, 1);
		}
		AxisRange range = AxisRange.around(shown[0], shown[shown.length - 1]).withMargin(logarithmic);
		return logarithmic ? range.withTwoTicks() : range;
	}

	/** The labels of the part that is in sight. */
	public List<Tick> ticks(AxisRange range, int most) {
		List<Tick> ticks = new ArrayList<>();
		if (names.isEmpty()) {
			for (double value : logarithmic ? Ticks.logarithmic(range, most) : Ticks.linear(range, most)) {
				ticks.add(new Tick(value, TickFormat.axis().text(value)));
			}
			return ticks;
		}
		int every = Math.ceilDiv(names.size(), Math.max(1, most));
		for (int i = 0; i < names.size(); i += every) {
			ticks.add(new Tick(i, names.get(i)));
		}
		return ticks;
	}

	/** How a value is written: its name, or its number. */
	public String text(double value) {
		int name = (int) Math.rint(value);
		if (!names.isEmpty() && Double.isFinite(value) && name >= 0 && name < names.size()) {
			return names.get(name);
		}
		return Double.isNaN(value) ? "–" : TickFormat.value().text(value);
	}

	/** Where values of a range lie between two pixels. */
	DoubleUnaryOperator scale(AxisRange range, double from, double to) {
		return value -> from + (to - from) * range.place(value, logarithmic);
	}
}
