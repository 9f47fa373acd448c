package org.trainyard.engine.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.engine.Experiments;
import org.trainyard.engine.checkpoint.Checkpoints;
import org.trainyard.engine.data.TaskData;
import org.trainyard.engine.fixedpoint.Convergence;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.profiling.ProfileName;
import org.trainyard.profiling.ProfileName.HeadFigure;
import org.trainyard.runs.Recorded;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What small models show of themselves while they train. */
class InsightTest {

	/** Keeps what it is told. */
	private static final class Recorder implements TrainingEvents {
		final Map<String, TreeMap<Long, Double>> metrics = new TreeMap<>();
		final Map<String, TreeMap<Long, Recorded>> records = new TreeMap<>();

		@Override
		public void metric(String name, long step, double value) {
			Double before = metrics.computeIfAbsent(name, n -> new TreeMap<>()).put(step, value);
			assertEquals(null, before, name + " is told once at step " + step);
		}

		@Override
		public void record(String name, long step, Recorded value) {
			records.computeIfAbsent(name, n -> new TreeMap<>()).put(step, value);
		}

		@Override
		public void evaluated(long step, Map<String, Double> values) {
			values.forEach((name, value) -> metric(name, step, value));
		}

		@Override
		public void progress(long step, double loss) {
			// nobody watches
		}

		@Override
		public void message(Level level, String text) {
			throw new AssertionError(text);
		}

		Set<Long> steps(String metric) {
			return metrics.getOrDefault(metric, new TreeMap<>()).keySet();
		}

		Set<String> names(String prefix) {
			return metrics.keySet().stream().filter(name -> name.startsWith(prefix))
					.collect(Collectors.toCollection(TreeSet::new));
		}
	}

	@TempDir
	Path folder;

	private Recorder train(String files, String... settings) throws Exception {
		Experiment experiment = Experiments.small();
		experiment.getProfiling().setInterval(5);
		experiment.getProfiling().setSampleInterval(10);
		for (String setting : settings) {
			String[] parts = setting.split("=", 2);
			Settings.set(experiment, parts[0], parts[1]);
		}
		Recorder recorder = new Recorder();
		try (var scope = new Scope(); TaskData data = TaskData.of(experiment.getTask(), folder)) {
			new Trainer(experiment, data, new Checkpoints(folder.resolve(files), 1), recorder).train(new StopRequest());
		}
		return recorder;
	}

	@Test
	void attentionIsSampledForEveryHeadAndItsWeightsWhereTheyAreAskedFor() throws Exception {
		Recorder recorder = train("a", "profiling.attention=true", "profiling.attentionHeads=0.1",
				"profiling.attentionInput=5 3 7", "model.decoderLayers=2");
		List<String> parts = List.of("transformer.encoder.layers.0.self_attn",
				"transformer.decoder.layers.0.self_attn", "transformer.decoder.layers.0.multihead_attn",
				"transformer.decoder.layers.1.self_attn", "transformer.decoder.layers.1.multihead_attn");
		Set<String> names = new TreeSet<>();
		Set<String> records = new TreeSet<>();
		for (String part : parts) {
			records.add(ProfileName.attentionTokens(part));
			if (part.contains(".0.")) {
				records.add(ProfileName.attention(part, 1));
			}
			for (int head = 0; head < 2; head++) {
				for (HeadFigure figure : HeadFigure.values()) {
					names.add(ProfileName.head(part, head, figure));
				}
			}
		}
		assertEquals(names, recorder.names("attention/"));
		names.forEach(name -> assertEquals(Set.of(10L, 20L, 30L, 40L), recorder.steps(name), name));
		records.add(ProfileName.TIME_SUMMARY);
		assertEquals(records, recorder.records.keySet());
		assertMatrix(recorder, parts.get(0), 3, 3);
		assertMatrix(recorder, parts.get(1), 4, 4);
		assertMatrix(recorder, parts.get(2), 4, 3);
		JsonObject tokens = JsonParser.parseString(((Recorded.Text) recorder.records
				.get(ProfileName.attentionTokens(parts.get(2))).get(10L)).text()).getAsJsonObject();
		assertEquals("[\"<start>\",\"5\",\"3\",\"7\"]", tokens.get("queries").toString());
		assertEquals("[\"5\",\"3\",\"7\"]", tokens.get("keys").toString());
	}

	private static void assertMatrix(Recorder recorder, String part, int queries, int keys) {
		TreeMap<Long, Recorded> samples = recorder.records.get(ProfileName.attention(part, 1));
		assertEquals(Set.of(10L, 20L, 30L, 40L), samples.keySet());
		Recorded.Matrix last = (Recorded.Matrix) samples.get(40L);
		assertEquals(queries, last.rows());
		assertEquals(keys, last.columns());
		double distance = 0;
		for (int i = 0; i < queries; i++) {
			double sum = 0;
			for (int j = 0; j < keys; j++) {
				sum += last.values()[i * keys + j];
				distance += last.values()[i * keys + j] * Math.abs(i - j) / queries;
			}
			assertEquals(1, sum, 1e-5);
		}
		assertEquals(distance, recorder.metrics.get(ProfileName.head(part, 1, HeadFigure.DISTANCE)).get(40L), 1e-5);
		assertFalse(Arrays.equals(last.values(), ((Recorded.Matrix) samples.get(10L)).values()),
				"training changes it");
	}

	/** Of a signal, the positions are named; and all heads are recorded where none is chosen. */
	@Test
	void aSignalIsSampledByItsPositions() throws Exception {
		Recorder recorder = train("a", "model=encoder-only", "model.layers=1", "task=signal", "task.length=6",
				"task.features=4", "profiling.attention=true", "training.steps=10");
		String part = "transformer.h.0.attn";
		assertEquals(Set.of(ProfileName.attention(part, 0), ProfileName.attention(part, 1),
				ProfileName.attentionTokens(part)),
				recorder.records.keySet().stream()
						.filter(name -> name.contains(".0.")).collect(Collectors.toSet()));
		assertEquals(
				"{\"queries\":[\"0\",\"1\",\"2\",\"3\",\"4\",\"5\"],\"keys\":[\"0\",\"1\",\"2\",\"3\",\"4\",\"5\"]}",
				((Recorded.Text) recorder.records.get(ProfileName.attentionTokens(part)).get(10L)).text());
	}

	/** Everything that is watched leaves the run as it would be without. */
	@Test
	void aWatchedRunEndsWithTheSameBytes() throws Exception {
		for (String model : List.of("decoder-only", "revdeq")) {
			String layers = model.equals("revdeq") ? "model.iterations=4" : "model.layers=1";
			String[] settings = { "model=" + model, layers, "model.feedForward=mixture-of-experts",
					"model.feedForward.experts=3", "model.maximumLength=16", "training.steps=6" };
			Recorder off = train(model + "-off",
					with(settings, "profiling.experts=false", "profiling.fixedPoint=false"));
			Recorder on = train(model + "-on", with(settings, "profiling.attention=true", "profiling.interval=1",
					"profiling.sampleInterval=1"));
			assertEquals(off.metrics.get(Metric.LOSS), on.metrics.get(Metric.LOSS));
			assertEquals(off.metrics.get(Metric.EVALUATION_LOSS), on.metrics.get(Metric.EVALUATION_LOSS));
			for (String file : List.of(Checkpoints.WEIGHTS, Checkpoints.OPTIMIZER)) {
				assertArrayEquals(Files.readAllBytes(folder.resolve(model + "-off/step-6").resolve(file)),
						Files.readAllBytes(folder.resolve(model + "-on/step-6").resolve(file)), file);
			}
			for (String group : List.of("experts/", "fixed_point/", "attention/")) {
				assertEquals(Set.of(), off.names(group));
				assertEquals(!group.equals("fixed_point/") || model.equals("revdeq"), !on.names(group).isEmpty(),
						group);
			}
		}
	}

	private static String[] with(String[] settings, String... more) {
		return Stream.of(settings, more).flatMap(Arrays::stream).toArray(String[]::new);
	}

	@Test
	void theSharesOfExpertsAddUpInEveryStepAndInEveryKindOfSignal() throws Exception {
		Recorder recorder = train("a", "model=encoder-only", "model.layers=2", "task=signal", "task.length=8",
				"task.features=4", "task.signal=sine-and-noise", "model.feedForward=mixture-of-experts",
				"model.feedForward.experts=4", "training.accumulation=2", "training.steps=20",
				"training.evaluationInterval=10");
		for (String part : List.of("transformer.h.0.mlp", "transformer.h.1.mlp")) {
			for (long step = 5; step <= 20; step += 5) {
				assertShares(recorder, step, expert -> ProfileName.expert(part, expert));
				assertTrue(recorder.metrics.get(ProfileName.balance(part)).get(step) >= 0);
			}
			assertEquals(Set.of(5L, 10L, 15L, 20L), recorder.steps(ProfileName.balance(part)));
			for (String kind : List.of("slow_sine", "fast_sine", "noise")) {
				assertShares(recorder, 10, expert -> ProfileName.expert(part, kind, expert));
				assertShares(recorder, 20, expert -> ProfileName.expert(part, kind, expert));
			}
		}
		assertEquals(2 * (4 + 1 + 3 * 4), recorder.names("experts/").size());
	}

	private static void assertShares(Recorder recorder, long step, IntFunction<String> name) {
		double sum = 0;
		for (int expert = 0; expert < 4; expert++) {
			double share = recorder.metrics.get(name.apply(expert)).get(step);
			assertTrue(share >= 0 && share <= 1, name.apply(expert));
			sum += share;
		}
		assertEquals(1, sum, 1e-9, name.apply(0) + " at step " + step);
	}

	@Test
	void theTokensOfATextAreOfTheirClasses() throws Exception {
		Files.writeString(folder.resolve("text.txt"), "電車は 12 の駅に、a stop.\n".repeat(30));
		Recorder recorder = train("a", "model=revdeq", "model.causal=true", "model.feedForward=mixture-of-experts",
				"model.feedForward.experts=4", "task=text", "task.file=text.txt", "task.length=8",
				"task.vocabularySize=32", "training.steps=5");
		String part = "transformer.cell.0.mlp";
		assertShares(recorder, 5, expert -> ProfileName.expert(part, expert));
		for (String kind : List.of("kanji", "kana", "digit", "letter", "space", "punctuation")) {
			assertShares(recorder, 5, expert -> ProfileName.expert(part, kind, expert));
		}
		assertEquals(4 + 1 + 6 * 4, recorder.names("experts/").size());
	}

	/** Also in an encoder-decoder, whose encoder reads other tokens than its decoder; padding is of no kind. */
	@Test
	void theTokensOfPairsAreOfTheirClasses() throws Exception {
		Recorder recorder = train("a", "task=number-words", "model.feedForward=mixture-of-experts",
				"model.feedForward.experts=4", "training.steps=5", "training.activationCheckpointing=true");
		String encoder = "transformer.encoder.layers.0";
		String decoder = "transformer.decoder.layers.0";
		assertShares(recorder, 5, expert -> ProfileName.expert(encoder, expert));
		assertShares(recorder, 5, expert -> ProfileName.expert(encoder, "letter", expert));
		assertShares(recorder, 5, expert -> ProfileName.expert(decoder, "kanji", expert));
		assertShares(recorder, 5, expert -> ProfileName.expert(decoder, "other", expert));
		assertEquals(2 * (4 + 1) + 3 * 4, recorder.names("experts/").size());
	}

	@Test
	void aFixedPointIsRecordedAtEachIntervalAndAtEvaluations() throws Exception {
		Recorder recorder = train("a", "model=revdeq", "model.iterations=3", "model.tolerance=0", "model.beta=0.5",
				"model.maximumLength=16", "training.steps=23", "training.evaluationInterval=10");
		Set<Long> all = Set.of(5L, 10L, 15L, 20L, 23L);
		for (String name : List.of(Convergence.ITERATIONS, Convergence.RESIDUAL, Convergence.RESIDUAL + "/1",
				Convergence.RESIDUAL + "/3", Convergence.REBUILT_Y, Convergence.REBUILT_Z)) {
			assertEquals(all, recorder.steps(name), name);
		}
		assertEquals(Set.of(10L, 20L, 23L), recorder.steps(Convergence.SPECTRAL_RADIUS));
		assertEquals(3, recorder.metrics.get(Convergence.ITERATIONS).get(15L));
	}
}
