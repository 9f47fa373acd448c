package org.trainyard.runs.ui.inside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.trainyard.charts.HeatMap;
import org.trainyard.charts.LineChart;
import org.trainyard.plots.Axis;
import org.trainyard.plots.HeatMapPlot;
import org.trainyard.plots.Ink;
import org.trainyard.plots.Labels;
import org.trainyard.plots.Matrix;
import org.trainyard.plots.PlottedSeries;
import org.trainyard.plots.TickFormat;
import org.trainyard.plots.ValueScale;
import org.trainyard.profiling.DepthOrder;
import org.trainyard.profiling.Group;
import org.trainyard.profiling.ProfileName;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.ui.ComboItems;
import org.trainyard.runs.ui.CurveLabels;
import org.trainyard.runs.ui.RunColors;

/** Norms by depth: how large gradients are from the first block of a model to the last, at a step and over the steps. */
public final class GradientFlowView extends InsideView<Map<String, Map<GradientFlowView.Quantity, Progress>>> {

	/** The view's identifier. */
	public static final String ID = "org.trainyard.runs.ui.gradients";

	private static final int MOST_RUNS = 8;

	/** What is shown of each block. */
	enum Quantity {
		GRADIENT(ProfileName.BLOCK_GRADIENT_NORM, Messages.GradientFlowView_gradient),
		WEIGHT(ProfileName.BLOCK_WEIGHT_NORM, Messages.GradientFlowView_weight),
		UPDATE(ProfileName.BLOCK_UPDATE_RATIO, Messages.GradientFlowView_update);

		private final String prefix;
		private final String label;

		Quantity(String prefix, String label) {
			this.prefix = prefix;
			this.label = label;
		}
	}

	private final RunColors colors = new RunColors();
	private List<Run> runs = List.of();
	private Map<String, Map<Quantity, Progress>> seen = Map.of();
	private List<Quantity> offered = List.of(Quantity.GRADIENT);
	private Combo quantity;
	private Combo scale;
	private StepSlider slider;
	private LineChart byDepth;
	private Composite course;
	private LineChart bySteps;
	private HeatMap map;
	private Label ratio;

	public GradientFlowView() {
		super(Group.GRADIENT_NORMS, MOST_RUNS);
	}

	@Override
	void create(Composite content) {
		Composite row = new Composite(content, SWT.NONE);
		row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		row.setLayout(new GridLayout(3, false));
		quantity = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
		quantity.setToolTipText(Messages.GradientFlowView_quantityToolTip);
		quantity.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> draw()));
		scale = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
		scale.setItems(Messages.GradientFlowView_logarithmic, Messages.GradientFlowView_linear);
		scale.select(0);
		scale.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> draw()));
		slider = new StepSlider(row, step -> drawDepth());
		slider.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		Composite charts = new Composite(content, SWT.NONE);
		charts.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		charts.setLayout(new GridLayout(2, true));
		byDepth = chart(charts, Messages.GradientFlowView_byDepth);
		byDepth.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		course = new Composite(charts, SWT.NONE);
		course.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		course.setLayout(new StackLayout());
		map = new HeatMap(course, cell -> {
		});
		bySteps = chart(course, Messages.GradientFlowView_ends);
		bySteps.setPositionAxis(Messages.Inside_step, TickFormat.axis());
		ratio = new Label(content, SWT.WRAP);
		ratio.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
	}

	private static LineChart chart(Composite parent, String title) {
		LineChart chart = new LineChart(parent, SWT.NONE);
		chart.setTitle(title);
		return chart;
	}

	private boolean isLogarithmic() {
		return scale.getSelectionIndex() == 0;
	}

	@Override
	Map<String, Map<Quantity, Progress>> read(RunStore store, List<Run> shown, IProgressMonitor monitor)
			throws StoreException {
		Map<String, Map<Quantity, Progress>> read = new LinkedHashMap<>();
		for (Run run : shown) {
			Map<Quantity, Progress> quantities = new EnumMap<>(Quantity.class);
			for (Quantity each : Quantity.values()) {
				Progress progress = Progress.read(store, run.id(), each.prefix, DepthOrder.INSTANCE, monitor);
				if (!progress.isEmpty()) {
					quantities.put(each, progress);
				}
			}
			read.put(run.id(), quantities);
		}
		return read;
	}

	@Override
	boolean isEmpty(Map<String, Map<Quantity, Progress>> read) {
		return read.values().stream().allMatch(Map::isEmpty);
	}

	@Override
	void show(List<Run> shown, Map<String, Map<Quantity, Progress>> read) {
		runs = shown;
		seen = read;
		colors.assign(shown);
		Quantity chosen = quantity();
		offered = List.of(Quantity.values()).stream()
				.filter(each -> read.values().stream().anyMatch(quantities -> quantities.containsKey(each))).toList();
		ComboItems.set(quantity, offered.stream().map(each -> each.label).toList());
		quantity.select(Math.max(0, offered.indexOf(chosen)));
		draw();
	}

	private Quantity quantity() {
		int index = quantity.getSelectionIndex();
		return index < 0 || index >= offered.size() ? Quantity.GRADIENT : offered.get(index);
	}

	private void draw() {
		slider.setSteps(progresses().values().stream().flatMapToLong(each -> Arrays.stream(each.steps()))
				.distinct().sorted().toArray());
		drawCourse();
		drawDepth();
	}

	/** Of one run all blocks, of several the first and the last block of each. */
	private void drawCourse() {
		Map<Run, Progress> shown = progresses();
		if (shown.size() == 1) {
			map.setPlot(map(shown.values().iterator().next()));
		} else {
			bySteps.setLogarithmic(isLogarithmic());
			bySteps.setValueTitle(quantity().label);
			bySteps.setSeries(ends(shown));
		}
		((StackLayout) course.getLayout()).topControl = shown.size() == 1 ? map : bySteps;
		course.layout();
	}

	private HeatMapPlot map(Progress progress) {
		Matrix norms = Matrix.of(progress.values());
		return new HeatMapPlot(Messages.GradientFlowView_overTraining, Labels.names("", shortened(progress.keys())),
				Labels.numbers(Messages.Inside_step,
						Arrays.stream(progress.steps()).mapToObj(String::valueOf).toList()),
				norms, ValueScale.amounts(quantity().label, List.of(norms), isLogarithmic()));
	}

	/** Of the chosen quantity, by run. */
	private Map<Run, Progress> progresses() {
		Map<Run, Progress> shown = new LinkedHashMap<>();
		for (Run run : runs) {
			Progress progress = seen.getOrDefault(run.id(), Map.of()).get(quantity());
			if (progress != null) {
				shown.put(run, progress);
			}
		}
		return shown;
	}

	private List<PlottedSeries> ends(Map<Run, Progress> shown) {
		CurveLabels labels = new CurveLabels(runs);
		List<PlottedSeries> series = new ArrayList<>();
		shown.forEach((run, progress) -> {
			int last = progress.keys().size() - 1;
			for (int block : last == 0 ? new int[] { 0 } : new int[] { 0, last }) {
				series.add(PlottedSeries.of(run.id() + '/' + block,
						labels.of(run) + ": " + shortened(progress.keys()).get(block),
						Ink.of(2 * colors.of(run) + (block == 0 ? 0 : 1)), progress.positions(),
						progress.values()[block]));
			}
		});
		return series;
	}

	private void drawDepth() {
		CurveLabels labels = new CurveLabels(runs);
		List<PlottedSeries> series = new ArrayList<>();
		List<String> ratios = new ArrayList<>();
		List<String> deepest = List.of();
		for (Map.Entry<Run, Progress> entry : progresses().entrySet()) {
			Progress progress = entry.getValue();
			double[] norms = progress.at(slider.step());
			deepest = progress.keys().size() > deepest.size() ? progress.keys() : deepest;
			series.add(PlottedSeries.of(entry.getKey().id(), labels.of(entry.getKey()),
					Ink.of(colors.of(entry.getKey())), IntStream.range(0, norms.length).asDoubleStream().toArray(),
					norms));
			ratios.add(NLS.bind(Messages.GradientFlowView_ratio, new Object[] { labels.of(entry.getKey()),
					String.format("%.3g", norms[0] / norms[norms.length - 1]) }));
		}
		byDepth.setPositionAxis(Messages.GradientFlowView_block, Axis.Kind.NUMBER, new KeyFormat(shortened(deepest)),
				false);
		byDepth.setLogarithmic(isLogarithmic());
		byDepth.setValueTitle(quantity().label);
		byDepth.setSeries(series);
		ratio.setText(String.join("   ", ratios));
		ratio.requestLayout();
	}

	/** Without what all names begin with. */
	private static List<String> shortened(List<String> blocks) {
		return blocks.stream().map(block -> block.startsWith("transformer.") ? block.substring(12) : block).toList();
	}
}
