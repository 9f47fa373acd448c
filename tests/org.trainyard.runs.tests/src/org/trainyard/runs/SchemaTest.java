package org.trainyard.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaTest {

	@TempDir
	Path folder;

	@Test
	void aStoreOfANewerVersionCanOnlyBeRead() throws Exception {
		StoreLocation location = new StoreLocation(folder);
		NewRun run = TestRuns.named("old");
		try (RunStore store = RunStore.open(location)) {
			store.create(run).finish(RunState.FINISHED, "");
		}
		try (Connection connection = new Database(location.database()).openToWrite();
				Statement statement = connection.createStatement()) {
			statement.execute("INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,"
					+ " installed_by, execution_time, success) VALUES (99, '99', 'later', 'SQL', 'V99', '', 0, 1)");
			statement.execute("ALTER TABLE run ADD COLUMN later TEXT");
			connection.commit();
		}
		try (RunStore store = RunStore.open(location)) {
			assertTrue(store.isReadOnly());
			assertEquals(List.of("old"), store.runs().stream().map(Run::name).toList());
			assertLine("99", assertThrows(StoreException.class, () -> store.create(TestRuns.named("new"))));
			assertLine("99", assertThrows(StoreException.class, () -> store.delete(List.of(run.id()))));
			assertLine("99", assertThrows(StoreException.class, () -> store.rename(run.id(), "x")));
		}
	}

	@Test
	void manyMayOpenAStoreThatIsNotThereYet() throws Exception {
		int count = 16;
		CyclicBarrier together = new CyclicBarrier(count);
		try (ExecutorService threads = Executors.newFixedThreadPool(count)) {
			Callable<Integer> open = () -> {
				together.await();
				try (RunStore store = RunStore.open(new StoreLocation(folder))) {
					store.create(TestRuns.named("copy")).close();
					return store.runs().size();
				}
			};
			for (Future<Integer> opened : threads.invokeAll(Stream.generate(() -> open).limit(count).toList())) {
				assertTrue(opened.get() > 0);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "with space", "what?mode=memory", "100%41", "a#b", "学習", "semi;colon'quote" })
	void anyFolderNameWillDo(String name) throws Exception {
		StoreLocation location = new StoreLocation(folder.resolve(name));
		RunStore.open(location).close();
		assertTrue(Files.isRegularFile(folder.resolve(name).resolve("runs.db")));
	}

	@Test
	void refusesAFileThatIsNoStore() throws Exception {
		Files.writeString(folder.resolve("runs.db"),
				"this is not a database, but it is long enough to look".repeat(99));
		assertLine("runs.db", assertThrows(StoreException.class, () -> RunStore.open(new StoreLocation(folder))));
	}

	@Test
	void refusesADatabaseOfSomethingElse() throws Exception {
		StoreLocation location = new StoreLocation(folder);
		try (Connection connection = new Database(location.database()).openToWrite();
				Statement statement = connection.createStatement()) {
			statement.execute("CREATE TABLE something (other TEXT)");
			connection.commit();
		}
		assertLine("runs.db", assertThrows(StoreException.class, () -> RunStore.open(location)));
	}

	@Test
	void refusesAFolderThatIsAFile() throws Exception {
		Path file = Files.createFile(folder.resolve("file"));
		for (Path place : List.of(file, file.resolve("store"))) {
			assertLine(place.toString(),
					assertThrows(StoreException.class, () -> RunStore.open(new StoreLocation(place))));
		}
	}

	@Test
	void refusesAFolderThatCannotBeWritten() throws Exception {
		Path locked = Files.createDirectory(folder.resolve("locked"));
		Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
		assumeFalse(Files.isWritable(locked), "root may write anywhere");
		for (Path place : List.of(locked, locked.resolve("store"))) {
			assertLine(place.toString(),
					assertThrows(StoreException.class, () -> RunStore.open(new StoreLocation(place))));
		}
	}

	@Test
	void aStoreThatIsThereButCannotBeWrittenIsRefused() throws Exception {
		StoreLocation location = new StoreLocation(folder.resolve("store"));
		RunStore.open(location).close();
		Files.setPosixFilePermissions(location.database(), PosixFilePermissions.fromString("r--r--r--"));
		assumeFalse(Files.isWritable(location.database()), "root may write anywhere");
		try (RunStore store = RunStore.open(location)) {
			assertLine("runs.db", assertThrows(StoreException.class, () -> store.create(TestRuns.named("copy"))));
			assertFalse(store.isReadOnly());
		}
	}

	private static void assertLine(String part, StoreException error) {
		assertTrue(error.getMessage().contains(part) && error.getMessage().lines().count() == 1, error.getMessage());
	}
}
