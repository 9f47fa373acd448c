package org.trainyard.runs.ui.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.trainyard.runs.comparison.ComparisonException;
import org.trainyard.runs.comparison.ComparisonFile;
import org.trainyard.runs.comparison.SavedComparison;
import org.trainyard.runs.ui.CurvesSettings;
import org.trainyard.runs.ui.CurvesSettings.Positions;
import org.trainyard.runs.ui.CurvesSettings.Spread;

class PageChoicesTest {

	private static final SavedComparison COMPARISON = SavedComparison.of(List.of("a", "b"));
	private static final Set<String> METRICS = Set.of("train/loss", "eval/loss", "time/step");

	private static SavedComparison writtenAndRead(SavedComparison comparison) throws ComparisonException {
		return ComparisonFile.parse("x", ComparisonFile.text(comparison));
	}

	@Test
	void curvesComeBackAsTheyWere() throws Exception {
		for (CurvesSettings settings : List.of(CurvesSettings.STANDARD,
				new CurvesSettings(Positions.TOKENS, true, true, 0.6, true, false, "model.heads", Spread.EXTREMES,
						"loss",
						Set.of("time/step"), 3, Set.of("b"), Map.of("a", 0x123456), true),
				new CurvesSettings(Positions.CLOCK, false, true, 0, false, true, "", Spread.DEVIATION, "", Set.of(), 0,
						Set.of(), Map.of(), false))) {
			SavedComparison read = writtenAndRead(SavedCurves.with(COMPARISON, settings, METRICS));
			assertEquals(settings, SavedCurves.settings(read, METRICS));
		}
	}

	@Test
	void standardCurvesChangeNothing() {
		assertEquals(COMPARISON, SavedCurves.with(COMPARISON, CurvesSettings.STANDARD, METRICS));
	}

	@Test
	void groupsOfAnotherKindAreLeftAlone() {
		SavedComparison byName = COMPARISON.withGrouping(List.of("name"));
		assertEquals("", SavedCurves.settings(byName, METRICS).groupBy());
		assertEquals(byName, SavedCurves.with(byName, CurvesSettings.STANDARD, METRICS));
	}

	@Test
	void relationsComeBackAsTheyWere() throws Exception {
		PageChoices.Relations relations = new PageChoices.Relations("config.a", "eval/loss:best", "",
				Map.of("config.a", true), List.of("config.a"), List.of("x"), List.of("config.a"));
		PageChoices choices = PageChoices.STANDARD.withRelations(relations);
		assertEquals(choices, PageChoices.of(writtenAndRead(choices.in(COMPARISON))));
		assertEquals(COMPARISON, PageChoices.STANDARD.in(choices.in(COMPARISON)));
	}

	@Test
	void whatCannotBeUnderstoodIsTheStandard() throws Exception {
		for (String pages : List.of("1", "[]", "{\"curves\": 5}", "{\"relations\": {\"axes\": \"x\"}}", "null",
				"{\"relations\": {\"axes\": [null]}}", "{\"curves\": {\"columns\": \"many\"}}")) {
			SavedComparison read = ComparisonFile.parse("x", "{\"version\": 1, \"pages\": " + pages + "}");
			assertEquals(PageChoices.STANDARD, PageChoices.of(read), pages);
		}
	}
}
