package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.runs.NewRun;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.RunWriter;
import org.trainyard.runs.StoreLocation;

/** The care of a store from the command line. */
class StoreCommandTest {

	@TempDir
	Path folder;
	private Path store;

	@BeforeEach
	void record() throws Exception {
		store = folder.resolve("store");
		try (RunStore runs = RunStore.open(new StoreLocation(store))) {
			for (String id : new String[] { "aaaa1111", "bbbb2222" }) {
				try (RunWriter writer = runs.create(new NewRun(id, "run-" + id, "<x/>", Map.of(), Map.of(), 1))) {
					writer.point("train/loss", 1, 2);
					Files.writeString(writer.files().resolve("file"), id);
					writer.artifact(writer.files().resolve("file"));
					writer.finish(RunState.FINISHED, "");
				}
			}
		}
	}

	@Test
	void aDeletedRunCanBeRestoredUntilTheTrashIsEmptied() {
		assertEquals(0, run("delete", "aaaa").code());
		assertFalse(run("runs").out().contains("aaaa1111"));
		assertTrue(run("store", "trash").out().contains("run-aaaa1111"));
		assertEquals(0, run("restore", "run-aaaa1111").code());
		assertTrue(run("runs").out().contains("aaaa1111"));
		assertEquals(0, run("delete", "aaaa1111", "bbbb2222").code());
		assertTrue(run("store", "trash", "--empty", "--older-than", "1").out().startsWith("0 "));
		assertTrue(run("store", "trash", "--empty").out().startsWith("2 "));
		assertFalse(Files.exists(store.resolve("runs/aaaa1111")));
		Cli.Result gone = run("restore", "aaaa1111");
		assertEquals(2, gone.code());
		assertEquals(1, gone.err().lines().count());
	}

	@Test
	void checkSaysWhatIsWrongAndEndsWith1() throws Exception {
		Cli.Result sound = run("store", "check", "--hashes");
		assertEquals(0, sound.code(), sound.out());
		assertTrue(sound.out().contains("2 runs with 2 points"), sound.out());
		Files.delete(store.resolve("runs/aaaa1111/file"));
		Files.createDirectories(store.resolve("runs/stray"));
		Cli.Result unsound = run("store", "check", "--json");
		assertEquals(1, unsound.code());
		assertTrue(unsound.out().contains("aaaa1111"), unsound.out());
		assertTrue(unsound.out().contains("stray"), unsound.out());
	}

	@Test
	void aBackupIsAStore() {
		Path copy = folder.resolve("copy");
		assertEquals(0, run("store", "backup", copy.toString(), "--files").code());
		Cli.Result check = Cli.run("store", "check", "--hashes", "--store", copy.toString());
		assertEquals(0, check.code(), check.out());
		Cli.Result again = run("store", "backup", copy.toString());
		assertEquals(2, again.code());
		assertEquals(1, again.err().lines().count());
		assertEquals(0, run("store", "compact").code());
	}

	private Cli.Result run(String... arguments) {
		String[] all = Arrays.copyOf(arguments, arguments.length + 2);
		all[arguments.length] = "--store";
		all[arguments.length + 1] = store.toString();
		return Cli.run(all);
	}
}
