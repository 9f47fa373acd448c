package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.trainyard.runs.comparison.ComparisonFile;

/** Runs every study that comes with the examples, with models and trainings that take little time. */
@Tag("long")
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class ShippedStudiesTest {

	@TempDir
	private Path folder;

	static List<String> names() {
		return StudyArgument.examples().names();
	}

	@ParameterizedTest
	@MethodSource("names")
	void everyStudyEndsWithItsComparisonAndItsPage(String name) throws Exception {
		Path output = folder.resolve("results");
		List<String> arguments = new ArrayList<>(List.of("studies", "run", name, "--store",
				folder.resolve("store").toString(), "--output", output.toString()));
		for (String change : List.of("model.hiddenSize=16", "model.heads=2", "model.feedForwardSize=16",
				"training.steps=10", "training.batchSize=2", "training.evaluationSequences=8",
				"training.evaluationInterval=10", "profiling.sampleInterval=10")) {
			arguments.addAll(List.of("--set", change));
		}
		Cli.Result result = Cli.run(arguments);
		assertEquals(0, result.code(), result.out() + result.err());
		String page = Files.readString(output.resolve("page.md"));
		assertTrue(page.contains("## What was seen"), page);
		assertFalse(page.contains("Not known."), page);
		int runs = ComparisonFile.read(output.resolve(name + ".comparison")).runs().size();
		long lines = page.lines().dropWhile(line -> !line.startsWith("| ")).takeWhile(line -> line.startsWith("| "))
				.filter(line -> !line.startsWith("| ---")).count();
		assertEquals(runs, lines - 1, "a line for each run");
		assertTrue(Files.readString(output.resolve("report.html")).contains("<svg"));
	}
}
