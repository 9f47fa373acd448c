package org.trainyard.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.trainyard.plots.BarPlot;
import org.trainyard.plots.BarPlot.Bar;
import org.trainyard.plots.PlotColors;
import org.trainyard.plots.Surface;

/** Bars with names, one below the other. With the keyboard: up and down go to the next bar, Enter chooses it. */
public final class BarChart extends PlotCanvas {

	private static final int WIDTH = 300;

	private final Consumer<String> chosen;
	private BarPlot plot = new BarPlot("", List.of(), 1);
	private String pointed;

	/**
	 * Without bars.
	 *
	 * @param chosen told the identifier of a bar that a person clicks or presses Enter on
	 */
	public BarChart(Composite parent, Consumer<String> chosen) {
		super(parent);
		this.chosen = chosen;
	}

	/** Shows other bars. */
	public void setPlot(BarPlot plot) {
		boolean otherSize = plot.bars().size() != this.plot.bars().size();
		this.plot = plot;
		redraw();
		if (otherSize) {
			requestLayout();
		}
	}

	@Override
	public BarPlot plot() {
		return plot;
	}

	@Override
	public Point computeSize(int width, int height, boolean changed) {
		double needed = measure(plot::height);
		return new Point(width == SWT.DEFAULT ? WIDTH : width,
				height == SWT.DEFAULT ? (int) Math.ceil(needed) : height);
	}

	@Override
	void paint(Surface surface, double width, double height, PlotColors colors) {
		plot.paint(surface, width, colors, pointed);
	}

	@Override
	List<Item> items() {
		return measure(surface -> {
			List<Item> items = new ArrayList<>();
			for (Bar bar : plot.bars()) {
				Rectangle row = new Rectangle(0, (int) plot.top(surface, items.size()), getSize().x,
						(int) surface.lineHeight());
				items.add(new Item(bar.id(), plot.text(bar), row, bar.id().equals(pointed)));
			}
			return items;
		});
	}

	@Override
	String current() {
		return pointed;
	}

	@Override
	void press(Event event) {
		String bar = at(event);
		point(bar);
		if (bar != null) {
			chosen.accept(bar);
		}
	}

	@Override
	void move(Event event) {
		point(at(event));
	}

	@Override
	void release(Event event) {
		// pressing has chosen already
	}

	@Override
	void leave(Event event) {
		point(null);
	}

	@Override
	void doubleClick(Event event) {
		// as two clicks
	}

	private String at(Event event) {
		int row = measure(surface -> plot.at(surface, event.y));
		return row < 0 ? null : plot.bars().get(row).id();
	}

	private void point(String id) {
		if (id == null ? pointed != null : !id.equals(pointed)) {
			pointed = id;
			setToolTipText(plot.bars().stream().filter(bar -> bar.id().equals(id)).map(plot::text).findFirst()
					.orElse(null));
			redraw();
		}
	}

	@Override
	boolean key(Event event) {
		List<String> ids = plot.bars().stream().map(Bar::id).toList();
		int at = ids.indexOf(pointed);
		switch (event.keyCode) {
		case SWT.ARROW_UP -> go(ids, at - 1);
		case SWT.ARROW_DOWN -> go(ids, at + 1);
		case SWT.CR, SWT.KEYPAD_CR, ' ' -> {
			if (at >= 0) {
				chosen.accept(pointed);
			}
		}
		default -> {
			return false;
		}
		}
		return true;
	}

	private void go(List<String> ids, int to) {
		if (!ids.isEmpty()) {
			point(ids.get(Math.clamp(to, 0, ids.size() - 1)));
		}
	}
}
