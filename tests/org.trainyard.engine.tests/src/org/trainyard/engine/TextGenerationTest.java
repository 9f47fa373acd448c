package org.trainyard.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trainyard.engine.data.TextTokens;
import org.trainyard.engine.decoding.Choice;
import org.trainyard.engine.decoding.Decoding;
import org.trainyard.engine.decoding.Sampling;
import org.trainyard.engine.decoding.TokenListener;
import org.trainyard.engine.model.Prompts;
import org.trainyard.engine.training.StopRequest;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.TextTask;
import org.trainyard.runs.RunId;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.StoreLocation;

/** A trained run gives the same text with kept keys and values as without, within the model's length and beyond. */
class TextGenerationTest {

	private static final List<String> PROMPTS = List.of("a", "the s", "sea and the ship at");

	@TempDir
	Path folder;

	private RunStore train(Experiment experiment, String run) throws Exception {
		Files.writeString(folder.resolve("text.txt"), "the ship at sea and the sea at the ship\n".repeat(30));
		RunStore store = RunStore.open(new StoreLocation(folder.resolve("store")));
		Path file = folder.resolve("text.experiment");
		RecordedRun.train(experiment, store, new NewRunRequest(run, "text", Optional.of(file)),
				new TrainingListener() {
				}, new StopRequest());
		return store;
	}

	private static Experiment experiment(String model) throws Exception {
		Experiment experiment = Experiments.small();
		for (String setting : List.of("model=" + model, "model.hiddenSize=16", "model.heads=2",
				"model.maximumLength=16", "task=text", "task.file=text.txt", "task.length=16",
				"task.vocabularySize=20", "training.steps=30")) {
			String[] parts = setting.split("=");
			Settings.set(experiment, parts[0], parts[1]);
		}
		if (model.equals("revdeq")) {
			Settings.set(experiment, "model.causal", "true");
		}
		return experiment;
	}

	@ParameterizedTest
	@ValueSource(strings = { "decoder-only", "revdeq" })
	void keptKeysAndValuesChangeNoToken(String model) throws Exception {
		String run = RunId.random();
		try (RunStore store = train(experiment(model), run);
				TrainedModel trained = TrainedModel.open(store, run, false)) {
			TextTokens tokens = TextTokens.of((TextTask) trained.experiment().getTask(), trained.files(),
					trained.folder());
			long[][] prompts = new long[PROMPTS.size()][];
			for (int i = 0; i < prompts.length; i++) {
				prompts[i] = tokens.encode(PROMPTS.get(i));
			}
			for (Sampling sampling : List.of(Sampling.GREEDY, new Sampling(1, 5, 0.9, 3))) {
				long[][] whole = new Decoding(sampling, 20, OptionalLong.empty(), tokens.size(), false)
						.run(trained.network(), new Prompts.Texts(prompts), TokenListener.NONE);
				long[][] cached = new Decoding(sampling, 20, OptionalLong.empty(), tokens.size(), true)
						.run(trained.network(), new Prompts.Texts(prompts), TokenListener.NONE);
				assertArrayEquals(whole, cached);
				assertArrayEquals(whole, generated(TextGeneration.of(trained), sampling));
			}
		}
	}

	private static long[][] generated(TextGeneration generation, Sampling sampling) throws Exception {
		List<List<Long>> ids = new ArrayList<>();
		PROMPTS.forEach(prompt -> ids.add(new ArrayList<>()));
		generation.generate(PROMPTS, 20, sampling, new TextGeneration.Listener() {
			@Override
			public void token(int index, GeneratedToken token, Choice choice) {
				assertEquals(choice.probability(), token.probability());
				ids.get(index).add(token.id());
			}

			@Override
			public void end(int index, String rest) {
				assertEquals("", rest);
			}
		});
		return ids.stream().map(row -> row.stream().mapToLong(Long::longValue).toArray()).toArray(long[][]::new);
	}
}
