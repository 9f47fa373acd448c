package org.trainyard.runs.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.trainyard.runs.StoreException;
import org.trainyard.runs.comparison.Figure.Statistic;
import org.trainyard.runs.comparison.Importance.Doubt;
import org.trainyard.runs.comparison.Importance.Measure;

class ImportancesTest {

	private static final Figure LOSS = Figure.of("eval/loss", Statistic.BEST);

	@TempDir
	Path folder;

	@Test
	void theSettingThatDecidesComesFirst() throws StoreException {
		try (Recording recording = new Recording(folder)) {
			for (int i = 0; i < 12; i++) {
				recording.run("run" + i,
						Recording.settings("size", String.valueOf(i), "norm", i < 6 ? "pre" : "post", "seed",
								String.valueOf(7 * i % 12), "same", "1"),
						Map.of("eval/loss", new double[] { 100 - i * i }));
			}
			recording.run("other", Recording.settings("size", "many"), Map.of());
			Comparison comparison = recording.compare(0,
					IntStream.range(0, 12).mapToObj(i -> "run" + i).toArray(String[]::new));
			List<Importance> importances = Importances.of(comparison, LOSS);
			assertEquals(List.of("size", "norm", "seed"), importances.stream().map(Importance::setting).toList());
			Importance size = importances.getFirst();
			assertEquals(new Importance("size", Measure.SPEARMAN, -1, 12, Set.of(), List.of()), size);
			assertEquals(1, size.strength());
			Importance norm = importances.get(1);
			assertEquals(Measure.EPSILON_SQUARED, norm.measure());
			// Ranks 7 to 12 against 1 to 6: 2 · 6 · 3² of 143.
			assertEquals(108 / 143.0, norm.value(), 1e-14);
		}
	}

	@Test
	void whatSaysLittleIsDoubted() throws StoreException {
		try (Recording recording = new Recording(folder)) {
			for (int i = 0; i < 4; i++) {
				recording.run("run" + i,
						Recording.settings("size", String.valueOf(i), "rate", String.valueOf(-i), "kind", "k" + i),
						Map.of("eval/loss", new double[] { i }));
			}
			List<Importance> importances = Importances.of(recording.compare(0, "run0", "run1", "run2", "run3"), LOSS);
			assertEquals(List.of("kind", "rate", "size"), importances.stream().map(Importance::setting).toList());
			assertEquals(Set.of(Doubt.FEW_RUNS, Doubt.FEW_RUNS_A_VALUE, Doubt.TOGETHER),
					importances.getFirst().doubts());
			assertEquals(List.of("kind", "size"), importances.get(1).together());
			assertEquals(Set.of(Doubt.FEW_RUNS, Doubt.TOGETHER), importances.get(2).doubts());
		}
	}

	@Test
	void runsWithoutTheFigureOrTheSettingDoNotCount() throws StoreException {
		try (Recording recording = new Recording(folder)) {
			recording.run("a", Recording.settings("size", "1"), Map.of("eval/loss", new double[] { 1 }));
			recording.run("b", Recording.settings("size", "2"), Map.of("eval/loss", new double[] { 2 }));
			recording.run("c", Recording.settings("size", "3"), Map.of());
			recording.run("d", Map.of(), Map.of("eval/loss", new double[] { 5 }));
			recording.run("e", Recording.settings("size", "4"), Map.of("eval/loss", new double[] { Double.NaN }));
			Comparison comparison = recording.compare(0, "a", "b", "c", "d", "e");
			assertEquals(2, Importances.of(comparison, LOSS).getFirst().runs());
			assertEquals(List.of(), Importances.of(comparison, Figure.of("train/loss", Statistic.BEST)));
		}
	}
}
