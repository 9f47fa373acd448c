package org.trainyard.runs.ui.inside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.trainyard.charts.HeatMap;
import org.trainyard.charts.LineChart;
import org.trainyard.charts.ScrolledBarChart;
import org.trainyard.plots.Axis;
import org.trainyard.plots.AxisRange;
import org.trainyard.plots.BarPlot;
import org.trainyard.plots.BarPlot.Bar;
import org.trainyard.plots.HeatMapPlot;
import org.trainyard.plots.Ink;
import org.trainyard.plots.Labels;
import org.trainyard.plots.Matrix;
import org.trainyard.plots.PlottedSeries;
import org.trainyard.plots.ValueScale;
import org.trainyard.profiling.DepthOrder;
import org.trainyard.profiling.Group;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.ui.ComboItems;
import org.trainyard.runs.ui.Ground;

/** Which experts of a mixture the tokens use: in all, over training, and by kind of input. */
public final class ExpertsView extends InsideView<Map<String, ExpertsView.Use>> {

	/** The view's identifier. */
	public static final String ID = "org.trainyard.runs.ui.experts";

	private static final String PREFIX = "experts/";
	private static final String KIND = "kind/";
	private static final String BALANCE = "balance";

	/**
	 * Of one mixture of experts.
	 *
	 * @param shares  of the tokens, by expert
	 * @param kinds   the same at the last evaluation, by kind of input
	 * @param balance the load-balance loss; no keys where there is none
	 */
	record Use(Progress shares, Map<String, double[]> kinds, Progress balance) {
	}

	private Map<String, Use> seen = Map.of();
	private Combo part;
	private HeatMap overTraining;
	private HeatMap byKind;
	private ScrolledBarChart inAll;
	private LineChart balance;

	public ExpertsView() {
		super(Group.EXPERTS, 1);
	}

	@Override
	void create(Composite content) {
		Composite row = new Composite(content, SWT.NONE);
		row.setLayout(new GridLayout());
		part = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
		part.setToolTipText(Messages.ExpertsView_partToolTip);
		part.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> draw()));
		Composite charts = new Composite(content, SWT.NONE);
		charts.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		charts.setLayout(new LargestTiles());
		overTraining = new HeatMap(charts, cell -> {
		});
		byKind = new HeatMap(charts, cell -> {
		});
		inAll = new ScrolledBarChart(charts, bar -> {
		});
		Ground.spread(charts, inAll);
		balance = new LineChart(charts, SWT.NONE);
		balance.setTitle(Messages.ExpertsView_balance);
		balance.setPositionAxis(Messages.Inside_step, Axis.Kind.COUNT);
		balance.setLegendVisible(false);
	}

	@Override
	Map<String, Use> read(RunStore store, List<Run> runs, IProgressMonitor monitor) throws StoreException {
		Run run = runs.getFirst();
		Progress all = progress.read(store, run, PREFIX, DepthOrder.INSTANCE, monitor);
		Map<String, Map<String, Integer>> parts = new LinkedHashMap<>();
		for (int i = 0; i < all.keys().size(); i++) {
			String key = all.keys().get(i);
			parts.computeIfAbsent(key.substring(0, Math.max(0, key.indexOf('/'))), name -> new LinkedHashMap<>())
					.put(key.substring(key.indexOf('/') + 1), i);
		}
		Map<String, Use> uses = new LinkedHashMap<>();
		parts.forEach((name, keys) -> uses.put(name, use(all, keys)));
		return uses;
	}

	private static Use use(Progress all, Map<String, Integer> keys) {
		Map<String, double[]> kinds = new TreeMap<>();
		int experts = (int) keys.keySet().stream().filter(ExpertsView::isNumber).count();
		keys.forEach((key, index) -> {
			if (key.startsWith(KIND)) {
				int end = key.lastIndexOf('/');
				double[] shares = kinds.computeIfAbsent(key.substring(KIND.length(), end), kind -> new double[experts]);
				int expert = Integer.parseInt(key.substring(end + 1));
				if (expert < experts) {
					shares[expert] = last(all.values()[index]);
				}
			}
		});
		return new Use(all.only(keys, ExpertsView::isNumber), kinds, all.only(keys, BALANCE::equals));
	}

	private static boolean isNumber(String key) {
		return key.chars().allMatch(Character::isDigit);
	}

	private static double last(double[] values) {
		return IntStream.iterate(values.length - 1, i -> i >= 0, i -> i - 1).mapToDouble(i -> values[i])
				.filter(Double::isFinite).findFirst().orElse(Double.NaN);
	}

	@Override
	boolean isEmpty(Map<String, Use> uses) {
		return uses.isEmpty();
	}

	@Override
	void show(List<Run> runs, Map<String, Use> uses) {
		seen = uses;
		String chosen = part.getText();
		List<String> parts = List.copyOf(uses.keySet());
		ComboItems.set(part, parts);
		part.select(Math.max(0, parts.indexOf(chosen)));
		draw();
	}

	private void draw() {
		Use use = seen.get(part.getText());
		Labels experts = Labels.names(Messages.ExpertsView_experts, use.shares.keys());
		Matrix shares = Matrix.of(use.shares.values());
		overTraining.setPlot(new HeatMapPlot(Messages.ExpertsView_overTraining, experts,
				Labels.numbers(Messages.Inside_step,
						Arrays.stream(use.shares.steps()).mapToObj(String::valueOf).toList()),
				shares, scale(shares)));
		Matrix kinds = Matrix.of(use.kinds.values().toArray(double[][]::new));
		byKind.setPlot(new HeatMapPlot(Messages.ExpertsView_byKind,
				Labels.names("", use.kinds.keySet().stream().map(InputKind::label).toList()), experts, kinds,
				scale(kinds)));
		inAll.setPlot(inAll(use.shares));
		balance.setSeries(use.balance.isEmpty() ? List.of()
				: List.of(PlottedSeries.of(BALANCE, Messages.ExpertsView_balance, Ink.of(0), use.balance.positions(),
						use.balance.values()[0])));
	}

	private static ValueScale scale(Matrix shares) {
		double largest = shares.largest();
		return ValueScale.amounts(Messages.ExpertsView_share, shares)
				.over(new AxisRange(0, largest > 0 ? largest : 1));
	}

	private static BarPlot inAll(Progress shares) {
		List<Bar> bars = new ArrayList<>();
		for (int i = 0; i < shares.keys().size(); i++) {
			double mean = Arrays.stream(shares.values()[i]).filter(Double::isFinite).average().orElse(0);
			bars.add(new Bar(String.valueOf(i), NLS.bind(Messages.ExpertsView_expert, shares.keys().get(i)),
					mean, false, ""));
		}
		double most = bars.stream().mapToDouble(Bar::value).max().orElse(0);
		return new BarPlot(Messages.ExpertsView_inAll, bars, most > 0 ? most : 1);
	}
}
