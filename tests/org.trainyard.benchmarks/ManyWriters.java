import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.trainyard.runs.NewRun;
import org.trainyard.runs.Points;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.RunWriter;
import org.trainyard.runs.StoreCheck;
import org.trainyard.runs.StoreLocation;

/**
 * Many processes record at once in one store: ManyWriters STORE PROCESSES POINTS. Each records POINTS points of two metrics
 * as fast as it can; then every point is read back and compared, and the store is checked. STORE is a folder or a URL.
 */
final class ManyWriters {

	private ManyWriters() {
	}

	public static void main(String[] arguments) throws Exception {
		StoreLocation location = StoreLocation.parse(arguments[0]);
		int points = Integer.parseInt(arguments[2]);
		if (arguments.length > 3) {
			record(location, arguments[3], points);
			return;
		}
		RunStore.open(location).close();
		int processes = Integer.parseInt(arguments[1]);
		long start = System.nanoTime();
		List<Process> children = new ArrayList<>();
		for (int i = 0; i < processes; i++) {
			children.add(new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
					"--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
					"ManyWriters", arguments[0], "1", arguments[2], "writer" + i).inheritIO()
					.start());
		}
		for (Process child : children) {
			if (child.waitFor() != 0) {
				throw new IllegalStateException("a process failed");
			}
		}
		double seconds = (System.nanoTime() - start) / 1e9;
		verify(location, processes, points);
		System.out.printf("%d processes, %d points each: %.1f s with their starts, all points read back equal, store sound%n",
				processes, 2 * points, seconds);
	}

	private static void record(StoreLocation location, String id, int points) throws Exception {
		SplittableRandom random = new SplittableRandom(id.hashCode());
		try (RunStore store = RunStore.open(location);
				RunWriter writer = store.create(new NewRun(id, id, "<x/>", Map.of(), Map.of(), points), line -> {
					System.out.println(id + ": " + line);
					System.exit(1);
				})) {
			for (int step = 0; step < points; step++) {
				double value = random.nextDouble();
				writer.point("train/loss", step, value);
				writer.point("time/step", step, -value);
			}
			writer.finish(RunState.FINISHED, "");
		}
	}

	private static void verify(StoreLocation location, int processes, int points) throws Exception {
		try (RunStore store = RunStore.open(location)) {
			if (store.runs().size() != processes) {
				throw new IllegalStateException(store.runs().size() + " runs");
			}
			for (Run run : store.runs()) {
				verify(run, store.points(run.id(), "train/loss"), points, 1);
				verify(run, store.points(run.id(), "time/step"), points, -1);
			}
			StoreCheck.Findings findings = StoreCheck.of(store, true);
			if (!findings.problems().isEmpty()) {
				throw new IllegalStateException(findings.problems().toString());
			}
		}
	}

	private static void verify(Run run, Points read, int points, int sign) {
		SplittableRandom random = new SplittableRandom(run.id().hashCode());
		boolean same = run.state() == RunState.FINISHED && read.count() == points;
		for (int step = 0; same && step < points; step++) {
			same = read.steps()[step] == step && read.values()[step] == sign * random.nextDouble();
		}
		if (!same) {
			throw new IllegalStateException("points of " + run.id() + " differ");
		}
	}
}
