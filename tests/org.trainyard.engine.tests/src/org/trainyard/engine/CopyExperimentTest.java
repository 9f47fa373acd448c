package org.trainyard.engine;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.engine.training.Metric;
import org.trainyard.engine.training.StopRequest;
import org.trainyard.model.ExperimentFile;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreLocation;

/** The example that a new user runs first keeps its promise. */
class CopyExperimentTest {

	private static final Path EXAMPLE = Path.of("..", "..", "bundles", "org.trainyard.examples", "experiments",
			"copy.experiment");
	/** What PyTorch takes on two cores; processor time, so that a busy machine changes nothing. */
	private static final Duration PYTORCH = Duration.ofSeconds(40);

	@TempDir
	Path folder;

	@Test
	void theCopyTaskIsLearned() throws Exception {
		long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
		try (RunStore store = RunStore.open(new StoreLocation(folder))) {
			TrainingOutcome outcome = RecordedRun.train(ExperimentFile.read(EXAMPLE), store,
					NewRunRequest.of("copy", EXAMPLE), new TrainingListener() {
					}, new StopRequest());
			double exactMatch = outcome.metrics().get(Metric.EXACT_MATCH);
			assertTrue(exactMatch >= 0.995, "exact match " + exactMatch);
		}
		Duration taken = Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
		assertTrue(taken.compareTo(PYTORCH) <= 0, "processor time " + taken);
	}
}
