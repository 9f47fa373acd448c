package org.trainyard.runs;

import java.time.Instant;
import java.util.Scanner;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Records a run in a process of its own until its standard input says to stop: STORE ID. Says {@code step N} a few
 * times a second, {@code trouble LINE} when the store does,
 * {@code clock went back} when it did.
 */
final class RecordingProgram {

	static final String METRIC = "train/loss";
	static final String RARE_METRIC = "eval/loss";

	private RecordingProgram() {
	}

	public static void main(String[] arguments) throws Exception {
		String id = arguments[1];
		AtomicBoolean stop = new AtomicBoolean();
		Thread.ofPlatform().daemon().start(() -> {
			new Scanner(System.in).nextLine();
			stop.set(true);
		});
		try (RunStore store = RunStore.open(StoreLocation.parse(arguments[0]));
				RunWriter writer = store.create(TestRuns.withId(id, "forked"),
						line -> System.out.println("trouble " + line))) {
			System.out.println("ready");
			Instant before = Instant.now();
			for (long step = 0; !stop.get(); step++) {
				writer.point(METRIC, step, TestRuns.value(id, step));
				if (step % 100 == 0) {
					writer.point(RARE_METRIC, step, TestRuns.value(id, step));
					System.out.println("step " + step);
					Instant now = Instant.now();
					if (now.isBefore(before)) {
						System.out.println("clock went back");
					}
					before = now;
				}
				Thread.sleep(0, 200_000);
			}
			writer.finish(RunState.FINISHED, "");
		}
		System.out.println("done");
	}
}
