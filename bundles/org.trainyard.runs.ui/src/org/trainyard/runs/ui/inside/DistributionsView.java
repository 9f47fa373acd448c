package org.trainyard.runs.ui.inside;

import java.text.NumberFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.trainyard.charts.HeatMap;
import org.trainyard.charts.HistogramChart;
import org.trainyard.charts.TurningSash;
import org.trainyard.plots.Dimension;
import org.trainyard.plots.Distribution;
import org.trainyard.plots.DistributionsOverSteps;
import org.trainyard.plots.HeatMapPlot;
import org.trainyard.plots.HistogramPlot;
import org.trainyard.plots.Ink;
import org.trainyard.profiling.DepthOrder;
import org.trainyard.profiling.Group;
import org.trainyard.profiling.ProfileName;
import org.trainyard.runs.Recorded;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.ui.ComboItems;

/** How weights, gradients and activations are distributed, step by step, with lines at some percentiles. */
public final class DistributionsView extends InsideView<DistributionsView.Seen> {

	/** The view's identifier. */
	public static final String ID = "org.trainyard.runs.ui.distributions";

	/** So many times as wide as high is an area whose charts lie side by side. */
	private static final double SQUARE = 0.9;

	/** What there are histograms of, by the beginning of their names. */
	private static final Map<String, String> KINDS = new LinkedHashMap<>();

	static {
		KINDS.put(ProfileName.WEIGHT_HISTOGRAM, Messages.DistributionsView_weights);
		KINDS.put(ProfileName.GRADIENT_HISTOGRAM, Messages.DistributionsView_gradients);
		KINDS.put(ProfileName.ACTIVATION_HISTOGRAM, Messages.DistributionsView_activations);
	}

	/**
	 * What was read.
	 *
	 * @param names   of all histograms, in order
	 * @param name    of the one that is shown; empty without any
	 * @param course its distribution at each step
	 * @param plot   the same as a picture
	 */
	record Seen(List<String> names, String name, DistributionsOverSteps course, HeatMapPlot plot) {
	}

	/**
	 * What distributions were read of.
	 *
	 * @param started of the run: one that was resumed may have recorded steps anew
	 */
	private record Source(String run, Instant started, Optional<Recorded.Summary> histogram) {
	}

	/** What the user has chosen; read by the background job. */
	private volatile String chosen = "";

	/** What was read last, which is not read again until there is more of it; used by the background job alone. */
	private Source source;
	private Seen read;

	private List<String> offered = List.of();
	/** Of the kinds that are offered. */
	private List<String> prefixes = List.of();
	private Combo kind;
	private Combo name;
	private StepSlider slider;
	private HeatMap map;
	private HistogramChart histogram;
	private DistributionsOverSteps course = new DistributionsOverSteps(new long[0], List.of());
	private String title = "";

	public DistributionsView() {
		super(Group.HISTOGRAMS, 1);
	}

	@Override
	void create(Composite content) {
		Composite row = new Composite(content, SWT.NONE);
		row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		row.setLayout(new SliderRow());
		kind = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
		kind.setToolTipText(Messages.DistributionsView_kindToolTip);
		kind.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> chooseKind()));
		name = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
		name.setToolTipText(Messages.DistributionsView_nameToolTip);
		name.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> choose(prefix() + name.getText())));
		slider = new StepSlider(row, step -> drawStep());
		SashForm charts = TurningSash.create(content, SQUARE);
		charts.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		map = new HeatMap(charts, cell -> {
		});
		histogram = new HistogramChart(charts);
		charts.setWeights(3, 2);
	}

	private String prefix() {
		return prefixes.get(Math.max(0, kind.getSelectionIndex()));
	}

	private void chooseKind() {
		offered.stream().filter(each -> each.startsWith(prefix())).findFirst().ifPresent(this::choose);
	}

	private void choose(String histogram) {
		chosen = histogram;
		askAgain();
	}

	@Override
	Seen read(RunStore store, List<Run> runs, IProgressMonitor monitor) throws StoreException {
		Run run = runs.getFirst();
		List<Recorded.Summary> summaries = store.records(run.id()).stream()
				.filter(record -> record.kind() == Recorded.Kind.HISTOGRAM)
				.filter(record -> KINDS.keySet().stream().anyMatch(record.name()::startsWith)).toList();
		List<String> names = summaries.stream().map(Recorded.Summary::name).sorted(DepthOrder.INSTANCE).toList();
		String wanted = chosen;
		String shown = names.contains(wanted) || names.isEmpty() ? wanted : names.getFirst();
		Source now = new Source(run.id(), run.started(),
				summaries.stream().filter(each -> each.name().equals(shown)).findFirst());
		if (!now.equals(source)) {
			DistributionsOverSteps course = course(names.isEmpty() ? List.of() : store.records(run.id(), shown));
			read = new Seen(names, shown, course, course.plot(title(shown), Messages.Inside_step,
					Messages.DistributionsView_value, Messages.DistributionsView_density));
			source = now;
		}
		return new Seen(names, shown, read.course, read.plot);
	}

	private static String title(String histogram) {
		return histogram.substring(histogram.indexOf('/') + 1);
	}

	/** Without what cannot be drawn: other programs whose runs were imported may have left bins that do not ascend. */
	private static DistributionsOverSteps course(List<Recorded.At> records) {
		List<Long> steps = new ArrayList<>();
		List<Distribution> distributions = new ArrayList<>();
		for (Recorded.At record : records) {
			if (record.value() instanceof Recorded.Histogram(double[] edges, double[] counts)) {
				try {
					distributions.add(new Distribution(edges, counts));
					steps.add(record.step());
				} catch (IllegalArgumentException unordered) {
					// the other steps can be shown
				}
			}
		}
		return new DistributionsOverSteps(steps.stream().mapToLong(Long::longValue).toArray(), distributions);
	}

	@Override
	boolean isEmpty(Seen seen) {
		return seen.names.isEmpty();
	}

	@Override
	void show(List<Run> runs, Seen seen) {
		offered = seen.names;
		prefixes = KINDS.keySet().stream().filter(each -> seen.names.stream().anyMatch(name -> name.startsWith(each)))
				.toList();
		ComboItems.set(kind, prefixes.stream().map(KINDS::get).toList());
		String prefix = prefixes.stream().filter(seen.name::startsWith).findFirst().orElseThrow();
		kind.select(prefixes.indexOf(prefix));
		List<String> names = seen.names.stream().filter(each -> each.startsWith(prefix))
				.map(each -> each.substring(prefix.length())).toList();
		ComboItems.set(name, names);
		name.select(names.indexOf(seen.name.substring(prefix.length())));
		draw(seen);
	}

	private void draw(Seen seen) {
		course = seen.course;
		title = title(seen.name);
		slider.setSteps(course.steps());
		if (map.plot() != seen.plot) {
			map.setPlot(seen.plot);
		}
		drawStep();
	}

	/** The chosen step before the first one. */
	private void drawStep() {
		int last = course.steps().length - 1;
		int chosen = Arrays.binarySearch(course.steps(), slider.step());
		List<HistogramPlot.Series> shown = new ArrayList<>();
		for (int i : last < 0 || chosen < 0 ? new int[0] : chosen == 0 ? new int[] { 0 } : new int[] { 0, chosen }) {
			shown.add(new HistogramPlot.Series(
					NLS.bind(Messages.StepSlider_step, NumberFormat.getIntegerInstance().format(course.steps()[i])),
					Ink.of(shown.size()), course.distributions().get(i)));
		}
		histogram.setPlot(new HistogramPlot(Dimension.numbers(title, Messages.DistributionsView_value, false),
				Messages.DistributionsView_density, shown));
	}
}
