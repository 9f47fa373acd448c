package org.trainyard.charts;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.trainyard.plots.Dimension;
import org.trainyard.plots.Emphasis;
import org.trainyard.plots.PlotColors;
import org.trainyard.plots.ScatterPlot;
import org.trainyard.plots.AxesFrame;
import org.trainyard.plots.ScatterPlot.Mark;
import org.trainyard.plots.Surface;

/**
 * Dots that are named below the pointer, and selected with a click, with Ctrl several, or by dragging a rectangle around
 * them. With the keyboard: arrows go to the next dot, Space selects it too, Enter it alone, Escape none.
 */
public final class ScatterChart extends PlotCanvas {

	private static final int SLIM = 4;
	private static final int DOT = 12;

	private final Consumer<Set<String>> selected;
	private ScatterPlot plot = new ScatterPlot(Dimension.numbers("x", "", false), Dimension.numbers("y", "", false),
			List.of());
	private Set<String> selection = Set.of();
	private String pointed;
	private Point from;
	private Point to;

	/**
	 * An empty chart.
	 *
	 * @param selected told the identifiers of the selected dots whenever a person selects others
	 */
	public ScatterChart(Composite parent, Consumer<Set<String>> selected) {
		super(parent);
		this.selected = selected;
	}

	/** Shows other dots; those that are selected and still there stay selected. */
	public void setPlot(ScatterPlot plot) {
		this.plot = plot;
		redraw();
	}

	@Override
	public ScatterPlot plot() {
		return plot;
	}

	/** Lets these dots stand out; none of them in particular where it is empty. */
	public void setSelection(Set<String> ids) {
		if (!selection.equals(ids)) {
			selection = Set.copyOf(ids);
			redraw();
		}
	}

	/** Where the middle of a dot lies in this widget; null if it is not shown. */
	public Point place(String id) {
		return measure(surface -> plot.shown().stream().filter(mark -> mark.id().equals(id)).findFirst()
				.map(mark -> place(frame(surface), mark)).orElse(null));
	}

	private Point place(AxesFrame frame, Mark mark) {
		return new Point((int) Math.round(plot.left(frame, mark)), (int) Math.round(plot.top(frame, mark)));
	}

	private AxesFrame frame(Surface surface) {
		return plot.frame(surface, getSize().x, getSize().y);
	}

	@Override
	void paint(Surface surface, double width, double height, PlotColors colors) {
		plot.paint(surface, width, height, colors, new Emphasis(pointed, selection));
		if (from != null && isDrag()) {
			Rectangle area = dragged();
			surface.fill(area.x, area.y, area.width, area.height, colors.faint(), 0.15);
			surface.frame(area.x, area.y, area.width, area.height, colors.faint());
		}
	}

	@Override
	List<Item> items() {
		return measure(surface -> {
			AxesFrame frame = frame(surface);
			return plot.shown().stream().map(mark -> {
				Point place = place(frame, mark);
				return new Item(mark.id(), name(mark),
						new Rectangle(place.x - DOT / 2, place.y - DOT / 2, DOT, DOT), selection.contains(mark.id()));
			}).toList();
		});
	}

	private String name(Mark mark) {
		return mark.label() + ", " + plot.x().title() + " " + plot.x().text(mark.x()) + ", " + plot.y().title() + " "
				+ plot.y().text(mark.y());
	}

	@Override
	String current() {
		return pointed;
	}

	@Override
	void press(Event event) {
		from = new Point(event.x, event.y);
		to = from;
	}

	@Override
	void move(Event event) {
		if (from != null) {
			to = new Point(event.x, event.y);
			redraw();
		} else {
			point(at(event.x, event.y));
		}
	}

	@Override
	void release(Event event) {
		if (from == null) {
			return;
		}
		to = new Point(event.x, event.y);
		Set<String> found = isDrag() ? within(dragged())
				: at(event.x, event.y) == null ? Set.of()
						: Set.of(at(event.x, event.y));
		from = null;
		select(found, (event.stateMask & SWT.MOD1) != 0);
		redraw();
	}

	@Override
	void leave(Event event) {
		point(null);
	}

	@Override
	void doubleClick(Event event) {
		// the first click has selected already
	}

	private String at(int x, int y) {
		return measure(surface -> plot.at(frame(surface), x, y)).map(Mark::id).orElse(null);
	}

	private void point(String id) {
		if (id == null ? pointed != null : !id.equals(pointed)) {
			pointed = id;
			redraw();
		}
	}

	private boolean isDrag() {
		return Math.abs(from.x - to.x) > SLIM || Math.abs(from.y - to.y) > SLIM;
	}

	private Rectangle dragged() {
		return new Rectangle(Math.min(from.x, to.x), Math.min(from.y, to.y), Math.abs(from.x - to.x),
				Math.abs(from.y - to.y));
	}

	private Set<String> within(Rectangle area) {
		return measure(surface -> {
			AxesFrame frame = frame(surface);
			return plot.shown().stream().filter(mark -> area.contains(place(frame, mark))).map(Mark::id)
					.collect(Collectors.toSet());
		});
	}

	/** Selects these alone, or takes each to the others, or away where it is one of them. */
	private void select(Set<String> ids, boolean others) {
		Set<String> now = new HashSet<>(others ? selection : Set.of());
		for (String id : ids) {
			if (!now.remove(id)) {
				now.add(id);
			}
		}
		if (!now.equals(selection)) {
			setSelection(now);
			selected.accept(selection);
		}
	}

	@Override
	boolean key(Event event) {
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> step(Comparator.comparingDouble(Mark::x), -1);
		case SWT.ARROW_RIGHT -> step(Comparator.comparingDouble(Mark::x), 1);
		case SWT.ARROW_UP -> step(Comparator.comparingDouble(Mark::y), 1);
		case SWT.ARROW_DOWN -> step(Comparator.comparingDouble(Mark::y), -1);
		case ' ' -> select(pointed == null ? Set.of() : Set.of(pointed), true);
		case SWT.CR, SWT.KEYPAD_CR -> select(pointed == null ? Set.of() : Set.of(pointed), false);
		case SWT.ESC -> select(Set.of(), false);
		default -> {
			return false;
		}
		}
		return true;
	}

	/** Goes to the next dot in an order, or to the first. */
	private void step(Comparator<Mark> order, int by) {
		List<String> ids = plot.shown().stream().sorted(order.thenComparing(Mark::id)).map(Mark::id).toList();
		if (!ids.isEmpty()) {
			int at = pointed == null ? -1 : ids.indexOf(pointed);
			point(ids.get(at < 0 ? 0 : Math.clamp(at + by, 0, ids.size() - 1)));
		}
	}
}
