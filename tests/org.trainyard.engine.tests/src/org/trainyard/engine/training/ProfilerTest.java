package org.trainyard.engine.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.trainyard.engine.training.Measured.experiment;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trainyard.engine.checkpoint.Checkpoint;
import org.trainyard.engine.checkpoint.Checkpoints;
import org.trainyard.engine.model.Network;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.MultiTensor;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.model.Costs;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.profiling.Durations;
import org.trainyard.profiling.Phase;
import org.trainyard.profiling.ProfileName;
import org.trainyard.profiling.TimeSummary;
import org.trainyard.runs.Recorded;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** What is measured of real trainings, against what is known otherwise. */
class ProfilerTest {

	@TempDir
	Path folder;

	private Recorder train(Experiment experiment) throws TrainingException {
		return train(experiment, new Recorder());
	}

	private Recorder train(Experiment experiment, Recorder recorder) throws TrainingException {
		recorder.train(experiment, folder);
		return recorder;
	}

	private static Map<String, TreeMap<Long, Double>> below(Recorder recorder, String prefix) {
		Map<String, TreeMap<Long, Double>> found = new TreeMap<>();
		recorder.metrics.forEach((name, values) -> {
			if (name.startsWith(prefix)) {
				found.put(name.substring(prefix.length()), values);
			}
		});
		return found;
	}

	@Test
	void withEveryGroupOffNothingIsRecordedButHowTrainingGoes() throws Exception {
		Recorder recorder = train(experiment());
		assertEquals(Set.of(), recorder.metrics.keySet().stream()
				.filter(name -> ProfileName.group(name).isPresent()).collect(Collectors.toSet()));
		assertEquals(Map.of(), recorder.records);
		assertEquals(Map.of(), recorder.files);
		assertEquals(40, recorder.metrics.get(Metric.LOSS).size());
	}

	@Test
	void theTimesOfAStepAddUpAndTheFirstIsApart() throws Exception {
		Experiment experiment = experiment("profiling.time=true");
		Recorder recorder = train(experiment);
		TreeMap<Long, Double> steps = recorder.metrics.get(ProfileName.STEP_TIME);
		assertEquals(List.of(1L), List.copyOf(recorder.metrics.get(ProfileName.FIRST_STEP_TIME).keySet()));
		assertEquals(39, steps.size());
		assertEquals(2, steps.firstKey());
		Set<String> parts = Arrays.stream(Phase.values()).map(Phase::metric).collect(Collectors.toSet());
		for (long due = 20; due <= 40; due += 10) {
			double sum = 0;
			for (String part : parts) {
				assertEquals(Set.of(10L, 20L, 30L, 40L), recorder.metrics.get(part).keySet(), part);
				sum += recorder.metrics.get(part).get(due);
			}
			double mean = steps.subMap(due - 10, false, due, true).values().stream().mapToDouble(t -> t).average()
					.orElseThrow();
			assertEquals(mean, sum, 1e-9 * mean);
			double speed = recorder.metrics.get(ProfileName.OPERATIONS_PER_SECOND).get(due);
			assertEquals(Costs.of(experiment).operations().step() / mean, speed, 1e-9 * speed);
			double peak = recorder.metrics.get(ProfileName.PEAK_OPERATIONS_PER_SECOND).get(1L);
			assertEquals(speed / peak, recorder.metrics.get(ProfileName.UTILIZATION).get(due), 1e-12);
			assertTrue(peak > 1e9 && speed < peak, peak + " " + speed);
			assertTrue(recorder.metrics.get(ProfileName.BACKWARD_TIME).get(due) > 0);
		}
		// 16 sequences of a source of 4 tokens and a target of 4 after its start
		steps.forEach((step, seconds) -> assertEquals(16 * (4 + 5),
				seconds * recorder.metrics.get(ProfileName.TOKENS_PER_SECOND).get(step), 1e-9));
		assertEquals(Set.of(20L, 40L), recorder.metrics.get(ProfileName.INFERENCE_TIME).keySet());
	}

	@Test
	void aSummaryOfAllStepsIsLeftAtEachEvaluation() throws Exception {
		Recorder recorder = train(experiment("profiling.time=true"));
		TreeMap<Long, Recorded> kept = recorder.records.get(ProfileName.TIME_SUMMARY);
		assertEquals(Set.of(20L, 40L), kept.keySet());
		assertEquals(19, summary(kept.get(20L)).get(ProfileName.STEP_TIME).count());
		Map<String, Durations.Summary> rows = summary(kept.get(40L));
		double[] steps = recorder.metrics.get(ProfileName.STEP_TIME).values().stream().mapToDouble(t -> t).sorted()
				.toArray();
		Durations.Summary step = rows.get(ProfileName.STEP_TIME);
		assertEquals(39, step.count());
		assertEquals(Arrays.stream(steps).average().orElseThrow(), step.mean(), 1e-12);
		assertEquals(steps[0], step.minimum());
		assertEquals(steps[38], step.maximum());
		assertEquals(steps[19], step.median(), 0.006 * steps[19]);
		assertEquals(recorder.metrics.get(ProfileName.FIRST_STEP_TIME).get(1L),
				rows.get(ProfileName.FIRST_STEP_TIME).mean());
		assertEquals(step.mean(), Arrays.stream(Phase.values()).map(Phase::metric).distinct()
				.mapToDouble(metric -> rows.get(metric).mean()).sum(), 1e-9);
	}

	private static Map<String, Durations.Summary> summary(Recorded record) {
		return TimeSummary.parse(((Recorded.Text) record).text()).orElseThrow().rows();
	}

	@Test
	void theNormOfABlockIsThatOfItsTensorsAndAllBlocksMakeTheWhole() throws Exception {
		Recorder recorder = train(experiment("profiling.gradientNorms=true", "profiling.interval=20"));
		Map<String, TreeMap<Long, Double>> tensors = below(recorder, ProfileName.GRADIENT_NORM);
		Map<String, TreeMap<Long, Double>> blocks = below(recorder, ProfileName.BLOCK_GRADIENT_NORM);
		assertEquals(Set.of("transformer.encoder.layers.0", "transformer.encoder.norm", "transformer.decoder.layers.0",
				"transformer.decoder.norm", "src_embedding", "tgt_embedding", "output_projection"), blocks.keySet());
		blocks.forEach((block, norms) -> {
			assertEquals(Set.of(20L, 40L), norms.keySet());
			double squares = tensors.entrySet().stream().filter(each -> ProfileName.block(each.getKey()).equals(block))
					.mapToDouble(each -> Math.pow(each.getValue().get(20L), 2)).sum();
			assertEquals(Math.sqrt(squares), norms.get(20L), 1e-12);
		});
		double all = recorder.metrics.get(Metric.GRADIENT_NORM).get(20L);
		assertEquals(all, Math.sqrt(blocks.values().stream().mapToDouble(norms -> Math.pow(norms.get(20L), 2)).sum()),
				1e-5 * all);
	}

	/** Plain descent changes a block by the learning rate times its gradient. */
	@Test
	void theUpdateRatioIsWhatTheStepChanged() throws Exception {
		Recorder recorder = train(experiment("profiling.gradientNorms=true", "profiling.weightNorms=true",
				"profiling.interval=1", "training.optimizer=sgd", "training.momentum=0", "training.weightDecay=0",
				"training.clipNorm=0", "training.learningRate=0.5", "training.steps=20"));
		below(recorder, ProfileName.BLOCK_UPDATE_RATIO).forEach((block, ratios) -> ratios.tailMap(2L)
				.forEach((step, ratio) -> {
					double before = recorder.metrics.get(ProfileName.BLOCK_WEIGHT_NORM + block).get(step - 1);
					double gradient = recorder.metrics.get(ProfileName.BLOCK_GRADIENT_NORM + block).get(step);
					assertEquals(0.5 * gradient / before, ratio, 2e-3 * ratio, block + " at step " + step);
				}));
		assertEquals(7, below(recorder, ProfileName.BLOCK_UPDATE_RATIO).size());
	}

	@Test
	void theNormsOfWeightsAreThoseOfTheCheckpoint() throws Exception {
		Experiment experiment = experiment("profiling.weightNorms=true");
		Recorder recorder = train(experiment);
		try (var scope = new Scope()) {
			Map<String, Tensor> weights = weights(experiment);
			double norm = MultiTensor.globalNorm(List.copyOf(weights.values()));
			double squares = below(recorder, ProfileName.BLOCK_WEIGHT_NORM).values().stream()
					.mapToDouble(norms -> Math.pow(norms.get(40L), 2)).sum();
			assertEquals(norm, Math.sqrt(squares), 1e-5 * norm);
		}
	}

	private Map<String, Tensor> weights(Experiment experiment) throws IOException {
		Network network = Network.unfilled(experiment, ElementType.FLOAT32);
		Checkpoint.open(new Checkpoints(folder, 1).last().orElseThrow()).readWeights(network.state());
		return network.parameters();
	}

	@ParameterizedTest
	@ValueSource(strings = { "model=encoder-decoder", "model=decoder-only model.maximumLength=16",
			"model=revdeq model.maximumLength=16 model.iterations=3 model.beta=0.5",
			"model=decoder-only model.maximumLength=16 training.activationCheckpointing=true training.accumulation=2" })
	void histogramsCountEveryElement(String model) throws Exception {
		List<String> changes = new ArrayList<>(List.of(model.split(" ")));
		changes.addAll(List.of("profiling.histograms=true", "profiling.sampleInterval=20"));
		Experiment experiment = experiment(changes.toArray(String[]::new));
		Recorder recorder = train(experiment);
		recorder.records.forEach((name, values) -> assertEquals(Set.of(20L, 40L), values.keySet(), name));
		try (var scope = new Scope()) {
			weights(experiment).forEach((name, weight) -> {
				Recorded.Histogram values = histogram(recorder, ProfileName.WEIGHT_HISTOGRAM + name);
				assertEquals(weight.elements(), Arrays.stream(values.counts()).sum(), name);
				double[] elements = weight.toDoubles();
				for (int bin : new int[] { 0, 17, 63 }) {
					double count = Arrays.stream(elements).filter(each -> each >= values.edges()[bin]
							&& (each < values.edges()[bin + 1] || bin == 63 && each == values.edges()[64])).count();
					assertEquals(count, values.counts()[bin], 1, name + " bin " + bin);
				}
				assertEquals(weight.elements(), Arrays.stream(histogram(recorder, ProfileName.GRADIENT_HISTOGRAM + name)
						.counts()).sum(), name);
			});
		}
		assertActivations(experiment, recorder);
	}

	private static Recorded.Histogram histogram(Recorder recorder, String name) {
		return (Recorded.Histogram) recorder.records.get(name).get(40L);
	}

	/** Every part gives [B, T, C]; T is that of the longest sequence of the batch. */
	private static void assertActivations(Experiment experiment, Recorder recorder) {
		int row = experiment.getTraining().getBatchSize() * experiment.getModel().getHiddenSize();
		Set<String> parts = new TreeSet<>();
		recorder.records.keySet().stream().filter(name -> name.startsWith(ProfileName.ACTIVATION_HISTOGRAM))
				.forEach(name -> {
					double count = Arrays.stream(histogram(recorder, name).counts()).sum();
					assertTrue(count > 0 && count % row == 0, name + " " + count);
					parts.add(ProfileName.block(name.substring(ProfileName.ACTIVATION_HISTOGRAM.length())));
				});
		assertTrue(parts.size() >= 2, parts.toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "model=encoder-decoder", "model=decoder-only model.maximumLength=16",
			"model=revdeq model.maximumLength=16 model.iterations=3 model.beta=0.5",
			"model=decoder-only model.maximumLength=16 training.activationCheckpointing=true training.accumulation=2",
			"model=decoder-only model.maximumLength=16 model.lora=lora",
			"model=decoder-only model.maximumLength=16 model.feedForward=mixture-of-experts" })
	void aTraceNestsAndChangesNothing(String model) throws Exception {
		List<String> changes = new ArrayList<>(List.of(model.split(" ")));
		changes.add("model.dropout=0.1");
		Recorder plain = train(experiment(changes.toArray(String[]::new)));
		changes.add("profiling.traceStep=7");
		Recorder traced = train(experiment(changes.toArray(String[]::new)));
		assertEquals(List.of(), traced.messages);
		assertEquals(plain.metrics.get(Metric.LOSS), traced.metrics.get(Metric.LOSS));
		assertEquals(plain.metrics.get(Metric.GRADIENT_NORM), traced.metrics.get(Metric.GRADIENT_NORM));
		List<JsonObject> spans = spans(traced.files.get("trace.json"));
		JsonObject step = spans.getFirst();
		assertEquals("step 7", step.get("name").getAsString());
		for (JsonObject span : spans) {
			String category = span.get("cat").getAsString();
			boolean inside = category.equals("step") || spans.stream().anyMatch(other -> holds(other, span)
					&& other.get("name").getAsString().equals(category.equals("phase") ? "step 7" : category));
			assertTrue(inside, span.toString());
			assertTrue(spans.stream().allMatch(other -> holds(other, span) || holds(span, other)
					|| end(other) <= start(span) || end(span) <= start(other)), span.toString());
		}
		for (String phase : List.of("data", "forward", "backward", "clip", "optimizer")) {
			assertTrue(names(spans, "phase").contains(phase), phase);
		}
		Set<String> forward = names(spans, "forward");
		forward.removeIf(name -> name.contains(".cell.")); // seen on the way back only if it is computed again
		assertTrue(forward.stream().anyMatch(name -> name.matches(".*(\\.0|cell)")), forward.toString());
		Set<String> backward = names(spans, "backward");
		forward.forEach(name -> assertTrue(backward.stream().anyMatch(other -> other.contains(name)), name));
	}

	private static Set<String> names(List<JsonObject> spans, String category) {
		return spans.stream().filter(span -> span.get("cat").getAsString().equals(category))
				.map(span -> span.get("name").getAsString()).collect(Collectors.toCollection(TreeSet::new));
	}

	private static List<JsonObject> spans(String json) {
		List<JsonObject> spans = new ArrayList<>();
		for (JsonElement event : JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("traceEvents")) {
			if (event.getAsJsonObject().get("ph").getAsString().equals("X")) {
				spans.add(event.getAsJsonObject());
			}
		}
		return spans;
	}

	private static long start(JsonObject span) {
		return span.get("ts").getAsBigDecimal().movePointRight(3).longValueExact();
	}

	private static long end(JsonObject span) {
		return start(span) + span.get("dur").getAsBigDecimal().movePointRight(3).longValueExact();
	}

	private static boolean holds(JsonObject outer, JsonObject inner) {
		return start(outer) <= start(inner) && end(inner) <= end(outer);
	}

	@Test
	void whatCannotBeMeasuredIsSaidOnceAndTrainingGoesOn() throws Exception {
		Recorder recorder = new Recorder() {
			@Override
			public void metric(String name, long step, double value) {
				if (name.equals(ProfileName.RESIDENT_MEMORY)) {
					throw new IllegalStateException("no memory is known");
				}
				super.metric(name, step, value);
			}
		};
		train(experiment("profiling.memory=true", "profiling.time=true"), recorder);
		assertEquals(List.of("profiling.memory is not measured any more, from step 10 on: no memory is known. "
				+ "Training goes on."), recorder.messages);
		assertEquals(39, recorder.metrics.get(ProfileName.STEP_TIME).size());
		assertEquals(Set.of(10L), recorder.metrics.get(ProfileName.NATIVE_MEMORY).keySet());
	}
}
