package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.trainyard.runs.Run;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.StoreLocation;
import org.trainyard.runs.comparison.ComparisonFile;
import org.trainyard.runs.comparison.SavedComparison;

@Timeout(value = 5, unit = TimeUnit.MINUTES)
class StudiesCommandTest {

	private static final String RUNS = """
			{
				// two sizes of one model
				"experiment": "copy.experiment",
				"runs": {"narrow": {"model.hiddenSize": 8}, "wide": {"model.hiddenSize": 16}},
				"measures": ["parameters", "train/loss:last"],
				"expect": ["parameters of wide > 2 * narrow", "parameters of wide < narrow", "no/such:last of wide < 1"]
			}
			""";

	@TempDir
	private Path folder;
	private Path study;
	private Path store;

	@BeforeEach
	void makeAStudy() throws IOException {
		study = Files.createDirectory(folder.resolve("sizes"));
		store = folder.resolve("store");
		Files.copy(Path.of(Cli.COPY), study.resolve("copy.experiment"));
		Files.writeString(study.resolve("study.json"), RUNS);
		Files.writeString(study.resolve("page.md"), "# Two sizes\n\nThe wide one has more parameters.\n");
	}

	@Test
	void theStudiesAreListedAndShowTheirPageInBothLanguages() {
		Cli.Result list = Cli.run("studies");
		assertEquals(0, list.code(), list.err());
		assertTrue(list.out().lines().anyMatch(line -> line.matches("activations +ReLU, GELU and SwiGLU.* +3 +\\d+")),
				list.out());
		assertTrue(Cli.run("studies", "show", "activations").out().contains("## What to expect"));
		assertTrue(Cli.run(Locale.JAPANESE, "studies", "show", "activations").out().contains("## 予想"));
	}

	@Test
	void aStudyIsCopiedOnceAndNothingIsOverwritten() throws IOException {
		Path copy = folder.resolve("mine");
		assertEquals(0, Cli.run("studies", "copy", "activations", copy.toString()).code());
		assertEquals(List.of("feed-forward.experiment", "page.md", "page_ja.md", "study.json"), names(copy));
		Files.writeString(copy.resolve("page.md"), "# Mine\n");
		Cli.Result again = Cli.run("studies", "copy", "activations", copy.toString());
		assertEquals(2, again.code());
		assertEquals(1, again.err().lines().count(), again.err());
		assertTrue(again.err().contains("is there already"), again.err());
		assertTrue(Cli.run("studies", "show", copy.toString()).out().startsWith("# Mine"));
		assertEquals(List.of("mine", "sizes"), names(folder));
	}

	@Test
	void aRunTrainsEachVariantOnceAndSaysWhatWasSeen() throws Exception {
		Cli.Result result = run();
		assertEquals(0, result.code(), result.out() + result.err());
		assertTrue(result.lastLine().startsWith("sizes: 1 of 3 expectations met"), result.out());
		Path results = study.resolve("results");
		assertEquals(List.of("page.md", "report.html", "sizes.comparison"), names(results));
		String page = Files.readString(results.resolve("page.md"));
		assertTrue(page.startsWith("# Two sizes\n"), page);
		assertTrue(page.contains("- **As expected.** Parameters: “wide” has 5,028, “narrow” has 1,764"), page);
		assertTrue(page.contains("- **Not as expected.** Parameters"), page);
		assertTrue(page.contains("- **Not known.** “wide” has not recorded: no/such, last."), page);
		assertTrue(page.contains("| Run | Parameters | train/loss, last |"), page);
		List<Run> runs = runs();
		assertEquals(List.of("wide", "narrow"), runs.stream().map(Run::name).toList());
		assertTrue(runs.stream().allMatch(run -> run.sweep().equals("sizes") && run.state() == RunState.FINISHED));
		SavedComparison comparison = ComparisonFile.read(results.resolve("sizes.comparison"));
		assertEquals(List.of(runs.get(1).id(), runs.get(0).id()), comparison.runs());
		assertEquals("Two sizes", comparison.title());

		Cli.Result again = run();
		assertEquals(0, again.code(), again.out() + again.err());
		assertTrue(again.out().contains("[2/2] wide: run " + runs.get(0).id() + " is there already"), again.out());
		assertEquals(runs, runs());
	}

	@Test
	void whatCannotBeRunIsSaidInOneLineAndNothingIsRecorded() throws IOException {
		assertWrong("There is no study “no-such”", "studies", "run", "no-such", "--store", store.toString());
		assertWrong("There is no setting", "studies", "run", study.toString(), "--store", store.toString(), "--set",
				"model.hidden=3");
		Files.writeString(study.resolve("study.json"), "{\"runs\": {\"a\": {}}}");
		assertWrong("no experiment", "studies", "run", study.toString(), "--store", store.toString());
		assertFalse(Files.exists(study.resolve("results")));
	}

	@Test
	@Tag("long")
	void whatWasStoppedGoesOn() throws Exception {
		String[] steps = { "--set", "training.steps=900", "--set", "training.evaluationInterval=300" };
		Process process = Cli.fork(List.of(), arguments(steps));
		try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
			String line = out.readLine();
			while (line != null && !line.contains("step 300 ")) {
				line = out.readLine();
			}
			process.toHandle().destroy();
			assertTrue(out.lines().toList().getLast().startsWith("Stopped."));
			process.waitFor();
		} finally {
			process.destroyForcibly();
		}
		Run stopped = runs().getFirst();
		assertEquals(RunState.STOPPED, stopped.state());
		assertEquals(1, runs().size());
		assertFalse(Files.exists(study.resolve("results")));

		Cli.Result on = Cli.run(arguments(steps));
		assertEquals(0, on.code(), on.out() + on.err());
		assertEquals(2, runs().size());
		assertEquals(RunState.FINISHED, runs().getLast().state());
		assertEquals(stopped.id(), runs().getLast().id());
		assertTrue(Files.exists(study.resolve("results").resolve("page.md")));
	}

	private static void assertWrong(String text, String... arguments) {
		Cli.Result result = Cli.run(arguments);
		assertEquals(2, result.code(), result.out());
		assertEquals(1, result.err().lines().count(), result.err());
		assertTrue(result.err().contains(text), result.err());
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	private List<Run> runs() throws StoreException {
		try (RunStore runs = RunStore.open(StoreLocation.parse(store.toString()))) {
			return runs.runs();
		}
	}

	private Cli.Result run() {
		return Cli.run(arguments("--set", "training.steps=2"));
	}

	private List<String> arguments(String... more) {
		List<String> arguments = new ArrayList<>(
				List.of("studies", "run", study.toString(), "--store", store.toString()));
		arguments.addAll(Cli.TINY);
		arguments.addAll(List.of(more));
		return arguments;
	}
}
