package org.trainyard.runs.ui.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.plots.AxisRange;
import org.trainyard.plots.Brushing;
import org.trainyard.plots.Ink;

class RelationPlotsTest {

	@TempDir
	Path folder;

	private StoredComparison runs;
	private ComparisonReading reading;
	private RelationPlots plots;

	@BeforeEach
	void record() throws Exception {
		runs = new StoredComparison(folder);
		for (int i = 1; i <= 6; i++) {
			runs.run("aaaaaaa" + i, Map.of("rate", "" + Math.pow(10, -i), "norm", i % 2 == 0 ? "rms" : "layer", "task",
					"copy"), 10 - i);
		}
		reading = runs.read();
		plots = new RelationPlots(reading);
	}

	@AfterEach
	void close() {
		runs.close();
	}

	@Test
	void settingsThatDifferAndFiguresCanBeDrawn() {
		List<String> ids = plots.variables().stream().map(Variable::id).toList();
		assertTrue(ids.containsAll(List.of("config.rate", "config.norm", "eval/loss:best")), ids.toString());
		assertFalse(ids.contains("config.task"), "the same in all runs");
		assertEquals(Optional.of("eval/loss:best"), plots.standardFigure().map(Variable::id));
	}

	@Test
	void textsAreNamesAndWideNumbersAreLogarithmic() {
		Variable norm = plots.variable("config.norm").orElseThrow();
		assertEquals(List.of("layer", "rms"), norm.names());
		assertEquals(List.of("layer", "rms"), norm.dimension(true).names());
		Variable rate = plots.variable("config.rate").orElseThrow();
		assertTrue(rate.isWide() && rate.dimension(true).logarithmic());
		assertFalse(plots.variable("eval/loss:best").orElseThrow().isWide());
	}

	@Test
	void dotsAndLinesHaveTheValuesOfTheirRuns() {
		var choice = plots.choice(new PageChoices.Relations("config.rate", "gone", "", Map.of(),
				List.of("config.norm", "gone", "eval/loss:best"), List.of(), List.of())).orElseThrow();
		var scatter = plots.scatter(choice, run -> Ink.of(4));
		assertEquals("aaaaaaa1", scatter.marks().getFirst().id());
		assertEquals(0.1, scatter.marks().getFirst().x());
		assertEquals(9, scatter.marks().getFirst().y());
		assertTrue(scatter.x().logarithmic() && !scatter.y().logarithmic());
		var parallel = plots.parallel(choice, Brushing.NONE.brush("eval/loss:best", new AxisRange(0, 6.5))
				.brush("config.norm", new AxisRange(0.5, 1.5)));
		assertEquals(2, parallel.axes().size(), "what is not there any more has no axis");
		assertEquals(Set.of("aaaaaaa4", "aaaaaaa6"), parallel.selected());
	}

	@Test
	void withoutAChoiceTheStrongestSettingIsDrawnAgainstTheEvaluation() {
		var choice = plots.choice(PageChoices.Relations.STANDARD).orElseThrow();
		assertEquals("config.rate", choice.horizontal().id());
		assertEquals("eval/loss:best", choice.vertical().id());
		assertTrue(choice.isLogarithmic(choice.horizontal()));
		assertEquals(Optional.empty(),
				new RelationPlots(ComparisonReading.EMPTY).choice(PageChoices.Relations.STANDARD));
		var linear = new PageChoices.Relations("", "", "", Map.of("config.rate", false), List.of(), List.of(),
				List.of());
		assertFalse(plots.choice(linear).orElseThrow().isLogarithmic(choice.horizontal()));
	}

	@Test
	void importanceIsARankCorrelationWithItsDoubts() {
		var bars = plots.importance(plots.variable("eval/loss:best").orElseThrow().figure()).bars();
		assertEquals("config.rate", bars.getFirst().id());
		assertEquals(1, bars.getFirst().value(), 1e-12);
		assertTrue(bars.getFirst().remark().contains("n = 6") && bars.getFirst().remark().contains("few runs"),
				bars.getFirst().remark());
		assertEquals("config.rate",
				plots.standardAxes(plots.variable("eval/loss:best").orElseThrow().figure()).getFirst());
	}

	@Test
	void aSettingIsCalledByTheEndOfItsPathThatNoOtherHas() {
		List<String> paths = List.of("model.norm", "model.encoder.layers", "model.decoder.layers", "layers");
		assertEquals("norm", Variable.shortTitle(paths.get(0), paths));
		assertEquals("encoder.layers", Variable.shortTitle(paths.get(1), paths));
		assertEquals("layers", Variable.shortTitle(paths.get(3), paths));
	}

	@Test
	void textsOfTheSelectedRunsAreComparedOrThoseOfTheBaseline() {
		assertEquals(List.of("aaaaaaa1", "aaaaaaa2"), ids(RunPair.of(reading, Set.of())));
		assertEquals(List.of("aaaaaaa1", "aaaaaaa5"), ids(RunPair.of(reading, Set.of("aaaaaaa5"))));
		assertEquals(List.of("aaaaaaa1", "aaaaaaa2"), ids(RunPair.of(reading, Set.of("aaaaaaa1"))));
		assertEquals(List.of("aaaaaaa3", "aaaaaaa5"), ids(RunPair.of(reading, Set.of("aaaaaaa5", "aaaaaaa3"))));
		assertEquals(Optional.empty(), RunPair.of(ComparisonReading.EMPTY, Set.of()));
	}

	private static List<String> ids(Optional<RunPair> pair) {
		return List.of(pair.orElseThrow().left().id(), pair.orElseThrow().right().id());
	}
}
