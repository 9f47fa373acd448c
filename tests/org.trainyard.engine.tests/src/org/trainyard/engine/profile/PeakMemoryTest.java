package org.trainyard.engine.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.trainyard.engine.Experiments;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.NativeHeap;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.training.StopRequest;
import org.trainyard.model.experiment.Experiment;

@EnabledOnOs(OS.LINUX)
class PeakMemoryTest {

	private static final long MEGABYTE = 1 << 20;
	/** What the virtual machine itself may take or give back meanwhile. */
	private static final long SLACK = 4 * MEGABYTE;

	private static long allocated() {
		return NativeHeap.inUse().orElseThrow();
	}

	@Test
	void thePeakStartsAnew() {
		try (var outer = new Scope()) {
			try (var scope = new Scope()) {
				Tensor.zeros(ElementType.FLOAT32, 64 * MEGABYTE);
			}
			long before = PeakMemory.resident().orElseThrow();
			PeakMemory.reset();
			assertTrue(PeakMemory.resident().orElseThrow() < before - 128 * MEGABYTE);
			try (var scope = new Scope()) {
				Tensor.zeros(ElementType.FLOAT32, 32 * MEGABYTE);
			}
			assertTrue(PeakMemory.resident().orElseThrow() < before - 64 * MEGABYTE);
		}
	}

	/** The median of several, for Java's compiler gets and frees megabytes beside some of them. */
	@Test
	void whatWasMeasuredOrStoppedLeavesNothing() {
		Experiment experiment = Experiments.small();
		experiment.getModel().setHiddenSize(512);
		experiment.getModel().setFeedForwardSize(2048);
		measureAndStop(experiment);
		long[] left = new long[5];
		for (int i = 0; i < left.length; i++) {
			long before = allocated();
			measureAndStop(experiment);
			left[i] = allocated() - before;
		}
		Arrays.sort(left);
		assertTrue(left[2] < SLACK, () -> Arrays.toString(left) + " bytes, of models of 30 MB");
	}

	private static void measureAndStop(Experiment experiment) {
		try (var scope = new Scope()) {
			PassMeasuring measuring = new PassMeasuring(experiment, 1e9);
			assertTrue(measuring.measure(2, 8, 1, new StopRequest()).isPresent());
			StopRequest stop = new StopRequest();
			stop.request();
			assertTrue(measuring.measure(2, 8, 1, stop).isEmpty());
			BlockMeasuring blocks = new BlockMeasuring(experiment, 64);
			assertEquals(3, blocks.measure(64, 1, new StopRequest()).size());
			assertTrue(blocks.measure(64, 1, stop).isEmpty());
		}
	}
}
