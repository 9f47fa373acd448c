package org.trainyard.runs.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunState;
import org.trainyard.runs.query.Field;
import org.trainyard.runs.query.MetricFigure;
import org.trainyard.runs.query.Query;
import org.trainyard.runs.query.RunFacts;
import org.trainyard.runs.query.RunOrder;
import org.trainyard.runs.query.Vocabulary;

class RunArrangementTest {

	private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
	private static final Field WIDTH = new Field.Setting("width");
	private static final Field LOSS = new Field.Metric("loss", MetricFigure.LAST);

	private final RunsSnapshot snapshot = snapshot(run("a", "64", 3), run("b", "128", 1), run("c", "64", 5),
			run("d", null, 2));
	private final RunArrangement.Plan plan = RunArrangement.Plan.EMPTY.with(snapshot);

	@Test
	void rowsAreFilteredAndSorted() throws Exception {
		assertEquals(List.of("a", "b", "c", "d"), RunArrangement.of(plan, NOW).rows(), "equals stay as they were");
		RunArrangement sorted = RunArrangement.of(plan.with(new RunOrder(LOSS, true))
				.with(Query.parse("config.width exists")), NOW);
		assertEquals(List.of("c", "a", "b"), sorted.rows());
		assertEquals(3, sorted.shown());
		assertEquals("d", sorted.run("d").run().id(), "those filtered away are still known");
	}

	@Test
	void groupsAreRowsThatUnfold() {
		RunArrangement.Plan grouped = plan.with(List.of(WIDTH));
		RunArrangement folded = RunArrangement.of(grouped, NOW);
		assertEquals(List.of("▸ width = 64 (2)", "▸ width = 128 (1)", "▸ width = – (1)"), titles(folded));
		assertEquals("4 ± 1.4", group(folded, 0).text(new MetricColumn("loss", MetricFigure.LAST)));
		assertEquals("", group(folded, 0).text(RunField.HOST));
		GroupKey first = (GroupKey) folded.rows().getFirst();
		RunArrangement unfolded = RunArrangement.of(grouped.with(Set.of(first)), NOW);
		assertEquals(List.of("▾ width = 64 (2)", "a", "c", "▸ width = 128 (1)", "▸ width = – (1)"), titles(unfolded));
		assertEquals(List.of("a", "c"), unfolded.runsOf(first).stream().map(run -> run.run().id()).toList());
		assertTrue(unfolded.rows().contains(first), "the row stays the same while its runs come and go");
	}

	@Test
	void groupsAreSortedByTheirMeansOrValues() {
		RunArrangement.Plan grouped = plan.with(List.of(WIDTH));
		assertEquals(List.of("▸ width = 64 (2)", "▸ width = – (1)", "▸ width = 128 (1)"),
				titles(RunArrangement.of(grouped.with(new RunOrder(LOSS, true)), NOW)));
		assertEquals(List.of("▸ width = 128 (1)", "▸ width = 64 (2)", "▸ width = – (1)"),
				titles(RunArrangement.of(grouped.with(new RunOrder(WIDTH, true)), NOW)));
	}

	private static List<String> titles(RunArrangement arrangement) {
		return arrangement.rows().stream()
				.map(row -> row instanceof GroupKey key ? arrangement.groups().get(key).title() : (String) row)
				.toList();
	}

	private static GroupRow group(RunArrangement arrangement, int row) {
		return arrangement.groups().get(arrangement.rows().get(row));
	}

	private static RunsSnapshot snapshot(RunFacts... runs) {
		return new RunsSnapshot(List.of(runs), RunsSnapshot.Depth.DETAILS, Vocabulary.of(List.of(runs)));
	}

	private static RunFacts run(String id, String width, double loss) {
		Run run = new Run(id, id, RunState.FINISHED, NOW, NOW, NOW, 10, 20, 5, "lab", 1, "", "", "", "", List.of());
		return new RunFacts(run, width == null ? Map.of() : Map.of("width", width), Map.of(),
				Map.of("loss", new MetricSummary("loss", 1, 1, loss, loss, loss, loss, 1)));
	}
}
