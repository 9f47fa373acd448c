package org.trainyard.runs.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is proposed where; {@code |} is the caret. */
class CompletionsTest {

	private final Completions completions = new Completions(
			Vocabulary.of(List.of(SampleRuns.finished(), SampleRuns.waiting())));

	@ParameterizedTest
	@CsvSource(quoteCharacter = '´', delimiter = ';', value = { "sta|;state |", "hidden|;config.model.hiddenSize |",
			"metric.ev|;metric.eval/loss |", "metric.eval/loss.b|;metric.eval/loss.best |",
			"config.odd|;config.`odd path` |", "config.`od|;config.`odd path` |", "s|xyz = 3;state| = 3",
			"state |;state = |", "state = f|;state = finished |", "state = |;state = created |",
			"state in |;state in (|", "state in (|;state in (created |", "state in (created |;state in (created , |",
			"config.task = |;config.task = copy |", "config.task = \"co|;config.task = copy |",
			"config.model.hiddenSize > |;config.model.hiddenSize > 128 |",
			"name = |;name = \"Copy-4layers (fork)\" |", "name = lat|er and step > 3;name = later| and step > 3",
			"created > |;created > today |", "duration < 10|;duration < 10m |", "step > 5 |;step > 5 and |",
			"step > 5 a|;step > 5 and |", "step > 5 and sta|;step > 5 and state |", "(ho|;(host |", "not |;not name |",
			"env.co|;env.cores |", "name con|;name contains |" })
	void theFirstProposalIsWhatIsMeant(String before, String after) {
		int caret = before.indexOf('|');
		String text = before.replace("|", "");
		List<Completion> proposals = completions.at(text, caret);
		assertFalse(proposals.isEmpty());
		Completion first = proposals.getFirst();
		assertEquals(after, new StringBuilder(first.apply(text)).insert(first.caret(), '|').toString());
	}

	@Test
	void fieldsComeWithADescription() {
		assertTrue(completions.at("", 0).stream().anyMatch(
				each -> each.text().equals("metric.eval/loss ")
						&& each.description().equals("Last value of the metric")));
		assertTrue(completions.at("", 0).stream().noneMatch(each -> each.text().isBlank()));
	}

	@Test
	void nothingIsProposedWhereNothingIsKnown() {
		assertEquals(List.of(), completions.at("metric.eval/loss < ", 19));
		assertEquals(List.of(), completions.at("nosuchthing", 11));
	}

	@Test
	void everyProposalOfAFieldCanBeRead() throws QueryException {
		for (Completion each : completions.at("", 0)) {
			if (!each.text().isBlank() && !each.text().equals("not ")) {
				Query.parse(each.text() + "exists");
			}
		}
	}
}
