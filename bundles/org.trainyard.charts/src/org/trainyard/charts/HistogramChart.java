package org.trainyard.charts;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.trainyard.plots.AxesFrame;
import org.trainyard.plots.Dimension;
import org.trainyard.plots.Distribution;
import org.trainyard.plots.HistogramPlot;
import org.trainyard.plots.PlotColors;
import org.trainyard.plots.Surface;
import org.trainyard.plots.Surface.Align;

/**
 * Distributions over each other. The bins below the pointer are named with their counts. With the keyboard: left and right
 * go from bin to bin, Escape leaves.
 */
public final class HistogramChart extends PlotCanvas {

	private HistogramPlot plot = new HistogramPlot(Dimension.numbers("x", "", false), "", List.of());
	private double pointed = Double.NaN;

	/** An empty chart. */
	public HistogramChart(Composite parent) {
		super(parent);
	}

	/** Shows other distributions. */
	public void setPlot(HistogramPlot plot) {
		this.plot = plot;
		redraw();
	}

	@Override
	public HistogramPlot plot() {
		return plot;
	}

	private AxesFrame frame() {
		return measure(surface -> plot.frame(surface, getSize().x, getSize().y));
	}

	@Override
	void paint(Surface surface, double width, double height, PlotColors colors) {
		if (plot.isEmpty()) {
			surface.text(Messages.LineChart_empty, width / 2, height / 2, Align.MIDDLE, colors.faint(), false);
			return;
		}
		plot.paint(surface, width, height, colors, pointed);
	}

	/** The bins of the distribution in front. */
	@Override
	List<Item> items() {
		if (plot.isEmpty()) {
			return List.of();
		}
		AxesFrame frame = frame();
		double[] middles = middles();
		return DoubleStream.of(middles).mapToObj(middle -> {
			double share = frame.xs().place(middle, plot.x().logarithmic());
			int x = (int) (frame.left() + share * (frame.right() - frame.left()));
			return new Item(String.valueOf(middle), String.join(", ", plot.text(middle)),
					new Rectangle(x, (int) frame.top(), 1, (int) (frame.bottom() - frame.top())),
					middle == pointed);
		}).toList();
	}

	@Override
	String current() {
		return Double.isNaN(pointed) ? null : String.valueOf(pointed);
	}

	/** What the keyboard goes to: the middles of the bins that are in sight. */
	private double[] middles() {
		Distribution front = plot.series().getLast().of();
		return IntStream.range(0, front.bins()).mapToDouble(bin -> (front.edges()[bin] + front.edges()[bin + 1]) / 2)
				.filter(plot.x()::isShown).toArray();
	}

	@Override
	void press(Event event) {
		move(event);
	}

	@Override
	void move(Event event) {
		AxesFrame frame = frame();
		boolean inside = event.x >= frame.left() && event.x <= frame.right() && event.y >= frame.top()
				&& event.y <= frame.bottom();
		double value = inside && !plot.isEmpty() ? plot.value(frame, event.x) : Double.NaN;
		point(Double.isNaN(value) || plot.text(value).isEmpty() ? Double.NaN : value);
	}

	@Override
	void release(Event event) {
		// there is nothing to select
	}

	@Override
	void leave(Event event) {
		point(Double.NaN);
	}

	@Override
	void doubleClick(Event event) {
		// as two clicks
	}

	private void point(double value) {
		if (Double.compare(value, pointed) != 0) {
			pointed = value;
			redraw();
		}
	}

	@Override
	boolean key(Event event) {
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> step(-1);
		case SWT.ARROW_RIGHT -> step(1);
		case SWT.ESC -> point(Double.NaN);
		default -> {
			return false;
		}
		}
		return true;
	}

	private void step(int by) {
		if (plot.isEmpty()) {
			return;
		}
		double[] middles = middles();
		int past = (int) DoubleStream.of(middles).filter(middle -> by > 0 ? middle <= pointed : middle < pointed)
				.count();
		int to = Double.isNaN(pointed) ? 0 : by > 0 ? past : past - 1;
		if (middles.length > 0) {
			point(middles[Math.clamp(to, 0, middles.length - 1)]);
		}
	}
}
