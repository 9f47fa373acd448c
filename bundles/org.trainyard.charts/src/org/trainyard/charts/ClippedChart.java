package org.trainyard.charts;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swtchart.Chart;

/**
 * A chart that stays within its parent. SWTChart gives its tick marks a clipping of their own, which on GTK takes the
 * place of the one that keeps a control within its ancestors: scrolled half out of sight, it would draw its axes over
 * other views. So it draws into an image, and the image is clipped.
 */
final class ClippedChart extends Chart {

	ClippedChart(Composite parent, int style) {
		super(parent, style);
		List<Listener> painters = List.of(getListeners(SWT.Paint));
		painters.forEach(painter -> removeListener(SWT.Paint, painter));
		addListener(SWT.Paint, event -> paint(event, painters));
	}

	private void paint(Event event, List<Listener> painters) {
		Rectangle area = getClientArea();
		if (area.isEmpty()) {
			return;
		}
		GC screen = event.gc;
		Image image = new Image(getDisplay(), area.width, area.height);
		GC gc = new GC(image);
		try {
			gc.setBackground(getBackground());
			gc.fillRectangle(area);
			event.gc = gc;
			painters.forEach(painter -> painter.handleEvent(event));
			screen.drawImage(image, 0, 0);
		} finally {
			event.gc = screen;
			gc.dispose();
			image.dispose();
		}
	}
}
