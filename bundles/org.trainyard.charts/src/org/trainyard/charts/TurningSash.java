package org.trainyard.charts;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** Puts two parts of a view side by side where there is little height, and one below the other where there is little width. */
public final class TurningSash {

	private TurningSash() {
	}

	/**
	 * Creates a sash.
	 *
	 * @param wide so many times as wide as high is an area whose parts lie side by side
	 */
	public static SashForm create(Composite parent, double wide) {
		SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
		sash.addListener(SWT.Resize, event -> {
			Point size = sash.getSize();
			sash.setOrientation(size.x > size.y * wide ? SWT.HORIZONTAL : SWT.VERTICAL);
		});
		return sash;
	}
}
