package org.trainyard.runs.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged event files, folders and databases: each is refused or imported in part with messages, in time and in little
 * memory, and nothing is written outside the store.
 */
class MutatedImportsTest {

	private static final Pattern DONE = Pattern
			.compile("DONE refused (\\d+), in part (\\d+), whole (\\d+), memory (\\d+) MB");
	private static final int MOST_MEGABYTES = 512;

	@TempDir
	Path folder;

	@Test
	void threeHundredDamagedThingsDoNoHarm() throws Exception {
		importMutated(0, 300);
	}

	@Test
	@Tag("long")
	void fiveThousandDamagedThingsDoNoHarm() throws Exception {
		importMutated(1_000, 5_000);
	}

	private void importMutated(long first, int count) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"--enable-native-access=ALL-UNNAMED", "-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
				"-XX:+ExitOnOutOfMemoryError",
				"-Djava.io.tmpdir=" + Files.createDirectory(folder.resolve("temporary")), "-cp",
				System.getProperty("java.class.path"), MutatedImportsProgram.class.getName(), folder.toString(),
				String.valueOf(first), String.valueOf(count)).redirectErrorStream(true).start();
		List<String> lines;
		try (var out = process.inputReader()) {
			lines = out.lines().toList();
		} finally {
			process.destroyForcibly();
		}
		assertEquals(0, process.waitFor(), () -> String.join("\n", lines));
		assertEquals(List.of(), lines.stream().filter(line -> line.startsWith("FAILED")).toList());
		Matcher done = DONE.matcher(lines.getLast());
		assertTrue(done.matches(), lines.getLast());
		assertTrue(Integer.parseInt(done.group(1)) > count / 50 && Integer.parseInt(done.group(2)) > count / 10,
				lines.getLast());
		assertTrue(Integer.parseInt(done.group(4)) <= MOST_MEGABYTES, lines.getLast());
		assertEquals(Set.of("inputs", "scratch", "store", "temporary"), names(folder));
		assertEquals(Set.of(), names(folder.resolve("inputs")));
		assertTrue(names(folder.resolve("temporary")).stream().noneMatch(name -> name.startsWith("trainyard")));
	}

	private static Set<String> names(Path folder) throws IOException {
		Set<String> names = new TreeSet<>();
		try (var files = Files.list(folder)) {
			files.forEach(file -> names.add(file.getFileName().toString()));
		}
		return names;
	}
}
