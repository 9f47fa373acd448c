package org.trainyard.runs.ui.inside;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.trainyard.runs.ui.Ground;
import org.trainyard.runs.ui.StatePane;

/**
 * Controls, and charts below them: side by side where there is room, below each other and scrolled where there is not.
 * Below the charts may be more.
 */
final class ChartsPage extends ScrolledComposite {

	/** What a chart needs to be read, in pixels. */
	private static final int WIDE = 320;
	private static final int HIGH = 220;

	private final Composite controls;
	private final StatePane pane;
	private final Composite charts;

	/** @param tryAgain what the link below a failure does */
	ChartsPage(Composite parent, Runnable tryAgain) {
		super(parent, SWT.H_SCROLL | SWT.V_SCROLL);
		Composite content = new Composite(this, SWT.NONE);
		content.setLayout(new GridLayout());
		controls = new Composite(content, SWT.NONE);
		controls.setLayout(new RowLayout(SWT.HORIZONTAL));
		controls.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		pane = new StatePane(content, tryAgain);
		pane.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		charts = new Composite(pane.content(), SWT.NONE);
		GridLayout layout = new GridLayout(1, true);
		layout.marginWidth = layout.marginHeight = 0;
		charts.setLayout(layout);
		charts.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		Ground.spread(content, charts);
		setContent(content);
		setExpandHorizontal(true);
		setExpandVertical(true);
		addListener(SWT.Resize, e -> arrange());
	}

	/** Where controls are created; in a row, or in several. */
	Composite controls() {
		return controls;
	}

	/** A number to choose with its label. */
	Spinner spinner(String text) {
		Composite field = new Composite(controls, SWT.NONE);
		GridLayout layout = new GridLayout(2, false);
		layout.marginWidth = layout.marginHeight = 0;
		field.setLayout(layout);
		new Label(field, SWT.NONE).setText(text);
		return new Spinner(field, SWT.BORDER);
	}

	/** What is in sight: the charts, or why there are none. */
	StatePane pane() {
		return pane;
	}

	/** Where charts are created. */
	Composite charts() {
		return charts;
	}

	/** Where more than charts is created, below them. */
	Composite below() {
		return pane.content();
	}

	/** Brings everything to its place, after something has come or is of another size. */
	void arrange() {
		int width = getClientArea().width;
		if (width <= 0) {
			return;
		}
		int count = charts.getChildren().length;
		boolean across = width >= count * WIDE;
		((GridLayout) charts.getLayout()).numColumns = across ? count : 1;
		for (Control chart : charts.getChildren()) {
			chart.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		}
		int height = controls.computeSize(width, SWT.DEFAULT).y + (across ? 1 : count) * HIGH;
		for (Control below : pane.content().getChildren()) {
			height += below == charts ? 0 : below.computeSize(width, SWT.DEFAULT).y;
		}
		setMinHeight(height);
		getContent().requestLayout();
		charts.requestLayout();
	}
}
