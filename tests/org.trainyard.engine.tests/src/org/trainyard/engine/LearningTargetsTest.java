package org.trainyard.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trainyard.engine.decoding.Sampling;
import org.trainyard.engine.training.Metric;
import org.trainyard.engine.training.StopRequest;
import org.trainyard.model.ExperimentFile;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.profiling.ProfileName;
import org.trainyard.runs.Points;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.StoreLocation;

/** What the models of the teaching material must learn, trained and recorded as a person trains them. */
@Tag("long")
class LearningTargetsTest {

	private static final Path EXAMPLES = Path.of("..", "..", "bundles", "org.trainyard.examples", "experiments");
	/** Not part of the repository. */
	private static final Path SHAKESPEARE = Path.of("..", "..", "..", "shared", "data", "tinyshakespeare.txt")
			.toAbsolutePath().normalize();
	/** The loss that nanoGPT publishes for its settings on a CPU is 1.88. */
	private static final double SHAKESPEARE_LOSS = 1.90;
	/** What a RevDEQ of as many weights may lose against it. */
	private static final double REVDEQ_DISTANCE = 0.1;

	@TempDir
	Path folder;
	private RunStore store;

	@BeforeEach
	void open() throws StoreException {
		store = RunStore.open(new StoreLocation(folder));
	}

	@AfterEach
	void close() {
		store.close();
	}

	private TrainingOutcome train(String example, String... changes) throws Exception {
		Path file = EXAMPLES.resolve(example + ".experiment");
		Experiment experiment = ExperimentFile.read(file);
		for (String change : changes) {
			int equals = change.indexOf('=');
			Settings.set(experiment, change.substring(0, equals), change.substring(equals + 1));
		}
		TrainingOutcome outcome = RecordedRun.train(experiment, store, NewRunRequest.of(example, file),
				new TrainingListener() {
				}, new StopRequest());
		assertEquals(RunState.FINISHED, outcome.state(), outcome.message());
		return outcome;
	}

	/** 500 steps of 64 sequences of 8 tokens. */
	@ParameterizedTest
	@CsvSource({ "copy, 1", "reverse, 0.99", "sort, 0.99" })
	void sequences(String task, double wanted) throws Exception {
		TrainingOutcome outcome = train(task, "model.hiddenSize=128", "model.heads=4", "model.feedForwardSize=512",
				"model.encoderLayers=3", "model.decoderLayers=3", "task.vocabularySize=15", "training.steps=500",
				"training.learningRate=5.0E-4");
		double exactMatch = outcome.metrics().get(Metric.EXACT_MATCH);
		System.out.println(task + ": exact match " + exactMatch);
		assertTrue(exactMatch >= wanted, "exact match " + exactMatch);
	}

	@Test
	void theSumOfEveryPairOfTwoDigits() throws Exception {
		TrainingOutcome outcome = train("addition");
		List<String> inputs = new ArrayList<>();
		List<String> sums = new ArrayList<>();
		for (int a = 0; a < 100; a++) {
			for (int b = 0; b < 100; b++) {
				inputs.add(String.format("%02d+%02d", a, b));
				sums.add(String.format("%03d", a + b));
			}
		}
		int right = right(outcome, inputs, sums);
		System.out.println("addition: " + right + " of 10,000 right");
		assertTrue(right >= 9_900, right + " of 10,000");
	}

	@Test
	void everyNumberWordAndEveryPairOfThem() throws Exception {
		List<String> english = List.of("one two three four five six seven eight nine ten".split(" "));
		List<String> japanese = List.of("一二三四五六七八九十".split(""));
		List<String> inputs = new ArrayList<>(english);
		List<String> translations = new ArrayList<>(japanese);
		for (int i = 0; i < 10; i++) {
			for (int j = 0; j < 10; j++) {
				inputs.add(english.get(i) + " " + english.get(j));
				translations.add(japanese.get(i) + " " + japanese.get(j));
			}
		}
		assertEquals(110, right(train("number-words"), inputs, translations));
	}

	/** How many inputs the best checkpoint of a run answers as expected. */
	private int right(TrainingOutcome outcome, List<String> inputs, List<String> expected) throws Exception {
		try (TrainedModel model = TrainedModel.open(store, outcome.run(), false)) {
			List<TaskPrediction.Answer> answers = TaskPrediction.of(model).answers(inputs, Sampling.GREEDY);
			int right = 0;
			for (int i = 0; i < expected.size(); i++) {
				right += answers.get(i).text().equals(expected.get(i)) ? 1 : 0;
			}
			return right;
		}
	}

	/** nanoGPT's settings for a CPU, and a RevDEQ with as many weights in its cell. */
	@Test
	void theCharactersOfShakespeare() throws Exception {
		assumeTrue(Files.exists(SHAKESPEARE), SHAKESPEARE + " is missing: no model learns it here");
		String[] text = { "task.file=" + SHAKESPEARE, "task.vocabularySize=65" };
		TrainingOutcome gpt = train("nanogpt-characters", text);
		assertMemoryStaysFlat(gpt.run());
		TrainingOutcome revdeq = train("revdeq-characters", text[0], text[1], "model.iterations=4");
		System.out.println("GPT: " + table(gpt.metrics()) + "\nRevDEQ: " + table(revdeq.metrics()));
		double loss = gpt.metrics().get(Metric.EVALUATION_LOSS);
		assertTrue(loss <= SHAKESPEARE_LOSS, "GPT " + loss);
		double iterated = revdeq.metrics().get(Metric.EVALUATION_LOSS);
		assertTrue(iterated <= loss + REVDEQ_DISTANCE, "RevDEQ " + iterated + ", GPT " + loss);
	}

	private static String table(Map<String, Double> metrics) {
		return String.format("validation loss %.4f, resident %.0f MB, %.1f ms in the last step",
				metrics.get(Metric.EVALUATION_LOSS), metrics.get(ProfileName.RESIDENT_MEMORY) / 1e6,
				metrics.get(ProfileName.STEP_TIME) * 1e3);
	}

	/** In the last quarter of the steps within 2 % of the second. */
	private void assertMemoryStaysFlat(String run) throws StoreException {
		Points memory = store.points(run, ProfileName.RESIDENT_MEMORY);
		double second = mean(memory, 1);
		double last = mean(memory, 3);
		System.out.printf("resident memory: second quarter %.1f MB, last %.1f MB%n", second / 1e6, last / 1e6);
		assertTrue(last <= 1.02 * second, last + " bytes in the last quarter, " + second + " in the second");
	}

	private static double mean(Points points, int quarter) {
		int count = points.count() / 4;
		return Arrays.stream(points.values(), quarter * count, (quarter + 1) * count).average().orElseThrow();
	}
}
