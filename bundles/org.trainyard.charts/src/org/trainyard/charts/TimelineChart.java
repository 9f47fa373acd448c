package org.trainyard.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.trainyard.plots.AxisRange;
import org.trainyard.plots.PlotColors;
import org.trainyard.plots.Surface;
import org.trainyard.plots.TimelinePlot;
import org.trainyard.plots.TimelinePlot.Span;

/**
 * What happened when. The wheel zooms at the pointer, dragging moves, a double click fills the width with a span, and beside
 * all of them shows the whole again. With the keyboard: left and right go to the neighbour in the row, up and down to what
 * holds the span and to what it holds, Enter zooms to it, plus and minus zoom, Escape leaves.
 */
public final class TimelineChart extends PlotCanvas {

	private static final int WIDTH = 400;
	private static final double ZOOM = 0.8;

	private TimelinePlot plot = TimelinePlot.of("", "", List.of());
	private int pointed = -1;
	private int dragged = -1; // where the pointer was, from the left

	/** Without spans. */
	public TimelineChart(Composite parent) {
		super(parent);
		addListener(SWT.MouseWheel, e -> zoom(e.count > 0 ? ZOOM : 1 / ZOOM, plot.time(e.x, getSize().x)));
		ChartMenu.addReset(getMenu(), () -> show(plot.whole()), () -> !plot.shown().equals(plot.whole()));
	}

	/** Shows all of something else. */
	public void setPlot(TimelinePlot plot) {
		this.plot = plot;
		pointed = -1;
		requestLayout();
		redraw();
	}

	@Override
	public TimelinePlot plot() {
		return plot;
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		return new Point(width == SWT.DEFAULT ? WIDTH : width,
				height == SWT.DEFAULT ? (int) Math.ceil(measure(plot::height)) : height);
	}

	@Override
	void paint(Surface surface, double width, double height, PlotColors colors) {
		plot.paint(surface, width, height, colors, pointed);
	}

	private Rectangle bounds(Surface surface, Span span) {
		double left = plot.left(span.start(), getSize().x);
		double top = plot.top(surface, span.row());
		return new Rectangle((int) left, (int) top, (int) Math.max(1, plot.left(span.end(), getSize().x) - left),
				(int) (plot.top(surface, span.row() + 1) - top));
	}

	/** Where a span is. */
	public Rectangle bounds(Span span) {
		return measure(surface -> bounds(surface, span));
	}

	@Override
	List<Item> items() {
		return measure(surface -> {
			List<Item> items = new ArrayList<>();
			for (Span span : plot.spans()) {
				items.add(new Item(String.valueOf(items.size()), String.join(", ", plot.text(span)),
						bounds(surface, span), items.size() == pointed));
			}
			return items;
		});
	}

	@Override
	String current() {
		return pointed < 0 ? null : String.valueOf(pointed);
	}

	@Override
	void press(Event event) {
		dragged = event.x;
		point(at(event));
	}

	@Override
	void move(Event event) {
		if (dragged >= 0) {
			AxisRange shown = plot.shown();
			show(shown.move((plot.time(dragged, getSize().x) - plot.time(event.x, getSize().x))
					/ (shown.upper() - shown.lower()), false));
			dragged = event.x;
		} else {
			point(at(event));
		}
	}

	@Override
	void release(Event event) {
		dragged = -1;
	}

	@Override
	void leave(Event event) {
		point(-1);
	}

	@Override
	void doubleClick(Event event) {
		zoomTo(at(event));
	}

	private int at(Event event) {
		return measure(surface -> plot.at(surface, event.x, event.y, getSize().x));
	}

	private void zoomTo(int span) {
		show(span < 0 ? plot.whole() : AxisRange.around(plot.spans().get(span).start(), plot.spans().get(span).end()));
	}

	private void zoom(double factor, double time) {
		show(plot.shown().zoom(factor, plot.shown().place(time, false), false));
	}

	/** No more than there is. */
	private void show(AxisRange part) {
		AxisRange whole = plot.whole();
		double length = Math.min(part.upper() - part.lower(), whole.upper() - whole.lower());
		double from = Math.clamp(part.lower(), whole.lower(), whole.upper() - length);
		plot = plot.showing(length < whole.upper() - whole.lower() ? new AxisRange(from, from + length) : whole);
		redraw();
	}

	private void point(int span) {
		if (span != pointed) {
			pointed = span;
			redraw();
			if (span >= 0) {
				announce(span);
			}
		}
	}

	@Override
	boolean key(Event event) {
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> go(neighbour(-1));
		case SWT.ARROW_RIGHT -> go(neighbour(1));
		case SWT.ARROW_UP -> go(outer());
		case SWT.ARROW_DOWN -> go(inner());
		case SWT.CR, SWT.KEYPAD_CR -> zoomTo(pointed);
		case SWT.ESC -> point(-1);
		case SWT.KEYPAD_ADD -> zoom(ZOOM, middle());
		case SWT.KEYPAD_SUBTRACT -> zoom(1 / ZOOM, middle());
		default -> {
			return character(event.character);
		}
		}
		return true;
	}

	private boolean character(char typed) {
		switch (typed) {
		case '+' -> zoom(ZOOM, middle());
		case '-' -> zoom(1 / ZOOM, middle());
		default -> {
			return false;
		}
		}
		return true;
	}

	private double middle() {
		AxisRange shown = plot.shown();
		return pointed < 0 ? shown.at(0.5, false)
				: Math.clamp((plot.spans().get(pointed).start() + plot.spans().get(pointed).end()) / 2, shown.lower(),
						shown.upper());
	}

	private void go(int span) {
		if (span >= 0 && span < plot.spans().size()) {
			point(span);
			Span reached = plot.spans().get(span);
			if (reached.end() < plot.shown().lower() || reached.start() > plot.shown().upper()) {
				show(plot.shown().move((reached.start() - plot.shown().lower())
						/ (plot.shown().upper() - plot.shown().lower()), false));
			}
		}
	}

	/** The next one of the row; the first of all if none is pointed at. */
	private int neighbour(int by) {
		if (pointed < 0) {
			return 0;
		}
		int row = plot.spans().get(pointed).row();
		return IntStream.iterate(pointed + by, i -> i >= 0 && i < plot.spans().size(), i -> i + by)
				.filter(i -> plot.spans().get(i).row() == row).findFirst().orElse(pointed);
	}

	/** Spans are in the order of their beginnings: the whole comes before its parts. */
	private int outer() {
		return IntStream.iterate(pointed - 1, i -> i >= 0, i -> i - 1)
				.filter(i -> plot.spans().get(i).row() < plot.spans().get(pointed).row()).findFirst().orElse(pointed);
	}

	private int inner() {
		boolean holds = pointed >= 0 && pointed + 1 < plot.spans().size()
				&& plot.spans().get(pointed + 1).row() > plot.spans().get(pointed).row();
		return pointed < 0 ? 0 : holds ? pointed + 1 : pointed;
	}
}
