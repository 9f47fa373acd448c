import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.trainyard.charts.HeatMap;
import org.trainyard.charts.HeatMapGrid;
import org.trainyard.plots.HeatMapGridPlot;
import org.trainyard.plots.HeatMapGridPlot.Tile;
import org.trainyard.plots.HeatMapPlot;
import org.trainyard.plots.Labels;
import org.trainyard.plots.Matrix;
import org.trainyard.plots.ValueScale;

/**
 * Times heat maps in a window of 1400 × 900: from being given a matrix until it is painted, and from moving the pointer
 * until the value there is painted. {@code heatmap-time.sh} runs it.
 */
final class HeatMapTime {

	private static final int ROUNDS = 21;
	private static final int LAYERS = 12;
	private static final int HEADS = 8;

	private final Display display = new Display();
	private final Shell shell = new Shell(display);

	private HeatMapTime() {
		shell.setLayout(new FillLayout());
		shell.setSize(1400, 900);
		shell.open();
		// What stands in any window of a workbench before a map does: bold letters, and JFace, which knows their font.
		new Label(shell, SWT.NONE)
				.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		pause(1000);
	}

	public static void main(String[] arguments) {
		HeatMapTime time = new HeatMapTime();
		time.one(1024, false);
		time.one(1024, true);
		time.grid(64);
		time.grid(512);
		System.exit(0);
	}

	/** Attention weights of a causal model, in which each row adds up to 1. */
	private static Matrix attention(int size, int seed) {
		Random random = new Random(seed);
		float[] values = new float[size * size];
		for (int row = 0; row < size; row++) {
			float sum = 0;
			for (int column = 0; column <= row; column++) {
				values[row * size + column] = (float) -Math.log(random.nextFloat());
				sum += values[row * size + column];
			}
			for (int column = 0; column <= row; column++) {
				values[row * size + column] /= sum;
			}
		}
		return new Matrix(size, size, values);
	}

	private static Labels tokens(String side, int size) {
		return Labels.tokens(side, IntStream.range(0, size).mapToObj(i -> "token" + i % 97).toList());
	}

	private void one(int size, boolean logarithmic) {
		HeatMap map = new HeatMap(shell, cell -> {
		});
		List<HeatMapPlot> plots = IntStream.range(0, 3).mapToObj(i -> {
			Matrix matrix = attention(size, i);
			return new HeatMapPlot("attention", tokens("query", size), tokens("key", size), matrix,
					ValueScale.amounts("weight", List.of(matrix), logarithmic));
		}).toList();
		String name = size + " × " + size + (logarithmic ? ", logarithmic" : "");
		measure(name, map, round -> map.setPlot(plots.get(round % plots.size())));
		pointer(name, map);
	}

	private void grid(int size) {
		HeatMapGrid grid = new HeatMapGrid(shell, id -> {
		});
		List<List<Tile>> tiles = IntStream.range(0, 2).mapToObj(i -> IntStream.range(0, LAYERS * HEADS).mapToObj(
				head -> new Tile("" + head, "layer " + head / HEADS + ", head " + head % HEADS, head / HEADS,
						head % HEADS, attention(size, 100 * i + head % 7)))
				.toList()).toList();
		List<HeatMapGridPlot> plots = tiles.stream().map(each -> new HeatMapGridPlot("attention",
				IntStream.range(0, LAYERS).mapToObj(layer -> "layer " + layer).toList(),
				IntStream.range(0, HEADS).mapToObj(head -> "head " + head).toList(), each, tokens("query", size),
				tokens("key", size),
				ValueScale.amounts("weight", each.stream().map(Tile::values).toList(), false))).toList();
		String name = LAYERS * HEADS + " of " + size + " × " + size;
		measure(name, grid, round -> grid.setPlot(plots.get(round % plots.size())));
		pointer(name, grid);
	}

	/** What a round changes. */
	private interface Round {

		void change(int round);
	}

	private void measure(String name, Canvas canvas, Round round) {
		for (Control child : shell.getChildren()) {
			if (child != canvas) {
				child.dispose();
			}
		}
		shell.layout();
		pause(300);
		time(name + ", painted", canvas, round);
	}

	private void pointer(String name, Canvas canvas) {
		time(name + ", pointer moved", canvas, round -> {
			Event event = new Event();
			event.x = canvas.getSize().x / 4 + 17 * round;
			event.y = canvas.getSize().y / 4 + 11 * round;
			canvas.notifyListeners(SWT.MouseMove, event);
		});
	}

	private void time(String name, Canvas canvas, Round round) {
		boolean[] painted = new boolean[1];
		canvas.addListener(SWT.Paint, e -> painted[0] = true);
		List<Double> passed = new ArrayList<>();
		List<Double> worked = new ArrayList<>();
		for (int i = 0; i < ROUNDS; i++) {
			pause(100);
			painted[0] = false;
			long start = System.nanoTime();
			long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			round.change(i);
			while (!painted[0]) {
				dispatch();
			}
			passed.add((System.nanoTime() - start) / 1e6);
			worked.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1e6);
		}
		System.out.printf("%s: first %.1f ms, then median %.1f ms, worst %.1f ms; processor %.1f, %.1f, %.1f%n", name,
				passed.getFirst(), median(passed), worst(passed), worked.getFirst(), median(worked), worst(worked));
	}

	private static double median(List<Double> times) {
		List<Double> sorted = times.subList(1, times.size()).stream().sorted().toList();
		return sorted.get(sorted.size() / 2);
	}

	private static double worst(List<Double> times) {
		return times.subList(1, times.size()).stream().mapToDouble(Double::doubleValue).max().orElseThrow();
	}

	private void pause(int millis) {
		long end = System.nanoTime() + millis * 1_000_000L;
		while (System.nanoTime() < end) {
			display.timerExec(5, () -> {
			});
			dispatch();
		}
	}

	private void dispatch() {
		if (!display.readAndDispatch()) {
			display.sleep();
		}
	}
}
