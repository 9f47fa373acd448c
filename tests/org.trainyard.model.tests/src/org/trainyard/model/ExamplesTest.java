package org.trainyard.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.validation.Severity;
import org.trainyard.model.validation.Validation;

class ExamplesTest {

	private static final Path FOLDER = Path.of("../../bundles/org.trainyard.examples/experiments");

	static List<Path> examples() throws IOException {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void everyExampleIsValidAndSaysWhatItIsFor(Path file) throws Exception {
		Experiment experiment = ExperimentFile.read(file);
		assertEquals(List.of(), Validation.problems(experiment).stream()
				.filter(problem -> problem.severity() != Severity.INFO).toList());
		assertFalse(experiment.getDescription().isBlank());
	}

	@ParameterizedTest
	@MethodSource("examples")
	void everyExampleIsAsTheWorkbenchWouldSaveIt(Path file) throws Exception {
		assertEquals(ExperimentFile.toXmi(ExperimentFile.read(file)), Files.readString(file));
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
}
