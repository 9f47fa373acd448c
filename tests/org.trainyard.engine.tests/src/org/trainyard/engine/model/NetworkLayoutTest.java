package org.trainyard.engine.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.ParameterCount;
import org.trainyard.model.ParameterLayout;
import org.trainyard.model.experiment.DecoderOnly;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.ExperimentFactory;
import org.trainyard.model.experiment.RevDeq;
import org.trainyard.model.experiment.TextTask;

/** What the engine builds is what the model says that it has, tensor by tensor. */
class NetworkLayoutTest {

	private static final Path EXAMPLES = Path.of("..", "..", "bundles", "org.trainyard.examples", "experiments");

	static List<Path> examples() throws IOException {
		try (var files = Files.walk(EXAMPLES)) {
			return files.filter(file -> file.toString().endsWith(".experiment")).sorted().toList();
		}
	}

	@ParameterizedTest
	@MethodSource("examples")
	void examplesHaveTheirLayout(Path file) throws ExperimentException {
		assertLayout(ExperimentFile.read(file));
	}

	@ParameterizedTest
	@MethodSource("org.trainyard.engine.model.Variants#all")
	void variantsHaveTheirLayout(Experiment experiment) {
		assertLayout(experiment);
	}

	private static void assertLayout(Experiment experiment) {
		Map<String, String> expected = new TreeMap<>();
		ParameterLayout.of(experiment).forEach(
				tensor -> expected.put(tensor.name(), Arrays.toString(tensor.shape()) + " " + tensor.trainable()));
		try (var scope = new Scope()) {
			Network network = Network.unfilled(experiment, ElementType.FLOAT32);
			Map<String, String> actual = new TreeMap<>();
			network.parameters().forEach((name, tensor) -> actual.put(name,
					Arrays.toString(tensor.shape()) + " " + network.trained().containsKey(name)));
			assertEquals(expected, actual);
			assertEquals(ParameterCount.total(experiment), count(network));
		}
	}

	private static long count(Network network) {
		return network.parameters().values().stream().mapToLong(Tensor::elements).sum();
	}

	/** As published: Radford et al., 2019. */
	@ParameterizedTest
	@CsvSource({ "768, 12, 12, 124439808", "1024, 16, 24, 354823168", "1280, 20, 36, 774030080",
			"1600, 25, 48, 1557611200" })
	void gpt2HasItsSize(int width, int heads, int layers, long parameters) {
		DecoderOnly model = ExperimentFactory.eINSTANCE.createDecoderOnly();
		model.setHiddenSize(width);
		model.setHeads(heads);
		model.setLayers(layers);
		model.setFeedForwardSize(4 * width);
		model.setMaximumLength(1024);
		model.setTiedHead(true);
		Experiment experiment = gpt2Tokens();
		experiment.setModel(model);
		try (var scope = new Scope()) {
			assertEquals(parameters, count(Network.unfilled(experiment, ElementType.FLOAT32)));
		}
	}

	/** h(V + P) + 4h² + 2hi + 6h */
	@ParameterizedTest
	@CsvSource({ "1408, 95280768", "1440, 97999200", "1472, 100742208" })
	void revDeqHasItsSize(int width, long parameters) {
		RevDeq model = ExperimentFactory.eINSTANCE.createRevDeq();
		model.setHiddenSize(width);
		model.setHeads(16);
		model.setFeedForwardSize(4 * width);
		model.setMaximumLength(512);
		model.setTiedHead(true);
		Experiment experiment = gpt2Tokens();
		experiment.setModel(model);
		try (var scope = new Scope()) {
			assertEquals(parameters, count(Network.unfilled(experiment, ElementType.FLOAT32)));
		}
	}

	private static Experiment gpt2Tokens() {
		Experiment experiment = ExperimentFactory.eINSTANCE.createExperiment();
		TextTask task = ExperimentFactory.eINSTANCE.createTextTask();
		task.setVocabularySize(50257);
		experiment.setTask(task);
		return experiment;
	}
}
