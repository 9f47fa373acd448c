package org.trainyard.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class TrashTest {

	@Parameter
	TestDatabase database;

	@TempDir
	Path folder;

	private StoreLocation place;

	@BeforeEach
	void choose() throws StoreException {
		place = database.place(folder.resolve("store"));
	}

	@AfterEach
	void clear() throws Exception {
		if (place != null) {
			TestDatabase.clear(place);
		}
	}

	@Test
	void onlyWhatIsInItGoesForGood() throws Exception {
		try (RunStore store = RunStore.open(place)) {
			NewRun gone = record(store, "gone");
			NewRun kept = record(store, "kept");
			store.delete(List.of(gone.id()));
			assertEquals(List.of(gone.id()), store.trash().runs().stream().map(each -> each.run().id()).toList());
			assertTrue(Files.exists(store.files(gone.id())), "until the trash is emptied");
			store.trash().empty(List.of(gone.id(), kept.id()));
			assertEquals(List.of(), store.trash().runs());
			assertFalse(Files.exists(store.files(gone.id())));
			assertEquals(0, store.points(gone.id(), "m").count());
			assertEquals(List.of(kept.id()), store.runs().stream().map(Run::id).toList());
			assertEquals(1, store.points(kept.id(), "m").count());
			assertTrue(Files.exists(store.files(kept.id()).resolve("file")));
		}
	}

	/** Neither what was never in it, nor what is no id at all. */
	@Test
	void filesOfWhatIsNotInItStay() throws Exception {
		try (RunStore store = RunStore.open(place)) {
			NewRun kept = record(store, "kept");
			Path orphan = Files.createDirectories(store.files("orphan"));
			store.trash().empty(List.of("orphan", "", ".", "..", kept.id() + "/.."));
			assertTrue(Files.exists(orphan));
			assertTrue(Files.exists(store.files(kept.id()).resolve("file")));
		}
	}

	@Test
	void aRunThatTrainsKeepsItsFiles() throws Exception {
		try (RunStore store = RunStore.open(new StoreLocation(folder.resolve("running")))) {
			NewRun ended = record(store, "ended");
			NewRun run = TestRuns.named("running");
			try (RunWriter writer = store.create(run)) {
				writer.flush();
				store.delete(List.of(ended.id(), run.id()));
				StoreException refused = assertThrows(StoreException.class,
						() -> store.trash().empty(List.of(ended.id(), run.id())));
				assertTrue(refused.getMessage().contains(run.id()));
				assertEquals(2, store.trash().runs().size());
				assertTrue(Files.exists(writer.files()));
			}
			store.trash().empty(List.of(ended.id(), run.id()));
			assertEquals(List.of(), store.trash().runs());
		}
	}

	@Test
	void linksAreDeletedAndNotFollowed() throws Exception {
		Path outside = Files.createDirectories(folder.resolve("outside"));
		Files.writeString(outside.resolve("precious"), "x");
		try (RunStore store = RunStore.open(place)) {
			NewRun run = record(store, "linked");
			Files.createSymbolicLink(store.files(run.id()).resolve("link"), outside);
			store.delete(List.of(run.id()));
			store.trash().empty(List.of(run.id()));
			assertFalse(Files.exists(store.files(run.id())));
		}
		assertTrue(Files.exists(outside.resolve("precious")));
	}

	private static NewRun record(RunStore store, String name) throws Exception {
		NewRun run = TestRuns.named(name);
		try (RunWriter writer = store.create(run)) {
			writer.point("m", 1, 2);
			writer.record("t", 1, new Recorded.Text(name));
			Files.writeString(writer.files().resolve("file"), name);
			writer.artifact(writer.files().resolve("file"));
			writer.finish(RunState.FINISHED, "");
		}
		store.tag(List.of(run.id()), List.of("tag"), List.of());
		return run;
	}
}
