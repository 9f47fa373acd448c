package org.trainyard.runs.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;
import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunState;

class RunGroupTest {

	private static final Instant NOW = SampleRuns.NOW;
	private static final Field WIDTH = new Field.Setting("width");
	private static final Field LOSS = new Field.Metric("loss", MetricFigure.LAST);

	@Test
	void spreadsAreThoseOfASample() {
		Spread spread = spread(2, 4, 4, 4, 5, 5, 7, 9);
		assertEquals(8, spread.count());
		assertEquals(5, spread.mean());
		assertEquals(Math.sqrt(32.0 / 7), spread.deviation(), 1e-15);
		assertEquals(2, spread.minimum());
		assertEquals(9, spread.maximum());
		assertEquals(30, spread(1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16).deviation() * spread(1e9 + 4, 1e9 + 7, 1e9 + 13,
				1e9 + 16).deviation(), 1e-6, "no digits are lost far from zero");
	}

	@Test
	void whatIsNoNumberIsLeftOutAndOneNumberHasNoDeviation() {
		assertEquals(new Spread(1, 3, Double.NaN, 3, 3), spread(Double.NaN, 3, Double.POSITIVE_INFINITY));
		assertEquals(0, spread(Double.NaN).count());
	}

	@Test
	void groupsComeInTheOrderOfTheirNumbersAndThoseWithoutComeLast() {
		List<RunGroup> groups = RunGroup.of(List.of(run("a", "64", 3), run("b", null, 9), run("c", "8", 1),
				run("d", "64", 5), run("e", "wide", 2)), List.of(WIDTH), NOW);
		assertEquals(List.of("c", "a d", "e", "b"), groups.stream().map(RunGroupTest::ids).toList());
		assertEquals(4, groups.get(1).spread(LOSS, NOW).mean());
		assertEquals(Math.sqrt(2), groups.get(1).spread(LOSS, NOW).deviation(), 1e-15);
		assertEquals(64, groups.get(1).spread(WIDTH, NOW).mean());
		assertEquals(List.of("b", "a d", "e", "c"), RunGroup.byMean(groups, new RunOrder(LOSS, true), NOW).stream()
				.map(RunGroupTest::ids).toList());
		assertEquals(List.of("e", "a d", "c", "b"), RunGroup.byValue(groups, 0, true).stream()
				.map(RunGroupTest::ids).toList());
	}

	@Test
	void groupsOfSeveralFieldsAgreeInAllOfThem() {
		List<RunGroup> groups = RunGroup.of(List.of(run("a", "8", 1), run("b", "8", 2), run("c", "8", 1)),
				List.of(WIDTH, LOSS), NOW);
		assertEquals(List.of("a c", "b"), groups.stream().map(RunGroupTest::ids).toList());
	}

	@Test
	void runsWithoutAValueComeLastInBothOrders() throws QueryException {
		List<RunFacts> runs = List.of(run("nan", "64", Double.NaN), run("two", "8", 2), run("none", null, null),
				run("one", "128", 1));
		assertEquals(List.of("one", "two", "nan", "none"), ids(RunOrder.parse("metric.loss").sorted(runs, NOW)));
		assertEquals(List.of("two", "one", "nan", "none"), ids(RunOrder.parse("metric.loss:desc").sorted(runs, NOW)));
		assertEquals(List.of("two", "nan", "one", "none"), ids(RunOrder.parse("config.width:asc").sorted(runs, NOW)));
		assertTrue(RunOrder.parse("name:desc").descending());
	}

	private static String ids(RunGroup group) {
		return String.join(" ", ids(group.runs()));
	}

	private static List<String> ids(List<RunFacts> runs) {
		return runs.stream().map(run -> run.run().id()).toList();
	}

	private static Spread spread(double... numbers) {
		List<Value> values = new ArrayList<>();
		DoubleStream.of(numbers).forEach(number -> values.add(new Value.Number(number)));
		values.add(null);
		values.add(Value.Entry.of("word"));
		return Spread.of(values);
	}

	private static RunFacts run(String id, String width, Number loss) {
		Run run = new Run(id, id, RunState.FINISHED, NOW, NOW, NOW, 1, 1, 1, "", 0, "", "", "", "", List.of());
		return new RunFacts(run, width == null ? Map.of() : Map.of("width", width), Map.of(),
				loss == null ? Map.of() : Map.of("loss", summary(loss.doubleValue())));
	}

	private static MetricSummary summary(double loss) {
		return new MetricSummary("loss", 1, 1, loss, loss, loss, loss, 1);
	}
}
