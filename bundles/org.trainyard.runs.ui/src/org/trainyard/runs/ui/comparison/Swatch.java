package org.trainyard.runs.ui.comparison;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.trainyard.plots.Ink;

/** A little square in the colour of a run. */
final class Swatch {

	private static final int SIZE = 10;

	private Swatch() {
	}

	/** On the ground of a control; the caller disposes of it. */
	static Image of(Control control, Ink ink) {
		int rgb = ink.rgb(control.getBackground().getRGB().getHSB()[2] < 0.5);
		Color fill = new Color(rgb >> 16 & 0xFF, rgb >> 8 & 0xFF, rgb & 0xFF);
		return new Image(control.getDisplay(), (gc, width, height) -> {
			gc.setBackground(fill);
			gc.fillRectangle(0, 0, width, height);
		}, SIZE, SIZE);
	}
}
