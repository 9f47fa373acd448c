package org.trainyard.launch.ui;

import java.util.List;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.trainyard.charts.LineChart;
import org.trainyard.charts.ScrolledBarChart;
import org.trainyard.charts.TurningSash;
import org.trainyard.plots.Axis;
import org.trainyard.plots.BarPlot;
import org.trainyard.plots.BarPlot.Bar;
import org.trainyard.plots.TickFormat;
import org.trainyard.profiling.ComponentChecks;
import org.trainyard.profiling.ComponentChecks.Outcome;
import org.trainyard.profiling.ExperimentProfile;
import org.trainyard.profiling.ExperimentProfile.Block;
import org.trainyard.profiling.ExperimentProfile.Measurement;
import org.trainyard.profiling.ExperimentProfile.Memory;
import org.trainyard.profiling.ProfilingResult;

/** The pages of a profile: operations, times, memory, parameters, each a chart above a table; and checks of the parts. */
final class ProfilePages {

	private static final double MEBIBYTE = 1 << 20;
	/** So many times as wide as high is a page with little height. */
	private static final double WIDE = 1.8;

	private final Composite area;
	private final Label heading;
	private final OperationsChart operations;
	private final LineChart times;
	private final ScrolledBarChart memory;
	private final ScrolledBarChart parameters;
	private final ProfileTable exponentTable;
	private final ProfileTable timeTable;
	private final ProfileTable memoryTable;
	private final CTabItem checkPage;
	private final CheckTable checkTable;
	private ExperimentProfile profile;

	ProfilePages(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = layout.marginHeight = 0;
		area.setLayout(layout);
		heading = new Label(area, SWT.WRAP);
		heading.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		CTabFolder folder = new CTabFolder(area, SWT.TOP | SWT.FLAT);
		folder.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		SashForm page = page(folder, Messages.ProfilePages_operations);
		operations = new OperationsChart(page);
		exponentTable = table(page, ProfileTable::ofExponents);
		page = page(folder, Messages.ProfilePages_times);
		times = lineChart(page, Messages.ProfilePages_seconds);
		timeTable = table(page, ProfileTable::ofTimes);
		page = page(folder, Messages.ProfilePages_memory);
		memory = barChart(page);
		memoryTable = table(page, ProfileTable::ofMemory);
		memoryTable.table().addSelectionListener(SelectionListener
				.widgetSelectedAdapter(event -> showMemory(memoryTable.table().getSelectionIndex())));
		page = page(folder, Messages.ProfilePages_parameters);
		parameters = barChart(page);
		checkTable = new CheckTable(page(folder, Messages.ProfilePages_checks));
		checkPage = folder.getItem(folder.getItemCount() - 1);
		folder.setSelection(0);
	}

	/** Chart and table lie side by side where there is little height. */
	private static SashForm page(CTabFolder folder, String title) {
		SashForm page = TurningSash.create(folder, WIDE);
		CTabItem item = new CTabItem(folder, SWT.NONE);
		item.setText(title);
		item.setControl(page);
		return page;
	}

	/** With logarithmic axes, where a power of the length is a straight line. */
	static LineChart lineChart(Composite page, String values) {
		LineChart chart = new LineChart(page, SWT.NONE);
		chart.setPositionAxis(Messages.ProfilePages_length, Axis.Kind.NUMBER, TickFormat.axis(), true);
		chart.setLogarithmic(true);
		chart.setValueTitle(values);
		return chart;
	}

	private static ScrolledBarChart barChart(SashForm page) {
		return new ScrolledBarChart(page, bar -> {
		});
	}

	private static ProfileTable table(SashForm page, Function<Composite, ProfileTable> made) {
		ProfileTable table = made.apply(page);
		page.setWeights(60, 40);
		return table;
	}

	Control control() {
		return area;
	}

	void show(ProfilingResult result) {
		ExperimentProfile shown = result.profile();
		profile = shown;
		heading.setText(NLS.bind(Messages.ProfilePages_heading,
				new Object[] { shown.experiment(), shown.machine().processor(), shown.machine().threads(),
						ProfileTable.giga(shown.machine().peakOperationsPerSecond()) })
				.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
		operations.show(shown);
		times.setTitle(NLS.bind(Messages.ProfilePages_timesTitle, shown.experiment()));
		times.setSeries(new ProfileSeries(shown).times());
		exponentTable.showExponents(shown);
		timeTable.showTimes(shown);
		memoryTable.showMemory(shown);
		memoryTable.table().select(shown.measurements().size() - 1);
		showMemory(shown.measurements().size() - 1);
		showParameters();
		showChecks(result);
		area.layout();
	}

	private void showChecks(ProfilingResult result) {
		if (!(result.checks() instanceof ComponentChecks checks)) {
			checkTable.show(result.unchecked());
			checkPage.setImage(checkTable.image(Outcome.SKIPPED));
			return;
		}
		checkTable.show(checks);
		checkPage.setImage(checks.failures().isEmpty() ? null : checkTable.image(Outcome.FAILED));
	}

	/** The bars of one batch. */
	private void showMemory(int row) {
		Measurement m = profile.measurements().get(row);
		Memory bytes = m.bytes();
		List<Bar> bars = List.of(bar(Messages.ProfilePages_weights, bytes.weights()),
				bar(Messages.ProfilePages_gradients, bytes.gradients()),
				bar(Messages.ProfilePages_optimizer, bytes.optimizer()),
				bar(Messages.ProfilePages_activations, bytes.activations()),
				bar(Messages.ProfilePages_reckoned, m.reckonedBytes().activations()),
				bar(Messages.ProfilePages_resident, bytes.peakResident()));
		memory.setPlot(
				new BarPlot(NLS.bind(Messages.ProfilePages_memoryTitle, m.batch(), m.length()), bars, full(bars)));
	}

	private void showParameters() {
		long total = profile.parameters().total();
		List<Bar> bars = profile.parameters().blocks().stream().map(block -> bar(block, total)).toList();
		parameters.setPlot(new BarPlot(NLS.bind(Messages.ProfilePages_parametersTitle, String.format("%,d", total)), //$NON-NLS-1$
				bars, full(bars)));
	}

	private static Bar bar(Block block, long total) {
		return new Bar(block.name(), block.name(), block.parameters(), false,
				String.format("(%.1f %%)", 100.0 * block.parameters() / total)); //$NON-NLS-1$
	}

	private static Bar bar(String name, Long bytes) {
		return new Bar(name, name, bytes == null ? Double.NaN : bytes / MEBIBYTE, false, "MiB"); //$NON-NLS-1$
	}

	private static double full(List<Bar> bars) {
		return bars.stream().mapToDouble(Bar::value).filter(Double::isFinite).max().orElse(1);
	}
}
