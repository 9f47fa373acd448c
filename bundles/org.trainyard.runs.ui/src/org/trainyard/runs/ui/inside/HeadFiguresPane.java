package org.trainyard.runs.ui.inside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.trainyard.charts.LineChart;
import org.trainyard.charts.RadarChart;
import org.trainyard.charts.ScrolledBarChart;
import org.trainyard.plots.Axis;
import org.trainyard.plots.BarPlot;
import org.trainyard.plots.BarPlot.Bar;
import org.trainyard.plots.Ink;
import org.trainyard.plots.PlottedSeries;
import org.trainyard.plots.RadarPlot;
import org.trainyard.profiling.ProfileName;
import org.trainyard.profiling.ProfileName.HeadFigure;
import org.trainyard.runs.ui.Ground;

/** What is said of attention heads: a figure over training, all figures as a radar, and a figure of all layers. */
final class HeadFiguresPane extends Composite {

	/** The figures of all heads at one step: by part and head, in the order of {@link HeadFigure}. */
	private final Map<String, double[]> now = new HashMap<>();

	private final CTabFolder pages;
	private final LineChart overTraining;
	private final RadarChart radar;
	private final ScrolledBarChart byLayer;

	HeadFiguresPane(Composite parent) {
		super(parent, SWT.NONE);
		setLayout(new FillLayout());
		pages = new CTabFolder(this, SWT.BOTTOM | SWT.FLAT);
		overTraining = new LineChart(page(Messages.HeadFiguresPane_overTraining), SWT.NONE);
		overTraining.setPositionAxis(Messages.Inside_step, Axis.Kind.COUNT);
		radar = new RadarChart(page(Messages.HeadFiguresPane_radar));
		Composite bars = page(Messages.HeadFiguresPane_byLayer);
		byLayer = new ScrolledBarChart(bars, bar -> {
		});
		Ground.spread(bars, byLayer);
		pages.setSelection(0);
	}

	/** An area of its own, for the dark theme gives what lies in tabs the colours of tabs. */
	private Composite page(String title) {
		Composite page = new Composite(pages, SWT.NONE);
		page.setLayout(new FillLayout());
		CTabItem item = new CTabItem(pages, SWT.NONE);
		item.setText(title);
		item.setControl(page);
		return page;
	}

	static String label(HeadFigure figure) {
		return switch (figure) {
		case ENTROPY -> Messages.AttentionView_entropy;
		case DISTANCE -> Messages.AttentionView_distance;
		case DIAGONAL -> Messages.AttentionView_diagonal;
		case LOCALITY -> Messages.AttentionView_locality;
		};
	}

	/** What a figure is measured in; empty for a share. */
	private static String unit(HeadFigure figure) {
		return switch (figure) {
		case ENTROPY -> Messages.AttentionView_nats;
		case DISTANCE -> Messages.AttentionView_positions;
		case DIAGONAL, LOCALITY -> "";
		};
	}

	private static String withUnit(HeadFigure figure) {
		return unit(figure).isEmpty() ? label(figure)
				: NLS.bind(Messages.AttentionView_withUnit, label(figure), unit(figure));
	}

	/**
	 * Shows the figures.
	 *
	 * @param figures of all heads, by part, head and name
	 * @param maps    whose layers are compared, at their step
	 * @param opened  the head that is shown large
	 * @param chosen  the figure that is drawn over training and by layer
	 */
	void show(Progress figures, AttentionMaps maps, AttentionMaps.Head opened, HeadFigure chosen) {
		read(figures, maps.step());
		List<AttentionMaps.Head> layer = maps.heads().stream().filter(head -> head.part().equals(opened.part()))
				.toList();
		overTraining.setTitle(NLS.bind(Messages.AttentionView_figures, label(chosen), opened.part()));
		overTraining.setValueTitle(unit(chosen));
		overTraining.setSeries(series(figures, opened.part(), chosen));
		overTraining.setEmphasized(Set.of(String.valueOf(opened.number())));
		radar.setPlot(radar(opened.part(), layer));
		byLayer.setPlot(bars(maps.heads(), chosen));
	}

	private void read(Progress figures, long step) {
		now.clear();
		double[] values = figures.at(step);
		for (int i = 0; i < values.length; i++) {
			String key = figures.keys().get(i);
			int end = key.lastIndexOf('/');
			for (HeadFigure figure : HeadFigure.values()) {
				if (figure.is(key.substring(end + 1))) {
					now.computeIfAbsent(key.substring(0, end), head -> new double[HeadFigure.values().length])[figure
							.ordinal()] = values[i];
				}
			}
		}
	}

	private double[] figures(AttentionMaps.Head head) {
		return now.getOrDefault(head.part() + '/' + head.number(), new double[HeadFigure.values().length]);
	}

	private static List<PlottedSeries> series(Progress figures, String part, HeadFigure chosen) {
		List<PlottedSeries> series = new ArrayList<>();
		for (int head = 0;; head++) {
			String name = ProfileName.head(part, head, chosen);
			int key = figures.keys().indexOf(name.substring(name.indexOf('/') + 1));
			if (key < 0) {
				return series;
			}
			series.add(PlottedSeries.of(String.valueOf(head), NLS.bind(Messages.AttentionView_head, head), Ink.of(head),
					figures.positions(), figures.values()[key]));
		}
	}

	/** The heads of a layer; each figure from its smallest to its largest value among them. */
	private RadarPlot radar(String part, List<AttentionMaps.Head> layer) {
		List<String> axes = Stream.of(HeadFigure.values()).map(HeadFiguresPane::label).toList();
		double[][] all = layer.stream().map(this::figures).toArray(double[][]::new);
		List<RadarPlot.Series> series = new ArrayList<>();
		for (int i = 0; i < layer.size(); i++) {
			double[] own = all[i];
			double[] scaled = IntStream.range(0, own.length).mapToDouble(figure -> {
				double low = Arrays.stream(all).mapToDouble(each -> each[figure]).min().orElse(0);
				double high = Arrays.stream(all).mapToDouble(each -> each[figure]).max().orElse(1);
				return high > low ? (own[figure] - low) / (high - low) : 0.5;
			}).toArray();
			series.add(new RadarPlot.Series(NLS.bind(Messages.AttentionView_head, layer.get(i).number()),
					Ink.of(layer.get(i).number()), scaled,
					Stream.of(HeadFigure.values()).map(figure -> String.format("%.3g %s", own[figure.ordinal()],
							unit(figure)).strip()).toList()));
		}
		return new RadarPlot(part, axes, series);
	}

	private BarPlot bars(List<AttentionMaps.Head> heads, HeadFigure chosen) {
		List<Bar> bars = heads.stream().map(head -> new Bar(head.id(),
				NLS.bind(Messages.AttentionView_head, head.number()), figures(head)[chosen.ordinal()], false, "",
				NLS.bind(Messages.AttentionView_layer, head.layer()), Ink.of(head.number()))).toList();
		double most = bars.stream().mapToDouble(Bar::value).max().orElse(0);
		return new BarPlot(withUnit(chosen), bars, most > 0 ? most : 1);
	}
}
