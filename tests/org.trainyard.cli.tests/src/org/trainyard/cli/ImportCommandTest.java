package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A folder as Hugging Face's transformers save a GPT-2, with the weights and the logits of nanoGPT (the reference case
 * {@code gpt2}), becomes an experiment that computes the same.
 */
class ImportCommandTest {

	private static final Path REFERENCE = Path
			.of("../org.trainyard.engine.tests/resources/org/trainyard/engine/reference/gpt2");
	private static final String CONFIG = """
			{"model_type": "gpt2", "architectures": ["GPT2LMHeadModel"], "vocab_size": 61, "n_positions": 16,
			"n_ctx": 16, "n_embd": 32, "n_layer": 2, "n_head": 4, "n_inner": null, "activation_function": "gelu",
			"layer_norm_epsilon": 1e-05, "resid_pdrop": 0.0, "embd_pdrop": 0.0, "attn_pdrop": 0.0,
			"initializer_range": 0.02}
			""";

	@TempDir
	Path place;
	private Path folder;
	private Path experiment;
	private final Map<String, TensorBytes> tensors = new LinkedHashMap<>();

	@BeforeEach
	void readReference() throws IOException {
		folder = Files.createDirectory(place.resolve("tiny-gpt2"));
		experiment = place.resolve("tiny-gpt2.experiment");
		Files.writeString(folder.resolve("config.json"), CONFIG);
		Map<String, TensorBytes> reference = TensorBytes.read(REFERENCE.resolve("weights.safetensors"));
		TensorBytes.write(place.resolve("input.safetensors"), Map.of("tokens", reference.get("input.ids")));
		reference.forEach((name, tensor) -> {
			if (!name.startsWith("input.")) {
				tensors.put(name, tensor);
			}
		});
	}

	private void writeModel() throws IOException {
		TensorBytes.write(folder.resolve("model.safetensors"), tensors);
	}

	/** Renames all tensors as {@code GPT2Model} saves them, and adds the masks that old files hold. */
	private void nameAsWithoutHead() {
		Map<String, TensorBytes> renamed = new LinkedHashMap<>();
		tensors.forEach((name, tensor) -> renamed.put(name.replaceFirst("^transformer\\.", ""), tensor));
		for (String layer : List.of("h.0", "h.1")) {
			renamed.put(layer + ".attn.bias", TensorBytes.zeros("U8", "[1,1,16,16]", 256));
			renamed.put(layer + ".attn.masked_bias", TensorBytes.zeros("F32", "[]", 4));
		}
		tensors.clear();
		tensors.putAll(renamed);
	}

	private Cli.Result runImport(String... more) {
		List<String> line = new ArrayList<>(
				List.of("import", folder.toString(), "--output", experiment.toString()));
		line.addAll(List.of(more));
		return Cli.run(line);
	}

	/** The relative distance of the imported model's logits from nanoGPT's. */
	private double distance(String precision) throws IOException {
		Path output = place.resolve("output.safetensors");
		Cli.Result result = Cli.run("forward", experiment.toString(), "--input",
				place.resolve("input.safetensors").toString(), "--output", output.toString(), "--precision", precision);
		assertEquals(0, result.code(), result.err());
		double[] actual = TensorBytes.read(output).get("logits").values();
		double[] expected = TensorBytes.read(REFERENCE.resolve("expected.safetensors")).get("logits").values();
		assertEquals(expected.length, actual.length);
		double difference = 0;
		double norm = 0;
		for (int i = 0; i < expected.length; i++) {
			difference += Math.pow(actual[i] - expected[i], 2);
			norm += expected[i] * expected[i];
		}
		return Math.sqrt(difference / norm);
	}

	private Set<String> files() throws IOException {
		try (var files = Files.list(place)) {
			return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
		}
	}

	@Test
	void theImportedModelComputesWhatNanoGptDoes() throws IOException {
		writeModel();
		Cli.Result result = runImport();
		assertEquals(0, result.code(), result.err());
		assertEquals("", result.err());
		assertTrue(distance("float64") < 1e-10, "float64: " + distance("float64"));
		assertTrue(distance("float32") < 1e-5, "float32: " + distance("float32"));
		assertEquals(Set.of("tiny-gpt2", "tiny-gpt2.experiment", "tiny-gpt2.safetensors", "input.safetensors",
				"output.safetensors"), files());
		Cli.Result params = Cli.run("params", experiment.toString(), "--json");
		assertTrue(params.out().contains("\"total\": 27936"), params.out() + params.err());
	}

	@ParameterizedTest
	@CsvSource({ "F32, 1e-5", "F16, 2e-3" })
	void namesWithoutPrefixMasksAndOtherTypesAreRead(String type, double tolerance) throws IOException {
		nameAsWithoutHead();
		tensors.replaceAll((name, tensor) -> tensor.type().equals("F64") ? tensor.as(type) : tensor);
		writeModel();
		assertEquals(0, runImport().code());
		double distance = distance("float32");
		assertTrue(distance < tolerance, "off by " + distance);
		assertTrue(distance > 1e-9, "the weights were rounded");
	}

	@Test
	void shardsAreReadAsTheIndexSays() throws IOException {
		Map<String, TensorBytes> first = new LinkedHashMap<>();
		Map<String, TensorBytes> second = new LinkedHashMap<>();
		StringBuilder map = new StringBuilder();
		tensors.forEach((name, tensor) -> {
			boolean early = first.size() < 10;
			(early ? first : second).put(name, tensor);
			map.append(map.isEmpty() ? "" : ",").append('"' + name + "\": \"model-0000" + (early ? 1 : 2)
					+ "-of-00002.safetensors\"");
		});
		Path index = folder.resolve("model.safetensors.index.json");
		Files.writeString(index, "{\"metadata\": {\"total_size\": 1}, \"weight_map\": {" + map + "}}");
		TensorBytes.write(folder.resolve("model-00001-of-00002.safetensors"), first);
		String refusal = refused();
		assertTrue(refusal.startsWith(index + ": weight_map says that ") && refusal.contains("model-00002-of-00002"),
				refusal);
		TensorBytes.write(folder.resolve("model-00002-of-00002.safetensors"), second);
		assertEquals(0, runImport().code());
		assertTrue(distance("float64") < 1e-10);
	}

	@Test
	void aTiedHeadIsLeftOutAndAnotherIsKept() throws IOException {
		tensors.put("lm_head.weight", tensors.get("transformer.wte.weight"));
		writeModel();
		assertEquals(0, runImport().code());
		assertTrue(distance("float64") < 1e-10);
		Files.delete(experiment);
		Files.delete(place.resolve("tiny-gpt2.safetensors"));
		tensors.put("lm_head.weight", TensorBytes.zeros("F64", "[61,32]", 61 * 32 * 8));
		writeModel();
		assertEquals(folder.resolve("model.safetensors")
				+ ": lm_head.weight is not the same as transformer.wte.weight, but tie_word_embeddings in config.json is"
				+ " true. Set it to false.", refused());
		Files.writeString(folder.resolve("config.json"), CONFIG.replace("}", ", \"tie_word_embeddings\": false}"));
		assertEquals(0, runImport().code());
		assertEquals(1, distance("float64"), "a head of zeros");
	}

	@Test
	void aModelIsTrainedFromItsWeights() throws IOException {
		writeModel();
		assertEquals(0, runImport("--name", "start").code());
		assertTrue(files().contains("start.safetensors"));
		Files.writeString(place.resolve("text.txt"), "abcdefghij ".repeat(60));
		Path store = place.resolve("runs");
		List<String> train = List.of("train", experiment.toString(), "--store", store.toString(), "--name", "tuned",
				"--set", "task.file=text.txt", "--set", "training.steps=1", "--set", "training.learningRate=1e-12",
				"--set", "training.weightDecay=0");
		Cli.Result result = Cli.run(train);
		assertEquals(0, result.code(), result.err());
		Path weights = place.resolve("weights.safetensors");
		assertEquals(0, Cli.run("weights", "tuned", "--store", store.toString(), "--output", weights.toString(),
				"--last").code());
		Map<String, TensorBytes> trained = TensorBytes.read(weights);
		tensors.forEach((name, tensor) -> {
			double[] start = tensor.as("F32").values();
			double[] end = trained.get(name).values();
			for (int i = 0; i < start.length; i++) {
				assertEquals(start[i], end[i], 1e-9, name);
			}
		});
		Files.delete(place.resolve("start.safetensors"));
		Cli.Result missing = Cli.run(train);
		assertEquals(2, missing.code());
		assertEquals("trainyard: tuned: model.initialWeights is “start.safetensors”, but there is no such file; check"
				+ " the path, which starts at the folder of the experiment.\n", missing.err());
		assertEquals(0, Cli.run("params", experiment.toString()).code());
	}

	@Test
	void mergedAdaptersComputeWithoutLoraWhatTheyDidWithIt() throws IOException {
		writeModel();
		assertEquals(0, runImport().code());
		Files.writeString(place.resolve("text.txt"), "abcdefghij ".repeat(60));
		Path store = place.resolve("runs");
		List<String> lora = List.of("--set", "model.lora=lora", "--set", "model.lora.feedForward=true", "--set",
				"model.lora.key=true", "--set", "model.lora.output=true");
		List<String> train = new ArrayList<>(List.of("train", experiment.toString(), "--store", store.toString(),
				"--name", "tuned", "--set", "task.file=text.txt", "--set", "training.steps=4", "--set",
				"training.learningRate=0.01"));
		train.addAll(lora);
		Cli.Result trained = Cli.run(train);
		assertEquals(0, trained.code(), trained.err());
		Path whole = place.resolve("whole.safetensors");
		Path merged = place.resolve("merged.safetensors");
		assertEquals(0, weights(store, whole).code());
		assertEquals(0, weights(store, merged, "--merge").code());
		assertEquals(tensors.keySet(), TensorBytes.read(merged).keySet());
		List<String> adapted = new ArrayList<>(List.of("--weights", whole.toString()));
		adapted.addAll(lora);
		double[] expected = logits(adapted);
		double[] actual = logits(List.of("--weights", merged.toString()));
		double[] before = logits(List.of());
		double learned = 0;
		for (int i = 0; i < expected.length; i++) {
			assertEquals(expected[i], actual[i], 1e-6);
			learned = Math.max(learned, Math.abs(expected[i] - before[i]));
		}
		assertTrue(learned > 0.01, "the adapters changed the logits by " + learned);
		assertEquals(0, Cli.run(List.of("train", experiment.toString(), "--store", store.toString(), "--name", "plain",
				"--set", "task.file=text.txt", "--set", "training.steps=1")).code());
		Cli.Result refused = Cli.run("weights", "plain", "--store", store.toString(), "--merge", "--output",
				merged.toString());
		assertEquals(2, refused.code());
		assertTrue(refused.err().contains("has no LoRA"), refused.err());
	}

	private static Cli.Result weights(Path store, Path output, String... more) {
		List<String> line = new ArrayList<>(
				List.of("weights", "tuned", "--store", store.toString(), "--last", "--output", output.toString()));
		line.addAll(List.of(more));
		return Cli.run(line);
	}

	private double[] logits(List<String> more) throws IOException {
		Path output = place.resolve("logits.safetensors");
		List<String> line = new ArrayList<>(List.of("forward", experiment.toString(), "--input",
				place.resolve("input.safetensors").toString(), "--output", output.toString()));
		line.addAll(more);
		Cli.Result result = Cli.run(line);
		assertEquals(0, result.code(), result.err());
		return TensorBytes.read(output).get("logits").values();
	}

	@Test
	void whatIsMissingOrDoesNotFitIsNamed() throws IOException {
		Path model = folder.resolve("model.safetensors");
		Path config = folder.resolve("config.json");
		assertTrue(refused().startsWith(folder + " holds neither model.safetensors nor "), refused());
		Files.createFile(folder.resolve("pytorch_model.bin"));
		assertTrue(refused().startsWith(folder + " holds pytorch_model.bin, but no model.safetensors."), refused());
		writeModel();
		assertRefused(config, "\"n_embd\": 32", "\"n_embd\": 64", model + ": the tensor transformer.wte.weight is"
				+ " [61, 32], and the model in config.json needs [61, 64]. ");
		assertRefused(config, "\"n_layer\": 2", "\"n_layer\": 3",
				model + ": the tensor transformer.h.2.ln_1.weight is missing, ");
		assertRefused(config, "\"n_layer\": 2", "\"n_layer\": 1",
				model + ": the model in config.json has no tensor transformer.h.1.");
		assertRefused(config, "{", "{\"scale_attn_by_inverse_layer_idx\": true, ",
				config + ": scale_attn_by_inverse_layer_idx is true. ");
		assertRefused(config, "\"n_head\": 4", "\"n_head\": \"four\"", config + ": n_head is \"four\"; it must be ");
		assertRefused(config, "\"gelu\"", "\"silu\"", config + ": activation_function is \"silu\"; ");
		assertRefused(config, "\"model_type\": \"gpt2\"", "\"model_type\": \"bert\"", config + ": model_type is ");
		assertRefused(config, "{", "{ {", config + ": the JSON is damaged ");
		Files.delete(config);
		assertEquals(config + ": there is no such file; check the path.", refused());
	}

	@Test
	void aDamagedModelIsNamed() throws IOException {
		Path model = folder.resolve("model.safetensors");
		tensors.put("wte.weight", tensors.get("transformer.wte.weight"));
		writeModel();
		assertEquals(model + ": the tensor wte.weight is also in " + model
				+ ", perhaps with transformer. before its name. Remove one of them.", refused());
		tensors.remove("wte.weight");
		tensors.put("transformer.ln_f.bias", TensorBytes.zeros("I64", "[32]", 256));
		writeModel();
		assertEquals(model + ": the tensor transformer.ln_f.bias is of type I64; weights are floating-point numbers."
				+ " Store it as F32.", refused());
		Files.write(model, Arrays.copyOf(Files.readAllBytes(model), 20_000));
		assertTrue(refused().startsWith(model + " is damaged: it ends before its last tensor."), refused());
	}

	@Test
	void nothingIsOverwritten() throws IOException {
		writeModel();
		Path weights = Files.writeString(place.resolve("tiny-gpt2.safetensors"), "mine");
		Cli.Result result = runImport();
		assertEquals("trainyard: " + weights + " is there already, and would be lost. Remove it, or choose another"
				+ " name.\n", result.err());
		assertEquals("mine", Files.readString(weights));
		assertTrue(Cli.run("import", folder.toString(), "--output", folder.resolve("x.experiment").toString(),
				"--name", "model").err().contains("model.safetensors is there already"));
		assertTrue(Cli.run("import", folder.toString(), "--name", "../model").err().contains("--name ../model"));
		assertTrue(Cli.run("import", place.resolve("nowhere").toString(), "--output", experiment.toString(), "--name",
				"y").err().contains("nowhere is no folder."));
		experiment = place.resolve("missing/x.experiment");
		assertTrue(refused().contains("its folder does not exist"), refused());
	}

	private void assertRefused(Path config, String part, String other, String refusal) throws IOException {
		Files.writeString(config, CONFIG.replace(part, other));
		String actual = refused();
		assertTrue(actual.startsWith(refusal), actual);
		Files.writeString(config, CONFIG);
	}

	/** What a refusal says; no file is made then. */
	private String refused() throws IOException {
		Set<String> before = files();
		Cli.Result result = runImport();
		assertEquals(2, result.code(), result.err());
		assertEquals(1, result.err().lines().count(), result.err());
		assertEquals(before, files());
		return result.err().strip().replaceFirst("^trainyard: ", "");
	}
}
