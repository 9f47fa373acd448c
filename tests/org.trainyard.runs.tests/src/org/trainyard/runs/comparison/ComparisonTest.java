package org.trainyard.runs.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.trainyard.runs.NewRun;
import org.trainyard.runs.RunId;
import org.trainyard.runs.RunImport;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.comparison.Figure.Statistic;
import org.trainyard.runs.comparison.Figure.Topic;

class ComparisonTest {

	@TempDir
	Path folder;

	private Recording recording;

	@BeforeEach
	void open() throws StoreException {
		recording = new Recording(folder);
	}

	@AfterEach
	void close() {
		recording.close();
	}

	@Test
	void settingsSayWhichDifferAndFromWhat() throws StoreException {
		recording.run("a", Recording.settings("model", "gpt", "rate", "0.1"), Map.of());
		recording.run("b", Recording.settings("model", "gpt", "rate", "0.2", "heads", "4"), Map.of());
		Comparison comparison = recording.compare(1, "a", "b");
		assertEquals(List.of("model", "rate", "heads"), comparison.settings().stream().map(ValueRow::name).toList());
		List<ValueRow> differing = Comparison.differing(comparison.settings());
		assertEquals(List.of("rate", "heads"), differing.stream().map(ValueRow::name).toList());
		assertEquals(List.of(Optional.empty(), Optional.of("4")), differing.get(1).values());
		assertTrue(differing.get(0).differs(0, comparison.baseline()));
		assertFalse(differing.get(0).differs(1, comparison.baseline()));
		assertEquals(List.of(), Comparison.differing(comparison.environment()));
		assertEquals("host", comparison.environment().getFirst().name());
	}

	@Test
	void whatOnlyOneRunHasStandsWhereItBelongs() throws StoreException {
		recording.run("a", Recording.settings("model", "gpt", "model.layers", "2", "task", "text"), Map.of());
		recording.run("b", Recording.settings("name", "b", "model", "revdeq", "model.beta", "0.5", "model.steps", "8",
				"task", "text"), Map.of());
		assertEquals(List.of("name", "model", "model.beta", "model.steps", "model.layers", "task"),
				recording.compare(0, "a", "b").settings().stream().map(ValueRow::name).toList());
	}

	@Test
	void detailsOfTheInsideAreNoFigures() throws StoreException {
		double[] values = { 1, 2 };
		recording.run("a", Map.of(), Map.of("train/loss", values, "block/gradient_norm/transformer.h.0", values,
				"fixed_point/residual/3", values, "attention/h.0.attn/1/entropy", values));
		assertEquals(Set.of("train/loss"), recording.compare(0, "a").figures().stream()
				.map(row -> row.figure().metric()).filter(metric -> !metric.isEmpty()).collect(Collectors.toSet()));
	}

	@Test
	void figuresAreMeasuredAgainstTheBaseline() throws StoreException {
		recording.run("a", Map.of(), Map.of("eval/loss", new double[] { 4, 2, 3 }, "time/step",
				new double[] { 0.5, 0.1, 0.3 }, "memory/resident", new double[] { 1 << 20, 1 << 30, 1 << 20 }));
		recording.run("b", Map.of(), Map.of("eval/loss", new double[] { 1, Double.NaN, 1 }, "eval/accuracy",
				new double[] { 0.25, 0.75, 0.5 }));
		Comparison comparison = recording.compare(0, "a", "b");
		assertFigure(comparison, Figure.of("eval/loss", Statistic.BEST), 2.0, 1.0);
		assertFigure(comparison, Figure.of("eval/loss", Statistic.LAST), 3.0, 1.0);
		assertFigure(comparison, Figure.of("eval/loss", Statistic.BEST_STEP), 2.0, 1.0);
		assertFigure(comparison, Figure.of("eval/accuracy", Statistic.BEST), null, 0.75);
		assertFigure(comparison, Figure.of("eval/accuracy", Statistic.BEST_STEP), null, 2.0);
		assertFigure(comparison, Figure.of(Topic.MEMORY, Statistic.MAXIMUM), (double) (1 << 30), null);
		FigureRow loss = comparison.figure(Figure.of("eval/loss", Statistic.BEST)).orElseThrow();
		assertEquals(OptionalDouble.of(-50), loss.change(1, 0));
		assertEquals(OptionalDouble.empty(), loss.change(0, 0));
		assertEquals(OptionalDouble.of(100), loss.change(0, 1));
		assertEquals(Set.of(1), loss.best());
		FigureRow accuracy = comparison.figure(Figure.of("eval/accuracy", Statistic.BEST)).orElseThrow();
		assertEquals(OptionalDouble.empty(), accuracy.change(1, 0));
		assertEquals(Set.of(), accuracy.best(), "one value is not better than none");
		assertEquals("–", accuracy.text(0));
	}

	@Test
	void aStepTakesWhatWasMeasuredOrWhatLiesBetweenPoints() throws Exception {
		recording.run("a", Map.of(), Map.of("time/step", new double[] { 0.5, 0.1, 0.3 }));
		recording.run("b", Map.of(), Map.of("loss", new double[] { 3 }));
		Comparison comparison = recording.compare(0, "a", "b");
		assertFigure(comparison, Figure.of(Topic.STEP_TIME, Statistic.MINIMUM), 0.1, null);
		assertFigure(comparison, Figure.of(Topic.STEP_TIME, Statistic.MAXIMUM), 0.5, null);
		assertEquals(0.3, comparison.figure(Figure.of(Topic.STEP_TIME, Statistic.MEAN)).orElseThrow().values().get(0)
				.orElseThrow(), 1e-15);
		// Steps 0, 10, 10 and 30 after 1, 2, 3 and 9 seconds: 0.1 s a step, then none, then 0.3 s a step.
		Spread spread = between(new long[] { 0, 10, 10, 30 }, new double[] { 1, 2, 3, 9 });
		assertEquals(0.1, spread.minimum(), 1e-15);
		assertEquals(0.3, spread.maximum(), 1e-15);
		assertEquals(7 / 30.0, spread.mean(), 1e-15);
	}

	/** They are not all read at once, and what lies between two readings counts too. */
	@Test
	void ofManyPointsEveryStepCounts() throws Exception {
		int pause = 1 << 16;
		long[] steps = LongStream.range(0, 3L << 16).toArray();
		double[] seconds = LongStream.of(steps).mapToDouble(step -> step < pause ? step : step + 100).toArray();
		Spread spread = between(steps, seconds);
		assertEquals(1, spread.minimum());
		assertEquals(101, spread.maximum());
		assertEquals(1 + 100.0 / (steps.length - 1), spread.mean(), 1e-12);
	}

	private Spread between(long[] steps, double[] seconds) throws StoreException {
		String id = RunId.random();
		try (RunImport imported = recording.store().importing(new NewRun(id, id, "", Map.of(), Map.of(), 0),
				Instant.EPOCH, Instant.EPOCH)) {
			for (int i = 0; i < steps.length; i++) {
				imported.point("loss", steps[i], seconds[i], 0);
			}
		}
		return Spread.between(recording.store(), id, "loss").orElseThrow();
	}

	@Test
	void theBestOfAMetricThatWasNeverANumberIsNone() throws StoreException {
		recording.run("a", Map.of(), Map.of("train/loss", new double[] { Double.NaN, Double.NaN }));
		Comparison comparison = recording.compare(0, "a");
		assertFigure(comparison, Figure.of("train/loss", Statistic.BEST), Double.NaN);
		assertEquals(Optional.empty(), comparison.figure(Figure.of("train/loss", Statistic.BEST_STEP)));
		assertEquals("NaN", comparison.figure(Figure.of("train/loss", Statistic.BEST)).orElseThrow().text(0));
	}

	@Test
	void parametersAreThoseThatTheEngineHasCounted() throws StoreException {
		recording.run("a", "", Map.of(), Map.of("model.parameters", "97999200"), Map.of());
		recording.run("b", "", Map.of(), Map.of("model.parameters", "many"), Map.of());
		FigureRow row = recording.compare(0, "a", "b").figure(Figure.of(Topic.PARAMETERS, Statistic.VALUE))
				.orElseThrow();
		assertEquals("97,999,200", row.text(0));
		assertEquals("–", row.text(1));
	}

	@Test
	void tenThousandSettingsAndARunWithoutMetricsAreCompared() throws StoreException {
		Map<String, String> many = new TreeMap<>();
		Map<String, String> others = new TreeMap<>();
		for (int i = 0; i < 10_000; i++) {
			many.put("setting." + i, String.valueOf(i));
			others.put("setting." + i, String.valueOf(i + 1));
		}
		recording.run("a", many, Map.of("eval/loss", new double[] { 1 }));
		recording.run("b", others, Map.of("eval/loss", new double[] { 2 }));
		recording.run("c", Map.of(), Map.of());
		Comparison comparison = recording.compare(0, "a", "b", "c");
		assertEquals(10_000, Comparison.differing(comparison.settings()).size());
		List<Importance> importances = Importances.of(comparison, Figure.of("eval/loss", Statistic.BEST));
		assertEquals(10_000, importances.size());
		assertEquals(2, importances.getFirst().runs());
	}

	private static void assertFigure(Comparison comparison, Figure figure, Double... values) {
		List<OptionalDouble> expected = java.util.Arrays.stream(values)
				.map(value -> value == null ? OptionalDouble.empty() : OptionalDouble.of(value)).toList();
		assertEquals(expected, comparison.figure(figure).orElseThrow().values(), figure.id());
	}
}
