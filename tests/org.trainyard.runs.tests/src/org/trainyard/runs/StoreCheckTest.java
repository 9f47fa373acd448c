package org.trainyard.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class StoreCheckTest {

	private static final int POINTS = 10_000;

	@Parameter
	TestDatabase database;

	@TempDir
	Path folder;
	private StoreLocation location;

	@BeforeEach
	void record() throws Exception {
		location = database.place(folder);
		try (RunStore store = RunStore.open(location);
				RunWriter writer = store.create(TestRuns.withId("sound", "sound"))) {
			for (int i = 0; i < POINTS; i++) {
				writer.point("loss", i, TestRuns.value("sound", i));
			}
			writer.point("nan", 1, Double.NaN);
			writer.record("text", 5, new Recorded.Text("x"));
			writer.record("matrix", 5, new Recorded.Matrix(1, 1, new float[1]));
			Files.writeString(writer.files().resolve("file"), "content");
			writer.artifact(writer.files().resolve("file"));
			writer.finish(RunState.FINISHED, "");
		}
	}

	@AfterEach
	void clear() throws Exception {
		if (location != null) {
			TestDatabase.clear(location);
		}
	}

	@Test
	void aSoundStoreHasNoProblems() throws Exception {
		StoreCheck.Findings findings = check(true);
		assertEquals(List.of(), findings.problems());
		assertEquals(List.of(), findings.orphans());
		assertEquals(1, findings.runs());
		assertEquals(POINTS + 1, findings.points());
	}

	/** Each damage is found, and said in a line that names the place. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			UPDATE block SET points = x'01' WHERE metric = 'loss' AND number = 1 | Block 1
			UPDATE block SET minimum = -9 WHERE metric = 'loss' AND number = 1 | block 1
			UPDATE block SET first_step = 3 WHERE metric = 'loss' AND number = 0 | block 0
			UPDATE block SET overview = x'0100' WHERE metric = 'loss' AND number = 2 | block 2
			DELETE FROM block WHERE metric = 'loss' AND number = 1 | block 2
			UPDATE metric SET count = 7 WHERE name = 'loss' | loss
			UPDATE metric SET last_value = 7 WHERE name = 'nan' | nan
			UPDATE record SET value = x'00' WHERE name = 'matrix' | matrix
			UPDATE record SET kind = 'SOUND' WHERE name = 'text' | text
			INSERT INTO message VALUES ('nobody', 1, 1, 'INFO', 'x') | message
			""")
	void damageIsFound(String damage, String place) throws Exception {
		assumeTrue(database == TestDatabase.SQLITE || !place.equals("message"), "PostgreSQL would not let it happen");
		execute(damage);
		List<String> problems = check(false).problems();
		assertTrue(problems.stream().anyMatch(problem -> problem.contains(place)), problems.toString());
	}

	@Test
	void filesThatAreMissingOrOtherOnesAreFound() throws Exception {
		Path file = folder.resolve("runs/sound/file");
		Files.writeString(file, "CONTENT");
		assertEquals(List.of(), check(false).problems(), "its size is the same");
		assertEquals(1, check(true).problems().size());
		Files.writeString(file, "longer content");
		assertEquals(1, check(false).problems().size());
		Files.delete(file);
		assertEquals(1, check(false).problems().size());
	}

	/** Files come and go between two times that a run stores which there are. */
	@Test
	void filesOfARunThatGoesOnAreNotJudged() throws Exception {
		try (RunStore store = RunStore.open(location);
				RunWriter writer = store.create(TestRuns.withId("busy", "busy"))) {
			Path file = Files.writeString(writer.files().resolve("checkpoint"), "old");
			writer.artifact(file);
			for (int i = 0; store.artifacts("busy").isEmpty(); i++) {
				assertTrue(i < 1000, "still not after ten seconds");
				Thread.sleep(10);
			}
			Files.delete(file);
			assertEquals(List.of(), check(true).problems());
		}
	}

	@Test
	void aFileThatLeadsOutIsFoundAndNotRead() throws Exception {
		execute("UPDATE artifact SET name = '../../runs.db'");
		List<String> problems = check(true).problems();
		assertTrue(problems.size() == 1 && problems.getFirst().contains("outside"), problems.toString());
	}

	@Test
	void filesOfNoRunAreFound() throws Exception {
		Path orphan = Files.createDirectories(folder.resolve("runs/orphan"));
		assertEquals(List.of(orphan), check(false).orphans());
		assertEquals(List.of(), check(false).problems());
	}

	@Test
	void aStoreInUseIsCheckedAsItIsAtOneMoment() throws Exception {
		try (RunStore store = RunStore.open(location);
				RunWriter writer = store.create(TestRuns.withId("busy", "busy"))) {
			Thread recording = Thread.ofPlatform().start(() -> {
				for (int i = 0; i < 300_000 && !Thread.interrupted(); i++) {
					writer.point("loss", i, i);
				}
			});
			for (int i = 0; i < 10; i++) {
				assertEquals(List.of(), check(false).problems());
				writer.flush();
			}
			recording.interrupt();
			recording.join();
		}
	}

	@Test
	void aCopyOfAStoreInUseIsSound() throws Exception {
		Path copy = folder.resolve("copy");
		try (RunStore store = RunStore.open(location);
				RunWriter writer = store.create(TestRuns.withId("busy", "busy"))) {
			Thread recording = Thread.ofPlatform().start(() -> {
				for (int i = 0; i < 300_000 && !Thread.interrupted(); i++) {
					writer.point("loss", i, i);
				}
			});
			writer.point("other", 1, 1);
			writer.flush();
			StoreBackup.make(store, copy, true);
			recording.interrupt();
			recording.join();
		}
		try (RunStore store = RunStore.open(new StoreLocation(copy))) {
			assertEquals(List.of(), StoreCheck.of(store, true).problems());
			assertEquals(POINTS, store.points("sound", "loss").count());
			assertEquals(1, store.points("busy", "other").count());
			assertEquals("content", Files.readString(store.files("sound").resolve("file")));
		}
	}

	@Test
	void aCopyOverwritesNothing() throws Exception {
		Path occupied = Files.createDirectories(folder.resolve("occupied"));
		Files.writeString(occupied.resolve("mine"), "x");
		try (RunStore store = RunStore.open(location)) {
			StoreException refused = assertThrows(StoreException.class,
					() -> StoreBackup.make(store, occupied, true));
			assertTrue(refused.getMessage().contains("occupied"));
		}
		try (var entries = Files.list(occupied)) {
			assertEquals(1, entries.count());
		}
	}

	/** It would copy itself again and again. */
	@Test
	void aCopyIsNotMadeAmongTheFilesThatAreCopied() throws Exception {
		Path inside = folder.resolve("runs/copy");
		try (RunStore store = RunStore.open(location)) {
			StoreException refused = assertThrows(StoreException.class, () -> StoreBackup.make(store, inside, true));
			assertTrue(refused.getMessage().contains(inside.toString()), refused.getMessage());
			assertEquals(List.of(), StoreCheck.of(store, true).orphans());
		}
	}

	@Test
	void compactingGivesRoomBack() throws Exception {
		try (RunStore store = RunStore.open(location)) {
			store.delete(List.of("sound"));
			store.trash().empty(List.of("sound"));
			assertTrue(StoreCompaction.of(store) > POINTS * Double.BYTES / 2);
			assertEquals(List.of(), StoreCheck.of(store, true).problems());
		}
	}

	private StoreCheck.Findings check(boolean hashes) throws StoreException {
		try (RunStore store = RunStore.open(location)) {
			return StoreCheck.of(store, hashes);
		}
	}

	private void execute(String damage) throws Exception {
		if (database == TestDatabase.POSTGRESQL) {
			TestDatabase.change(location, damage.replaceAll("x'([0-9a-f]+)'", "'\\\\x$1'"));
			return;
		}
		try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("runs.db"));
				Statement statement = connection.createStatement()) {
			statement.execute("PRAGMA foreign_keys = false");
			statement.execute(damage);
		}
	}
}
