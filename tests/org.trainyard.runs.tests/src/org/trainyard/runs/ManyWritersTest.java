package org.trainyard.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Sixteen runs record at once into a store that is not there yet, from four processes with four threads each. */
@ParameterizedClass
@EnumSource(TestDatabase.class)
class ManyWritersTest {

	private static final int PROCESSES = 4;
	private static final int THREADS = 4;
	private static final int POINTS = 60_000;
	private static final String[] METRICS = { "train/loss", "train/gradient_norm", "time/step" };

	@Parameter
	TestDatabase database;

	@TempDir
	Path folder;

	/** Records four runs: STORE PREFIX. */
	static final class Program {

		private Program() {
		}

		public static void main(String[] arguments) throws Exception {
			Queue<String> trouble = new ConcurrentLinkedQueue<>();
			List<Thread> threads = new ArrayList<>();
			for (int i = 0; i < THREADS; i++) {
				String id = arguments[1] + i;
				threads.add(Thread.ofPlatform().start(() -> {
					try (RunStore store = RunStore.open(StoreLocation.parse(arguments[0]))) {
						record(store.create(TestRuns.withId(id, "many"), trouble::add));
					} catch (StoreException | InterruptedException error) {
						trouble.add(error.toString());
					}
				}));
			}
			for (Thread thread : threads) {
				thread.join();
			}
			trouble.forEach(System.out::println);
		}

		private static void record(RunWriter writer) throws InterruptedException {
			for (long step = 0; step < POINTS; step++) {
				for (String metric : METRICS) {
					writer.point(metric, step, TestRuns.value(writer.id() + metric, step));
				}
				if (step % 500 == 0) {
					Thread.sleep(10);
				}
			}
			writer.finish(RunState.FINISHED, "");
		}
	}

	@Test
	void nothingIsLostAndNobodyIsLockedOut() throws Exception {
		StoreLocation place = database.place(folder);
		List<ForkedJvm> programs = new ArrayList<>();
		for (int i = 0; i < PROCESSES; i++) {
			programs.add(new ForkedJvm(Program.class, place, "p" + i + "t"));
		}
		for (ForkedJvm program : programs) {
			assertEquals(null, program.readLine(), "trouble");
			assertEquals(0, program.waitFor());
		}
		try (RunStore store = RunStore.open(place)) {
			assertEquals(PROCESSES * THREADS, store.runs().size());
			for (Run run : store.runs()) {
				assertEquals(RunState.FINISHED, run.state());
				for (String metric : METRICS) {
					assertComplete(run.id() + metric, store.points(run.id(), metric));
				}
			}
		} finally {
			TestDatabase.clear(place);
		}
	}

	private static void assertComplete(String series, Points points) {
		assertEquals(POINTS, points.count(), series);
		for (int step = 0; step < POINTS; step++) {
			assertEquals(step, points.steps()[step]);
			assertEquals(TestRuns.value(series, step), points.values()[step]);
		}
	}
}
