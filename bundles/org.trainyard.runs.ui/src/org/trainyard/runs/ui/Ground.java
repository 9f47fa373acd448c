package org.trainyard.runs.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The theme colours only some kinds of controls, and late; this gives the others among them the same ground. */
public final class Ground {

	private Ground() {
	}

	/** Gives controls the colours of a parent that the theme colours, now and whenever it has others. */
	public static void spread(Composite themed, Control control) {
		themed.addListener(SWT.Paint, e -> spread(control, themed.getBackground(), themed.getForeground()));
	}

	private static void spread(Control control, Color background, Color foreground) {
		// GTK would paint a check box over its check.
		boolean own = control instanceof Combo || control instanceof Button;
		if (!own && !control.getBackground().equals(background)) {
			control.setBackground(background);
			control.setForeground(foreground);
		}
		if (!own && control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				spread(child, background, foreground);
			}
		}
	}
}
