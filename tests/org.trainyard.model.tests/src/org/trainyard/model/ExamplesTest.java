package org.trainyard.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.TextTask;
import org.trainyard.model.experiment.Tokenizer;
import org.trainyard.model.validation.Problem;
import org.trainyard.model.validation.Severity;
import org.trainyard.model.validation.Validation;

@ExtendWith(InEnglish.class)
class ExamplesTest {

	private static final Path BUNDLE = Path.of("../../bundles/org.trainyard.examples");
	private static final Path FOLDER = BUNDLE.resolve("experiments");

	/** Counted by hand or published, and compared with the tensors that the engine builds in its own tests. */
	private static final Map<String, Long> COUNTS = new TreeMap<>(Map.ofEntries(Map.entry("copy", 237_588L),
			Map.entry("copy-decoder-only", 104_704L), Map.entry("reverse", 237_588L), Map.entry("sort", 237_588L),
			Map.entry("addition", 1_389_838L), Map.entry("number-words", 935_063L), Map.entry("text", 116_160L),
			Map.entry("signal", 103_504L), Map.entry("small", 237_588L), Map.entry("medium", 1_394_831L),
			Map.entry("large", 7_412_274L), Map.entry("nanogpt-characters", 819_712L),
			Map.entry("gpt2-small", 124_439_808L), Map.entry("gpt2-medium", 354_823_168L),
			Map.entry("gpt2-large", 774_030_080L), Map.entry("gpt2-xl", 1_557_611_200L),
			Map.entry("revdeq-characters", 852_224L), Map.entry("revdeq-98m", 97_999_200L),
			Map.entry("revdeq-94m", 95_280_768L), Map.entry("llama-like", 2_916_096L),
			Map.entry("mixture-of-experts", 4_517_536L), Map.entry("encoder-only", 103_680L)));

	static List<Path> examples() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.filter(file -> file.toString().endsWith('.' + ExperimentFile.EXTENSION)).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void everyExampleIsValidAndSaysWhatItIsFor(Path file) throws Exception {
		Experiment experiment = ExperimentFile.read(file);
		// Whether it fits in memory depends on the machine, so that only errors count here.
		assertEquals(List.of(), Validation.problems(experiment).stream()
				.filter(problem -> problem.severity() == Severity.ERROR).map(Problem::message).toList());
		assertFalse(experiment.getDescription().isBlank());
	}

	@ParameterizedTest
	@MethodSource("examples")
	void everyExampleIsAsTheWorkbenchWouldSaveIt(Path file) throws Exception {
		assertEquals(ExperimentFile.toXmi(ExperimentFile.read(file)), Files.readString(file));
	}

	@Test
	void everyExampleIsAPresetWithItsCountAndDescription() throws Exception {
		Map<String, Long> counts = new TreeMap<>();
		for (Presets.Group group : presets().groups()) {
			assertFalse(group.label().startsWith("group."), group.label());
			for (Preset preset : group.presets()) {
				counts.put(preset.name(), ParameterCount.total(preset.read()));
				assertEquals(preset.read().getDescription(), preset.description());
				assertFalse(preset.label().endsWith(".label"), preset.label());
			}
		}
		assertEquals(COUNTS, counts);
		assertEquals(
				examples().stream().map(file -> file.getFileName().toString()).collect(Collectors.toSet()),
				counts.keySet().stream().map(name -> name + ".experiment").collect(Collectors.toSet()));
	}

	@Test
	void presetsAreNamedInJapaneseToo() {
		Locale.setDefault(Locale.JAPAN);
		Preset copy = presets().find("copy").orElseThrow();
		assertEquals("コピー", copy.label());
		assertTrue(copy.description().contains("トークン"));
		assertEquals(List.of(), Presets.of(path -> null).groups());
	}

	@Test
	void aVocabularyOfCharactersHasEachOfTheTextOnce() throws Exception {
		for (Path file : examples()) {
			Experiment experiment = ExperimentFile.read(file);
			if (experiment.getTask() instanceof TextTask task) {
				String text = Files.readString(Path.of(presets().text(experiment).orElseThrow().toURI()));
				if (task.getTokenizer() == Tokenizer.CHARACTERS) {
					assertEquals(text.codePoints().distinct().count(), task.getVocabularySize(), file.toString());
				}
			}
		}
	}

	/** The text of the examples comes from a grammar and a seed. */
	@Test
	void theTextIsWhatItsGrammarWrites(@TempDir Path folder) throws Exception {
		Path again = folder.resolve("railway.txt");
		Process writer = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"../../releng/WriteRailway.java", again.toString()).inheritIO().start();
		assertEquals(0, writer.waitFor());
		assertArrayEquals(Files.readAllBytes(FOLDER.resolve("railway.txt")), Files.readAllBytes(again));
		assertTrue(Files.size(again) <= 300 << 10);
	}

	@Test
	void copyIsThePublishedOne() throws Exception {
		Map<String, String> values = Settings.values(ExperimentFile.read(FOLDER.resolve("copy.experiment")));
		Map<String, String> published = Map.ofEntries(Map.entry("model", "encoder-decoder"),
				Map.entry("model.hiddenSize", "64"), Map.entry("model.heads", "4"),
				Map.entry("model.encoderLayers", "2"), Map.entry("model.decoderLayers", "2"),
				Map.entry("model.feedForwardSize", "256"), Map.entry("task", "copy"),
				Map.entry("task.vocabularySize", "20"), Map.entry("task.length", "8"),
				Map.entry("training.batchSize", "64"), Map.entry("training.optimizer", "adam"),
				Map.entry("training.learningRate", "0.001"), Map.entry("training.steps", "500"),
				Map.entry("training.evaluationSequences", "1000"));
		published.forEach((path, value) -> assertEquals(value, values.get(path), path));
	}

	@Test
	void theRevDeqOf94MillionIsTheNearestThatTheAdvisorFinds() throws Exception {
		Experiment experiment = presets().find("revdeq-98m").orElseThrow().read();
		SizeAdvisor.Width nearest = SizeAdvisor.widths(experiment, 94_000_000).stream()
				.min((a, b) -> Double.compare(Math.abs(a.deviation()), Math.abs(b.deviation()))).orElseThrow();
		Experiment preset = presets().find("revdeq-94m").orElseThrow().read();
		assertEquals(nearest.hiddenSize(), preset.getModel().getHiddenSize());
		assertEquals(nearest.parameters(), ParameterCount.total(preset));
		assertEquals(new TreeSet<>(List.of("description", "model.feedForwardSize", "model.hiddenSize",
				"model.iterations")), differing(experiment, preset));
	}

	private static TreeSet<String> differing(Experiment a, Experiment b) {
		Map<String, String> others = Settings.values(b);
		return Settings.values(a).entrySet().stream()
				.filter(entry -> !entry.getValue().equals(others.get(entry.getKey())))
				.map(Map.Entry::getKey).collect(Collectors.toCollection(TreeSet::new));
	}

	private static Presets presets() {
		return Presets.of(ExamplesTest::location);
	}

	private static URL location(String path) {
		try {
			Path file = BUNDLE.resolve(path).toAbsolutePath().normalize();
			return Files.exists(file) ? file.toUri().toURL() : null;
		} catch (MalformedURLException e) {
			throw new IllegalStateException(e);
		}
	}
}
