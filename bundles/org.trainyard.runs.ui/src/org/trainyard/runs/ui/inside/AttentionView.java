package org.trainyard.runs.ui.inside;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.trainyard.charts.HeatMap;
import org.trainyard.charts.HeatMapGrid;
import org.trainyard.plots.AxisRange;
import org.trainyard.plots.HeatMapGridPlot;
import org.trainyard.plots.HeatMapGridPlot.Tile;
import org.trainyard.plots.Matrix;
import org.trainyard.plots.ValueScale;
import org.trainyard.profiling.DepthOrder;
import org.trainyard.profiling.Group;
import org.trainyard.profiling.ProfileName.HeadFigure;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.ui.ComboItems;

/** What attention heads look at: all of them side by side, one of them large, and what they say over training. */
public final class AttentionView extends InsideView<AttentionView.Seen> {

	/** The view's identifier. */
	public static final String ID = "org.trainyard.runs.ui.attention";

	private static final String PREFIX = "attention/";
	/** So many times as wide as high is an area whose halves lie side by side: of the view, and of a half of it. */
	private static final double SQUARE = 0.9;
	private static final double WIDE = 1.2;

	/**
	 * What was read.
	 *
	 * @param figures of all heads, by part, head and name
	 */
	record Seen(AttentionMaps maps, Progress figures) {
	}

	/** What the user has chosen; read by the background job. */
	private volatile String kind = "";
	private volatile long step = -1;

	private final MatrixReader matrices = new MatrixReader();

	private Seen seen;
	/** The head that the user wants large, and the one that is: another one where that is not there. */
	private String wanted = "";
	private String opened = "";
	private Combo kinds;
	private Combo figure;
	private StepSlider slider;
	private SashForm sides;
	private SashForm one;
	private HeatMapGrid grid;
	private HeatMap large;
	private HeadFiguresPane figures;

	public AttentionView() {
		super(Group.ATTENTION, 1);
	}

	@Override
	void create(Composite content) {
		Composite row = new Composite(content, SWT.NONE);
		row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		row.setLayout(new SliderRow());
		kinds = combo(row, Messages.AttentionView_kindToolTip);
		kinds.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
			kind = kinds.getText();
			askAgain();
		}));
		figure = combo(row, Messages.AttentionView_figureToolTip);
		figure.setItems(Stream.of(HeadFigure.values()).map(HeadFiguresPane::label).toArray(String[]::new));
		figure.select(0);
		figure.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> drawFigures()));
		slider = new StepSlider(row, chosen -> {
			step = slider.isAtEnd() ? -1 : chosen;
			askAgain();
		});
		sides = new SashForm(content, SWT.HORIZONTAL);
		sides.addListener(SWT.Resize, e -> arrange());
		sides.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		grid = new HeatMapGrid(sides, head -> {
			wanted = head;
			open();
		});
		one = new SashForm(sides, SWT.VERTICAL);
		large = new HeatMap(one, cell -> {
		});
		figures = new HeadFiguresPane(one);
	}

	/** All heads beside the large one, which is above its figures; in a low view beside them, in a narrow one below. */
	private void arrange() {
		Point size = sides.getSize();
		boolean beside = size.x > size.y * SQUARE;
		boolean low = size.x > size.y * (beside ? 2 * WIDE : WIDE / 2);
		int all = beside ? SWT.HORIZONTAL : SWT.VERTICAL;
		int large = low ? SWT.HORIZONTAL : SWT.VERTICAL;
		if (all != sides.getOrientation() || large != one.getOrientation()) {
			sides.setOrientation(all);
			one.setOrientation(large);
			sides.setWeights(1, beside && low ? 2 : 1);
		}
	}

	private static Combo combo(Composite row, String toolTip) {
		Combo combo = new Combo(row, SWT.DROP_DOWN | SWT.READ_ONLY);
		combo.setToolTipText(toolTip);
		return combo;
	}

	@Override
	Seen read(RunStore store, List<Run> runs, IProgressMonitor monitor) throws StoreException {
		Run run = runs.getFirst();
		Progress figures = progress.read(store, run, PREFIX, DepthOrder.INSTANCE, monitor);
		return new Seen(AttentionMaps.read(store, run, figures, kind, step, matrices, monitor), figures);
	}

	@Override
	boolean isEmpty(Seen read) {
		return read.maps.heads().isEmpty();
	}

	@Override
	void show(List<Run> runs, Seen read) {
		seen = read;
		AttentionMaps maps = read.maps;
		ComboItems.set(kinds, maps.kinds());
		kinds.select(maps.kinds().indexOf(maps.kind()));
		slider.setSteps(maps.steps());
		step = slider.isAtEnd() ? -1 : slider.step();
		List<Tile> tiles = maps.heads().stream()
				.map(head -> new Tile(head.id(), title(head), head.layer(), head.number(), head.weights())).toList();
		int layers = maps.heads().stream().mapToInt(AttentionMaps.Head::layer).max().orElse(0) + 1;
		int heads = maps.heads().stream().mapToInt(AttentionMaps.Head::number).max().orElse(0) + 1;
		List<Matrix> weights = tiles.stream().map(Tile::values).toList();
		double largest = weights.stream().mapToDouble(Matrix::largest).max().orElse(1);
		ValueScale scale = ValueScale.amounts(Messages.AttentionView_weight, weights, false)
				.over(new AxisRange(0, largest > 0 ? largest : 1));
		grid.setPlot(new HeatMapGridPlot("", named(Messages.AttentionView_layer, layers),
				named(Messages.AttentionView_head, heads), tiles, maps.queries(), maps.keys(), scale));
		open();
	}

	private static List<String> named(String pattern, int count) {
		return IntStream.range(0, count).mapToObj(i -> NLS.bind(pattern, i)).toList();
	}

	private static String title(AttentionMaps.Head head) {
		return NLS.bind(Messages.AttentionView_title, head.layer(), head.number());
	}

	/** Shows one head large; the first one where it is not there. */
	private void open() {
		HeatMapGridPlot plot = grid.plot();
		Optional<Tile> tile = plot.tile(wanted).or(() -> plot.tiles().stream().findFirst());
		tile.ifPresent(shown -> {
			opened = shown.id();
			large.setPlot(plot.plot(shown));
			drawFigures();
		});
	}

	private void drawFigures() {
		HeadFigure chosen = HeadFigure.values()[figure.getSelectionIndex()];
		seen.maps.heads().stream().filter(head -> head.id().equals(opened)).findFirst()
				.ifPresent(head -> figures.show(seen.figures, seen.maps, head, chosen));
	}
}
