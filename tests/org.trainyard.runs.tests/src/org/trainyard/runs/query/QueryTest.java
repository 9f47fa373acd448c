package org.trainyard.runs.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries of two runs, one of which has what they ask for. */
class QueryTest {

	@ParameterizedTest
	@ValueSource(strings = { "name = \"Copy-4layers (fork)\"", "name ~ LAYERS", "name contains '(FORK)'", "id = k3x9aa",
			"state = finished", "STATE = Finished", "state in (failed, finished)", "step = 500", "step >= 5e2",
			"steps > 999", "duration = 10m", "duration <= 600", "duration > 9m59s", "host != lab-2",
			"created = 2026-11-20", "created > 2026-11-19", "created < 2026-11-21", "created <= 2026-11-20",
			"created >= 2026-11", "created = 2026", "created > -7d and created < -5d", "created < yesterday",
			"started exists", "finished > \"2026-11-20 00:00\"", "created = 2026-11-20T12:00:00Z",
			"config.model.hiddenSize >= 128", "config.model.hiddenSize = 1.28e2", "config.model.hiddenSize = \"128\"",
			"config.model.bias = true", "config.task != reverse", "config.training.rate = 0.001",
			"config.task in (\"copy\", sort)", "config.\"odd path\" = 7", "config.`odd path` < 8", "config.task ~ OP",
			"env.java.version ~ 21", "env.cores = 2", "env.java.version = 21.0.4",
			"metric.eval/loss < 1.9 and config.model.hiddenSize >= 128", "metric.eval/loss.best = 1.5",
			"metric.eval/loss.max > 8", "metric.eval/loss.min < 1.6", "metric.eval/loss.step = 480",
			"metric.eval/loss.count == 12", "metric.`loss.best` = 42", "metric.\"loss.best\".count = 1",
			"metric.loss.best exists or not metric.loss.best exists", "not state = created", "step not in (1, 2)",
			"name not contains later", "config.task not exists or step = 500", "(step = 1 or step = 500) steps = 1000",
			"tag = baseline", "tag = \"paper 2\"", "tag in (x, baseline)", "tag ~ PAPER", "tag != later", "tag exists",
			"note ~ keep", "parent = p1", "sweep = rates", "metric.eval/loss.bestStep = 300", "baseline",
			"copy FINISHED", "K3X9", "\"(fork)\"", "not later", "copy and layers" })
	void findsTheFinishedRun(String text) throws QueryException {
		assertTrue(Query.parse(text).matching(SampleRuns.NOW).test(SampleRuns.finished()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "name = copy", "name = \"copy-4layers (fork)\"", "state = failed", "step < 500",
			"step > 500", "duration > 10m", "created > 2026-11-20", "created < 2026-11-20", "created > -5d",
			"created = today", "host = lab-2", "config.task < 3", "config.task = COPY", "config.model.hiddenSize = 129",
			"config.model.hiddenSize = \"128.0\"", "config.absent = 1", "config.absent != 1", "env.absent ~ x",
			"metric.loss = 42", "metric.loss.best = 42", "metric.eval/loss > 1.9", "metric.eval/loss = nan",
			"tag = base", "tag != baseline", "note exists and note ~ drop", "copy running", "not copy",
			"step = 500 and (id = z9 or steps < 10)", "later or z9" })
	void doesNotFindTheFinishedRun(String text) throws QueryException {
		assertFalse(Query.parse(text).matching(SampleRuns.NOW).test(SampleRuns.finished()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "created = today", "created = now", "metric.eval/loss = nan", "metric.eval/loss != 3",
			"metric.eval/loss exists", "not started exists", "steps not exists", "not host exists", "step = 0",
			"tag != baseline", "tag not exists", "not parent exists", "note not exists" })
	void findsTheWaitingRun(String text) throws QueryException {
		assertTrue(Query.parse(text).matching(SampleRuns.NOW).test(SampleRuns.waiting()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "started < 2030-01-01", "steps != 5", "host != a", "duration < 1h",
			"metric.eval/loss < 1e300", "metric.eval/loss > -inf", "config.task != a",
			"config.task not in (a) step > 0" })
	void whatIsMissingIsNeitherLessNorGreaterNorDifferent(String text) throws QueryException {
		assertFalse(Query.parse(text).matching(SampleRuns.NOW).test(SampleRuns.waiting()));
	}

	@Test
	void nothingWantsEveryRun() throws QueryException {
		assertTrue(Query.parse(" \t").isEverything());
		assertTrue(Query.parse("").matching(SampleRuns.NOW).test(SampleRuns.waiting()));
		assertFalse(Query.parse("a").isEverything());
	}

	@Test
	void wordsThatMeanSomethingOnlyBehindAFieldAreFoundElsewhere() throws QueryException {
		assertTrue(Query.parse("copy in").matching(SampleRuns.NOW).test(SampleRuns.finished()), "as in “finished”");
		assertFalse(Query.parse("copy contains").matching(SampleRuns.NOW).test(SampleRuns.finished()));
		assertTrue(Query.parse("exists").fields().isEmpty());
		assertTrue(Query.parse("state").fields().isEmpty());
		assertTrue(Query.parse("it's").fields().isEmpty());
	}

	@Test
	void wordsAreLookedForInTheStatesOfTheUsersLanguage() throws QueryException {
		assertTrue(Query.parse("完了").matching(SampleRuns.NOW, state -> "完了").test(SampleRuns.finished()));
		assertTrue(Query.parse("finished").matching(SampleRuns.NOW, state -> "完了").test(SampleRuns.finished()));
	}

	@Test
	void orBindsLessThanAnd() throws QueryException {
		assertTrue(Query.parse("step = 500 or step = 1 and id = z9").matching(SampleRuns.NOW)
				.test(SampleRuns.finished()));
		assertFalse(Query.parse("(step = 500 or step = 1) and id = z9").matching(SampleRuns.NOW)
				.test(SampleRuns.finished()));
	}

	@Test
	void fieldsReadBackAsTheyAreWritten() throws QueryException {
		for (Field field : List.of(new Field.Property(RunProperty.DURATION), new Field.Setting("model.hiddenSize"),
				new Field.Setting("a b"), new Field.Setting("quo\"te`s"), new Field.Environment("(x)"),
				new Field.Metric("eval/loss", MetricFigure.LAST), new Field.Metric("eval/loss", MetricFigure.BEST),
				new Field.Metric("loss.best", MetricFigure.LAST), new Field.Metric("a.max", MetricFigure.COUNT),
				new Field.Metric("my loss, 2", MetricFigure.MINIMUM))) {
			assertEquals(field, Field.parse(field.text()), field.text());
			assertEquals(Set.of(field), Query.parse(field.text() + " exists").fields(), field.text());
		}
	}

	@Test
	void namesThatNoRunHasAreOnlyAWarning() throws QueryException {
		Vocabulary vocabulary = Vocabulary.of(List.of(SampleRuns.finished(), SampleRuns.waiting()));
		assertEquals(List.of("None of the runs has config.model.hidenSize; did you mean config.model.hiddenSize?"),
				Query.parse("config.model.hidenSize = 1 and step > 2").warnings(vocabulary));
		assertEquals(List.of("None of the runs has config.hiddenSize; did you mean config.model.hiddenSize?"),
				Query.parse("config.hiddenSize exists").warnings(vocabulary));
		assertEquals(List.of("None of the runs has metric.val/loss.best; did you mean metric.eval/loss.best?"),
				Query.parse("metric.val/loss.best < 2").warnings(vocabulary));
		assertEquals(List.of("None of the runs has env.something.else."),
				Query.parse("env.something.else = 2").warnings(vocabulary));
		assertEquals(List.of(), Query.parse("metric.eval/loss < 2 and config.task = copy").warnings(vocabulary));
	}
}
