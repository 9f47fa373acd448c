package org.trainyard.runs.ui;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.trainyard.runs.NewRun;
import org.trainyard.runs.RunImport;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.RunWriter;
import org.trainyard.runs.StoreLocation;
import org.trainyard.runs.query.Field;
import org.trainyard.runs.query.Query;

/**
 * Times the table of many runs: opening it, filtering, sorting and grouping, until it is painted in a window of
 * 1400 × 900, and reading a store in which one of the runs trains. It is in the package of what it times;
 * {@code runs-time.sh} compiles and runs it.
 */
final class RunsTime {

	private static final int ROUNDS = 7;
	private static final int SETTINGS = 40;
	private static final int ENVIRONMENT = 12;
	private static final int METRICS = 6;

	private final Display display = new Display();
	private final Watchdog watchdog = new Watchdog(display);
	private final Shell shell = new Shell(display);
	private RunsTable table;
	private int arranged;

	public static void main(String[] arguments) throws Exception {
		StoreLocation location = new StoreLocation(Path.of(arguments[0]));
		if (!location.exists()) {
			fill(location, Integer.parseInt(arguments[1]));
		} else {
			new RunsTime().measure(location);
		}
	}

	/** Runs with settings, environment and metrics, one in ten of them tagged. */
	private static void fill(StoreLocation location, int runs) throws Exception {
		Random random = new Random(1);
		Instant begin = Instant.parse("2026-01-01T00:00:00Z");
		try (RunStore store = RunStore.open(location)) {
			for (int i = 0; i < runs; i++) {
				Instant created = begin.plusSeconds(i * 600L);
				try (RunImport run = store.importing(run(i, random), created, created)) {
					for (int metric = 0; metric < METRICS; metric++) {
						for (int step = 1; step <= 20; step++) {
							run.point(metric(metric), step, step, 1 + random.nextDouble() / step);
						}
					}
					run.finish(i % 10 == 3 ? RunState.FAILED : RunState.FINISHED, "", created.plusSeconds(60));
				}
			}
		}
	}

	private static NewRun run(int number, Random random) {
		Map<String, String> settings = new LinkedHashMap<>();
		settings.put("model.hiddenSize", String.valueOf(64 << random.nextInt(4)));
		settings.put("training.seed", String.valueOf(number));
		for (int i = settings.size(); i < SETTINGS; i++) {
			settings.put("group.setting" + i, String.valueOf(random.nextInt(8)));
		}
		Map<String, String> environment = new LinkedHashMap<>();
		for (int i = 0; i < ENVIRONMENT; i++) {
			environment.put("environment" + i, "version " + random.nextInt(3));
		}
		return new NewRun(String.format("r%07d", number), "sweep-" + random.nextInt(50) + "-" + number, "<x/>", settings,
				environment, 20, "", "", "", number % 10 == 0 ? List.of("baseline") : List.of());
	}

	private static String metric(int number) {
		return List.of("train/loss", "eval/loss", "eval/exact_match", "time/step", "memory/peak", "train/rate")
				.get(number);
	}

	private void measure(StoreLocation location) throws Exception {
		GridLayout layout = new GridLayout();
		shell.setLayout(layout);
		shell.setSize(1400, 900);
		shell.open();
		table = new RunsTable(shell, null, () -> arranged++);
		shell.layout();
		idle();
		open(location);
		try (RunStore store = inBackground(() -> RunStore.open(location))) {
			RunsReader reader = new RunsReader();
			reader.want(RunsSnapshot.Depth.METRICS);
			inBackground(() -> reader.read(store));
			reader.want(RunsSnapshot.Depth.DETAILS);
			long before = inBackground(RunsTime::memory);
			Time start = Time.now();
			RunsSnapshot snapshot = inBackground(() -> reader.read(store));
			System.out.printf("settings and environment of %d runs, in the background: %s, heap %d MB more%n",
					snapshot.runs().size(), Time.since(start), (inBackground(RunsTime::memory) - before) >> 20);
			table.setSnapshot(snapshot);
			awaitPaint();
			filters();
			shapes();
			live(store, reader);
		}
		System.out.printf("heap %d MB, window's thread held at most %.0f ms in all this%n", memory() >> 20,
				watchdog.longest());
		shell.dispose();
	}

	private void open(StoreLocation location) throws Exception {
		List<Time> rows = new ArrayList<>();
		List<Time> figures = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			table.setSnapshot(RunsSnapshot.EMPTY);
			awaitPaint();
			Time start = Time.now();
			RunsReader reader = new RunsReader();
			try (RunStore store = inBackground(() -> RunStore.open(location))) {
				table.setSnapshot(inBackground(() -> reader.read(store)));
				awaitPaint();
				rows.add(Time.since(start));
				reader.want(RunsSnapshot.Depth.METRICS);
				table.setSnapshot(inBackground(() -> reader.read(store)));
				awaitPaint();
				figures.add(Time.since(start));
			}
		}
		print("open, until the rows are there", rows);
		print("open, until their metrics are there", figures);
	}

	private void filters() throws Exception {
		for (String filter : List.of("sweep-7", "metric.eval/loss < 1.1 and state = finished",
				"config.model.hiddenSize >= 128 and tag = \"baseline\"",
				"(config.group.setting7 in (1, 2) or metric.train/loss.best < 1.01) and not env.environment3 ~ 2",
				"created > 2026-02-01 and duration < 2m")) {
			Query query = Query.parse(filter);
			List<Time> times = new ArrayList<>();
			for (int round = 0; round < ROUNDS; round++) {
				Time start = Time.now();
				table.setFilter(query);
				awaitPaint();
				times.add(Time.since(start));
				if (round < ROUNDS - 1) {
					table.setFilter(Query.ALL);
					awaitPaint();
				}
			}
			print("filter " + filter + " (" + table.shown() + ")", times);
			table.setFilter(Query.ALL);
			awaitPaint();
		}
	}

	private void shapes() {
		List<Time> sorted = new ArrayList<>();
		List<Time> grouped = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			Time start = Time.now();
			table.viewer().getTable().getColumn(7).notifyListeners(SWT.Selection, new Event());
			awaitPaint();
			sorted.add(Time.since(start));
			start = Time.now();
			table.setGroups(List.of(new Field.Setting("model.hiddenSize")));
			awaitPaint();
			grouped.add(Time.since(start));
			table.setGroups(List.of());
			awaitPaint();
		}
		print("sort by eval/loss", sorted);
		print("group by model.hiddenSize", grouped);
	}

	/** What is read while one of the runs trains, after each of its commits. */
	private void live(RunStore store, RunsReader reader) throws Exception {
		List<Time> read = new ArrayList<>();
		List<Time> shown = new ArrayList<>();
		NewRun run = new NewRun("live" + System.currentTimeMillis(), "live", "<x/>", Map.of("model.hiddenSize", "64"),
				Map.of(), 0);
		try (RunWriter writer = inBackground(() -> store.create(run))) {
			for (int round = 0; round < ROUNDS; round++) {
				writer.point("train/loss", round, 1);
				inBackground(() -> {
					Thread.sleep(300);
					return null;
				});
				Time start = Time.now();
				RunsSnapshot snapshot = inBackground(() -> reader.read(store));
				read.add(Time.since(start));
				start = Time.now();
				table.setSnapshot(snapshot);
				awaitPaint();
				shown.add(Time.since(start));
			}
			inBackground(() -> {
				writer.finish(RunState.FINISHED, "");
				store.delete(List.of(writer.id()));
				return null;
			});
		}
		print("reading while a run trains", read);
		print("showing what was read", shown);
	}

	private static void print(String name, List<Time> times) {
		System.out.printf("%s: first %s; median %s%n", name, times.getFirst(), Time.median(times));
	}

	/** The answer of another thread, while the window stays alive. */
	private <T> T inBackground(Callable<T> question) throws Exception {
		FutureTask<T> task = new FutureTask<>(question);
		Thread thread = new Thread(() -> {
			task.run();
			display.wake();
		});
		thread.start();
		while (!task.isDone()) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
		}
		return task.get();
	}

	/** Until the next arrangement is painted. */
	private void awaitPaint() {
		int before = arranged;
		boolean[] painted = new boolean[1];
		PaintListener listener = event -> painted[0] |= arranged > before;
		table.viewer().getTable().addPaintListener(listener);
		while (!painted[0]) {
			if (!display.readAndDispatch()) {
				display.sleep();
			}
			if (arranged > before) {
				table.viewer().getTable().redraw();
				table.viewer().getTable().update();
			}
		}
		table.viewer().getTable().removePaintListener(listener);
	}

	private void idle() {
		while (display.readAndDispatch()) {
			// until the window is there
		}
	}

	private static long memory() {
		System.gc();
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	/** Asks the window's thread for a sign every few milliseconds, and keeps the longest time that it took. */
	private static final class Watchdog {

		private volatile double longest;

		Watchdog(Display display) {
			Thread thread = new Thread(() -> watch(display));
			thread.setDaemon(true);
			thread.setPriority(Thread.MAX_PRIORITY);
			thread.start();
		}

		private void watch(Display display) {
			try {
				Thread.sleep(1000);
				while (!display.isDisposed()) {
					long asked = System.nanoTime();
					display.syncExec(() -> {
					});
					longest = Math.max(longest, (System.nanoTime() - asked) / 1e6);
					Thread.sleep(5);
				}
			} catch (InterruptedException | SWTException end) {
				return;
			}
		}

		double longest() {
			return longest;
		}
	}

	/** Milliseconds by the clock, and those of processors in the whole process. */
	private record Time(double clock, double processor) {

		static Time now() {
			return new Time(System.nanoTime() / 1e6, ((com.sun.management.OperatingSystemMXBean) ManagementFactory
					.getOperatingSystemMXBean()).getProcessCpuTime() / 1e6);
		}

		static Time since(Time start) {
			Time now = now();
			return new Time(now.clock - start.clock, now.processor - start.processor);
		}

		static Time median(List<Time> times) {
			int middle = times.size() / 2;
			return new Time(times.stream().mapToDouble(Time::clock).sorted().toArray()[middle],
					times.stream().mapToDouble(Time::processor).sorted().toArray()[middle]);
		}

		@Override
		public String toString() {
			return String.format(Locale.ROOT, "%.0f ms (processor %.0f ms)", clock, processor);
		}
	}
}
