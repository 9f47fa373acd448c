package org.trainyard.engine.fixedpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Peak memory above the idle process, each in a process of its own: with a Java heap that has all its pages, and with
 * the allocator giving back what is freed, so that nothing but what lives at once is counted.
 */
@Tag("long")
class FixedPointMemoryTest {

	@Test
	void reversibleNeedsAsMuchMemoryForManyIterationsAsForFew() throws IOException, InterruptedException {
		long many = assertSameForManyIterations("0");
		long unrolled = peak("unrolled", 32);
		assertTrue(unrolled > 5 * many, "the unrolled gradient keeps " + unrolled + " kB");
	}

	@Test
	void whatIsKeptDoesNotDependOnTheIterations() throws IOException, InterruptedException {
		assertSameForManyIterations("3");
	}

	private static long assertSameForManyIterations(String kept) throws IOException, InterruptedException {
		long few = peak(kept, 4);
		long many = peak(kept, 32);
		assertTrue(many <= 1.1 * few, many + " kB with 32 iterations, " + few + " kB with 4");
		return many;
	}

	private static long peak(String method, int iterations) throws IOException, InterruptedException {
		String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xms64m",
				"-Xmx64m", "-Xmn16m", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
				"-cp", classPath, PeakMemory.class.getName(), method, Integer.toString(iterations), "1");
		builder.environment().put("MALLOC_MMAP_THRESHOLD_", "65536");
		builder.redirectError(ProcessBuilder.Redirect.INHERIT);
		Process process = builder.start();
		String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		assertEquals(0, process.waitFor(), output);
		return Long.parseLong(output.split(" ")[0]);
	}
}
