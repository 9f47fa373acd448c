package org.trainyard.runs.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of queries that cannot be understood, and where it points. */
class QueryErrorsTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '´', value = {
			"step > many|8|4|a number was expected to compare step with, such as 128 or 1e-3, not many.",
			"metric.eval/loss < \"x\"|20|3|a number was expected to compare metric.eval/loss with, such as 128 or 1e-3, not \"x\".",
			"config.model < encoder|16|7|a number was expected to compare config.model with, such as 128 or 1e-3, not encoder.",
			"duration > soon|12|4|a duration was expected to compare duration with, such as 10m or 1h30m, not soon.",
			"created > 2026-13-01|11|10|a date was expected to compare created with, such as 2026-11-01, today or -7d, not 2026-13-01.",
			"created > 7d|11|2|a date was expected to compare created with, such as 2026-11-01, today or -7d, not 7d.",
			"state = done|9|4|a state was expected, one of created, running, finished, stopped, failed, lost, not done.",
			"name < b|6|1|name is text, which “<” cannot compare; use =, !=, ~ or in.",
			"step ~ 5|6|1|step is not text, so that “~” finds nothing; use =, <, > or in.",
			"steep > 5|1|5|there is no field “steep”; did you mean “step”? A word to look for stands in quotes.",
			"config. = 5|1|7|“config.” lacks a name, such as metric.train/loss or config.\"my setting\".",
			"metric.\"a\"b = 5|1|11|“metric.\"a\"b” lacks a name, such as metric.train/loss or config.\"my setting\".",
			"metric.eval/loss|17|0|behind metric.eval/loss an operator was expected, such as =, < or exists. A word to look for stands in quotes.",
			"config.task copy|13|4|behind config.task an operator was expected, such as =, < or exists. A word to look for stands in quotes.",
			"not metric.|5|7|“metric.” lacks a name, such as metric.train/loss or config.\"my setting\".",
			"step > |8|0|the query ends here, but a value was expected to compare step with.",
			"step > 5 and|13|0|the query ends here, but a condition was expected, such as step > 100.",
			"step > > 5|8|1|a value was expected, not “>”; put a text with such characters in quotes.",
			"or step > 5|1|2|a condition was expected, such as step > 100, not “or”.",
			"= 5|1|1|a condition was expected, such as step > 100, not “=”.",
			"step =< 5|6|2|there is no “=<”; there are =, !=, <, <=, >, >= and ~.",
			"tag and (step > 5|9|1|this parenthesis is not closed; write “)” behind its content.",
			"step > 5)|9|1|this parenthesis closes nothing; leave it out, or write “(” before.",
			"name = \"base|8|5|the quote of \"base is not closed; write it again behind the text.",
			"config.`a = 5|1|13|the quote of config.`a = 5 is not closed; write it again behind the text.",
			"step in (1 2)|12|1|“,” or “)” was expected, not “2”.",
			"step in (1|9|1|this parenthesis is not closed; write “)” behind its content." })
	void pointsAtTheColumnAndSaysWhatWasExpected(String text, int column, int length, String line) {
		QueryException error = assertThrows(QueryException.class, () -> Query.parse(text + (column > text.length()
				&& text.endsWith(">") ? " " : "")));
		assertEquals("Column " + column + ": " + line, error.getMessage());
		assertEquals(column, error.column());
		assertEquals(length, error.length());
	}

	@Test
	void unknownFieldsListTheKnownOnes() {
		String line = assertThrows(QueryException.class, () -> Query.parse("colour = red")).getMessage();
		assertTrue(line.startsWith("Column 1: there is no field “colour”; there are name, id, state, "), line);
		assertThrows(QueryException.class, () -> Field.parse("colour"));
	}

	@Test
	void depthIsBounded() throws QueryException {
		assertNotNull(Query.parse("(".repeat(90) + "a" + ")".repeat(90)));
		assertThrows(QueryException.class, () -> Query.parse("(".repeat(100_000)));
		assertThrows(QueryException.class, () -> Query.parse("not ".repeat(100_000) + "a"));
		assertNotNull(Query.parse("a ".repeat(100_000)));
		assertThrows(QueryException.class, () -> Query.parse("duration > " + "1m".repeat(100_000)));
		assertThrows(QueryException.class, () -> Query.parse("step > 1" + "1".repeat(100_000) + "x"));
	}

	@Test
	void whateverIsTypedIsReadOrExplained() {
		String[] pieces = { "step", "metric.eval/loss", "config.`", "=", "<", "~", "(", ")", ",", "and", "or", "not",
				"in",
				"exists", "\"", "'", "`", " ", "5", "-7d", "nan", "metric.", ".best", "!", "完了", "\\", "{0}", "1h" };
		Random random = new Random(5);
		for (int i = 0; i < 20_000; i++) {
			StringBuilder text = new StringBuilder();
			for (int piece = random.nextInt(12); piece > 0; piece--) {
				text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
			}
			String query = text.toString();
			try {
				Query.parse(query).matching(SampleRuns.NOW).test(SampleRuns.finished());
			} catch (QueryException error) {
				assertTrue(error.start() >= 0 && error.start() + error.length() <= query.length(), query);
				assertEquals(1, error.getMessage().lines().count(), query);
			}
			new Completions(Vocabulary.EMPTY).at(query, random.nextInt(query.length() + 1))
					.forEach(completion -> assertNotNull(completion.apply(query)));
		}
	}
}
