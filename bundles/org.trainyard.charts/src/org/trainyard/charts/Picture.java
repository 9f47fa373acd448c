package org.trainyard.charts;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** A chart as it is now, to be copied or exported. Asked on the UI thread; what it returns is written on any thread. */
interface Picture {

	/** What the chart is called. */
	String title();

	/** The widget that shows it. */
	Control control();

	/** Paints what is on the screen. */
	void paint(GC gc);

	/** Shapes and texts, on a light ground whatever the theme, for they will be printed or stand on a page. */
	ChartFile.Content svg();

	/** All values. */
	ChartFile.Content csv();

	/** What is on the screen. */
	default ImageData pixels() {
		Point size = control().getSize();
		Image image = new Image(control().getDisplay(), Math.max(1, size.x), Math.max(1, size.y));
		GC gc = new GC(image);
		try {
			paint(gc);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}
}
