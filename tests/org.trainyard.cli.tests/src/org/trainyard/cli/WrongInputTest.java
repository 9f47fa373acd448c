package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.trainyard.runs.NewRun;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.RunWriter;
import org.trainyard.runs.StoreLocation;

/** Every mistake of a user is one line that says what and what to do, exit code 2, and nothing is recorded. */
class WrongInputTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			training.stpes=3       | There is no setting “training.stpes”. Did you mean “training.steps”?
			training.steps         | --set training.steps: write a setting and its value as path=value, for example training.steps=200.
			training.steps=many    | training.steps is “many”; it must be a whole number from 1 to 2147483647.
			training.steps=0       | training.steps is 0; it must be from 1 to 2147483647.
			training.optimizer=lion | training.optimizer is “lion”; it must be one of: adam, adamw, sgd.
			model.hiddenSize=63    | %s: model.hiddenSize is 63, which model.heads (4) does not divide; the nearest that fit: 60, 64.
			task.length=16         | %s: model.maximumLength is 16, but sequences of task.length 16 need at least 17 positions.
			""")
	void aWrongSettingIsNamed(String setting, String refusal) {
		assertRefused(refusal.formatted(Cli.COPY), "train", Cli.COPY, "--store", folder.toString(), "--set", setting);
		assertFalse(Files.exists(folder.resolve("runs.db")), "nothing is recorded");
		assertRefused(refusal.formatted(Cli.COPY), "params", Cli.COPY, "--set", setting);
	}

	@Test
	void aWrongFileIsNamed() throws IOException {
		Path missing = folder.resolve("missing.experiment");
		assertRefused(missing + ": there is no such file; check the path.", "train", missing.toString());
		assertRefused(folder + ": this is a folder; give the .experiment file in it.", "params", folder.toString());
		Path text = Files.writeString(folder.resolve("text.experiment"), "steps: 3");
		assertRefused(text + ": this is not an experiment file, for it is not XML (Content is not allowed in prolog.).",
				"train", text.toString());
		Path html = Files.writeString(folder.resolve("page.experiment"), "<html/>");
		assertRefused(html + ": this is XML but not an experiment; its root must be <experiment:Experiment> in the"
				+ " namespace http://www.trainyard.org/experiment/1.", "train", html.toString());
	}

	@Test
	void aStoreThatCannotBeWrittenIsNamed() throws IOException {
		Path file = Files.writeString(folder.resolve("file"), "in the way");
		Cli.Result result = Cli.run(Cli.tinyTraining(file));
		assertOneLine(result);
		assertTrue(result.err().contains(file.toString()), result.err());
		assertOneLine(Cli.run(Cli.tinyTraining(file.resolve("below"))));
		assertOneLine(Cli.run(Cli.tinyTraining(Path.of("/proc/store"))));
		assertOneLine(Cli.run("train", Cli.COPY, "--store", "https://example.org/store"));
		assertEquals("in the way", Files.readString(file));
	}

	@Test
	void aStoreThatIsNotThereIsNotMade() {
		Path missing = folder.resolve("missing");
		assertRefused("There is no run store in " + missing + "; check the folder.", "runs", "--store",
				missing.toString());
		assertFalse(Files.exists(missing));
	}

	@Test
	void anUnknownAndAnAmbiguousRunAreNamed() throws Exception {
		try (RunStore runs = RunStore.open(new StoreLocation(folder))) {
			for (String id : List.of("aaaa1111", "aaaa2222")) {
				try (RunWriter writer = runs.create(new NewRun(id, id, "<x/>", Map.of(), Map.of(), 1))) {
					writer.finish(RunState.FINISHED, "");
				}
			}
		}
		String store = folder.toString();
		for (String command : List.of("show", "metrics")) {
			assertTrue(assertOneLine(Cli.run(command, "zzzz", "--store", store)).contains("zzzz"));
			assertTrue(assertOneLine(Cli.run(command, "aaaa", "--store", store)).contains("aaaa1111, aaaa2222")
					|| assertOneLine(Cli.run(command, "aaaa", "--store", store)).contains("aaaa2222, aaaa1111"));
		}
		assertRefused("Run aaaa1111 has no metric “train/loss”; it has none yet.", "metrics", "aaaa1111", "train/loss",
				"--store", store);
		assertRefused("“aaaa1” is run aaaa1111 again; compare different runs.", "compare", "aaaa1111", "aaaa1",
				"--store", store);
		assertRefused("none.png was not written: none of these runs has a metric yet.", "compare", "aaaa1111",
				"aaaa2222", "--png", "none.png", "--store", store);
	}

	@Test
	void aPictureThatCannotBeWrittenIsNamed() throws Exception {
		try (RunStore runs = RunStore.open(new StoreLocation(folder))) {
			for (String id : List.of("aaaa1111", "aaaa2222")) {
				try (RunWriter writer = runs.create(new NewRun(id, id, "<x/>", Map.of(), Map.of(), 1))) {
					writer.point("train/loss", 1, 2);
					writer.finish(RunState.FINISHED, "");
				}
			}
		}
		Path nowhere = folder.resolve("missing/curves.png");
		assertRefused(nowhere + " cannot be written: its folder does not exist. Name another file.", "compare",
				"aaaa1111", "aaaa2222", "--store", folder.toString(), "--png", nowhere.toString());
		assertRefused("/dev/full cannot be written: No space left on device. Name another file.", "compare",
				"aaaa1111", "aaaa2222", "--store", folder.toString(), "--png", "/dev/full");
		assertFalse(Files.isRegularFile(Path.of("/dev/full")), "a device stays a device");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			''                      | A command is missing. See “trainyard --help”.
			trian                   | There is no command “trian”; there are train, resume, fork, evaluate, generate, predict, attention, runs, show, metrics, compare, tag, note, params, check, profile, python, forward, weights, import, export, config, delete, restore, studies, store, guide. See “trainyard --help”.
			train                   | Missing: FILE. See “trainyard train --help”.
			runs --jsn              | “--jsn” is not known here; did you mean “--json”? See “trainyard runs --help”.
			runs extra              | “extra” is not known here. See “trainyard runs --help”.
			metrics a b --csv --json| --csv and --json exclude each other. See “trainyard metrics --help”.
			""")
	void aWrongCommandLineSaysWhereToLook(String line, String refusal) {
		assertRefused(refusal, line.isEmpty() ? new String[0] : line.split(" "));
	}

	@Test
	void comparingOneRunIsRefused() {
		assertOneLine(Cli.run("compare", "one"));
		assertOneLine(Cli.run("train", "a", "--name"));
	}

	@Test
	void aRefusalIsInTheUsersLanguage() {
		assertEquals("trainyard: コマンドがありません。 「trainyard --help」を参照してください。\n",
				Cli.run(Locale.JAPANESE).err());
	}

	private static void assertRefused(String refusal, String... arguments) {
		assertEquals("trainyard: " + refusal + System.lineSeparator(), assertOneLine(Cli.run(arguments)));
	}

	private static String assertOneLine(Cli.Result result) {
		assertEquals(2, result.code(), result.err());
		assertEquals(1, result.err().lines().count(), result.err());
		assertEquals("", result.out());
		return result.err();
	}
}
