package org.trainyard.runs.ui.inside;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.trainyard.charts.HeatMap;
import org.trainyard.charts.LineChart;
import org.trainyard.plots.Axis;
import org.trainyard.plots.HeatMapPlot;
import org.trainyard.plots.Ink;
import org.trainyard.plots.Labels;
import org.trainyard.plots.Matrix;
import org.trainyard.plots.PlottedSeries;
import org.trainyard.plots.ValueScale;
import org.trainyard.profiling.RotaryEncoding;
import org.trainyard.profiling.SinusoidalEncoding;

/**
 * Sinusoidal or rotary positions: some dimensions by position, the first of them as a heat map, and what two positions have
 * in common by their distance.
 */
final class PositionalEncodingPage {

	private static final int ROTARY = 1;

	private final ChartsPage page;
	private final Combo kind;
	private final Spinner width;
	private final Spinner length;
	private final Spinner base;
	private final LineChart curves;
	private final LineChart similarity;
	private final HeatMap map;
	private final Computation<EncodedPositions.Wanted, EncodedPositions> computation;

	PositionalEncodingPage(Composite parent) {
		page = new ChartsPage(parent, this::ask);
		kind = new Combo(page.controls(), SWT.DROP_DOWN | SWT.READ_ONLY);
		kind.setItems(Messages.PositionalEncodingPage_sinusoidal, Messages.PositionalEncodingPage_rotary);
		kind.setToolTipText(Messages.PositionalEncodingPage_kindToolTip);
		kind.select(0);
		width = spinner(Messages.FunctionsView_width, 128, 2, 8192, 2);
		width.setToolTipText(Messages.PositionalEncodingPage_widthToolTip);
		length = spinner(Messages.FunctionsView_length, 100, 2, 4096, 1);
		base = spinner(Messages.PositionalEncodingPage_base, 10_000, 1, 100_000_000, 1000);
		base.setToolTipText(Messages.PositionalEncodingPage_baseToolTip);
		curves = chart(Messages.FunctionsView_position);
		map = new HeatMap(page.charts(), cell -> {
		});
		similarity = chart(Messages.PositionalEncodingPage_distance);
		similarity.setTitle(Messages.PositionalEncodingPage_similarity);
		similarity.setValueTitle(Messages.PositionalEncodingPage_relative);
		similarity.setLegendVisible(false);
		Label learned = new Label(page.below(), SWT.WRAP);
		learned.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		learned.setText(Messages.PositionalEncodingPage_learned);
		computation = new Computation<>(Messages.PositionalEncodingPage_job, page.pane(),
				(wanted, monitor) -> EncodedPositions.of(wanted), this::show);
		kind.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> ask()));
		List.of(width, length, base).forEach(spinner -> spinner.addModifyListener(e -> ask()));
		ask();
	}

	Control control() {
		return page;
	}

	private Spinner spinner(String text, int start, int least, int most, int step) {
		Spinner spinner = page.spinner(text);
		spinner.setValues(start, least, most, 0, step, 16 * step);
		return spinner;
	}

	private LineChart chart(String axis) {
		LineChart chart = new LineChart(page.charts(), SWT.NONE);
		chart.setPositionAxis(axis, Axis.Kind.COUNT);
		chart.setValueTitle(Messages.FunctionsView_value);
		return chart;
	}

	private boolean isRotary() {
		return kind.getSelectionIndex() == ROTARY;
	}

	/** Draws what the controls say in the background, or says why it cannot be drawn. */
	private void ask() {
		base.setEnabled(isRotary());
		if (isRotary() && width.getSelection() % 2 != 0) {
			computation.forget();
			page.pane().showMessage(NLS.bind(Messages.PositionalEncodingPage_odd, width.getSelection()));
			return;
		}
		computation.ask(new EncodedPositions.Wanted(isRotary()
				? new RotaryEncoding(width.getSelection(), base.getSelection())
				: new SinusoidalEncoding(width.getSelection()), length.getSelection()));
	}

	private void show(EncodedPositions positions) {
		double[] x = IntStream.range(0, positions.similarity().length).asDoubleStream().toArray();
		List<PlottedSeries> series = new ArrayList<>();
		for (int i = 0; i < positions.dimensions().length; i++) {
			int dimension = positions.dimensions()[i];
			series.add(
					PlottedSeries.of(String.valueOf(dimension), NLS.bind(Messages.FunctionsView_dimension, dimension),
							Ink.of(i), x, positions.curves()[i]));
		}
		curves.setTitle(switch (positions.encoding()) {
		case SinusoidalEncoding sinusoidal -> Messages.FunctionsView_encoding;
		case RotaryEncoding rotary -> Messages.PositionalEncodingPage_rotaryCurves;
		});
		curves.setSeries(series);
		Matrix values = positions.values();
		map.setPlot(new HeatMapPlot(NLS.bind(Messages.FunctionsView_first, values.columns()),
				Labels.counted(Messages.FunctionsView_position), Labels.counted(Messages.FunctionsView_dimensions),
				values, ValueScale.signed(Messages.FunctionsView_value, List.of(values))));
		similarity.setSeries(List.of(PlottedSeries.of("similarity", Messages.PositionalEncodingPage_similarity,
				Ink.of(0), x, positions.similarity())));
		page.pane().showContent();
		page.arrange();
	}
}
