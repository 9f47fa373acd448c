package org.trainyard.engine.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.trainyard.model.ExperimentFile;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.study.Study;
import org.trainyard.model.study.StudyFile;
import org.trainyard.model.study.Variant;
import org.trainyard.runs.NewRun;
import org.trainyard.runs.RunId;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.RunWriter;
import org.trainyard.runs.StoreLocation;
import org.trainyard.runs.comparison.ComparisonFile;
import org.trainyard.runs.comparison.SavedComparison;

/** What is said of runs whose times are known: 3 ms at a length of 2, and then four times as much at twice the length. */
class StudyResultsTest {

	private static final String STUDY = """
			{
				"experiment": "copy.experiment", "runs": {"A": {"by": {"task.length": [2, 4, 8]}}, "B": {}},
				"baseline": "B", "metrics": ["train/loss", "no/such"], "scale": "logarithmic",
				"measures": ["time/step:median", "time/step:last / time/step:first", "parameters",
					"machine/gpu/*/power:last:minimum"],
				"expect": [
					"time/step:median of A 4 < 4.5 * A 2",
					"time/step:median of A 4 < 3.5 * A 2",
					"time/step:last of A 2 > 0.002",
					"exponent of time/step:median by task.length of A between 1.99 and 2.01",
					"exponent of time/step:median by task.length of A between 0.9 and 1.1",
					"no/such:last of A 2 < B",
					"checks of A 4 pass",
					"machine/gpu/*/power:last:maximum / machine/gpu/*/power:last:minimum of A 2 > 2.9",
					"no/*:last:mean of A 2 < B"
				]
			}
			""";

	@TempDir
	private Path folder;
	private RunStore store;
	private Study study;

	@BeforeEach
	void recordRuns() throws Exception {
		Path place = Files.createDirectory(folder.resolve("times"));
		Files.copy(Path.of("../../bundles/org.trainyard.examples/experiments/copy.experiment"),
				place.resolve("copy.experiment"));
		Files.writeString(place.resolve("study.json"), STUDY);
		Files.writeString(place.resolve("page.md"), "# Times\n");
		study = StudyFile.read(place);
		store = RunStore.open(new StoreLocation(folder.resolve("store")));
	}

	@AfterEach
	void close() {
		store.close();
	}

	private List<StudiedRun> runs() throws Exception {
		List<StudiedRun> runs = new ArrayList<>();
		for (Variant variant : study.variants()) {
			Experiment experiment = variant.experiment(Map.of());
			double length = Double.parseDouble(Settings.values(experiment).get("task.length"));
			String id = RunId.random();
			try (RunWriter writer = store.create(new NewRun(id, variant.name(), ExperimentFile.toXmi(experiment),
					Settings.values(experiment), Map.of("machine.processor", "Slow_1", "machine.cores", "2"), 3))) {
				for (int step = 1; step <= 3; step++) {
					// the first step is slow, as in life: the median does not see it
					writer.point("time/step", step, step == 1 ? 1 : 0.003 * length * length / 4);
					writer.point("train/loss", step, 1.0 / step);
					for (int part = 1; part <= 3; part++) {
						writer.point("machine/gpu/" + part + "/power", step, part * step);
						writer.point("machine/gpu/" + part + "/power/c", step, 0);
					}
					writer.point("machine/gpu/all/power", step, 0);
				}
				writer.finish(variant.name().equals("B") ? RunState.FAILED : RunState.FINISHED, "It broke | here");
			}
			runs.add(new StudiedRun(variant, experiment, store.run(id).orElseThrow()));
		}
		return runs;
	}

	@Test
	void thePageSaysWhatWasSeen() throws Exception {
		List<StudiedRun> runs = runs();
		StudyResults results = StudyResults.of(store, study, runs);
		assertEquals(5, results.met());
		results.write(folder.resolve("results"));
		String page = Files.readString(folder.resolve("results/page.md"));
		List<String> seen = page.lines().filter(line -> line.startsWith("- ")).map(line -> line.split(" \\(`")[0])
				.toList();
		assertEquals(List.of(
				"- **As expected.** time/step, median: “A 4” has 12 ms, “A 2” has 3 ms; that is 4 times as much.",
				"- **Not as expected.** time/step, median: “A 4” has 12 ms, “A 2” has 3 ms; that is 4 times as much.",
				"- **As expected.** time/step, last: “A 2” has 3 ms, against 2 ms.",
				"- **As expected.** time/step, median of “A” grows as task.length to the power of 2; between 1.99 and 2.01 "
						+ "was expected.",
				"- **Not as expected.** time/step, median of “A” grows as task.length to the power of 2; between 0.9 and 1.1 "
						+ "was expected.",
				"- **Not known.** “A 2” has not recorded: no/such, last.",
				"- **As expected.** “A 4”: 71 of 71 checks of its parts passed.",
				"- **As expected.** machine/gpu/\\*/power, last, highest of all / machine/gpu/\\*/power, last, lowest of "
						+ "all: “A 2” has 3, against 2.9.",
				"- **Not known.** “A 2” has not recorded: no/\\*, last, mean of all."), seen);
		assertTrue(page.contains("\n| Check | A 4 |\n| --- | ---: |\n| Shape | 16 of 16 |\n"), page);
		assertTrue(page.lines().anyMatch(line -> line.matches("\\| Norm, variance \\| 12 of 12 · [01][.0-9]* \\|")),
				page);
		assertTrue(page.contains("| A 2 | 3 ms | 0.003 | 237,588 | 3 W |"), page);
		assertTrue(page.contains("“B” failed: It broke \\| here"), page);
		assertTrue(page.contains("Slow\\_1 with 2 cores"), page);
		SavedComparison comparison = ComparisonFile.read(folder.resolve("results").resolve(results.comparisonFile()));
		assertEquals(runs.stream().map(run -> run.run().id()).toList(), comparison.runs());
		assertEquals(runs.getLast().run().id(), comparison.baseline());
		assertEquals(List.of("train/loss"), comparison.curves().metrics());
		assertEquals(SavedComparison.Scale.LOGARITHMIC, comparison.curves().scale());
	}

	@Test
	void aRunWhoseChecksFailIsNamedWithTheFirst() throws Exception {
		List<StudiedRun> runs = runs();
		Experiment mixing = runs.get(1).experiment();
		Settings.set(mixing, "model", "revdeq");
		Settings.set(mixing, "model.solver", "anderson");
		Settings.set(mixing, "model.gradient", "unrolled");
		Settings.set(mixing, "model.norm.placement", "pre"); // far from a fixed point
		StudyResults.of(store, study, runs).write(folder.resolve("results"));
		String page = Files.readString(folder.resolve("results/page.md"));
		String verdict = page.lines().filter(line -> line.contains("checks of A 4 pass")).findFirst().orElseThrow();
		assertTrue(verdict.matches(
				"- \\*\\*Not as expected\\.\\*\\* “A 4”: (\\d+) of \\d+ checks of its parts passed\\. The first that "
						+ "failed is “Causality, largest \\\\\\|difference\\\\\\|” of output: \\S+, where ≤ \\S+ was expected\\. .*"),
				verdict);
		assertTrue(page.lines().anyMatch(line -> line.startsWith("| Causality") && line.contains("| 0 of 1 · ")), page);
	}

	@Test
	void aRunThatCannotBeCheckedIsSaidToBe() throws Exception {
		List<StudiedRun> runs = runs();
		Settings.set(runs.get(1).experiment(), "training.device", "cuda");
		StudyResults.of(store, study, runs).write(folder.resolve("results"));
		String page = Files.readString(folder.resolve("results/page.md"));
		assertTrue(page.contains("- **Not known.** “A 4” could not be checked: "), page);
		assertFalse(page.contains("| Check |"), page);
	}

	@Test
	void earlierResultsAreReplacedAndNoDraftsAreLeft() throws Exception {
		Path results = Files.createDirectory(folder.resolve("results"));
		Files.writeString(results.resolve("page.md"), "old");
		StudyResults.of(store, study, runs()).write(results);
		assertTrue(Files.readString(results.resolve("page.md")).startsWith("# Times"));
		assertEquals(List.of("page.md", "report.html", "times.comparison"), names(results));
	}

	private static List<String> names(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}
}
