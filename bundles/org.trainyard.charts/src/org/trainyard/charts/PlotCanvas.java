package org.trainyard.charts;

import java.util.List;
import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.trainyard.plots.Plot;
import org.trainyard.plots.PlotColors;
import org.trainyard.plots.Surface;

/**
 * A widget that shows a picture of numbers: it is painted when it is needed, copied and exported from its context menu,
 * and read to people who do not see it.
 */
public abstract class PlotCanvas extends Canvas {

	private static final int LEFT_BUTTON = 1;

	private final PixelImages images;

	/** Something in the picture that can be pointed at. */
	record Item(String id, String name, Rectangle bounds, boolean selected) {
	}

	PlotCanvas(Composite parent) {
		super(parent, SWT.DOUBLE_BUFFERED);
		images = new PixelImages(this);
		addListener(SWT.Paint, e -> paint(e.gc));
		addListener(SWT.FocusIn, e -> redraw());
		addListener(SWT.FocusOut, e -> redraw());
		addListener(SWT.Traverse, PlotCanvas::traverse);
		addListener(SWT.KeyDown, e -> e.doit = !key(e));
		addListener(SWT.MouseDown, e -> {
			forceFocus();
			if (e.button == LEFT_BUTTON) {
				press(e);
			}
		});
		addListener(SWT.MouseMove, this::move);
		addListener(SWT.MouseExit, this::leave);
		addListener(SWT.MouseUp, e -> {
			if (e.button == LEFT_BUTTON) {
				release(e);
			}
		});
		addListener(SWT.MouseDoubleClick, this::doubleClick);
		new ChartMenu(this);
		new PlotAccessibility(this);
	}

	/** What is shown. */
	public abstract Plot plot();

	/** Paints the picture with what is pointed at and selected. */
	abstract void paint(Surface surface, double width, double height, PlotColors colors);

	/** What can be pointed at, in reading order. */
	abstract List<Item> items();

	/** What the keyboard is at, or null. */
	abstract String current();

	/** Handles a key; false where it means nothing here. */
	abstract boolean key(Event event);

	abstract void press(Event event);

	abstract void move(Event event);

	abstract void release(Event event);

	abstract void leave(Event event);

	abstract void doubleClick(Event event);

	/** Tells screen readers that the keyboard has come to an item. */
	void announce(int item) {
		if (isFocusControl()) {
			getAccessible().setFocus(item);
		}
	}

	PlotColors colors() {
		return PlotColors.of(rgb(getBackground()), rgb(getForeground()));
	}

	private static int rgb(Color color) {
		return color.getRed() << 16 | color.getGreen() << 8 | color.getBlue();
	}

	/** Answers a question that needs the widths of texts, outside of painting. */
	<T> T measure(Function<Surface, T> question) {
		GC gc = new GC(this);
		try {
			return question.apply(new GcSurface(gc, getFont(), images));
		} finally {
			gc.dispose();
		}
	}

	/** Paints it as it is on the screen. */
	void paint(GC gc) {
		Point size = getSize();
		PlotColors colors = colors();
		Surface surface = new GcSurface(gc, getFont(), images);
		surface.fill(0, 0, size.x, size.y, colors.background(), 1);
		paint(surface, size.x, size.y, colors);
		images.endPainting();
		if (isFocusControl()) {
			surface.frame(0, 0, size.x - 1, size.y - 1, colors.faint());
		}
	}

	/** Tab leaves; arrows are ours. */
	private static void traverse(Event event) {
		event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
	}
}
