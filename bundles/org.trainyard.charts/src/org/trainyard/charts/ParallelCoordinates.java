package org.trainyard.charts;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.trainyard.plots.AxisRange;
import org.trainyard.plots.Brushing;
import org.trainyard.plots.Emphasis;
import org.trainyard.plots.ParallelFrame;
import org.trainyard.plots.ParallelFrame.Axis;
import org.trainyard.plots.ParallelPlot;
import org.trainyard.plots.PlotColors;
import org.trainyard.plots.Surface;

/**
 * Parallel coordinates. Dragging along an axis selects the lines that pass that range, a click there all again; dragging a
 * title moves its axis, a double click turns it upside down. With the keyboard: left and right go to the next axis, with
 * Ctrl they move it, up and down move the range, with Shift they make it larger and smaller, Space turns the axis, Delete
 * removes its range, Escape all of them.
 */
public final class ParallelCoordinates extends PlotCanvas {

	private static final int SLIM = 4;
	private static final double STEP = 0.05;

	/** The share of an axis that the keyboard selects at first. */
	private static final double FIRST = 0.25;

	private final Consumer<Set<String>> brushed;
	private final Runnable arranged;
	private ParallelPlot plot = new ParallelPlot(List.of(), List.of(), null, Brushing.NONE);
	private Set<String> selection = Set.of();
	private String cursor;
	private String pointed;

	/** The axis that is dragged, and whether by its title. */
	private String dragged;
	private boolean byTitle;
	private boolean moved;
	private int fromX;
	private int fromY;

	/**
	 * Without axes.
	 *
	 * @param brushed told the identifiers of the lines that pass all ranges whenever a person changes a range; empty where
	 *                there is no range any more
	 * @param arranged told when a person has moved an axis or turned it upside down
	 */
	public ParallelCoordinates(Composite parent, Consumer<Set<String>> brushed, Runnable arranged) {
		super(parent);
		this.brushed = brushed;
		this.arranged = arranged;
	}

	/** Shows other axes and lines. */
	public void setPlot(ParallelPlot plot) {
		this.plot = plot;
		if (plot.axes().stream().noneMatch(axis -> axis.id().equals(cursor))) {
			cursor = null;
		}
		redraw();
	}

	@Override
	public ParallelPlot plot() {
		return plot;
	}

	/** Lets these lines stand out of those that pass the ranges; all of them where it is empty. */
	public void setSelection(Set<String> ids) {
		if (!selection.equals(ids)) {
			selection = Set.copyOf(ids);
			redraw();
		}
	}

	/** Where the axes lie in this widget. */
	public ParallelFrame frame() {
		return measure(surface -> plot.frame(surface, getSize().x, getSize().y));
	}

	@Override
	void paint(Surface surface, double width, double height, PlotColors colors) {
		plot.paint(surface, width, height, colors, isFocusControl() ? cursor : null,
				new Emphasis(pointed, selection));
	}

	@Override
	List<Item> items() {
		ParallelFrame frame = frame();
		return frame.axes().stream().map(axis -> {
			AxisRange brush = plot.brushing().brushes().get(axis.dimension().id());
			String range = brush == null ? ""
					: ": " + axis.dimension().text(brush.lower()) + " – " + axis.dimension().text(brush.upper());
			return new Item(axis.dimension().id(), axis.dimension().title() + range,
					new Rectangle((int) axis.left() - 10, (int) frame.top(), 20,
							(int) (frame.bottom() - frame.top())),
					brush != null);
		}).toList();
	}

	@Override
	String current() {
		return cursor;
	}

	@Override
	void press(Event event) {
		ParallelFrame frame = frame();
		var place = frame.axisAt(event.x, event.y);
		if (place.isPresent()) {
			dragged = frame.axes().get(place.getAsInt()).dimension().id();
			cursor = dragged;
			byTitle = frame.isTitle(event.y);
			fromX = event.x;
			fromY = event.y;
			redraw();
		}
	}

	@Override
	void move(Event event) {
		if (dragged == null) {
			String now = plot.lineAt(frame(), event.x, event.y).map(ParallelPlot.Line::id).orElse(null);
			if (now == null ? pointed != null : !now.equals(pointed)) {
				pointed = now;
				redraw();
			}
		} else if (byTitle && Math.abs(event.x - fromX) > SLIM) {
			change(plot.brushing().move(dragged, frame().placeAt(event.x), plot.axes()));
		} else if (!byTitle && Math.abs(event.y - fromY) > SLIM) {
			brush(dragged, fromY, event.y);
		}
	}

	@Override
	void release(Event event) {
		if (dragged != null && !byTitle) {
			if (Math.abs(event.y - fromY) > SLIM) {
				brush(dragged, fromY, event.y);
			} else {
				change(plot.brushing().brush(dragged, null));
			}
		}
		dragged = null;
		if (moved) {
			moved = false;
			arranged.run();
		}
	}

	@Override
	void leave(Event event) {
		pointed = null;
		redraw();
	}

	@Override
	void doubleClick(Event event) {
		ParallelFrame frame = frame();
		if (frame.isTitle(event.y)) {
			frame.axisAt(event.x, event.y)
					.ifPresent(i -> change(plot.brushing().invert(frame.axes().get(i).dimension().id())));
		}
	}

	/** Selects what lies between two heights of an axis. */
	private void brush(String id, double one, double other) {
		ParallelFrame frame = frame();
		Axis axis = axis(frame, id);
		double a = frame.value(axis, one);
		double b = frame.value(axis, other);
		if (a != b) {
			change(plot.brushing().brush(id, new AxisRange(Math.min(a, b), Math.max(a, b))));
		}
	}

	private static Axis axis(ParallelFrame frame, String id) {
		return frame.axes().stream().filter(axis -> axis.dimension().id().equals(id)).findFirst().orElseThrow();
	}

	private void change(Brushing now) {
		boolean otherBrushes = !now.brushes().equals(plot.brushing().brushes());
		boolean otherAxes = !now.order().equals(plot.brushing().order())
				|| !now.inverted().equals(plot.brushing().inverted());
		plot = plot.with(now);
		redraw();
		moved |= otherAxes && dragged != null;
		if (otherAxes && dragged == null) {
			arranged.run();
		}
		if (otherBrushes) {
			brushed.accept(now.brushes().isEmpty() ? Set.of() : plot.selected());
		}
	}

	@Override
	boolean key(Event event) {
		ParallelFrame frame = frame();
		if (frame.axes().isEmpty()) {
			return false;
		}
		int at = Math.max(0, frame.axes().stream().map(axis -> axis.dimension().id()).toList().indexOf(cursor));
		String id = frame.axes().get(at).dimension().id();
		boolean control = (event.stateMask & SWT.MOD1) != 0;
		boolean shift = (event.stateMask & SWT.MOD2) != 0;
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> step(frame, at, -1, control);
		case SWT.ARROW_RIGHT -> step(frame, at, cursor == null ? 0 : 1, control);
		case SWT.ARROW_UP -> shift(frame.axes().get(at), STEP, shift);
		case SWT.ARROW_DOWN -> shift(frame.axes().get(at), -STEP, shift);
		case ' ' -> change(plot.brushing().invert(id));
		case SWT.DEL, SWT.BS -> change(plot.brushing().brush(id, null));
		case SWT.ESC -> change(plot.brushing().withoutBrushes());
		default -> {
			return false;
		}
		}
		return true;
	}

	private void step(ParallelFrame frame, int at, int by, boolean moves) {
		int to = Math.clamp(at + by, 0, frame.axes().size() - 1);
		if (moves) {
			cursor = frame.axes().get(at).dimension().id();
			change(plot.brushing().move(cursor, to, plot.axes()));
		} else {
			cursor = frame.axes().get(to).dimension().id();
			redraw();
		}
	}

	/** Moves the range of an axis by a share of the axis, or its upper end alone; without one, the upper or lower part. */
	private void shift(Axis axis, double by, boolean size) {
		cursor = axis.dimension().id();
		boolean log = axis.dimension().logarithmic();
		AxisRange brush = plot.brushing().brushes().get(cursor);
		double towards = axis.inverted() ? -by : by;
		double lower = towards > 0 ? 1 - FIRST : 0;
		double upper = towards > 0 ? 1 : FIRST;
		if (brush != null) {
			lower = axis.range().place(brush.lower(), log) + (size ? 0 : towards);
			upper = axis.range().place(brush.upper(), log) + towards;
		}
		if (lower > -STEP && upper < 1 + STEP && upper - lower > STEP / 2) {
			change(plot.brushing().brush(cursor,
					axis.range().part(Math.clamp(lower, 0.0, 1.0), Math.clamp(upper, 0.0, 1.0), log)));
		}
	}
}
