package org.trainyard.runs.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.runs.NewRun;
import org.trainyard.runs.RunImport;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.RunWriter;
import org.trainyard.runs.StoreLocation;
import org.trainyard.runs.query.RunFacts;

/** Reads a real store again and again while it changes. */
class RunsReaderTest {

	@TempDir
	Path folder;

	@Test
	void readsWhatHasChangedAndKeepsTheRest() throws Exception {
		try (RunStore store = RunStore.open(new StoreLocation(folder))) {
			for (int i = 0; i < 50; i++) {
				record(store, "done" + i, i);
			}
			RunsReader reader = new RunsReader();
			RunsSnapshot first = reader.read(store);
			assertEquals(50, first.runs().size());
			assertEquals(RunsSnapshot.Depth.METRICS, first.depth(), "of few runs the metrics are read at once");
			assertEquals(7, run(first, "done7").metrics().get("loss").last());
			assertTrue(run(first, "done7").settings().isEmpty());
			assertEquals(Set.of("loss"), first.vocabulary().metrics());

			reader.want(RunsSnapshot.Depth.DETAILS);
			RunsSnapshot detailed = reader.read(store);
			assertEquals(RunsSnapshot.Depth.DETAILS, detailed.depth());
			assertEquals(Map.of("seed", "7", "width", "64"), run(detailed, "done7").settings());
			assertEquals(Map.of("java.version", "21"), run(detailed, "done7").environment());
			assertEquals(Set.of("seed", "width"), detailed.vocabulary().settings());
			assertSame(run(first, "done7").metrics(), run(detailed, "done7").metrics(), "read once");

			recordLater(store);
			store.tag(List.of("done3"), List.of("baseline"), List.of());
			store.delete(List.of("done9"));
			RunsSnapshot later = reader.read(store);
			assertEquals(50, later.runs().size());
			assertEquals(4, run(later, "live").metrics().get("new/loss").last());
			assertEquals(Map.of("width", "8"), run(later, "live").settings());
			assertEquals(List.of("baseline"), run(later, "done3").run().tags());
			assertEquals(Set.of("loss", "new/loss"), later.vocabulary().metrics());
			assertSame(run(detailed, "done7").metrics(), run(later, "done7").metrics(), "still read once");
			assertSame(run(detailed, "done7").settings(), run(later, "done7").settings());
			assertTrue(later.runs().stream().noneMatch(run -> run.run().id().equals("done9")));
		}
	}

	private static void recordLater(RunStore store) throws Exception {
		try (RunWriter writer = store.create(new NewRun("live", "live", "<x/>", Map.of("width", "8"), Map.of(), 9))) {
			writer.point("new/loss", 1, 3);
			writer.point("new/loss", 2, 4);
			writer.finish(RunState.FINISHED, "");
		}
	}

	@Test
	void aRunThatTrainsIsReadAgain() throws Exception {
		try (RunStore store = RunStore.open(new StoreLocation(folder));
				RunWriter writer = store.create(new NewRun("live", "live", "<x/>", Map.of(), Map.of(), 9))) {
			RunsReader reader = new RunsReader();
			reader.read(store);
			writer.point("loss", 1, 3);
			writer.finish(RunState.STOPPED, "");
			assertEquals(3, run(reader.read(store), "live").metrics().get("loss").last());
		}
	}

	/** A watched folder tells of a run before it tells what it was given. */
	@Test
	void settingsThatComeLateAreRead() throws Exception {
		Instant start = Instant.now();
		NewRun run = new NewRun("imported", "imported", "", Map.of("width", "8"), Map.of(), 0);
		try (RunStore store = RunStore.open(new StoreLocation(folder));
				RunImport imported = store.importing(run, start, start)) {
			RunsReader reader = new RunsReader();
			reader.want(RunsSnapshot.Depth.DETAILS);
			assertEquals(Map.of("width", "8"), run(reader.read(store), "imported").settings());
			imported.settings(Map.of("width", "16", "seed", "3"));
			RunsSnapshot later = reader.read(store);
			assertEquals(Map.of("width", "16", "seed", "3"), run(later, "imported").settings());
			assertEquals(Set.of("width", "seed"), later.vocabulary().settings());
		}
	}

	private static void record(RunStore store, String id, int seed) throws Exception {
		NewRun run = new NewRun(id, id, "<x/>", Map.of("seed", "" + seed, "width", "64"),
				Map.of("java.version", "21"), 1);
		try (RunWriter writer = store.create(run)) {
			writer.point("loss", 1, seed);
			writer.finish(RunState.FINISHED, "");
		}
	}

	private static RunFacts run(RunsSnapshot snapshot, String id) {
		return snapshot.runs().stream().filter(run -> run.run().id().equals(id)).findFirst().orElseThrow();
	}
}
