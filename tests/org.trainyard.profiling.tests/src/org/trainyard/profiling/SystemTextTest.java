package org.trainyard.profiling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What the system and the driver of a GPU say of themselves, as text. */
class SystemTextTest {

	@Test
	void theMemoryOfAProcessIsInKilobytes() {
		assertEquals(Optional.of(new ProcessMemory(1024 * 10_240, 1024 * 20_480)),
				ProcessMemory.parse(List.of("Name:\tjava", "VmPeak:\t   99999 kB", "VmHWM:\t   20480 kB",
						"VmRSS:\t   10240 kB", "RssAnon:\t    9000 kB")));
		assertEquals(Optional.empty(), ProcessMemory.parse(List.of("VmHWM:\t 20480 kB", "VmRSS:\t many kB")));
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void thisProcessHasMemory() {
		ProcessMemory memory = ProcessMemory.ofThisProcess().orElseThrow();
		assertTrue(memory.resident() > 1 << 20 && memory.peak() >= memory.resident(), memory.toString());
	}

	@Test
	void aLineOfTheGpuTool() {
		GpuSample sample = GpuSample.parse("0, 87, 40536, 312.45\r").orElseThrow();
		assertEquals(new GpuSample(0, 0.87, 40536.0 * (1 << 20), 312.45), sample);
		assertEquals(Map.of("machine/gpu/0/use", 0.87, "machine/gpu/0/memory", 40536.0 * (1 << 20),
				"machine/gpu/0/power", 312.45), sample.metrics());
		assertEquals(Map.of("machine/gpu/1/memory", 5.0 * (1 << 20)),
				GpuSample.parse("1, [N/A], 5, [Not Supported]").orElseThrow().metrics());
	}

	@Test
	void anythingElseIsNoSample() {
		for (String line : List.of("", "NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver.",
				"0, 1, 2", "x, 1, 2, 3", "0, 1, 2, 3, 4")) {
			assertEquals(Optional.empty(), GpuSample.parse(line), line);
		}
	}

	@Test
	void meansAreOfWhatCameSinceTheLast() {
		Means means = new Means();
		means.add("a", 1);
		means.add("a", 2);
		means.add("b", 3);
		assertEquals(Map.of("a", 1.5, "b", 3.0), means.take());
		assertEquals(Map.of(), means.take());
	}

	@Test
	void theNormOfABlockIsThatOfItsTensorsTogether() {
		assertEquals(Map.of("h.0", 5.0, "ln_f", 1.0),
				BlockNorms.of(List.of("h.0.a.weight", "ln_f.weight", "h.0.b.weight"), new double[] { 3, 1, 4 }));
	}
}
