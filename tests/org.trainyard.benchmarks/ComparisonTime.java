import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.trainyard.charts.LineChart;
import org.trainyard.runs.NewRun;
import org.trainyard.runs.RunImport;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreLocation;
import org.trainyard.runs.ui.CurvesGrid;
import org.trainyard.runs.ui.CurvesSettings;
import org.trainyard.runs.ui.SharedRunStore;

/**
 * Times the curves of ten runs with one million points each, and three more charts of a thousand: from the request to the
 * first paint, then zooming and moving by wheel and keys, and how much more heap it takes. {@code comparison-time.sh} runs
 * it.
 */
final class ComparisonTime {

	private static final int RUNS = 10;
	private static final int POINTS = 1_000_000;
	private static final int FEW = 1000;
	private static final int ROUNDS = 9;
	private static final int FRAMES = 60;

	private final Display display = new Display();
	private final Shell shell = new Shell(display);
	private final SharedRunStore shared;
	private final List<String> runs;
	private double opened;

	private ComparisonTime(Path folder) throws Exception {
		StoreLocation location = StoreLocation.parse(folder.toString());
		try (RunStore store = RunStore.open(location)) {
			if (store.runs().size() < RUNS) {
				record(store);
			}
			runs = store.runs().stream().map(run -> run.id()).toList();
		}
		shared = new SharedRunStore(location);
		shell.setLayout(new FillLayout());
		shell.setSize(1400, 900);
		shell.open();
	}

	public static void main(String[] arguments) throws Exception {
		new ComparisonTime(Path.of(arguments[0])).run();
		System.exit(0);
	}

	/** Noisy losses that fall, with a spike of one point each. */
	private static void record(RunStore store) throws Exception {
		Instant start = Instant.parse("2026-01-01T00:00:00Z");
		for (int i = 0; i < RUNS; i++) {
			NewRun run = new NewRun("bench" + i, "run " + i, "", Map.of("training.seed", String.valueOf(i)), Map.of(),
					POINTS);
			Random random = new Random(i);
			try (RunImport writer = store.importing(run, start, start)) {
				for (int step = 1; step <= POINTS; step++) {
					double loss = 1.5 + 3 / Math.sqrt(1 + step * 1e-4 * (i + 1)) + 0.2 * random.nextGaussian();
					writer.point("train/loss", step, step * 0.01, step == 700_001 + i * 1000 ? 12 : loss);
					if (step % (POINTS / FEW) == 0) {
						writer.point("eval/loss", step, step * 0.01, loss + 0.1);
						writer.point("eval/token_accuracy", step, step * 0.01, 1 - loss / 6);
						writer.point("train/learning_rate", step, step * 0.01, 1e-3 * (1 - step / 2.0 / POINTS));
					}
				}
				writer.finish(RunState.FINISHED, "", start.plusSeconds(POINTS / 100));
			}
		}
	}

	private void run() {
		long before = heap();
		List<Double> first = new ArrayList<>();
		List<Double> worked = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			first.add(open());
			worked.add(processor() - opened);
		}
		LineChart chart = chart();
		settle();
		System.out.printf(
				"first paint: %.0f ms in a fresh process (processor %.0f), then median %.0f ms, worst %.0f ms"
						+ " (processor %.0f and %.0f)%n",
				first.getFirst(), worked.getFirst(), median(first.subList(1, ROUNDS)), worst(first.subList(1, ROUNDS)),
				median(worked.subList(1, ROUNDS)), worst(worked.subList(1, ROUNDS)));
		System.out.printf("heap: %d MB more%n", (heap() - before) >> 20);
		chart.plot().setFocus();
		frames("zoom in by wheel", chart, () -> wheel(chart, 1));
		settle();
		System.out.printf("points in sight: %s%n", chart.positionAxis().range());
		frames("move by keys", chart, () -> key(chart, SWT.ARROW_LEFT));
		settle();
		frames("zoom out by wheel", chart, () -> wheel(chart, -1));
		settle();
		System.out.printf("heap: %d MB more%n", (heap() - before) >> 20);
	}

	/** Creates a grid and says how long it takes from the request until its curves are painted. */
	private double open() {
		for (Control child : shell.getChildren()) {
			child.dispose();
		}
		settle();
		opened = processor();
		long start = System.nanoTime();
		CurvesGrid grid = new CurvesGrid(shell, shared, CurvesSettings.STANDARD);
		grid.setRuns(runs);
		grid.setWatching(true);
		shell.layout();
		while (charts(shell).isEmpty()) {
			dispatch();
		}
		boolean[] painted = new boolean[1];
		chart().plot().addListener(SWT.Paint, e -> painted[0] |= chart().drawnPoints() > 0);
		while (!painted[0]) {
			dispatch();
		}
		return (System.nanoTime() - start) / 1e6;
	}

	/** From an event until what it changed is painted. */
	private void frames(String name, LineChart chart, Runnable event) {
		List<Double> passed = new ArrayList<>();
		List<Double> worked = new ArrayList<>();
		int[] paints = new int[1];
		Listener counter = e -> paints[0]++;
		chart.plot().addListener(SWT.Paint, counter);
		int most = 0;
		for (int frame = 0; frame < FRAMES; frame++) {
			int seen = paints[0];
			long start = System.nanoTime();
			long processor = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			event.run();
			while (paints[0] == seen) {
				dispatch();
			}
			passed.add((System.nanoTime() - start) / 1e6);
			worked.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - processor) / 1e6);
			most = Math.max(most, chart.drawnPoints());
			pause(30);
		}
		chart.plot().removeListener(SWT.Paint, counter);
		System.out.printf(
				"%s: median %.1f ms, worst %.1f ms; of that the window's thread works %.1f and %.1f ms (%d points)%n", name,
				median(passed), worst(passed), median(worked), worst(worked), most);
	}

	private void wheel(LineChart chart, int count) {
		Event event = new Event();
		event.count = count;
		event.stateMask = SWT.MOD1;
		event.x = chart.plot().getSize().x * 7 / 10;
		chart.plot().notifyListeners(SWT.MouseVerticalWheel, event);
	}

	private void key(LineChart chart, int key) {
		Event event = new Event();
		event.keyCode = key;
		chart.plot().notifyListeners(SWT.KeyDown, event);
	}

	private LineChart chart() {
		return charts(shell).stream().filter(chart -> chart.title().equals("train/loss")).findFirst().orElseThrow();
	}

	private static List<LineChart> charts(Composite parent) {
		List<LineChart> found = new ArrayList<>();
		for (Control child : parent.getChildren()) {
			if (child instanceof LineChart chart) {
				found.add(chart);
			} else if (child instanceof Composite composite) {
				found.addAll(charts(composite));
			}
		}
		return found;
	}

	private void settle() {
		pause(1200);
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

	/** Milliseconds that all threads together had a processor. */
	private static double processor() {
		var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
		return system.getProcessCpuTime() / 1e6;
	}

	private static long heap() {
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
	}

	private static double median(List<Double> times) {
		double[] sorted = sorted(times);
		return sorted[sorted.length / 2];
	}

	private static double worst(List<Double> times) {
		return sorted(times)[times.size() - 1];
	}

	private static double[] sorted(List<Double> times) {
		double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
		Arrays.sort(sorted);
		return sorted;
	}
}
