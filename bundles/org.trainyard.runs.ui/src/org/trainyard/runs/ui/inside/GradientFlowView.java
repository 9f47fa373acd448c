package org.trainyard.runs.ui.inside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
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
import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.ui.CurveLabels;
import org.trainyard.runs.ui.RunColors;

/** Norms by depth: how large gradients are from the first block of a model to the last, at a step and over the steps. */
public final class GradientFlowView extends InsideView<GradientFlowView.Flow> {

	/** The view's identifier. */
	public static final String ID = "org.trainyard.runs.ui.gradients";

	private static final int MOST_RUNS = 8;
	private static final Pattern LAYER = Pattern.compile("(^|\\.)\\d+$");

	/** What is shown of each block. */
	enum Quantity {
		GRADIENT(Group.GRADIENT_NORMS, ProfileName.BLOCK_GRADIENT_NORM, Messages.GradientFlowView_gradient),
		WEIGHT(Group.WEIGHT_NORMS, ProfileName.BLOCK_WEIGHT_NORM, Messages.GradientFlowView_weight),
		UPDATE(Group.WEIGHT_NORMS, ProfileName.BLOCK_UPDATE_RATIO, Messages.GradientFlowView_update);

		private final Group group;
		private final String prefix;
		private final String label;

		Quantity(Group group, String prefix, String label) {
			this.group = group;
			this.prefix = prefix;
			this.label = label;
		}
	}

	/**
	 * What was read.
	 *
	 * @param recorded   what any of the runs has recorded
	 * @param quantity   the one that is shown
	 * @param progresses of it by block, of those runs that have recorded it
	 */
	record Flow(Set<Quantity> recorded, Quantity quantity, Map<Run, Progress> progresses) {
	}

	/** What the user has chosen; null for what there is. Read by the background job. */
	private volatile Quantity chosen;

	private final RunColors colors = new RunColors();
	private List<Run> runs = List.of();
	private Flow flow = new Flow(Set.of(), Quantity.GRADIENT, Map.of());
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
		row.setLayout(new SliderRow());
		quantity = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
		quantity.setItems(Stream.of(Quantity.values()).map(each -> each.label).toArray(String[]::new));
		quantity.setToolTipText(Messages.GradientFlowView_quantityToolTip);
		quantity.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			chosen = Quantity.values()[quantity.getSelectionIndex()];
			askAgain();
		}));
		scale = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
		scale.setItems(Messages.GradientFlowView_logarithmic, Messages.GradientFlowView_linear);
		scale.select(0);
		scale.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> draw()));
		slider = new StepSlider(row, step -> drawDepth());
		Composite charts = new Composite(content, SWT.NONE);
		charts.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		charts.setLayout(new LargestTiles());
		byDepth = chart(charts, Messages.GradientFlowView_byDepth);
		course = new Composite(charts, SWT.NONE);
		course.setLayout(new StackLayout());
		map = new HeatMap(course, cell -> {
		});
		bySteps = chart(course, Messages.GradientFlowView_ends);
		bySteps.setPositionAxis(Messages.Inside_step, Axis.Kind.COUNT);
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
	Flow read(RunStore store, List<Run> shown, IProgressMonitor monitor) throws StoreException {
		Map<Run, List<MetricSummary>> metrics = new LinkedHashMap<>();
		Set<Quantity> recorded = EnumSet.noneOf(Quantity.class);
		for (Run run : shown) {
			metrics.put(run, store.metrics(run.id()));
			Stream.of(Quantity.values()).filter(
					each -> metrics.get(run).stream().anyMatch(metric -> metric.name().startsWith(each.prefix)))
					.forEach(recorded::add);
		}
		Quantity wanted = chosen;
		Quantity read = wanted != null ? wanted
				: recorded.stream().findFirst().orElse(Quantity.GRADIENT);
		Map<Run, Progress> progresses = new LinkedHashMap<>();
		for (Run run : shown) {
			Progress of = progress.read(store, run, metrics.get(run), read.prefix, DepthOrder.INSTANCE, monitor);
			if (!of.isEmpty()) {
				progresses.put(run, of);
			}
		}
		return new Flow(recorded, read, progresses);
	}

	@Override
	boolean isEmpty(Flow read) {
		return read.recorded.isEmpty();
	}

	@Override
	List<Run> without(List<Run> shown, Flow read) {
		return shown.stream().filter(run -> !read.progresses.containsKey(run)).toList();
	}

	@Override
	Group group(Flow read) {
		return read.quantity.group;
	}

	@Override
	void show(List<Run> shown, Flow read) {
		runs = shown;
		flow = read;
		colors.assign(shown);
		quantity.select(flow.quantity.ordinal());
		draw();
	}

	private void draw() {
		slider.setSteps(flow.progresses.values().stream().flatMapToLong(each -> Arrays.stream(each.steps()))
				.distinct().sorted().toArray());
		drawCourse();
		drawDepth();
	}

	/** Of one run all blocks, of several the first and the last layer of each. */
	private void drawCourse() {
		Map<Run, Progress> shown = flow.progresses;
		if (shown.size() == 1) {
			map.setPlot(map(shown.values().iterator().next()));
		} else {
			bySteps.setLogarithmic(isLogarithmic());
			bySteps.setValueTitle(flow.quantity.label);
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
				norms, ValueScale.amounts(flow.quantity.label, List.of(norms), isLogarithmic()));
	}

	private List<PlottedSeries> ends(Map<Run, Progress> shown) {
		CurveLabels labels = new CurveLabels(runs);
		List<PlottedSeries> series = new ArrayList<>();
		shown.forEach((run, progress) -> {
			int[] ends = ends(progress.keys());
			for (int block : ends) {
				series.add(PlottedSeries.of(run.id() + '/' + block,
						labels.of(run) + ": " + shortened(progress.keys()).get(block),
						Ink.of(2 * colors.of(run) + (block == ends[0] ? 0 : 1)), progress.positions(),
						progress.values()[block]));
			}
		});
		return series;
	}

	private void drawDepth() {
		CurveLabels labels = new CurveLabels(runs);
		List<PlottedSeries> series = new ArrayList<>();
		List<String> ratios = new ArrayList<>();
		// Runs may have more or fewer layers: each block of any of them has a place of its own.
		List<String> blocks = flow.progresses.values().stream().flatMap(each -> each.keys().stream()).distinct()
				.sorted(DepthOrder.INSTANCE).toList();
		for (Map.Entry<Run, Progress> entry : flow.progresses.entrySet()) {
			Progress progress = entry.getValue();
			double[] norms = progress.at(slider.step());
			series.add(PlottedSeries.of(entry.getKey().id(), labels.of(entry.getKey()),
					Ink.of(colors.of(entry.getKey())), progress.keys().stream().mapToDouble(blocks::indexOf).toArray(),
					norms));
			ratios.add(ratio(labels.of(entry.getKey()), shortened(progress.keys()), norms));
		}
		byDepth.setPositionAxis(Messages.GradientFlowView_block, Axis.Kind.COUNT, new KeyFormat(shortened(blocks)),
				false);
		byDepth.setLogarithmic(isLogarithmic());
		byDepth.setValueTitle(flow.quantity.label);
		byDepth.setSeries(series);
		ratio.setText(ratios.stream().filter(text -> !text.isEmpty()).collect(Collectors.joining("   "))
				.replace("&", "&&"));
		ratio.requestLayout();
	}

	/** By how much the first layer is larger than the last one; empty where there is one layer. */
	private static String ratio(String run, List<String> blocks, double[] norms) {
		int[] ends = ends(blocks);
		return ends.length < 2 ? ""
				: NLS.bind(Messages.GradientFlowView_ratio, new Object[] { run, blocks.get(ends[0]),
						blocks.get(ends[1]), TickFormat.cell().text(norms[ends[0]] / norms[ends[1]]) });
	}

	/** The first and the last layer, which are those blocks that have a number; without any, of all blocks. */
	private static int[] ends(List<String> blocks) {
		int[] layers = IntStream.range(0, blocks.size()).filter(i -> LAYER.matcher(blocks.get(i)).find()).toArray();
		int[] among = layers.length == 0 ? IntStream.range(0, blocks.size()).toArray() : layers;
		return among.length < 2 ? among : new int[] { among[0], among[among.length - 1] };
	}

	/** Without what all names begin with. */
	private static List<String> shortened(List<String> blocks) {
		return blocks.stream().map(ProfileName::brief).toList();
	}
}
