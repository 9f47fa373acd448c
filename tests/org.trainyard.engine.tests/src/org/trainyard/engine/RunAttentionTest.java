package org.trainyard.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.engine.attention.AttentionMap;
import org.trainyard.engine.data.TextTokens;
import org.trainyard.engine.data.Tokens;
import org.trainyard.engine.training.StopRequest;
import org.trainyard.model.AttentionHeads;
import org.trainyard.model.AttentionHeads.Head;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.TextTask;
import org.trainyard.profiling.ProfileName;
import org.trainyard.runs.Recorded;
import org.trainyard.runs.RunId;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreLocation;

/** What the heads of recorded runs look at. */
class RunAttentionTest {

	private static final String TEXT = "the ship at sea and the sea at the ship\n";

	@TempDir
	Path folder;

	private Experiment experiment(String... settings) throws Exception {
		Files.writeString(folder.resolve("text.txt"), TEXT.repeat(30));
		Experiment experiment = Experiments.small();
		experiment.getTraining().setSteps(4);
		experiment.getTraining().setEvaluationInterval(2);
		experiment.getTraining().setCheckpointsKept(2);
		for (String setting : settings) {
			String[] parts = setting.split("=", 2);
			Settings.set(experiment, parts[0], parts[1]);
		}
		return experiment;
	}

	private String train(RunStore store, Experiment experiment) throws Exception {
		String run = RunId.random();
		TrainingOutcome outcome = RecordedRun.train(experiment, store,
				new NewRunRequest(run, "small", Optional.of(folder.resolve("small.experiment"))),
				new TrainingListener() {
				}, new StopRequest());
		assertEquals(RunState.FINISHED, outcome.state(), outcome.message());
		return run;
	}

	private RunStore open() throws Exception {
		return RunStore.open(new StoreLocation(folder.resolve("store")));
	}

	/** The weights of a checkpoint, shown afterwards, are those that the run recorded when it had them. */
	@Test
	void aCheckpointShowsWhatTheRunRecorded() throws Exception {
		try (RunStore store = open()) {
			String run = train(store, experiment("profiling.attention=true", "profiling.sampleInterval=2"));
			for (long step : new long[] { 2, 4 }) {
				try (TrainedModel model = TrainedModel.open(store, run, new CheckpointChoice.Step(step))) {
					assertEquals(step, model.step());
					for (AttentionMap map : RunAttention.of(model).recorded(AttentionHeads.ALL)) {
						for (AttentionMap.Head head : map.heads()) {
							var recorded = (Recorded.Matrix) store
									.record(run, ProfileName.attention(map.part(), head.number()), step).orElseThrow()
									.value();
							assertArrayEquals(recorded.values(), head.weights().orElseThrow(), 1e-6f, map.part());
						}
					}
				}
			}
		}
	}

	@Test
	void aSourceIsReadWithItsRightTargetOrWithWhatTheModelMadeOfIt() throws Exception {
		try (RunStore store = open(); TrainedModel model = model(store, train(store, experiment()))) {
			RunAttention attention = RunAttention.of(model);
			AttentionMap cross = attention.written("3 5 7", AttentionHeads.ALL).getLast();
			assertEquals("transformer.decoder.layers.0.multihead_attn", cross.part());
			assertEquals(List.of("<start>", "3", "5", "7"), cross.queries());
			assertEquals(List.of("3", "5", "7"), cross.keys());
			assertEquals(cross.queries().size() * cross.keys().size(),
					cross.heads().getFirst().weights().orElseThrow().length);
			AttentionMap made = attention.continued("3 5 7", new long[] { 6, 6, Tokens.END },
					new AttentionHeads(List.of(new Head(0, 1)))).getLast();
			assertEquals(List.of("<start>", "6", "6"), made.queries());
			assertEquals(List.of(false, true), made.heads().stream().map(head -> head.weights().isPresent()).toList());
			assertRefused("“9” is no token of this run; tokens are the numbers from 3 to 7.",
					() -> attention.written("3 9", AttentionHeads.ALL));
			assertRefused("The input is 9 tokens long, and model.maximumLength is 8. Shorten the input.",
					() -> attention.continued("3", new long[] { 3, 3, 3, 3, 3, 3, 3, 3 }, AttentionHeads.ALL));
		}
	}

	private static TrainedModel model(RunStore store, String run) throws Exception {
		return TrainedModel.open(store, run, new CheckpointChoice.Last());
	}

	private interface Refused {
		void ask() throws ExperimentException;
	}

	private static void assertRefused(String line, Refused asked) {
		assertEquals(line, assertThrows(ExperimentException.class, asked::ask).getMessage());
	}

	@Test
	void aTextIsReadWholeAndNotBeyondTheModelsLength() throws Exception {
		Experiment experiment = experiment("model=decoder-only", "model.hiddenSize=16", "model.heads=2",
				"model.layers=1", "model.positions=rotary", "model.maximumLength=8", "task=text", "task.file=text.txt",
				"task.length=8", "task.vocabularySize=20");
		try (RunStore store = open(); TrainedModel model = model(store, train(store, experiment))) {
			RunAttention attention = RunAttention.of(model);
			AttentionMap map = attention.written("the sea", AttentionHeads.ALL).getFirst();
			assertEquals(List.of("t", "h", "e", " ", "s", "e", "a"), map.queries());
			assertEquals(map.queries(), map.keys());
			long e = TextTokens.of((TextTask) experiment.getTask(), model.files(), model.folder()).encode("e")[0];
			assertEquals(List.of("t", "h", "e", " ", "s", "e", "e", "e"),
					attention.continued("the se", new long[] { e, e }, AttentionHeads.ALL).getFirst().keys());
			assertEquals(List.of("e", " ", "s", "e", "a", "e", "e", "e"),
					attention.continued("the sea", new long[] { e, e, e }, AttentionHeads.ALL).getFirst().keys());
			assertEquals(8, attention.recorded(AttentionHeads.ALL).getFirst().keys().size());
			assertRefused("The input is 9 tokens long, and model.maximumLength is 8. Shorten the input.",
					() -> attention.written("the ship ", AttentionHeads.ALL));
			Files.writeString(folder.resolve("text.txt"), "another ship\n".repeat(30));
			String other = assertThrows(ExperimentException.class, () -> attention.recorded(AttentionHeads.ALL))
					.getMessage();
			assertTrue(other.contains("text.txt") && other.lines().count() == 1, other);
			model.experiment().getProfiling().setAttentionInput("the sea");
			assertEquals(7, attention.recorded(AttentionHeads.ALL).getFirst().keys().size());
			assertTrue(assertThrows(ExperimentException.class, () -> attention.written("", AttentionHeads.ALL))
					.getMessage().lines().count() == 1);
		}
	}

	@Test
	void aSignalIsShownByItsPositionsButCannotBeWritten() throws Exception {
		Experiment experiment = experiment("model=encoder-only", "model.hiddenSize=16", "model.heads=2",
				"model.layers=1", "task=signal", "task.length=6", "task.features=4");
		try (RunStore store = open(); TrainedModel model = model(store, train(store, experiment))) {
			RunAttention attention = RunAttention.of(model);
			assertEquals(List.of("0", "1", "2", "3", "4", "5"),
					attention.recorded(AttentionHeads.ALL).getFirst().keys());
			assertRefused("The task has signals, which cannot be written as text. Leave the input out, and the first"
					+ " example of the evaluation is taken.", () -> attention.written("1", AttentionHeads.ALL));
		}
	}

	/** Before there is a run. */
	@Test
	void anInputThatCannotBeReadMakesNoRun() throws Exception {
		try (RunStore store = open()) {
			for (String[] wrong : new String[][] {
					{ "profiling.attentionInput=3 99", "profiling.attentionInput cannot be used: “99”" },
					{ "profiling.attentionHeads=0.2", "profiling.attentionHeads names 0.2" } }) {
				Experiment experiment = experiment("profiling.attention=true", wrong[0]);
				String message = assertThrows(ExperimentException.class, () -> train(store, experiment)).getMessage();
				assertTrue(message.contains(wrong[1]) && message.lines().count() == 1, message);
			}
			assertEquals(List.of(), store.runs());
		}
	}
}
