package org.trainyard.engine.inference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.engine.Experiments;
import org.trainyard.engine.GeneratedToken;
import org.trainyard.engine.NewRunRequest;
import org.trainyard.engine.RecordedRun;
import org.trainyard.engine.RunAttention;
import org.trainyard.engine.TaskPrediction;
import org.trainyard.engine.TaskPrediction.Answer;
import org.trainyard.engine.TrainedModel;
import org.trainyard.engine.TrainingListener;
import org.trainyard.engine.attention.AttentionMap;
import org.trainyard.engine.decoding.Sampling;
import org.trainyard.engine.training.StopRequest;
import org.trainyard.model.AttentionHeads;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreLocation;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Inference processes, forked as the workbench forks them, on runs that were really trained. */
class InferenceProcessTest {

	private static final String COPY = "copycopy";
	private static final String TEXT = "texttext";
	private static final String SIGNAL = "signals1";
	/** So many tokens take longer than any test. */
	private static final int ENDLESS = 1_000_000_000;

	@TempDir
	static Path folder;

	@BeforeAll
	static void train() throws Exception {
		Experiment copy = Experiments.small();
		copy.getTraining().setCheckpointsKept(2);
		train(copy, COPY);
		Files.writeString(folder.resolve("text.txt"), "the ship at sea and the sea at the ship\n".repeat(30));
		train(with("model=decoder-only", "model.hiddenSize=16", "model.heads=2", "model.maximumLength=16", "task=text",
				"task.file=text.txt", "task.length=16", "task.vocabularySize=20", "training.steps=30"), TEXT);
		train(with("model=encoder-only", "model.hiddenSize=16", "model.heads=2", "model.maximumLength=30",
				"task=signal",
				"task.length=20", "training.steps=2"), SIGNAL);
	}

	private static Experiment with(String... settings) throws Exception {
		Experiment experiment = Experiments.small();
		for (String setting : settings) {
			String[] parts = setting.split("=");
			Settings.set(experiment, parts[0], parts[1]);
		}
		return experiment;
	}

	private static void train(Experiment experiment, String run) throws Exception {
		try (RunStore store = open()) {
			RecordedRun.train(experiment, store,
					new NewRunRequest(run, run, Optional.of(folder.resolve("a.experiment"))),
					new TrainingListener() {
					}, new StopRequest());
		}
	}

	private static RunStore open() throws Exception {
		return RunStore.open(new StoreLocation(store()));
	}

	private static Path store() {
		return folder.resolve("store");
	}

	private static ForkedInference start(String run, String... more) throws IOException {
		List<String> arguments = new ArrayList<>(List.of("--store", store().toString(), "--run", run));
		arguments.addAll(List.of(more));
		return new ForkedInference(folder, arguments.toArray(String[]::new));
	}

	@Test
	void anAnswerStreamsWithItsProbabilities() throws Exception {
		try (ForkedInference process = start(COPY)) {
			JsonObject ready = process.reply("ready");
			assertEquals("answer", ready.get("kind").getAsString());
			assertEquals("3 5 7 4", ready.get("example").getAsString());
			assertEquals("[40,20]", ready.get("checkpoints").toString());
			assertEquals(8, ready.get("vocabulary").getAsInt());
			assertEquals(8, ready.get("maximumLength").getAsInt());
			process.ask("{'request':'generate','id':7,'prompt':'3 5 7 4','alternatives':99}");
			List<JsonObject> replies = process.repliesUntil("end");
			Answer expected = answer("3 5 7 4");
			List<JsonObject> tokens = replies.subList(0, replies.size() - 1);
			assertEquals(expected.tokens().stream().map(GeneratedToken::text).toList(),
					tokens.stream().map(reply -> reply.get("text").getAsString()).toList());
			for (int i = 0; i < tokens.size(); i++) {
				assertEquals(expected.tokens().get(i).probability(), tokens.get(i).get("probability").getAsDouble(),
						1e-6);
				assertAlternatives(tokens.get(i));
			}
			JsonObject end = replies.getLast();
			assertEquals(expected.text(), end.get("answer").getAsString());
			assertEquals(7, end.get("id").getAsLong());
			assertEquals(tokens.size(), end.get("tokens").getAsInt());
			assertFalse(end.get("stopped").getAsBoolean());
			assertEquals(tokens.stream().mapToDouble(reply -> reply.get("seconds").getAsDouble()).sum(),
					end.get("seconds").getAsDouble(), 1e-9);
			process.ask("{'request':'quit'}");
			assertEquals(InferenceProcess.ENDED, process.exit());
			assertEquals("", process.complaint());
		}
	}

	/** All tokens of the vocabulary, of which greedy sampling takes the likeliest. */
	private static void assertAlternatives(JsonObject token) {
		List<JsonObject> all = token.getAsJsonArray("alternatives").asList().stream().map(JsonElement::getAsJsonObject)
				.toList();
		assertEquals(8, all.size());
		assertEquals(1, all.stream().mapToDouble(each -> each.get("probability").getAsDouble()).sum(), 1e-6);
		assertEquals(token.get("token"), all.getFirst().get("token"));
		assertEquals(token.get("name"), all.getFirst().get("name"));
		assertEquals(1, all.getFirst().get("chance").getAsDouble());
		assertEquals(0, all.get(1).get("chance").getAsDouble());
	}

	private static Answer answer(String input) throws Exception {
		try (RunStore store = open(); TrainedModel model = TrainedModel.open(store, COPY, false)) {
			return TaskPrediction.of(model).answers(List.of(input), Sampling.GREEDY).getFirst();
		}
	}

	@Test
	void aCheckpointIsChosen() throws Exception {
		try (ForkedInference process = start(COPY, "--checkpoint", "20")) {
			assertEquals(20, process.reply("ready").get("step").getAsInt());
		}
	}

	@Test
	void aTextIsStoppedMidwayAndTheNextOneIsAnswered() throws Exception {
		try (ForkedInference process = start(TEXT)) {
			JsonObject ready = process.reply("ready");
			assertEquals("text", ready.get("kind").getAsString());
			assertFalse(ready.has("example"));
			process.ask("{'request':'generate','id':1,'prompt':'the s','length':" + ENDLESS + ",'temperature':1}");
			process.ask("{'request':'generate','id':2,'prompt':'the s','length':" + ENDLESS + ",'temperature':1}");
			process.reply("token");
			process.ask("{'request':'stop','id':2}");
			process.ask("{'request':'stop','id':1}");
			process.ask("{'request':'stop','id':1}");
			JsonObject end = process.repliesUntil("end").getLast();
			assertTrue(end.get("stopped").getAsBoolean());
			assertTrue(end.get("tokens").getAsInt() > 0);
			JsonObject second = process.reply("end");
			assertEquals("2 true 0", second.get("id") + " " + second.get("stopped") + " " + second.get("tokens"));
			assertEquals(texts(process, 5), texts(process, 5));
		}
	}

	/** Twenty tokens with the same seed. */
	private static String texts(ForkedInference process, int topK) throws IOException {
		process.ask("{'request':'generate','id':1,'prompt':'sea','length':20,'temperature':0.9,'topK':" + topK
				+ ",'topP':0.95,'seed':3,'alternatives':6}");
		List<JsonObject> replies = process.repliesUntil("end");
		assertEquals(21, replies.size());
		for (JsonObject token : replies.subList(0, 20)) {
			assertTrue(token.get("chance").getAsDouble() > 0, token::toString);
			long possible = token.getAsJsonArray("alternatives").asList().stream()
					.filter(each -> each.getAsJsonObject().get("chance").getAsDouble() > 0).count();
			assertTrue(possible <= topK, token::toString);
		}
		return replies.subList(0, 20).stream().map(reply -> reply.get("text").getAsString())
				.collect(Collectors.joining());
	}

	/** Source, target and what the decoder takes of the encoder, as a process beside it finds them. */
	@Test
	void attentionIsToldOfAllThatWasGenerated() throws Exception {
		try (ForkedInference process = start(COPY)) {
			assertEquals(1, process.reply("ready").get("layers").getAsInt());
			process.ask("{'request':'attention','id':4,'prompt':'3 5 7','tokens':[3,5,2]}");
			JsonObject reply = process.reply("attention");
			assertEquals(4, reply.get("id").getAsLong());
			List<AttentionMap> expected = attention("3 5 7", 3, 5, 2);
			List<JsonElement> blocks = reply.getAsJsonArray("blocks").asList();
			assertEquals(3, blocks.size());
			for (int i = 0; i < blocks.size(); i++) {
				JsonObject block = blocks.get(i).getAsJsonObject();
				AttentionMap map = expected.get(i);
				assertEquals(map.part(), block.get("part").getAsString());
				assertEquals(map.queries(), texts(block, "queries"));
				assertEquals(map.keys(), texts(block, "keys"));
				assertEquals(2, map.heads().size());
				for (AttentionMap.Head head : map.heads()) {
					assertArrayEquals(head.weights().orElseThrow(), floats(texts(block, "heads").get(head.number())),
							1e-6f);
				}
			}
		}
	}

	private static List<AttentionMap> attention(String prompt, long... tokens) throws Exception {
		try (RunStore store = open(); TrainedModel model = TrainedModel.open(store, COPY, false)) {
			return RunAttention.of(model).continued(prompt, tokens, AttentionHeads.ALL);
		}
	}

	private static List<String> texts(JsonObject object, String key) {
		return object.getAsJsonArray(key).asList().stream().map(JsonElement::getAsString).toList();
	}

	private static float[] floats(String base64) {
		ByteBuffer bytes = ByteBuffer.wrap(Base64.getDecoder().decode(base64)).order(ByteOrder.LITTLE_ENDIAN);
		float[] floats = new float[bytes.remaining() / Float.BYTES];
		bytes.asFloatBuffer().get(floats);
		return floats;
	}

	@Test
	void wrongRequestsAreRefusedInOneLineAndEndNothing() throws Exception {
		try (ForkedInference process = start(TEXT)) {
			process.reply("ready");
			assertRefused(process, "something", "“something” is no JSON object on one line.");
			assertRefused(process, "[1]", "“[1]” is no JSON object on one line.");
			assertRefused(process, "{'request':'sing'}",
					"The request “sing” is not known. Known are generate, attention, stop, quit.");
			assertRefused(process, "{'request':'generate','prompt':'a'}", "The request lacks “id”.");
			assertRefused(process, "{'request':'generate','id':1}", "The request lacks “prompt”.");
			assertRefused(process, "{'request':'generate','id':1,'prompt':5}", "“prompt” is 5; it must be a text.");
			assertRefused(process, "{'request':'generate','id':1,'prompt':'a','length':0}",
					"“length” is 0; it must be a whole number from 1 to 2147483647.");
			assertRefused(process, "{'request':'generate','id':1,'prompt':'a','temperature':'hot'}",
					"“temperature” is \"hot\"; it must be a number.");
			assertRefused(process, "{'request':'generate','id':1,'prompt':'a','topP':2}",
					"top-p is 2.0; it must be above 0 and at most 1, which chooses from all tokens.");
			assertRefused(process, "{'request':'attention','id':1,'prompt':'a','tokens':[]}",
					"“tokens” is []; it must be a list of token numbers, of one at least.");
			assertRefused(process, "{'request':'attention','id':1,'prompt':'a','tokens':[20]}",
					"“tokens” is 20; it must be a whole number from 0 to 19.");
			assertRefused(process, "{'request':'attention','id':1,'prompt':'a','tokens':[1],'layer':6}",
					"“layer” is 6; it must be a whole number from 0 to 3.");
			assertRefused(process, "{'request':'generate','id':1,'prompt':''}",
					"Prompt: it is empty; write a character at least.");
			assertRefused(process, "{'request':'generate','id':1,'prompt':'猫'}",
					"Prompt: “猫” (U+732B) has no token in this run, for the text that it learned from does not hold it;"
							+ " leave it out.");
			process.ask("{'request':'generate','id':1,'prompt':'a','length':1}");
			process.repliesUntil("end");
		}
	}

	private static void assertRefused(ForkedInference process, String request, String message) throws IOException {
		process.ask(request);
		assertEquals(message, process.reply("refused").get("message").getAsString());
	}

	@Test
	void itEndsWithItsInputAlsoWhileItGenerates() throws Exception {
		try (ForkedInference process = start(TEXT)) {
			process.ask("{'request':'generate','id':1,'prompt':'a','length':" + ENDLESS + "}");
			process.reply("ready");
			process.reply("token");
			process.closeInput();
			assertTrue(process.repliesUntil("end").getLast().get("stopped").getAsBoolean());
			assertEquals(InferenceProcess.ENDED, process.exit());
		}
	}

	@Test
	@Tag("long")
	void whatKeepsItFromStartingIsOneLine() throws Exception {
		assertNotStarted("--run", start(COPY, "--run"));
		assertNotStarted("--checkpoint is first", start(COPY, "--checkpoint", "first"));
		assertNotStarted("no checkpoint of step 7; it has those of the steps 40, 20", start(COPY, "--checkpoint", "7"));
		assertNotStarted("nobody", start("nobody"));
		assertNotStarted("learned signals", start(SIGNAL));
		assertNotStarted("--store", new ForkedInference(folder, "--run", COPY));
		Path nowhere = folder.resolve("nowhere");
		assertNotStarted(nowhere.toString(),
				new ForkedInference(folder, "--run", COPY, "--store", nowhere.toString()));
		assertFalse(Files.exists(nowhere));
	}

	private static void assertNotStarted(String reason, ForkedInference process) throws Exception {
		try (process) {
			assertEquals(InferenceProcess.WRONG_INPUT, process.exit());
			assertEquals(1, process.complaint().lines().count(), process.complaint());
			assertTrue(process.complaint().contains(reason), process.complaint());
		}
	}
}
