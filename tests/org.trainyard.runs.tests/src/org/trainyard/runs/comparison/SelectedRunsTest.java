package org.trainyard.runs.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.trainyard.runs.Run;

class SelectedRunsTest {

	@TempDir
	Path folder;

	@Test
	void namedRunsComeFirstAndFoundOnesInTheirOrder() throws Exception {
		try (Recording recording = new Recording(folder)) {
			for (String id : List.of("a", "b", "c", "d")) {
				recording.run(id, Recording.settings("size", id.equals("c") ? "8" : "16"), Map.of());
				Thread.sleep(2); // runs of one millisecond have no order
			}
			SavedComparison saved = SavedComparison.of(List.of("d", "gone"))
					.withQuery("config.size = 16 or no.such = 1");
			ComparisonException wrong = assertThrows(ComparisonException.class,
					() -> ComparisonFile.query("x.comparison", saved));
			assertTrue(wrong.getMessage().startsWith("x.comparison: its query: "), wrong.getMessage());
			SavedComparison right = saved.withQuery("config.size = 16 or config.sise = 1");
			SelectedRuns selected = SelectedRuns.of(recording.store(), right.runs(),
					ComparisonFile.query("x.comparison", right), Instant.now());
			assertEquals(List.of("d", "a", "b"), selected.runs().stream().map(Run::id).toList());
			assertEquals(List.of("gone"), selected.missing());
			assertEquals(1, selected.warnings().size());
			assertTrue(selected.warnings().getFirst().contains("config.size"), selected.warnings().getFirst());
			assertEquals(List.of("d"),
					SelectedRuns.of(recording.store(), List.of("d"), Optional.empty(), Instant.now()).runs().stream()
							.map(Run::id).toList());
		}
	}
}
