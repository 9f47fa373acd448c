package org.trainyard.charts;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.trainyard.plots.BarPlot;

/** Bars that are scrolled where not all of them have room. */
public final class ScrolledBarChart extends Composite {

	private final ScrolledComposite scrolled;
	private final BarChart chart;

	/**
	 * Without bars.
	 *
	 * @param chosen told the identifier of a bar that a person clicks or presses Enter on
	 */
	public ScrolledBarChart(Composite parent, Consumer<String> chosen) {
		super(parent, SWT.NONE);
		setLayout(new FillLayout());
		scrolled = new ScrolledComposite(this, SWT.V_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.setShowFocusedControl(true);
		chart = new BarChart(scrolled, chosen);
		scrolled.setContent(chart);
	}

	/** Shows other bars. */
	public void setPlot(BarPlot plot) {
		chart.setPlot(plot);
		scrolled.setMinHeight(chart.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
	}

	/** What is shown. */
	public BarPlot plot() {
		return chart.plot();
	}
}
