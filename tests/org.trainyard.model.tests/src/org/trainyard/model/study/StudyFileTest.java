package org.trainyard.model.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.trainyard.model.ExperimentException;
import org.trainyard.model.InEnglish;
import org.trainyard.model.Settings;
import org.trainyard.model.study.Expectation.Checks;
import org.trainyard.model.study.Expectation.Exponent;
import org.trainyard.model.study.Expectation.Order;
import org.trainyard.model.study.Measure.OfExperiment;
import org.trainyard.model.study.Measure.OfMetric;
import org.trainyard.model.study.Measure.OfMetrics;
import org.trainyard.model.study.Measure.Ratio;

@ExtendWith(InEnglish.class)
class StudyFileTest {

	private static final Path EXAMPLE = Path
			.of("../../bundles/org.trainyard.examples/experiments/copy.experiment");

	@TempDir
	private Path folder;

	@BeforeEach
	void addAnExperiment() throws IOException {
		Files.copy(EXAMPLE, folder.resolve("copy.experiment"));
		Files.writeString(folder.resolve("page.md"), "Some words.\n\n# A title \n");
	}

	private Study read(String json) throws Exception {
		Files.writeString(folder.resolve("study.json"), json);
		return StudyFile.read(folder);
	}

	@Test
	void everyRunIsVariedByEveryValue() throws Exception {
		Study study = read("""
				{
					"experiment": "copy.experiment", // all of them
					"runs": {"A": {"training.learningRate": 0.01}, "B": {"model.tiedHead": true}},
					"by": {"task.length": [4, 8]},
					"baseline": "B 4", "minutes": 3, "scale": "logarithmic", "metrics": ["train/loss"],
				}
				""".replace("],\n}", "]\n}"));
		assertEquals(List.of("A 4", "A 8", "B 4", "B 8"), study.variants().stream().map(Variant::name).toList());
		assertEquals(List.of("A", "A", "B", "B"), study.variants().stream().map(Variant::series).toList());
		Map<String, String> settings = Settings
				.values(study.variant("B 8").experiment(Map.of("training.steps", "7", "task.length", "2")));
		assertEquals("8", settings.get("task.length"), "what the study varies comes after what a person changes");
		assertEquals("7", settings.get("training.steps"));
		assertEquals("true", settings.get("model.tiedHead"));
		assertEquals("A title", study.title());
		assertEquals(new Study.View("B 4", List.of("train/loss"), Study.Scale.LOGARITHMIC, List.of(), List.of()),
				study.view());
		assertEquals(3, study.minutes());
	}

	@Test
	void aRunMayBeVariedByAnotherSettingThanTheRest() throws Exception {
		Study study = read("""
				{
					"experiment": "copy.experiment", "by": {"task.length": [4]}, "scale": "perplexity",
					"runs": {"A": {}, "B": {"by": {"model.encoderLayers": [1, 2], "model.heads": [2, 4]}}}
				}
				""");
		assertEquals(List.of("A 4", "B 1 2", "B 1 4", "B 2 2", "B 2 4"),
				study.variants().stream().map(Variant::name).toList());
		assertEquals(Study.Scale.PERPLEXITY, study.view().scale());
		assertEquals(Map.of("model.encoderLayers", "2", "model.heads", "4"), study.variant("B 2 4").changes());
	}

	@Test
	void whatIsExpectedIsRead() throws Exception {
		Study study = read("""
				{
					"experiment": "copy.experiment",
					"runs": {"A": {"by": {"task.length": [2, 4]}}, "B of 2": {"task.length": 4}},
					"measures": ["parameters", "time/step:median", "a/b:first / a/c:last", "a/*/c:last:maximum"],
					"expect": [
						"train/loss:last of A 2 < B of 2",
						"a/b:mean / a/c:mean of B of 2 > 1.5 * A 4",
						"eval/loss:last of A 2 < 1e-2",
						"exponent of time/step:median by task.length of A between 0.9 and 2.1",
						"checks of B of 2 pass",
						"a/*:last:maximum / a/*:last:minimum of A 2 > 1.5"
					]
				}
				""");
		assertEquals(List.of(OfExperiment.PARAMETERS, new OfMetric("time/step", Statistic.MEDIAN),
				new Ratio(new OfMetric("a/b", Statistic.FIRST), new OfMetric("a/c", Statistic.LAST)),
				new OfMetrics("a/*/c", Statistic.LAST, Statistic.MAXIMUM)), study.view().measures());
		Order order = (Order) study.expectations().get(0);
		assertEquals("A 2", order.run());
		assertEquals("B of 2", order.other().orElseThrow());
		assertTrue(order.relation().holds(1, 2));
		assertFalse(order.relation().holds(1, 1));
		Order factor = (Order) study.expectations().get(1);
		assertEquals("B of 2", factor.run());
		assertEquals(1.5, factor.factor());
		Order number = (Order) study.expectations().get(2);
		assertTrue(number.other().isEmpty());
		assertEquals(0.01, number.factor());
		Exponent exponent = (Exponent) study.expectations().get(3);
		assertEquals("task.length", exponent.path());
		assertEquals(2.1, exponent.high());
		assertEquals("B of 2", ((Checks) study.expectations().get(4)).run());
		assertEquals(new Ratio(new OfMetrics("a/*", Statistic.LAST, Statistic.MAXIMUM),
				new OfMetrics("a/*", Statistic.LAST, Statistic.MINIMUM)),
				((Order) study.expectations().get(5)).measure());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', value = {
			"`[1]`|holds no study", "`{\"runs\": `|is not JSON", "`{}`|names no run",
			"`{\"experiment\": \"copy.experiment\", \"runs\": {}}`|names no run",
			"`{\"runs\": {\"A\": {}}}`|no experiment", "`{\"runs\": 3}`|wrong kind",
			"`{\"experiment\": \"copy.experiment\", \"runs\": {\"A\": {}}, \"expects\": []}`|no “expects” in a study",
			"`{\"experiment\": \"copy.experiment\", \"runs\": {\"A\": {\"model.size\": 3}}}`|run “A”: There is no setting",
			"`{\"experiment\": \"copy.experiment\", \"runs\": {\"A\": {\"model.heads\": 3}}}`|copy.experiment (A)",
			"`{\"experiment\": \"other.experiment\", \"runs\": {\"A\": {}}}`|other.experiment",
			"`{\"experiment\": \"copy.experiment\", \"runs\": {\"A\": {}}, \"baseline\": \"B\"}`|there are A",
			"`{\"experiment\": \"copy.experiment\", \"runs\": {\"A\": {}}, \"by\": {\"task.length\": []}}`|no values",
			"`{\"experiment\": \"copy.experiment\", \"runs\": {\"A\": {}}, \"minutes\": \"few\"}`|wrong kind",
			"`{\"experiment\": \"copy.experiment\", \"runs\": {\"A\": {}}, \"scale\": \"log\"}`|nor perplexity",
			"`{\"experiment\": \"copy.experiment\", \"runs\": {\"A\": {}}, \"measures\": [\"loss\"]}`|can be measured",
			"`{\"experiment\": \"copy.experiment\", \"runs\": {\"A\": {}}, \"measures\": [\"a/*:last:first\"]}`|can be measured",
			"`{\"experiment\": \"copy.experiment\", \"runs\": {\"A\": {}}, \"measures\": [\"a/*:last\"]}`|can be measured",
			"`{\"experiment\": \"copy.experiment\", \"runs\": {\"A\": {}}, \"expect\": [\"A is good\"]}`|not understand",
			"`{\"experiment\": \"copy.experiment\", \"runs\": {\"A\": {}}, \"expect\": [\"parameters of A > B\"]}`|“B”",
			"`{\"experiment\": \"copy.experiment\", \"runs\": {\"A\": {}}, \"expect\": [\"checks of B pass\"]}`|“B”",
			"`{\"experiment\": \"copy.experiment\", \"runs\": {\"A\": {}}, \"expect\": [\"exponent of parameters by "
					+ "task.length of A between 1 and 2\"]}`|not varied" })
	void whatIsWrongIsSaidInOneLine(String json, String said) {
		ExperimentException wrong = assertThrows(ExperimentException.class, () -> read(json));
		assertTrue(wrong.getMessage().contains(said), wrong.getMessage());
		assertEquals(1, wrong.getMessage().lines().count());
	}

	@Test
	void aPageIsUnwrappedInBothKindsOfScript() throws Exception {
		Files.writeString(folder.resolve("page.md"), """
				# Title
				Two
				words
				- one
				  item
				- 二つの
				  行

				End
				""");
		assertEquals("# Title\nTwo words\n- one item\n- 二つの行\n\nEnd", new StudyText(folder).unwrapped());
	}

	@Test
	void aFolderWithoutTheFileIsNoStudy() {
		assertFalse(Study.isStudy(folder));
		assertTrue(assertThrows(ExperimentException.class, () -> StudyFile.read(folder)).getMessage()
				.contains("study.json"));
	}
}
