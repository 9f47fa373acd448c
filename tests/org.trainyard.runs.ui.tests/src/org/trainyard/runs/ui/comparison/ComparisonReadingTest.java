package org.trainyard.runs.ui.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.runs.NewRun;
import org.trainyard.runs.RunWriter;
import org.trainyard.runs.comparison.SavedComparison;

class ComparisonReadingTest {

	@TempDir
	Path folder;

	private StoredComparison runs;

	@BeforeEach
	void record() throws Exception {
		runs = new StoredComparison(folder).run("aaaaaaaa", Map.of("a", "1"), 2, 1).run("bbbbbbbb", Map.of("a", "2"),
				3);
	}

	@AfterEach
	void close() {
		runs.close();
	}

	@Test
	void aRunThatIsGoneIsMissingAndKeepsNoOtherOut() throws Exception {
		runs.store.delete(List.of("aaaaaaaa"));
		ComparisonReading reading = runs.read();
		assertEquals(List.of("bbbbbbbb"), reading.runs().stream().map(run -> run.id()).toList());
		assertEquals(Set.of("aaaaaaaa"), reading.missing());
		runs.store.restore(List.of("aaaaaaaa"));
		assertEquals(Set.of(), runs.read().missing());
	}

	@Test
	void theBaselineIsTheChosenRunOrTheFirst() throws Exception {
		SavedComparison saved = SavedComparison.of(List.of("aaaaaaaa", "bbbbbbbb"));
		assertEquals(0, runs.read(saved).comparison().baseline());
		assertEquals(1, runs.read(saved.withBaseline("bbbbbbbb")).comparison().baseline());
		assertEquals(0, runs.read(saved.withBaseline("cccccccc")).comparison().baseline());
	}

	@Test
	void whatAQueryFindsComesAfterTheNamedRuns() throws Exception {
		runs.run("cccccccc", Map.of("a", "2"), 4).run("dddddddd", Map.of("a", "3"), 5);
		SavedComparison saved = SavedComparison.of(List.of("dddddddd", "cccccccc")).withQuery("config.a = 2");
		assertEquals(List.of("dddddddd", "cccccccc", "bbbbbbbb"), ids(runs.read(saved)));
		runs.run("eeeeeeee", Map.of("a", "2"), 6);
		ComparisonReading reading = runs.read(saved);
		assertEquals(List.of("dddddddd", "cccccccc", "bbbbbbbb", "eeeeeeee"), ids(reading));
		assertEquals(0, reading.more());
		assertTrue(reading.vocabulary().settings().contains("a"));
		assertEquals(List.of("dddddddd"), ids(runs.read(saved.withRuns(List.of("dddddddd")).withQuery("config.a ="))));
	}

	@Test
	void ofVeryManyRunsTheNewestAreCompared() throws Exception {
		for (int i = 0; i < ComparisonReading.MOST_FOUND; i++) {
			runs.run("many%04d".formatted(i), Map.of("a", "1"), 1);
		}
		ComparisonReading reading = runs.read(SavedComparison.EMPTY.withQuery("config.a = 1"));
		assertEquals(1, reading.more());
		assertEquals(ComparisonReading.MOST_FOUND, reading.runs().size());
		assertEquals("many0099", ids(reading).getLast());
		assertTrue(!ids(reading).contains("aaaaaaaa"), "the oldest one");
	}

	private static List<String> ids(ComparisonReading reading) {
		return reading.runs().stream().map(run -> run.id()).toList();
	}

	@Test
	void runsOfTheSameNameAreToldApart() throws Exception {
		runs.store.rename("bbbbbbbb", "name-aaaaaaaa");
		ComparisonReading reading = runs.read();
		assertEquals("name-aaaaaaaa (aaaaaaaa)", reading.label(0));
		assertEquals("name-aaaaaaaa (bbbbbbbb)", reading.label(1));
	}

	@Test
	void onlyWhatHasChangedIsReadAgain() throws Exception {
		SavedComparison saved = SavedComparison.of(List.of("aaaaaaaa", "cccccccc"));
		try (RunWriter writer = runs.store
				.create(new NewRun("cccccccc", "living", "", Map.of(), Map.of(), 10))) {
			writer.point("eval/loss", 1, 5);
			writer.flush();
			ComparisonReading before = runs.read(saved);
			writer.point("eval/loss", 2, 4);
			writer.flush();
			ComparisonReading after = runs.read(saved);
			assertSame(before.comparison().runs().get(0), after.comparison().runs().get(0));
			assertNotSame(before.comparison().runs().get(1), after.comparison().runs().get(1));
			assertTrue(after.comparison().figures().stream()
					.anyMatch(row -> row.values().get(1).isPresent() && row.values().get(1).getAsDouble() == 4));
		}
	}
}
