package org.trainyard.runs.ui.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.trainyard.charts.HeatMap;
import org.trainyard.charts.LineChart;
import org.trainyard.plots.HeatMapPlot;
import org.trainyard.plots.Ink;
import org.trainyard.plots.Labels;
import org.trainyard.plots.Matrix;
import org.trainyard.plots.PlottedSeries;
import org.trainyard.plots.TickFormat;
import org.trainyard.plots.ValueScale;
import org.trainyard.profiling.SinusoidalEncoding;

/** Sinusoidal positional encoding: some dimensions by position, and the first of them as a heat map. */
final class PositionalEncodingPage extends Composite {

	private static final int[] DIMENSIONS = { 0, 1, 10, 50 };

	/** So many dimensions are in the heat map. */
	private static final int SHOWN = 64;

	private final Spinner width;
	private final Spinner length;
	private final LineChart curves;
	private HeatMap map;

	PositionalEncodingPage(Composite parent) {
		super(parent, SWT.NONE);
		setLayout(new GridLayout(2, true));
		Composite row = new Composite(this, SWT.NONE);
		row.setLayout(new GridLayout(4, false));
		row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		width = spinner(row, Messages.FunctionsView_width, 128, 65_536);
		length = spinner(row, Messages.FunctionsView_length, 100, 4096);
		curves = new LineChart(this, SWT.NONE);
		curves.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		curves.setTitle(Messages.FunctionsView_encoding);
		curves.setPositionAxis(Messages.FunctionsView_position, TickFormat.axis());
		curves.setValueTitle(Messages.FunctionsView_value);
		map = new HeatMap(this, cell -> {
		});
		map.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		draw();
	}

	private Spinner spinner(Composite row, String text, int start, int most) {
		new Label(row, SWT.NONE).setText(text);
		Spinner spinner = new Spinner(row, SWT.BORDER);
		spinner.setValues(start, 2, most, 0, 1, 16);
		spinner.addModifyListener(e -> draw());
		return spinner;
	}

	private void draw() {
		if (map == null) {
			return; // the first spinner is being filled
		}
		SinusoidalEncoding encoding = new SinusoidalEncoding(width.getSelection());
		int positions = length.getSelection();
		double[] x = IntStream.range(0, positions).asDoubleStream().toArray();
		List<PlottedSeries> series = new ArrayList<>();
		for (int dimension : DIMENSIONS) {
			if (dimension < encoding.width()) {
				series.add(PlottedSeries.of(String.valueOf(dimension),
						NLS.bind(Messages.FunctionsView_dimension, dimension), Ink.of(series.size()), x,
						IntStream.range(0, positions).mapToDouble(p -> encoding.at(p, dimension)).toArray()));
			}
		}
		curves.setSeries(series);
		Matrix values = Matrix.of(encoding.values(positions, Math.min(SHOWN, encoding.width())));
		map.setPlot(new HeatMapPlot(NLS.bind(Messages.FunctionsView_first, values.columns()),
				Labels.counted(Messages.FunctionsView_position), Labels.counted(Messages.FunctionsView_dimensions),
				values, ValueScale.signed(Messages.FunctionsView_value, List.of(values))));
	}
}
