package org.trainyard.runs;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a folder must be to hold a store. */
class StoreFolderTest {

	@TempDir
	Path folder;

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
