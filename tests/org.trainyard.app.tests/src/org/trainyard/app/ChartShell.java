package org.trainyard.app;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.trainyard.charts.ChartExport;
import org.trainyard.charts.PlotCanvas;

/** A window of its own for one chart, in the colours of a light or a dark theme. */
final class ChartShell implements AutoCloseable {

	private static final Color[] LIGHT = { new Color(255, 255, 255), new Color(32, 32, 32) };
	private static final Color[] DARK = { new Color(47, 47, 47), new Color(238, 238, 238) };

	private final Shell shell = new Shell(Display.getCurrent(), SWT.SHELL_TRIM);

	ChartShell() {
		shell.setLayout(new FillLayout());
		shell.setBounds(40, 40, 700, 520);
	}

	Shell shell() {
		return shell;
	}

	/** Opens the window when its chart is there. */
	void open() {
		shell.open();
		shell.forceActive();
		EventLoop.spinUntil(() -> shell.getChildren()[0].getSize().x > 600, 10, TimeUnit.SECONDS, "the window");
		EventLoop.spinFor(500);
	}

	/** Gives a chart the colours of a theme, as the workbench does. */
	static void paint(Control chart, boolean dark) {
		chart.setBackground((dark ? DARK : LIGHT)[0]);
		chart.setForeground((dark ? DARK : LIGHT)[1]);
		chart.redraw();
		chart.update();
	}

	/** The middle of a part of a control, as a place of the display. */
	static Point middle(Control control, Rectangle part) {
		return control.toDisplay(part.x + part.width / 2, part.y + part.height / 2);
	}

	/** The colour of a pixel, as 0xRRGGBB. */
	static int pixel(ImageData data, int x, int y) {
		var rgb = data.palette.getRGB(data.getPixel(x, y));
		return rgb.red << 16 | rgb.green << 8 | rgb.blue;
	}

	/** What is on the screen. */
	static ImageData picture(Control control) {
		Image image = new Image(control.getDisplay(), control.getSize().x, control.getSize().y);
		GC gc = new GC(control);
		try {
			gc.copyArea(image, 0, 0);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	/** Writes a chart as its context menu does; fails with the reason if it cannot. */
	static Path export(PlotCanvas chart, Path file, ChartExport.Format format) {
		Job job = ChartExport.schedule(chart, file, format);
		EventLoop.spinUntil(() -> job.getResult() != null, 15, TimeUnit.SECONDS, file + " is written");
		if (!job.getResult().isOK()) {
			throw new AssertionError(job.getResult().getMessage());
		}
		return file;
	}

	@Override
	public void close() {
		shell.dispose();
	}
}
