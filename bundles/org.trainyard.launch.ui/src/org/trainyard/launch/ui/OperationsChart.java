package org.trainyard.launch.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.trainyard.charts.ChartLegend;
import org.trainyard.charts.LineChart;
import org.trainyard.plots.PlottedSeries;
import org.trainyard.profiling.ExperimentProfile;

/** Operations by length, with one entry of the legend for a part's two curves: arithmetic, and dashed as measured. */
final class OperationsChart {

	private final LineChart chart;
	private final ChartLegend legend;

	OperationsChart(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		area.setLayout(layout);
		chart = ProfilePages.lineChart(area, "FLOP"); //$NON-NLS-1$
		chart.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		chart.setLegendVisible(false);
		legend = new ChartLegend(area, this::hide);
		legend.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
	}

	private void hide(Set<String> parts) {
		Set<String> curves = new HashSet<>(parts);
		parts.forEach(part -> curves.add(part + ProfileSeries.MEASURED));
		chart.setHidden(curves);
	}

	void show(ExperimentProfile profile) {
		ProfileSeries series = new ProfileSeries(profile);
		List<PlottedSeries> curves = series.operations();
		chart.setTitle(NLS.bind(Messages.ProfilePages_operationsTitle, profile.experiment()));
		chart.setSeries(curves);
		legend.setEntries(curves.stream().filter(curve -> !curve.id().endsWith(ProfileSeries.MEASURED))
				.map(curve -> new ChartLegend.Entry(curve.id(), series.withExponent(curve.id()), curve.ink()))
				.toList());
	}
}
