package org.trainyard.model.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.trainyard.model.ExperimentException;
import org.trainyard.model.Experiments;
import org.trainyard.model.InEnglish;
import org.trainyard.model.ParameterCount;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.validation.Problem;
import org.trainyard.model.validation.Severity;
import org.trainyard.model.validation.Validation;

@ExtendWith(InEnglish.class)
class ExchangeTest {

	/** As Hugging Face keeps it for the smallest GPT-2. */
	private static final String GPT2 = """
			{"activation_function": "gelu_new", "architectures": ["GPT2LMHeadModel"], "attn_pdrop": 0.1,
			 "bos_token_id": 50256, "embd_pdrop": 0.1, "eos_token_id": 50256, "initializer_range": 0.02,
			 "layer_norm_epsilon": 1e-05, "model_type": "gpt2", "n_ctx": 1024, "n_embd": 768, "n_head": 12,
			 "n_layer": 12, "n_positions": 1024, "resid_pdrop": 0.1, "vocab_size": 50257}
			""";

	/** A Llama with shared keys; its positions as newer versions say them. */
	private static final String LLAMA = """
			{"architectures": ["LlamaForCausalLM"], "attention_bias": false, "hidden_act": "silu",
			 "hidden_size": 2048, "head_dim": 64, "initializer_range": 0.02, "intermediate_size": 8192,
			 "max_position_embeddings": 131072, "mlp_bias": false, "model_type": "llama",
			 "num_attention_heads": 32, "num_hidden_layers": 16, "num_key_value_heads": 8, "pretraining_tp": 1,
			 "rms_norm_eps": 1e-05, "rope_scaling": {"factor": 32.0, "rope_type": "llama3"},
			 "rope_theta": 500000.0, "tie_word_embeddings": true, "vocab_size": 128256}
			""";

	private static final String REVDEQ = """
			# the 98 M model
			config = RevDEQConfig(
			    hidden_size=1_440, num_heads=16,
			    intermediate_size=5760,  # 4 times
			    num_layers=1, vocab_size=50257, max_length=512,
			    max_iter=8, tolerance=1e-5, beta=0.8,
			    reversible=True, dtype=torch.float64,
			    checkpoint=None,
			)
			""";

	@Test
	void gpt2IsTheSmallOne() throws Exception {
		Imported imported = ConfigurationImport.read("config.json", GPT2);
		assertEquals(124_439_808, ParameterCount.total(imported.experiment()));
		assertEquals("gpt2", Settings.values(imported.experiment()).get("task.tokenizer"));
		assertEquals(
				List.of("bos_token_id = 50256 has no counterpart here and was left out.",
						"eos_token_id = 50256 has no counterpart here and was left out."),
				imported.warnings());
		assertOnlyTheFileIsMissing(imported.experiment());
	}

	@Test
	void llamaSharesKeysAndGatesItsFeedForward() throws Exception {
		Imported imported = ConfigurationImport.read("config.json", LLAMA);
		// https://huggingface.co/meta-llama/Llama-3.2-1B counts 1.24 billion
		assertEquals(1_235_814_400, ParameterCount.total(imported.experiment()));
		Map<String, String> values = Settings.values(imported.experiment());
		assertEquals("grouped-query", values.get("model.attention"));
		assertEquals("8", values.get("model.attention.keyValueHeads"));
		assertEquals("500000.0", values.get("model.positions.base"));
		assertEquals(List.of(
				"rope_scaling = {\"factor\":32.0,\"rope_type\":\"llama3\"} has no counterpart here and was left out."),
				imported.warnings());
		assertOnlyTheFileIsMissing(imported.experiment());
	}

	@Test
	void revDeqIsTheOneOf98MillionParameters() throws Exception {
		Imported imported = ConfigurationImport.read("config.py", REVDEQ);
		assertEquals(97_999_200, ParameterCount.total(imported.experiment()));
		assertEquals(List.of(), imported.warnings());
		Map<String, String> values = Settings.values(imported.experiment());
		assertEquals("reversible", values.get("model.solver"));
		assertEquals("float64", values.get("model.statePrecision"));
		assertEquals("1.0E-5", values.get("model.tolerance"));
		assertOnlyTheFileIsMissing(imported.experiment());
	}

	@ParameterizedTest
	@ValueSource(strings = { "hidden_size=64, num_heads=4", "hidden_size = 64\nnum_heads = 4\n",
			"dict(hidden_size=64, num_heads=4)",
			"{\"hidden_size\": 64, \"num_heads\": 4}", "\uFEFF{\"hidden_size\": 64, \"num_heads\": 4}",
			"models.RevDEQ(hidden_size=6_4,num_heads=4) # end" })
	void everyWayOfWritingIsRead(String text) throws Exception {
		Experiment experiment = ConfigurationImport.read("a", text).experiment();
		assertEquals(64, experiment.getModel().getHiddenSize());
		assertEquals(4, experiment.getModel().getHeads());
		assertEquals(256, experiment.getModel().getFeedForwardSize());
	}

	@ParameterizedTest
	@EnumSource
	void whatIsWrittenIsReadBackAsTheSameModel(Format format) throws Exception {
		Experiment experiment = ConfigurationImport.read("a", switch (format) {
		case GPT2 -> GPT2;
		case LLAMA -> LLAMA;
		case REVDEQ_JSON, REVDEQ_PYTHON -> REVDEQ;
		}).experiment();
		assertSame(experiment, format);
		Settings.setAll(experiment,
				Map.of("model.hiddenSize", "96", "model.heads", "16", "model.feedForwardSize", "100",
						"model.attention.dropout", "0.3", "model.norm.epsilon", "1e-8", "model.embeddingDeviation",
						"0.5",
						"model.tiedHead", "false"));
		assertSame(experiment, format);
	}

	@ParameterizedTest
	@CsvSource({ "model.solver, anderson, model.gradient, phantom", "model.norm, rms-norm, model.norm.placement, pre",
			"model.positions, rotary, model.positions.base, 5000",
			"model.attention, grouped-query, model.causal, false",
			"model.feedForward.activation, swiglu, model.feedForward.bias, true",
			"model.solver, picard, model.gradient, implicit", "model.statePrecision, float32, model.gradientSteps, 3",
			"model.positions, none, model.norm.finalNorm, false", "model.norm.bias, false, model.dropout, 0.5" })
	void everyRevDeqIsReadBack(String path, String value, String otherPath, String otherValue) throws Exception {
		Experiment experiment = ConfigurationImport.read("a", REVDEQ).experiment();
		Settings.set(experiment, path, value);
		Settings.set(experiment, otherPath, otherValue);
		assertSame(experiment, Format.REVDEQ_JSON);
		assertSame(experiment, Format.REVDEQ_PYTHON);
	}

	private static void assertSame(Experiment experiment, Format format) throws ExperimentException {
		String text = ConfigurationExport.write(experiment, format);
		Imported back = ConfigurationImport.read("b", text);
		assertEquals(List.of(), back.warnings(), text);
		assertEquals(model(experiment), model(back.experiment()), text);
		assertEquals(text, ConfigurationExport.write(back.experiment(), format));
	}

	private static Map<String, String> model(Experiment experiment) {
		return Settings.values(experiment).entrySet().stream()
				.filter(entry -> entry.getKey().startsWith("model") || entry.getKey().equals("task.vocabularySize"))
				.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
	}

	@Test
	void aRevDeqIsWrittenAsPeopleWriteIt() throws Exception {
		assertTrue(ConfigurationExport.write(ConfigurationImport.read("a", REVDEQ).experiment(), Format.REVDEQ_PYTHON)
				.startsWith("""
						RevDEQConfig(
						    hidden_size=1440,
						    num_heads=16,
						    intermediate_size=5760,
						    num_layers=1,
						    vocab_size=50257,
						    max_position_embeddings=512,
						    num_iterations=8,
						    tolerance=0.00001,
						    beta=0.8,
						    dtype="float64",
						"""));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			gpt2         | model.norm=rms-norm                    | model.norm = rms-norm, model.norm.bias = null has no place in a GPT-2 configuration; change it, or choose another format.
			gpt2         | model.lora=lora                        | model.lora = lora has no place in a GPT-2 configuration; change it, or choose another format.
			gpt2         | model.feedForward.activation=swiglu    | model.feedForward.activation = swiglu has no place in a GPT-2 configuration; change it, or choose another format.
			gpt2         | model=encoder-decoder                  | model = encoder-decoder has no place in a GPT-2 configuration; change it, or choose another format.
			gpt2         | task=signal                            | task = signal has no place in a GPT-2 configuration; change it, or choose another format.
			llama        | model.attention=additive               | model.attention = additive has no place in a Llama configuration; change it, or choose another format.
			revdeq-json  | model.feedForward=mixture-of-experts   | model = decoder-only has no place in a RevDEQ configuration; change it, or choose another format.
			""")
	void whatHasNoPlaceIsNamed(String format, String change, String refusal) throws Exception {
		Experiment experiment = Experiments.decoderOnly();
		Settings.set(experiment, "model.feedForward.activation", "gelu");
		Settings.set(experiment, change.split("=")[0], change.split("=")[1]);
		assertEquals(refusal, assertThrows(ExperimentException.class,
				() -> ConfigurationExport.write(experiment, Format.of(format).orElseThrow())).getMessage());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			``                                             | a: it is empty; give a config.json, or keyword arguments such as hidden_size=1440, num_heads=16.
			{"model_type": "bert"}                         | a: model_type is "bert"; only gpt2, llama and revdeq can be imported.
			{"layers": 3}                                  | a: this is no configuration that is known here, for it says neither model_type, n_embd nor hidden_size; give one of GPT-2, Llama or RevDEQ.
			{"n_embd": "wide"}                             | a: n_embd is "wide"; it must be a whole number.
			{"n_embd": 768.5}                              | a: n_embd cannot be used: model.hiddenSize is “768.5”; it must be a whole number from 1 to 65536.
			{"n_embd": 99999999999}                        | a: n_embd cannot be used: model.hiddenSize is 99999999999; it must be from 1 to 65536.
			{"n_embd": 8, "n_embd": 9}                     | a: n_embd is there twice; remove one of them.
			{"n_embd": 8, "activation_function": "swish"}  | a: activation_function is "swish"; it must be one of: gelu_new, gelu_pytorch_tanh, gelu, relu.
			{"n_embd": 8, "tie_word_embeddings": 1}        | a: tie_word_embeddings is 1; it must be true or false.
			{"model_type": "llama", "hidden_size": 64, "num_attention_heads": 4, "head_dim": 32} | a: head_dim is 32, but hidden_size 64 with 4 heads needs another; heads of another width are not known here.
			hidden_size=4 * 360, num_heads=16              | a, line 1: found “* 360, num_heads=16”, but there should be a comma.
			hidden_size=, num_heads=16                     | a, line 1: found “, num_heads=16”, but there should be a number, a text, True, False or None.
			RevDEQConfig(hidden_size=64                    | a, line 1: found “”, but there should be “)” and nothing after it.
			RevDEQConfig(hidden_size=64) + 1               | a, line 1: found “+ 1”, but there should be “)” and nothing after it.
			hidden_size=64, hidden_size=65                 | a: hidden_size is there twice; remove one of them.
			hidden_size=64, beta=1.5                       | a: beta cannot be used: model.beta is 1.5; it must be above 0 and at most 1.
			hidden_size=64, reversible=1                   | a: reversible is 1; it must be true or false.
			hidden_size=64, tolerance=1e99999999999        | a: tolerance cannot be used: model.tolerance is “1e99999999999”; it must be a number from 0 to 1.
			""")
	void whatIsWrongIsOneLineWithTheEntry(String text, String refusal) {
		assertEquals(refusal, refusal(text));
	}

	@Test
	void damagedAndHostileTextsAreOneLine() {
		for (int length = 1; length < GPT2.strip().length(); length++) {
			assertTrue(refusal(GPT2.strip().substring(0, length)).startsWith("a: "));
		}
		for (String text : List.of("{\"n_embd\":" + "[".repeat(100_000), "{" + "\"a\":{".repeat(100_000),
				"a=" + "1".repeat(500_000), "#\n".repeat(200_000) + "?", "a".repeat(2_000_000), "a(".repeat(100_000),
				"\0", "hidden_size=64, x='" + "a.".repeat(100_000))) {
			assertEquals(1, refusal(text).lines().count());
			assertTrue(refusal(text).length() < 500, refusal(text));
		}
	}

	@Test
	void aRefusalIsInTheUsersLanguage() {
		Locale.setDefault(Locale.JAPANESE);
		assertEquals("a: model_type が \"bert\" です。取り込めるのは gpt2、llama、revdeq だけです。",
				refusal("{\"model_type\": \"bert\"}"));
	}

	@Test
	void entriesThatDisagreeAreSaid() throws Exception {
		assertEquals(
				List.of("embd_pdrop = 0.2 replaces 0.1: here, both are “Dropout”.",
						"summary_type = \"cls_index\" has no counterpart here and was left out."),
				ConfigurationImport
						.read("a",
								"{\"n_embd\": 768, \"resid_pdrop\": 0.1, \"embd_pdrop\": 0.2, \"summary_type\": \"cls_index\"}")
						.warnings());
		assertEquals(List.of("rope_theta = 5000 does not go with the other entries and was left out."),
				ConfigurationImport.read("a", "hidden_size=64, rope_theta=5000").warnings());
	}

	private static void assertOnlyTheFileIsMissing(Experiment experiment) {
		assertEquals(List.of("task.file"), Validation.problems(experiment).stream()
				.filter(problem -> problem.severity() == Severity.ERROR).map(Problem::path).toList());
	}

	private static String refusal(String text) {
		return assertThrows(ExperimentException.class, () -> ConfigurationImport.read("a", text)).getMessage();
	}
}
