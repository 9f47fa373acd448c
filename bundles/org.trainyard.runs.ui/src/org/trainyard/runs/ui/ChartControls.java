package org.trainyard.runs.ui;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Scale;

/** The row above the charts: linear or logarithmic, step or time, smoothing, and which metrics. */
final class ChartControls extends Composite {

	private static final int SMOOTHEST = 99;

	private final Consumer<ChartOptions> changed;
	private ChartOptions options;
	private List<String> metrics = List.of();
	private Label factor;
	private Button choose;

	ChartControls(Composite parent, ChartOptions options, Consumer<ChartOptions> changed) {
		super(parent, SWT.NONE);
		this.options = options;
		this.changed = changed;
		RowLayout layout = new RowLayout(SWT.HORIZONTAL);
		layout.center = true;
		layout.spacing = 8;
		setLayout(layout);
		Combo scale = combo(Messages.ChartControls_scaleToolTip, Messages.ChartControls_linear,
				Messages.ChartControls_logarithmic);
		scale.select(options.logarithmic() ? 1 : 0);
		scale.addSelectionListener(SelectionListener
				.widgetSelectedAdapter(e -> change(this.options.withLogarithmic(scale.getSelectionIndex() == 1))));
		Combo position = combo(Messages.ChartControls_positionToolTip, Messages.ChartControls_byStep,
				Messages.ChartControls_byTime);
		position.select(options.time() ? 1 : 0);
		position.addSelectionListener(SelectionListener
				.widgetSelectedAdapter(e -> change(this.options.withTime(position.getSelectionIndex() == 1))));
		createSmoothing();
		createChoice();
	}

	/** The metrics that can be chosen. */
	void setMetrics(List<String> metrics) {
		this.metrics = metrics;
		choose.setEnabled(!metrics.isEmpty());
	}

	ChartOptions options() {
		return options;
	}

	private Combo combo(String toolTip, String... items) {
		Combo combo = new Combo(this, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setItems(items);
		combo.setToolTipText(toolTip);
		return combo;
	}

	private void createSmoothing() {
		Label label = new Label(this, SWT.NONE);
		label.setText(Messages.ChartControls_smoothing);
		Scale slider = new Scale(this, SWT.HORIZONTAL);
		slider.setMaximum(SMOOTHEST);
		slider.setPageIncrement(10);
		slider.setSelection((int) Math.round(options.smoothing() * 100));
		slider.setToolTipText(Messages.ChartControls_smoothingToolTip);
		slider.setLayoutData(new RowData(110, SWT.DEFAULT));
		factor = new Label(this, SWT.NONE);
		factor.setText("0.00");
		showFactor();
		slider.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			change(options.withSmoothing(slider.getSelection() / 100.0));
			showFactor();
		}));
	}

	private void showFactor() {
		factor.setText(String.format(Locale.ROOT, "%.2f", options.smoothing()));
	}

	private void createChoice() {
		choose = new Button(this, SWT.PUSH);
		choose.setText(Messages.ChartControls_metrics);
		choose.setEnabled(false);
		choose.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> openChoice()));
	}

	private void openChoice() {
		Menu menu = new Menu(choose);
		for (String metric : metrics) {
			MenuItem item = new MenuItem(menu, SWT.CHECK);
			item.setText(metric.replace("&", "&&"));
			item.setSelection(!options.hidden().contains(metric));
			item.addSelectionListener(
					SelectionListener
							.widgetSelectedAdapter(e -> change(options.withMetric(metric, item.getSelection()))));
		}
		menu.setLocation(choose.toDisplay(0, choose.getSize().y));
		menu.addListener(SWT.Hide, e -> getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private void change(ChartOptions now) {
		options = now;
		changed.accept(now);
	}
}
