package org.trainyard.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.engine.training.Metric;
import org.trainyard.engine.training.StopRequest;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.ParameterCount;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Device;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.profiling.ProfileName;
import org.trainyard.runs.Artifact;
import org.trainyard.runs.Points;
import org.trainyard.runs.Recorded;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunId;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.StoreLocation;

class RecordedRunTest {

	@TempDir
	Path folder;

	private final TrainingListener silent = new TrainingListener() {
	};

	private RunStore open() throws StoreException {
		return RunStore.open(new StoreLocation(folder.resolve("store")));
	}

	private static NewRunRequest request() {
		return new NewRunRequest(RunId.random(), "small", Optional.empty());
	}

	@Test
	void aFinishedRunIsRecordedWhole() throws Exception {
		Experiment experiment = Experiments.small();
		List<Long> steps = new ArrayList<>();
		TrainingListener listener = new TrainingListener() {
			@Override
			public void progress(long step, long all, double loss, double remainingSeconds) {
				assertTrue(remainingSeconds >= 0 && Double.isFinite(loss));
				steps.add(step);
			}
		};
		Path file = folder.resolve("small.experiment");
		try (RunStore store = open()) {
			TrainingOutcome outcome = RecordedRun.train(experiment, store, NewRunRequest.of("small", file), listener,
					new StopRequest());
			assertEquals(RunState.FINISHED, outcome.state());
			assertEquals(40, outcome.steps());
			assertEquals(40, steps.size());
			Run run = store.run(outcome.run()).orElseThrow();
			assertEquals(RunState.FINISHED, run.state());
			assertEquals("small", run.name());
			assertEquals(Settings.values(experiment), store.settings(run.id()));
			Points loss = store.points(run.id(), Metric.LOSS);
			assertEquals(40, loss.steps().length);
			assertEquals(outcome.metrics().get(Metric.LOSS), loss.values()[39]);
			assertEquals(outcome.metrics().get(Metric.EXACT_MATCH),
					store.points(run.id(), Metric.EXACT_MATCH).values()[1]);
			assertTrue(Files.exists(store.files(run.id()).resolve("checkpoints/step-40/model.safetensors")));
			assertEnvironment(store.environment(run.id()), file);
			assertEquals(Long.toString(ParameterCount.total(experiment)),
					store.environment(run.id()).get("model.parameters"));
			double[] inference = store.points(run.id(), ProfileName.INFERENCE_TIME).values();
			assertEquals(store.points(run.id(), Metric.EXACT_MATCH).count(), inference.length);
			assertTrue(Arrays.stream(inference).allMatch(seconds -> seconds > 0 && seconds < 1));
		}
	}

	@Test
	void whatIsMeasuredIsInTheStore() throws Exception {
		Experiment experiment = Experiments.small();
		experiment.getProfiling().setTraceStep(7);
		experiment.getProfiling().setHistograms(true);
		experiment.getProfiling().setSampleInterval(40);
		try (RunStore store = open()) {
			String id = RecordedRun
					.train(experiment, store, NewRunRequest.of("small", folder.resolve("small.experiment")),
							silent, new StopRequest())
					.run();
			Artifact trace = store.artifacts(id).stream().filter(file -> file.name().equals("trace.json")).findFirst()
					.orElseThrow();
			String json = Files.readString(store.files(id).resolve("trace.json"));
			assertEquals(trace.bytes(), json.length());
			assertTrue(json.contains("\"step 7\""), json);
			Map<String, Recorded.Summary> records = new TreeMap<>();
			store.records(id).forEach(record -> records.put(record.name(), record));
			assertEquals(40, records.get(ProfileName.TIME_SUMMARY).lastStep());
			assertEquals(Recorded.Kind.HISTOGRAM,
					records.get(ProfileName.WEIGHT_HISTOGRAM + "output_projection.bias").kind());
			assertEquals(4, store.points(id, ProfileName.FORWARD_TIME).count());
			assertEquals(List.of(), store.messages(id));
		}
	}

	private static void assertEnvironment(Map<String, String> environment, Path file) {
		assertEquals(System.getProperty("java.version"), environment.get("java.version"));
		assertEquals("0.35.1", environment.get("djl.version"));
		assertEquals("2.7.1", environment.get("pytorch.version"));
		assertEquals("1", environment.get("threads"));
		assertEquals("cpu", environment.get("device"));
		assertEquals(file.toString(), environment.get("experiment.file"));
		assertFalse(environment.containsKey("git.commit"), "the file is in no repository");
		for (String key : List.of("trainyard.version", "os", "machine.processor", "machine.cores", "machine.memory",
				"host")) {
			assertFalse(environment.get(key).isBlank(), key);
		}
	}

	@Test
	void aStoppedRunIsStopped() throws Exception {
		StopRequest stop = new StopRequest();
		TrainingListener listener = new TrainingListener() {
			@Override
			public void progress(long step, long all, double loss, double remainingSeconds) {
				if (step == 7) {
					stop.request();
				}
			}
		};
		try (RunStore store = open()) {
			TrainingOutcome outcome = RecordedRun.train(Experiments.small(), store, request(), listener, stop);
			assertEquals(RunState.STOPPED, outcome.state());
			assertEquals(7, outcome.steps());
			assertEquals(RunState.STOPPED, store.run(outcome.run()).orElseThrow().state());
			assertTrue(Files.exists(store.files(outcome.run()).resolve("checkpoints/step-7")));
		}
	}

	@Test
	void aDivergingRunFailsAndKeepsItsPoints() throws Exception {
		try (RunStore store = open()) {
			TrainingOutcome outcome = RecordedRun.train(Experiments.diverging(), store, request(), silent,
					new StopRequest());
			Run run = store.run(outcome.run()).orElseThrow();
			assertEquals(RunState.FAILED, run.state());
			assertEquals(outcome.message(), run.message());
			assertTrue(run.message().contains("step " + store.points(run.id(), Metric.LOSS).steps().length + ":"));
		}
	}

	@Test
	void aModelThatNoMemoryHoldsFails() throws Exception {
		Experiment huge = Experiments.small();
		Settings.set(huge, "model.hiddenSize", "65536");
		try (RunStore store = open()) {
			TrainingOutcome outcome = RecordedRun.train(huge, store, request(), silent, new StopRequest());
			assertEquals(RunState.FAILED, outcome.state());
			assertEquals("Memory was not enough in step 1: transformer.encoder.layers.0.self_attn.in_proj_weight"
					+ " [196608, 65536]. Lower training.batchSize or make the model smaller.", outcome.message());
		}
	}

	@Test
	void whatCannotBeTrainedMakesNoRun() throws Exception {
		Experiment indivisible = Experiments.small();
		Settings.set(indivisible, "model.heads", "3");
		Experiment onGpu = Experiments.small();
		onGpu.getTraining().setDevice(Device.CUDA);
		try (RunStore store = open()) {
			for (Experiment experiment : List.of(indivisible, onGpu)) {
				String message = assertThrows(ExperimentException.class,
						() -> RecordedRun.train(experiment, store, request(), silent, new StopRequest())).getMessage();
				assertFalse(message.contains("\n"));
				assertTrue(message.contains(experiment == onGpu ? "training.device" : "model.hiddenSize"), message);
			}
			assertEquals(List.of(), store.runs());
		}
	}
}
