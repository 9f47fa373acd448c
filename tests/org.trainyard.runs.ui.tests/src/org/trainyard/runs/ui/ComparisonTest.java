package org.trainyard.runs.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunState;
import org.trainyard.runs.ui.Comparison.Group;
import org.trainyard.runs.ui.Comparison.Kind;
import org.trainyard.runs.ui.Comparison.Line;
import org.trainyard.runs.ui.Comparison.Subject;

class ComparisonTest {

	private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

	@Test
	void whatDiffersComesFirstAndWhatAgreesLast() {
		Comparison comparison = Comparison.of(List.of(subject("a", Map.of("model.heads", "4", "task", "copy"), 1),
				subject("b", Map.of("model.heads", "8", "task", "copy"), 2)), NOW);
		assertEquals(List.of(Kind.DIFFERENT_SETTINGS, Kind.FIGURES, Kind.EQUAL_SETTINGS, Kind.EQUAL_ENVIRONMENT),
				comparison.groups().stream().map(Group::kind).toList());
		assertEquals(List.of(new Line(Kind.DIFFERENT_SETTINGS, "model.heads", List.of("4", "8"), Set.of())),
				comparison.groups().getFirst().lines());
	}

	@Test
	void aSettingThatARunLacksDiffers() {
		Map<String, String> more = new LinkedHashMap<>(Map.of("task", "copy"));
		more.put("model.tiedHead", "true");
		Comparison comparison = Comparison.of(List.of(subject("a", more, 1), subject("b", Map.of("task", "copy"), 1)),
				NOW);
		assertEquals(List.of("true", ""), comparison.groups().getFirst().lines().getFirst().values());
	}

	@Test
	void theSmallestLossIsTheBestAndEqualOnesAreNotMarked() {
		Comparison comparison = Comparison
				.of(List.of(subject("a", Map.of(), 2), subject("b", Map.of(), 1), subject("c", Map.of(), 1)), NOW);
		assertEquals(Set.of(1, 2), line(comparison, "train/loss").best());
		assertEquals(List.of("2", "1", "1"), line(comparison, "train/loss").values());
		Comparison equal = Comparison.of(List.of(subject("a", Map.of(), 1), subject("b", Map.of(), 1)), NOW);
		assertEquals(Set.of(), line(equal, "train/loss").best());
	}

	@Test
	void aDivergedRunIsNeverTheBest() {
		Comparison comparison = Comparison.of(
				List.of(subject("a", Map.of(), Double.NaN), subject("b", Map.of(), 3), subject("c", Map.of(), 2)), NOW);
		assertEquals(Set.of(2), line(comparison, "train/loss").best());
		assertEquals("NaN", line(comparison, "train/loss").values().getFirst());
	}

	private static Line line(Comparison comparison, String name) {
		return comparison.groups().stream().flatMap(group -> group.lines().stream())
				.filter(line -> line.name().equals(name)).findFirst().orElseThrow();
	}

	private static Subject subject(String id, Map<String, String> settings, double loss) {
		Run run = new Run(id, id, RunState.FINISHED, NOW, NOW, NOW, 10, 10, 5, "lab", 1, "", "", "", "", List.of());
		return new Subject(run, settings, Map.of("java.version", "21"),
				Map.of("train/loss", new MetricSummary("train/loss", 10, 10, loss, loss, loss, loss, 10)));
	}
}
