package org.trainyard.charts;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.trainyard.plots.Plot;
import org.trainyard.plots.PlotColors;
import org.trainyard.plots.SvgSurface;

/** A painted picture of numbers. */
record PlotPicture(PlotCanvas canvas) implements Picture {

	private static final double POINTS_PER_INCH = 72;

	@Override
	public String title() {
		return canvas.plot().title();
	}

	@Override
	public Control control() {
		return canvas;
	}

	@Override
	public void paint(GC gc) {
		canvas.paint(gc);
	}

	@Override
	public ChartFile.Content svg() {
		Point size = canvas.getSize();
		int width = Math.max(1, size.x);
		int height = Math.max(1, size.y);
		double points = canvas.getFont().getFontData()[0].getHeight();
		double pixels = points * canvas.getDisplay().getDPI().y / POINTS_PER_INCH;
		String title = title();
		SvgSurface painted = canvas.measure(measured -> {
			SvgSurface surface = new SvgSurface(pixels, measured::width);
			canvas.paint(surface, width, height, PlotColors.LIGHT);
			return surface;
		});
		return out -> ChartFile.text(out,
				writer -> writer.write(painted.file(width, height, PlotColors.LIGHT.background(), title)));
	}

	@Override
	public ChartFile.Content csv() {
		Plot plot = canvas.plot();
		return out -> ChartFile.text(out, plot::writeCsv);
	}
}
