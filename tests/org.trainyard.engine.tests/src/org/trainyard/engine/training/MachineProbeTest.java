package org.trainyard.engine.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trainyard.profiling.ProfileName;

class MachineProbeTest {

	private final Recorder recorder = new Recorder();
	private long step;

	private static List<String> shell(String script) {
		return List.of("/bin/sh", "-c", script);
	}

	private void endSteps(MachineProbe probe, BooleanSupplier enough) throws InterruptedException {
		long deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
		while (!enough.getAsBoolean() && System.nanoTime() < deadline) {
			Thread.sleep(20);
			probe.end(new StepResult(++step, 1, Map.of()));
		}
		assertTrue(enough.getAsBoolean(), recorder.metrics.toString());
	}

	private static boolean isWatched() {
		return Thread.getAllStackTraces().keySet().stream()
				.anyMatch(thread -> thread.isAlive() && Set.of("machine", "GPUs").contains(thread.getName()));
	}

	@Test
	void theMachineAndItsGpusAreSampledUntilTheEnd() throws InterruptedException {
		MachineProbe probe = new MachineProbe(recorder,
				shell("echo '0, 50, 100, 30.5'; echo '1, [N/A], 200, [N/A]'; exec sleep 60"));
		probe.start(1);
		endSteps(probe, () -> recorder.metrics.containsKey(ProfileName.MACHINE_MEMORY));
		probe.close(step);
		assertEquals(0.5, recorder.metrics.get(ProfileName.GPU + "0/use").firstEntry().getValue());
		assertEquals(200.0 * (1 << 20), recorder.metrics.get(ProfileName.GPU + "1/memory").firstEntry().getValue());
		assertEquals(Set.of("0/use", "0/memory", "0/power", "1/memory").size(),
				recorder.metrics.keySet().stream().filter(name -> name.startsWith(ProfileName.GPU)).count());
		for (String share : List.of(ProfileName.MACHINE_PROCESSOR, ProfileName.PROCESS_PROCESSOR)) {
			TreeMap<Long, Double> values = recorder.metrics.get(share);
			assertTrue(values.values().stream().allMatch(value -> value >= 0 && value <= 1), share + values);
		}
		double memory = recorder.metrics.get(ProfileName.MACHINE_MEMORY).firstEntry().getValue();
		assertTrue(memory > 1e7 && memory < 1e14, "bytes in use: " + memory);
		assertEnds();
	}

	private static void assertEnds() throws InterruptedException {
		long deadline = System.nanoTime() + Duration.ofSeconds(5).toNanos();
		while (isWatched() && System.nanoTime() < deadline) {
			Thread.sleep(10);
		}
		assertTrue(!isWatched(), "threads are left");
	}

	/** A tool that hangs, prints rubbish without an end, or is not there. */
	@ParameterizedTest
	@ValueSource(strings = { "exec sleep 60", "exec yes rubbish", "exec cat /dev/zero", "exit 9",
			"echo 'NVIDIA-SMI has failed'", "exec /no/such/tool" })
	void aToolThatDoesNotWorkIsNoTrouble(String script) throws InterruptedException {
		MachineProbe probe = new MachineProbe(recorder, shell(script));
		probe.start(1);
		endSteps(probe, () -> step == 5);
		probe.close(step);
		assertTrue(recorder.metrics.keySet().stream().noneMatch(name -> name.startsWith(ProfileName.GPU)));
		assertEnds();
	}

	@Test
	void aMachineWithoutTheToolIsSilent() throws InterruptedException {
		MachineProbe probe = new MachineProbe(recorder, List.of("/no/such/tool"));
		probe.start(1);
		endSteps(probe, () -> step == 2);
		probe.close(step);
		assertEquals(List.of(), recorder.messages);
		assertEnds();
	}
}
