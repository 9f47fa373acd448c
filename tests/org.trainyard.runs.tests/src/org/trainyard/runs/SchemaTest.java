package org.trainyard.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class SchemaTest {

	@Parameter
	TestDatabase database;

	@TempDir
	Path folder;

	private StoreLocation location;

	@BeforeEach
	void choose() throws StoreException {
		location = database.place(folder);
	}

	@AfterEach
	void clear() throws Exception {
		if (location != null) {
			TestDatabase.clear(location);
		}
	}

	@Test
	void aStoreOfANewerVersionCanOnlyBeRead() throws Exception {
		NewRun run = TestRuns.named("old");
		try (RunStore store = RunStore.open(location)) {
			store.create(run).finish(RunState.FINISHED, "");
		}
		TestDatabase.change(location,
				"INSERT INTO flyway_schema_history (installed_rank, version, description, type, script,"
						+ " installed_by, execution_time, success) VALUES (99, '99', 'later', 'SQL', 'V99', '', 0, true)",
				"ALTER TABLE run ADD COLUMN later TEXT");
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
				try (RunStore store = RunStore.open(location)) {
					store.create(TestRuns.named("copy")).close();
					return store.runs().size();
				}
			};
			for (Future<Integer> opened : threads.invokeAll(Stream.generate(() -> open).limit(count).toList())) {
				assertTrue(opened.get() > 0);
			}
		}
	}

	@Test
	void refusesADatabaseOfSomethingElse() throws Exception {
		Database.of(location).migrateAlone(() -> 0); // makes folder and schema
		TestDatabase.change(location, "CREATE TABLE something (other TEXT)");
		assertLine(location.isOnServer() ? "currentSchema" : "runs.db",
				assertThrows(StoreException.class, () -> RunStore.open(location)));
	}

	private static void assertLine(String part, StoreException error) {
		assertTrue(error.getMessage().contains(part) && error.getMessage().lines().count() == 1, error.getMessage());
	}
}
