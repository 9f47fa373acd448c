package org.trainyard.runs.ui.inside;

import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.trainyard.charts.LineChart;
import org.trainyard.plots.Axis;
import org.trainyard.plots.Ink;
import org.trainyard.plots.PlottedSeries;
import org.trainyard.profiling.ActivationFunction;

/** Activation functions and their derivatives on [−3, 3], and how much of what they give is next to nothing. */
final class ActivationFunctionsPage extends Composite {

	private static final double END = 3;
	private static final int POINTS = 601;
	private static final double SMALL = 0.01;

	ActivationFunctionsPage(Composite parent) {
		super(parent, SWT.NONE);
		setLayout(new GridLayout(2, true));
		chart(Messages.FunctionsView_function, ActivationFunction::value);
		chart(Messages.FunctionsView_derivative, ActivationFunction::derivative);
		NumberFormat percent = NumberFormat.getPercentInstance();
		percent.setMaximumFractionDigits(1);
		Label small = new Label(this, SWT.WRAP);
		small.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		small.setText(NLS.bind(Messages.FunctionsView_small, NumberFormat.getInstance().format(SMALL),
				Stream.concat(
						Arrays.stream(ActivationFunction.values())
								.map(each -> each.label() + " " + percent.format(each.shareBelow(SMALL))),
						Stream.of("SwiGLU = SiLU(a) · b " + percent.format(ActivationFunction.gatedShareBelow(SMALL))))
						.collect(Collectors.joining(", "))));
	}

	private void chart(String title, BiFunction<ActivationFunction, Double, Double> values) {
		LineChart chart = new LineChart(this, SWT.NONE);
		chart.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		chart.setTitle(title);
		chart.setPositionAxis(Messages.FunctionsView_input, Axis.Kind.NUMBER);
		double[] x = IntStream.range(0, POINTS).mapToDouble(i -> -END + 2 * END * i / (POINTS - 1)).toArray();
		List<PlottedSeries> series = Arrays.stream(ActivationFunction.values())
				.map(each -> PlottedSeries.of(each.name(), each.label(), Ink.of(each.ordinal()), x,
						Arrays.stream(x).map(at -> values.apply(each, at)).toArray()))
				.toList();
		chart.setSeries(series);
	}
}
