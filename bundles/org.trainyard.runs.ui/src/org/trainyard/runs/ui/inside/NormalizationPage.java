package org.trainyard.runs.ui.inside;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Spinner;
import org.trainyard.charts.HistogramChart;
import org.trainyard.charts.LineChart;
import org.trainyard.plots.Axis;
import org.trainyard.plots.Dimension;
import org.trainyard.plots.HistogramPlot;
import org.trainyard.plots.Ink;
import org.trainyard.plots.PlottedSeries;
import org.trainyard.profiling.Moments;
import org.trainyard.profiling.Noise;

/**
 * Noise before and after each normalization: how all values are distributed, and the mean and the deviation of each sample,
 * which LayerNorm makes 0 and 1, or of each feature, which BatchNorm does.
 */
final class NormalizationPage {

	/** More values than these take too long and too much memory for a picture. */
	private static final long MOST = 500_000;

	private static final int DECIMALS = 2;
	/** What a spinner of so many decimals counts in. */
	private static final int UNITS = 100;
	/** The largest mean and deviation. */
	private static final int LARGEST = 100 * UNITS;

	private final ChartsPage page;
	private final Spinner sequences;
	private final Spinner positions;
	private final Spinner features;
	private final Spinner mean;
	private final Spinner deviation;
	private final Spinner seed;
	private final Combo group;
	private final HistogramChart histogram;
	private final LineChart means;
	private final LineChart deviations;
	private final NormalizationTable table;
	private Computation<Noise, NormalizedNoise> computation;
	private NormalizedNoise shown;

	NormalizationPage(Composite parent) {
		page = new ChartsPage(parent, this::ask);
		sequences = spinner(Messages.NormalizationPage_sequences, 32, 1, 4096, 0);
		positions = spinner(Messages.FunctionsView_length, 50, 1, 4096, 0);
		features = spinner(Messages.NormalizationPage_features, 128, 2, 65_536, 0);
		mean = spinner(Messages.NormalizationPage_mean, UNITS, -LARGEST, LARGEST, DECIMALS);
		deviation = spinner(Messages.NormalizationPage_deviation, 2 * UNITS, 0, LARGEST, DECIMALS);
		seed = spinner(Messages.NormalizationPage_seed, 0, 0, Integer.MAX_VALUE, 0);
		group = new Combo(page.controls(), SWT.DROP_DOWN | SWT.READ_ONLY);
		group.setItems(Messages.NormalizationPage_bySample, Messages.NormalizationPage_byFeature);
		group.setToolTipText(Messages.NormalizationPage_groupToolTip);
		group.select(0);
		group.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> drawGroups()));
		histogram = new HistogramChart(page.charts());
		means = new LineChart(page.charts(), SWT.NONE);
		deviations = new LineChart(page.charts(), SWT.NONE);
		table = new NormalizationTable(page.below());
		table.table().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		computation = new Computation<>(Messages.NormalizationPage_job, page.pane(), NormalizedNoise::of, this::show);
		ask();
	}

	Control control() {
		return page;
	}

	/** @param digits after the decimal point, in whose units the numbers are given */
	private Spinner spinner(String text, int start, int least, int most, int digits) {
		Spinner spinner = page.spinner(text);
		spinner.setValues(start, least, most, digits, digits == 0 ? 1 : UNITS / 10, digits == 0 ? 16 : UNITS);
		spinner.addModifyListener(e -> ask());
		return spinner;
	}

	/** Normalizes other noise in the background, or says why there cannot be so much. */
	private void ask() {
		if (computation == null) {
			return; // the spinners are being filled
		}
		Noise noise = new Noise(sequences.getSelection(), positions.getSelection(), features.getSelection(),
				(double) mean.getSelection() / UNITS, (double) deviation.getSelection() / UNITS,
				seed.getSelection());
		if (noise.size() > MOST) {
			computation.forget();
			NumberFormat format = NumberFormat.getIntegerInstance();
			page.pane().showMessage(NLS.bind(Messages.NormalizationPage_tooMany,
					new Object[] { format.format(noise.sequences()), format.format(noise.positions()),
							format.format(noise.features()), format.format(noise.size()), format.format(MOST) }));
			return;
		}
		computation.ask(noise);
	}

	private void show(NormalizedNoise normalized) {
		shown = normalized;
		List<HistogramPlot.Series> series = new ArrayList<>();
		for (NormalizedNoise.Stage stage : shown.stages()) {
			series.add(new HistogramPlot.Series(stage.label(), Ink.of(series.size()), stage.spread()));
		}
		histogram.setPlot(new HistogramPlot(Dimension.numbers("value", Messages.NormalizationPage_values, false),
				Messages.DistributionsView_density, series));
		table.show(shown);
		drawGroups();
		page.pane().showContent();
		page.arrange();
	}

	private void drawGroups() {
		if (shown == null) {
			return;
		}
		boolean bySample = group.getSelectionIndex() == 0;
		Function<NormalizedNoise.Stage, Moments> of = bySample ? NormalizedNoise.Stage::samples
				: NormalizedNoise.Stage::features;
		means.setTitle(bySample ? Messages.NormalizationPage_meanOfSamples : Messages.NormalizationPage_meanOfFeatures);
		deviations.setTitle(bySample ? Messages.NormalizationPage_deviationOfSamples
				: Messages.NormalizationPage_deviationOfFeatures);
		String axis = bySample ? Messages.NormalizationPage_sample : Messages.NormalizationPage_feature;
		means.setPositionAxis(axis, Axis.Kind.COUNT);
		deviations.setPositionAxis(axis, Axis.Kind.COUNT);
		means.setSeries(series(of.andThen(Moments::means)));
		deviations.setSeries(series(of.andThen(Moments::deviations)));
	}

	private List<PlottedSeries> series(Function<NormalizedNoise.Stage, double[]> values) {
		double[] x = IntStream.range(0, values.apply(shown.stages().getFirst()).length).asDoubleStream().toArray();
		List<PlottedSeries> series = new ArrayList<>();
		for (NormalizedNoise.Stage stage : shown.stages()) {
			series.add(PlottedSeries.of(stage.label(), stage.label(), Ink.of(series.size()), x, values.apply(stage)));
		}
		return series;
	}
}
