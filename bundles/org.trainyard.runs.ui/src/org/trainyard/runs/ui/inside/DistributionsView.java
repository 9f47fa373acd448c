package org.trainyard.runs.ui.inside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.trainyard.charts.HeatMap;
import org.trainyard.plots.AxisRange;
import org.trainyard.plots.HeatMapPlot;
import org.trainyard.plots.Labels;
import org.trainyard.plots.Matrix;
import org.trainyard.plots.ValueScale;
import org.trainyard.profiling.DepthOrder;
import org.trainyard.profiling.Group;
import org.trainyard.profiling.ProfileName;
import org.trainyard.runs.Recorded;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;

/** How weights, gradients and activations are distributed, step by step, with lines at some percentiles. */
public final class DistributionsView extends InsideView<DistributionsView.Seen> {

	/** The view's identifier. */
	public static final String ID = "org.trainyard.runs.ui.distributions";

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
	 * @param courses its distribution at each step
	 */
	record Seen(List<String> names, String name, HistogramCourse course) {
	}

	/** What the user has chosen; read by the background job. */
	private volatile String chosen = "";
	private List<String> offered = List.of();
	private Combo kind;
	private Combo name;
	private HeatMap map;

	public DistributionsView() {
		super(Group.HISTOGRAMS, 1);
	}

	@Override
	void create(Composite content) {
		Composite row = new Composite(content, SWT.NONE);
		row.setLayout(new GridLayout(2, false));
		kind = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
		kind.setToolTipText(Messages.DistributionsView_kindToolTip);
		kind.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> chooseKind()));
		name = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
		name.setToolTipText(Messages.DistributionsView_nameToolTip);
		name.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		name.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> choose(prefix() + name.getText())));
		map = new HeatMap(content, cell -> {
		});
		map.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
	}

	private String prefix() {
		return List.copyOf(KINDS.keySet()).get(Math.max(0, kind.getSelectionIndex()));
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
		String run = runs.getFirst().id();
		List<String> names = store.records(run).stream().filter(record -> record.kind() == Recorded.Kind.HISTOGRAM)
				.map(Recorded.Summary::name).filter(each -> KINDS.keySet().stream().anyMatch(each::startsWith))
				.sorted(DepthOrder.INSTANCE).toList();
		String wanted = chosen;
		String shown = names.contains(wanted) || names.isEmpty() ? wanted : names.getFirst();
		return new Seen(names, shown,
				names.isEmpty() ? HistogramCourse.of(List.of()) : HistogramCourse.of(store.records(run, shown)));
	}

	@Override
	boolean isEmpty(Seen seen) {
		return seen.names.isEmpty();
	}

	@Override
	void show(List<Run> runs, Seen seen) {
		offered = seen.names;
		setItems(kind, List.copyOf(KINDS.values()));
		String prefix = KINDS.keySet().stream().filter(seen.name::startsWith).findFirst().orElseThrow();
		kind.select(List.copyOf(KINDS.keySet()).indexOf(prefix));
		List<String> names = seen.names.stream().filter(each -> each.startsWith(prefix))
				.map(each -> each.substring(prefix.length())).toList();
		setItems(name, names);
		name.select(names.indexOf(seen.name.substring(prefix.length())));
		draw(seen);
	}

	private static void setItems(Combo combo, List<String> items) {
		if (!Arrays.asList(combo.getItems()).equals(items)) {
			combo.setItems(items.toArray(String[]::new));
			combo.requestLayout();
		}
	}

	private void draw(Seen seen) {
		HistogramCourse course = seen.course;
		Matrix shares = course.shares();
		List<String> values = Arrays.stream(course.middles()).mapToObj(middle -> String.format("%.3g", middle))
				.toList();
		List<HeatMapPlot.Line> lines = new ArrayList<>();
		course.percentiles().forEach((percent, rows) -> lines.add(new HeatMapPlot.Line(percent + " %", rows)));
		ValueScale scale = ValueScale.amounts(Messages.DistributionsView_share, shares)
				.over(new AxisRange(0, shares.largest() > 0 ? shares.largest() : 1));
		map.setPlot(new HeatMapPlot(seen.name.substring(seen.name.indexOf('/') + 1),
				Labels.numbers(Messages.DistributionsView_value, values),
				Labels.numbers(Messages.Inside_step,
						Arrays.stream(course.steps()).mapToObj(String::valueOf).collect(Collectors.toList())),
				shares, scale).with(lines));
	}
}
