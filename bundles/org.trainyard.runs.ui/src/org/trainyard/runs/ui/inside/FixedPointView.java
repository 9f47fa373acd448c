package org.trainyard.runs.ui.inside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.DoubleStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.trainyard.charts.LineChart;
import org.trainyard.plots.Axis;
import org.trainyard.plots.Ink;
import org.trainyard.plots.PlottedSeries;
import org.trainyard.profiling.DepthOrder;
import org.trainyard.profiling.Group;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.ui.CurveLabels;
import org.trainyard.runs.ui.RunColors;

/** How the fixed point of a RevDEQ is reached: the residual by iteration, and over training what says how well. */
public final class FixedPointView extends InsideView<Map<String, FixedPointView.Convergence>> {

	/** The view's identifier. */
	public static final String ID = "org.trainyard.runs.ui.fixedPoint";

	private static final int MOST_RUNS = 8;
	private static final String PREFIX = "fixed_point/";
	private static final String RESIDUALS = PREFIX + "residual/";

	/**
	 * Of one run.
	 *
	 * @param residuals by iteration, from 1
	 * @param rest      what was measured once a step: iterations, errors of rebuilt states and of the gradient, spectral radius
	 */
	record Convergence(Progress residuals, Progress rest) {
	}

	/** What is drawn over training, by the end of its name. */
	private static final List<String> MEASURES = List.of("iterations", "spectral_radius", "rebuilt_y", "rebuilt_z",
			"gradient_error");

	private final RunColors colors = new RunColors();
	private final Map<String, LineChart> charts = new LinkedHashMap<>();
	private List<Run> runs = List.of();
	private Map<String, Convergence> seen = Map.of();
	private StepSlider slider;
	private LineChart byIteration;

	public FixedPointView() {
		super(Group.FIXED_POINT, MOST_RUNS);
	}

	@Override
	void create(Composite content) {
		slider = new StepSlider(content, step -> drawIterations());
		slider.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Composite tiles = new Composite(content, SWT.NONE);
		tiles.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		tiles.setLayout(new LargestTiles());
		byIteration = chart(tiles, Messages.FixedPointView_byIteration, true);
		byIteration.setPositionAxis(Messages.FixedPointView_iteration, Axis.Kind.COUNT);
		byIteration.setValueTitle(Messages.FixedPointView_residual);
		for (String measure : MEASURES) {
			LineChart chart = chart(tiles, title(measure), false);
			chart.setPositionAxis(Messages.Inside_step, Axis.Kind.COUNT);
			chart.setLegendVisible(false);
			charts.put(measure, chart);
		}
	}

	private static boolean isError(String measure) {
		return measure.startsWith("rebuilt") || measure.equals("gradient_error");
	}

	private static String title(String measure) {
		return switch (measure) {
		case "iterations" -> Messages.FixedPointView_iterations;
		case "spectral_radius" -> Messages.FixedPointView_spectralRadius;
		case "rebuilt_y" -> Messages.FixedPointView_rebuiltY;
		case "gradient_error" -> Messages.FixedPointView_gradientError;
		default -> Messages.FixedPointView_rebuiltZ;
		};
	}

	private static LineChart chart(Composite parent, String title, boolean logarithmic) {
		LineChart chart = new LineChart(parent, SWT.NONE);
		chart.setTitle(title);
		chart.setLogarithmic(logarithmic);
		return chart;
	}

	@Override
	Map<String, Convergence> read(RunStore store, List<Run> shown, IProgressMonitor monitor) throws StoreException {
		Map<String, Convergence> read = new LinkedHashMap<>();
		for (Run run : shown) {
			Progress residuals = progress.read(store, run, RESIDUALS, DepthOrder.INSTANCE, monitor);
			if (!residuals.isEmpty()) {
				read.put(run.id(), new Convergence(residuals,
						progress.read(store, run, PREFIX, DepthOrder.INSTANCE, monitor)));
			}
		}
		return read;
	}

	@Override
	boolean isEmpty(Map<String, Convergence> read) {
		return read.isEmpty();
	}

	@Override
	List<Run> without(List<Run> shown, Map<String, Convergence> read) {
		return shown.stream().filter(run -> !read.containsKey(run.id())).toList();
	}

	@Override
	void show(List<Run> shown, Map<String, Convergence> read) {
		runs = shown;
		seen = read;
		colors.assign(shown);
		slider.setSteps(read.values().stream()
				.flatMapToLong(each -> Arrays.stream(each.residuals.steps())).distinct().sorted().toArray());
		charts.forEach((measure, chart) -> {
			List<PlottedSeries> series = series(each -> course(each.rest, measure));
			chart.setSeries(series);
			chart.setLogarithmic(
					isError(measure) && series.stream().anyMatch(FixedPointView::isMostlyPositive));
			chart.setVisible(!series.isEmpty());
		});
		byIteration.getParent().layout();
		drawIterations();
	}

	/** A state that is rebuilt exactly is 0, which has no place on a logarithmic axis. */
	private static boolean isMostlyPositive(PlottedSeries series) {
		return 2 * Arrays.stream(series.y()).filter(value -> value > 0).count() > Arrays.stream(series.y())
				.filter(Double::isFinite).count();
	}

	/** Positions and values. */
	private record Line(double[] x, double[] y) {
	}

	private static Line course(Progress rest, String measure) {
		int key = rest.keys().indexOf(measure);
		if (key < 0) {
			return null;
		}
		// Some are measured more seldom than others, which is no gap.
		Progress measured = rest.only(Map.of(measure, key), name -> true);
		return new Line(measured.positions(), measured.values()[0]);
	}

	private void drawIterations() {
		byIteration.setSeries(series(each -> {
			double[] residuals = each.residuals.at(slider.step());
			return new Line(DoubleStream.iterate(1, i -> i + 1).limit(residuals.length).toArray(), residuals);
		}));
	}

	/** One a run, without those that have none. */
	private List<PlottedSeries> series(Function<Convergence, Line> line) {
		CurveLabels labels = new CurveLabels(runs);
		List<PlottedSeries> series = new ArrayList<>();
		for (Run run : runs) {
			Line drawn = seen.containsKey(run.id()) ? line.apply(seen.get(run.id())) : null;
			if (drawn != null) {
				series.add(PlottedSeries.of(run.id(), labels.of(run), Ink.of(colors.of(run)), drawn.x, drawn.y));
			}
		}
		return series;
	}
}
