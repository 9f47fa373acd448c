package org.trainyard.runs.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunState;
import org.trainyard.runs.query.Field;
import org.trainyard.runs.query.MetricFigure;
import org.trainyard.runs.query.RunFacts;
import org.trainyard.runs.query.Spread;

class RunColumnTest {

	private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

	@Test
	void keysReadBackAsTheirColumns() {
		for (RunColumn column : List.of(RunField.NAME, RunField.STEP, RunField.TAGS,
				new MetricColumn("eval/loss", MetricFigure.BEST), new MetricColumn("odd:name", MetricFigure.LAST),
				new DetailColumn(new Field.Setting("model.hiddenSize")),
				new DetailColumn(new Field.Environment("a b")))) {
			assertEquals(Optional.of(column), RunColumn.of(column.key()));
		}
		assertEquals(Optional.empty(), RunColumn.of("colour"));
	}

	@Test
	void cellsSayWhatTheRunHas() {
		RunFacts run = new RunFacts(run("a"), Map.of("width", "64"), Map.of(), Map.of("eval/loss",
				new MetricSummary("eval/loss", 3, 9, Double.NaN, 0.123456, 1, 0.123456, 7)));
		assertEquals("64", new DetailColumn(new Field.Setting("width")).text(run, NOW));
		assertEquals("", new DetailColumn(new Field.Setting("absent")).text(run, NOW));
		assertEquals("NaN", new MetricColumn("eval/loss", MetricFigure.LAST).text(run, NOW));
		assertEquals("0.12346", new MetricColumn("eval/loss", MetricFigure.BEST).text(run, NOW));
		assertEquals("7", new MetricColumn("eval/loss", MetricFigure.BEST_STEP).text(run, NOW));
		assertEquals("", new MetricColumn("train/loss", MetricFigure.LAST).text(run, NOW));
		assertEquals("10 / 20", RunField.STEP.text(run, NOW));
		assertEquals("paper, x", RunField.TAGS.text(run, NOW));
		assertEquals("two lines", RunField.NOTE.text(run, NOW));
	}

	@Test
	void groupsShowMeanAndDeviation() {
		MetricColumn column = new MetricColumn("eval/loss", MetricFigure.LAST);
		assertEquals("2 ± 0.5", column.text(new Spread(3, 2, 0.5, 1, 3)));
		assertEquals("2", column.text(new Spread(1, 2, Double.NaN, 2, 2)));
		assertEquals("", column.text(new Spread(0, Double.NaN, Double.NaN, Double.NaN, Double.NaN)));
		assertTrue(RunField.DURATION.text(new Spread(2, 90, 30, 60, 120)).contains(" ± "));
	}

	@Test
	void aRunKeepsItsColourWhileOthersComeAndGo() {
		RunColors colors = new RunColors();
		Run a = run("a");
		Run b = run("b");
		Run c = run("c");
		colors.assign(List.of(a, b));
		colors.assign(List.of(c, b));
		assertEquals(1, colors.of(b));
		assertEquals(0, colors.of(c));
	}

	private static Run run(String id) {
		return new Run(id, id, RunState.RUNNING, NOW, NOW, null, 10, 20, 5, "lab", 1, "", "", "", "two\nlines",
				List.of("paper", "x"));
	}
}
