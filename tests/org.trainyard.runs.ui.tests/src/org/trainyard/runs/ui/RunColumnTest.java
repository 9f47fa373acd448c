package org.trainyard.runs.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunState;

class RunColumnTest {

	private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

	@Test
	void keysReadBackAsTheirColumns() {
		for (RunColumn column : List.of(RunField.NAME, RunField.STEP,
				new MetricColumn("eval/loss", MetricColumn.Figure.BEST),
				new MetricColumn("odd:name", MetricColumn.Figure.LAST))) {
			assertEquals(column, RunColumn.of(column.key()));
		}
		assertNull(RunColumn.of("colour"));
	}

	@Test
	void runsWithoutAValueComeLastInBothDirections() {
		MetricColumn column = new MetricColumn("eval/loss", MetricColumn.Figure.LAST);
		Run one = run("one", RunState.FINISHED);
		Run two = run("two", RunState.FINISHED);
		Run diverged = run("diverged", RunState.FAILED);
		Run without = run("without", RunState.RUNNING);
		RunsSnapshot snapshot = new RunsSnapshot(List.of(one, two, diverged, without), Map.of("one", loss(1), "two",
				loss(2), "diverged", loss(Double.NaN)));
		List<Run> mixed = List.of(without, two, diverged, one);
		assertEquals(List.of(one, two, without, diverged),
				mixed.stream().sorted(column.order(snapshot, NOW, false)).toList());
		assertEquals(List.of(two, one, without, diverged),
				mixed.stream().sorted(column.order(snapshot, NOW, true)).toList());
		assertEquals("NaN", column.text(diverged, snapshot, NOW));
		assertEquals("", column.text(without, snapshot, NOW));
	}

	@Test
	void everyWordOfTheFilterIsInNameIdOrState() {
		Run run = run("Copy-4layers", RunState.FAILED);
		assertTrue(RunFilter.of("").test(run));
		assertTrue(RunFilter.of(" copy  FAILED ").test(run));
		assertFalse(RunFilter.of("copy running").test(run));
	}

	@Test
	void aRunKeepsItsColourWhileOthersComeAndGo() {
		RunColors colors = new RunColors();
		Run a = run("a", RunState.RUNNING);
		Run b = run("b", RunState.RUNNING);
		Run c = run("c", RunState.RUNNING);
		colors.assign(List.of(a, b));
		colors.assign(List.of(c, b));
		assertEquals(1, colors.of(b));
		assertEquals(0, colors.of(c));
	}

	private static Run run(String id, RunState state) {
		return new Run(id, id, state, NOW, NOW, null, 10, 10, 5, "lab", 1, "", "", "", "", List.of());
	}

	private static Map<String, MetricSummary> loss(double value) {
		return Map.of("eval/loss", new MetricSummary("eval/loss", 1, 1, value, value, value, value, 1));
	}
}
