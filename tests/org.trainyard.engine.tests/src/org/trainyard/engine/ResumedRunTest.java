package org.trainyard.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trainyard.engine.checkpoint.Checkpoints;
import org.trainyard.engine.training.Metric;
import org.trainyard.engine.training.StopRequest;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.Parts;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.EarlyStopping;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.ExperimentFactory;
import org.trainyard.profiling.Group;
import org.trainyard.profiling.ProfileName;
import org.trainyard.runs.Message;
import org.trainyard.runs.MetricSummary;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunId;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.StoreLocation;

class ResumedRunTest {

	/** Of these the values are never the same twice. */
	private static final Set<Group> MEASURED = Set.of(Group.TIME, Group.MEMORY, Group.MACHINE);
	private static final TrainingListener SILENT = new TrainingListener() {
	};

	@TempDir
	Path folder;
	private RunStore store;

	@BeforeEach
	void open() throws StoreException {
		store = RunStore.open(new StoreLocation(folder.resolve("store")));
	}

	@AfterEach
	void close() {
		store.close();
	}

	/** Dropout, Adam, a learning rate that falls on a plateau, early stopping, and two batches a step. */
	private static Experiment experiment(String changes) throws ExperimentException {
		Experiment experiment = Experiments.small();
		EarlyStopping early = ExperimentFactory.eINSTANCE.createEarlyStopping();
		early.setPatience(3);
		early.setMinimumChange(0.3);
		experiment.getTraining().setEarlyStopping(early);
		for (String change : ("training.schedule=plateau training.schedule.patience=0 training.schedule.factor=0.5"
				+ " training.schedule.minimumChange=0.2 training.evaluationInterval=6 training.accumulation=2"
				+ " profiling.gradientNorms=true profiling.weightNorms=true profiling.interval=5 " + changes).strip()
				.split(" ")) {
			String[] setting = change.split("=");
			Settings.set(experiment, setting[0], setting[1]);
			Parts.complete(experiment);
		}
		return experiment;
	}

	/** Stops itself after a step. */
	private TrainingOutcome trainUntil(long step, Experiment experiment, String id) throws Exception {
		StopRequest stop = new StopRequest();
		TrainingListener listener = new TrainingListener() {
			@Override
			public void progress(long done, long all, double loss, double remainingSeconds) {
				if (done == step) {
					stop.request();
				}
			}
		};
		return RecordedRun.train(experiment, store, new NewRunRequest(id, id, Optional.empty()), listener, stop);
	}

	private TrainingOutcome resume(String id) throws ExperimentException, StoreException {
		return ResumedRun.resume(store, id, SILENT, new StopRequest());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			encoder-decoder     | training.optimizer=adam
			AdamW, two groups   | training.optimizer=adamw training.weightDecay=0.1 training.decayedParameters=matrices
			SGD with momentum   | training.optimizer=sgd training.momentum=0.9
			mixture, batch norm | model=decoder-only model.maximumLength=16 model.dropout=0.1 model.feedForward=mixture-of-experts model.norm=batch-norm
			RevDEQ              | model=revdeq model.maximumLength=16 model.dropout=0.1 model.beta=0.5 model.iterations=4
			checkpointing, LoRA | model=decoder-only model.maximumLength=16 model.dropout=0.1 training.activationCheckpointing=true model.lora=lora
			""")
	void aResumedRunEndsAsAStraightOne(String name, String changes) throws Exception {
		assertResumedEndsAsStraight(changes);
	}

	/** Not promised, but so it is. */
	@Test
	@Tag("long")
	void alsoWithTwoThreads() throws Exception {
		assertResumedEndsAsStraight("training.threads=2 model.hiddenSize=64 training.batchSize=32");
	}

	private void assertResumedEndsAsStraight(String changes) throws Exception {
		Experiment experiment = experiment(changes);
		TrainingOutcome straight = trainUntil(-1, experiment, "straight");
		assertEquals(RunState.FINISHED, straight.state());
		assertEquals(RunState.STOPPED, trainUntil(8, experiment, "stopped").state());
		long ended = store.points("stopped", Metric.LOSS).count();
		StopRequest again = new StopRequest();
		TrainingListener listener = new TrainingListener() {
			@Override
			public void progress(long done, long all, double loss, double remainingSeconds) {
				if (done == 15) {
					again.request();
				}
			}
		};
		assertEquals(RunState.STOPPED, ResumedRun.resume(store, "stopped", listener, again).state());
		TrainingOutcome resumed = resume("stopped");
		assertEquals(8, ended);
		assertEquals(straight.steps(), resumed.steps());
		assertEquals(straight.message(), resumed.message());
		assertSame("straight", "stopped", straight.steps());
		straight.metrics().keySet().removeIf(ResumedRunTest::isMeasured);
		resumed.metrics().keySet().removeIf(ResumedRunTest::isMeasured);
		assertEquals(straight.metrics(), resumed.metrics());
	}

	private static boolean isMeasured(String metric) {
		return ProfileName.group(metric).map(MEASURED::contains).orElse(false);
	}

	/** Every point but times, and every byte of the last checkpoint. */
	private void assertSame(String straight, String resumed, long steps) throws Exception {
		Map<String, List<String>> expected = points(straight);
		assertEquals(expected, points(resumed));
		assertArrayEquals(LongStream.rangeClosed(2, steps).toArray(),
				store.points(straight, ProfileName.STEP_TIME).steps());
		assertArrayEquals(new long[] { 1, 9, 16 }, store.points(resumed, ProfileName.FIRST_STEP_TIME).steps());
		assertEquals(steps - 3, store.points(resumed, ProfileName.STEP_TIME).count());
		assertEquals(store.metrics(straight).stream().filter(metric -> !isMeasured(metric.name())).toList(),
				store.metrics(resumed).stream().filter(metric -> !isMeasured(metric.name())).toList());
		String last = "checkpoints/step-" + steps;
		for (String file : List.of(Checkpoints.WEIGHTS, Checkpoints.OPTIMIZER, "training.json")) {
			assertArrayEquals(Files.readAllBytes(store.files(straight).resolve(last).resolve(file)),
					Files.readAllBytes(store.files(resumed).resolve(last).resolve(file)), file);
		}
	}

	private Map<String, List<String>> points(String run) throws StoreException {
		Map<String, List<String>> points = new LinkedHashMap<>();
		for (MetricSummary metric : store.metrics(run)) {
			if (!isMeasured(metric.name())) {
				var all = store.points(run, metric.name());
				points.put(metric.name(), LongStream.range(0, all.count())
						.mapToObj(i -> all.steps()[(int) i] + " " + all.values()[(int) i]).toList());
			}
		}
		return points;
	}

	@Test
	void theRunIsTheSameAndTimeRunsOn() throws Exception {
		trainUntil(8, experiment(""), "stopped");
		Run before = store.run("stopped").orElseThrow();
		resume("stopped");
		Run after = store.run("stopped").orElseThrow();
		assertEquals(1, store.runs().size());
		assertEquals(RunState.FINISHED, after.state());
		assertEquals(before.created(), after.created());
		assertTrue(after.seconds() >= before.seconds());
		double[] seconds = store.points("stopped", Metric.LOSS).seconds();
		for (int i = 1; i < seconds.length; i++) {
			assertTrue(seconds[i] >= seconds[i - 1]);
		}
		assertEquals(List.of("Resumed at step 8."),
				store.messages("stopped").stream().map(Message::text).toList());
	}

	@Test
	void pathsStartWhereTheyDid() throws Exception {
		Files.createDirectories(folder.resolve("project/texts"));
		Files.writeString(folder.resolve("project/texts/rain.txt"), "It rains on the hill. ".repeat(50));
		Experiment experiment = experiment("model=decoder-only task=text task.file=texts/rain.txt task.length=8"
				+ " model.maximumLength=8 task.vocabularySize=64");
		Path file = folder.resolve("project/rain.experiment");
		NewRunRequest request = new NewRunRequest(RunId.random(), "rain", Optional.of(file));
		StopRequest afterOne = new StopRequest();
		RecordedRun.train(experiment, store, request, new TrainingListener() {
			@Override
			public void progress(long step, long steps, double loss, double remainingSeconds) {
				afterOne.request();
			}
		}, afterOne);
		assertEquals(RunState.FINISHED, resume(request.id()).state());
	}

	@Test
	void whatCannotBeResumedIsLeftAsItIs() throws Exception {
		trainUntil(-1, experiment(""), "finished");
		assertRefused("finished", "trainyard fork finished --set training.steps=N");
		StopRequest stop = new StopRequest();
		stop.request();
		RecordedRun.train(experiment(""), store, new NewRunRequest("early", "early", Optional.empty()), SILENT, stop);
		assertRefused("early", "before its first checkpoint");
		TrainingListener meddling = new TrainingListener() {
			@Override
			public void evaluated(long step, Map<String, Double> metrics) {
				try {
					assertRefused("running", "is running");
				} catch (Exception e) {
					throw new AssertionError(e);
				}
			}
		};
		assertEquals("", RecordedRun.train(experiment("training.steps=6"), store,
				new NewRunRequest("running", "running", Optional.empty()), meddling, new StopRequest()).message());
	}

	@Test
	void aDamagedCheckpointIsNamed() throws Exception {
		trainUntil(8, experiment(""), "stopped");
		Path checkpoint = store.files("stopped").resolve("checkpoints/step-8");
		Path weights = checkpoint.resolve(Checkpoints.WEIGHTS);
		byte[] whole = Files.readAllBytes(weights);
		try (FileChannel channel = FileChannel.open(weights, StandardOpenOption.WRITE)) {
			channel.truncate(channel.size() - 1);
		}
		assertRefused("stopped", weights + " is damaged: it ends before its last tensor.");
		Files.delete(weights);
		assertRefused("stopped", weights + ": there is no such file");
		Files.write(weights, whole);
		Path optimizer = checkpoint.resolve(Checkpoints.OPTIMIZER);
		byte[] updates = Files.readAllBytes(optimizer);
		Files.write(optimizer, whole);
		assertRefused("stopped", optimizer + " is the state of another optimizer.");
		Files.write(optimizer, updates);
		Files.write(weights, updates);
		assertRefused("stopped", "is of another model, the first tensor that does not fit is ");
		Files.write(weights, whole);
		Path state = checkpoint.resolve("training.json");
		String text = Files.readString(state);
		for (Map.Entry<String, String> damage : Map.of("", "no JSON object", "{\"step\": 8", "no JSON object",
				text.replace("\"seed\"", "\"sed\""), "field seed is missing",
				text.replaceFirst("\"loss\": [0-9.]+", "\"loss\": \"low\""), "field best.loss has no value")
				.entrySet()) {
			Files.writeString(state, damage.getKey());
			assertRefused("stopped", state + " is damaged: ");
			assertRefused("stopped", damage.getValue());
		}
		Files.writeString(state, text);
		assertEquals(8, store.points("stopped", Metric.LOSS).count());
		assertEquals(RunState.FINISHED, resume("stopped").state());
	}

	/** What a process leaves that is killed after its first checkpoint and before it could write the index. */
	@Test
	void aCheckpointThatNothingRefersToIsFound() throws Exception {
		trainUntil(8, experiment(""), "stopped");
		Path checkpoints = store.files("stopped").resolve("checkpoints");
		Files.delete(checkpoints.resolve("checkpoints.json"));
		assertEquals(RunState.FINISHED, resume("stopped").state());
	}

	private void assertRefused(String id, String part) throws IOException, StoreException {
		Run before = store.run(id).orElseThrow();
		String message = assertThrows(ExperimentException.class, () -> resume(id)).getMessage();
		assertTrue(message.contains(part) && message.lines().count() == 1, message);
		Run after = store.run(id).orElseThrow();
		assertEquals(before.state(), after.state());
	}
}
