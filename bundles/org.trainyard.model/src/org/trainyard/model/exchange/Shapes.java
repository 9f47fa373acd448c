package org.trainyard.model.exchange;

import static org.trainyard.model.exchange.Field.choice;
import static org.trainyard.model.exchange.Field.flag;
import static org.trainyard.model.exchange.Field.number;
import static org.trainyard.model.exchange.Field.whole;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The configurations that are known. Names and defaults of GPT-2 and Llama are those of the classes {@code GPT2Config}
 * and {@code LlamaConfig} of Hugging Face's transformers.
 */
final class Shapes {

	static final Shape GPT2 = new Shape("GPT-2",
			ordered("model", "decoder-only", "model.attention", "multi-head", "model.attention.bias", "true",
					"model.feedForward", "dense", "model.feedForward.bias", "true", "model.norm", "layer-norm",
					"model.norm.bias", "true", "model.norm.placement", "pre", "model.norm.finalNorm", "true",
					"model.positions", "learned", "model.lora", "none"),
			ordered("model.hiddenSize", "768", "model.layers", "12", "model.heads", "12", "model.maximumLength", "1024",
					"task.vocabularySize", "50257", "model.tiedHead", "true", "model.dropout", "0.1",
					"model.attention.dropout", "0.1", "model.norm.epsilon", "1e-5", "model.feedForward.activation",
					"gelu-tanh", "model.embeddingDeviation", "0"),
			List.of(whole("task.vocabularySize", "vocab_size"),
					whole("model.maximumLength", "n_positions", "n_ctx", "max_position_embeddings"),
					whole("model.hiddenSize", "n_embd", "hidden_size"),
					whole("model.layers", "n_layer", "num_hidden_layers"),
					whole("model.heads", "n_head", "num_attention_heads"), whole("model.feedForwardSize", "n_inner"),
					choice("model.feedForward.activation",
							ordered("gelu_new", "gelu-tanh", "gelu_pytorch_tanh", "gelu-tanh", "gelu", "gelu", "relu",
									"relu"),
							"activation_function"),
					number("model.dropout", "resid_pdrop"), number("model.dropout", "embd_pdrop"),
					number("model.attention.dropout", "attn_pdrop"),
					number("model.norm.epsilon", "layer_norm_epsilon"),
					number("model.embeddingDeviation", "initializer_range"),
					flag("model.tiedHead", "tie_word_embeddings")),
			Map.of("model_type", "gpt2", "architectures", List.of("GPT2LMHeadModel"), "scale_attn_weights", true,
					"scale_attn_by_inverse_layer_idx", false, "reorder_and_upcast_attn", false, "add_cross_attention",
					false),
			ordered("architectures", List.of("GPT2LMHeadModel"), "model_type", "gpt2"));

	static final Shape LLAMA = new Shape("Llama",
			ordered("model", "decoder-only", "model.feedForward", "dense", "model.feedForward.activation", "swiglu",
					"model.norm", "rms-norm", "model.norm.placement", "pre", "model.norm.finalNorm", "true",
					"model.positions", "rotary", "model.lora", "none", "model.dropout", "0.0"),
			ordered("model.hiddenSize", "4096", "model.feedForwardSize", "11008", "model.layers", "32", "model.heads",
					"32", "model.maximumLength", "2048", "task.vocabularySize", "32000", "model.tiedHead", "false",
					"model.attention.dropout", "0", "model.norm.epsilon", "1e-6", "model.attention.bias", "false",
					"model.feedForward.bias", "false", "model.embeddingDeviation", "0"),
			List.of(whole("task.vocabularySize", "vocab_size"),
					whole("model.maximumLength", "max_position_embeddings"), whole("model.hiddenSize", "hidden_size"),
					whole("model.feedForwardSize", "intermediate_size"), whole("model.layers", "num_hidden_layers"),
					whole("model.heads", "num_attention_heads"),
					whole("model.attention.keyValueHeads", "num_key_value_heads"),
					choice("model.feedForward.activation", ordered("silu", "swiglu", "swish", "swiglu"), "hidden_act"),
					number("model.norm.epsilon", "rms_norm_eps"), number("model.positions.base", "rope_theta"),
					flag("model.attention.bias", "attention_bias"), flag("model.feedForward.bias", "mlp_bias"),
					number("model.attention.dropout", "attention_dropout"),
					number("model.embeddingDeviation", "initializer_range"),
					flag("model.tiedHead", "tie_word_embeddings")),
			Map.of("model_type", "llama", "architectures", List.of("LlamaForCausalLM"), "pretraining_tp",
					new Literal("1")),
			ordered("architectures", List.of("LlamaForCausalLM"), "model_type", "llama"));

	static final Shape REVDEQ = new Shape("RevDEQ",
			ordered("model", "revdeq", "model.feedForward", "dense", "model.lora", "none"),
			ordered("model.hiddenSize", "1440", "model.heads", "16", "task.vocabularySize", "50257",
					"model.maximumLength", "512", "model.tiedHead", "true", "model.dropout", "0",
					"model.attention.dropout", "0"),
			List.of(whole("model.hiddenSize", "hidden_size"), whole("model.heads", "num_heads", "num_attention_heads"),
					whole("model.attention.keyValueHeads", "num_key_value_heads"),
					whole("model.feedForwardSize", "intermediate_size"),
					whole("model.cellLayers", "num_layers", "num_hidden_layers"),
					whole("task.vocabularySize", "vocab_size"),
					whole("model.maximumLength", "max_position_embeddings", "max_length", "max_seq_len"),
					whole("model.iterations", "num_iterations", "max_iter", "num_iters"),
					number("model.tolerance", "tolerance", "tol"), number("model.beta", "beta"),
					choice("model.statePrecision", dtypes(), "dtype", "state_dtype"),
					choice("model.solver", same("reversible", "picard", "anderson", "broyden"), "solver"),
					choice("model.gradient", same("reversible", "unrolled", "checkpointed", "implicit", "phantom"),
							"gradient"),
					whole("model.gradientSteps", "gradient_steps"),
					whole("model.keptIterations", "kept_iterations"), flag("model.causal", "causal"),
					number("model.dropout", "dropout"), number("model.attention.dropout", "attention_dropout"),
					choice("model.feedForward.activation",
							ordered("gelu", "gelu", "gelu_new", "gelu-tanh", "relu", "relu", "silu", "swiglu"),
							"hidden_act", "activation"),
					flag("model.attention.bias", "attention_bias"), flag("model.feedForward.bias", "mlp_bias"),
					choice("model.norm", ordered("layer_norm", "layer-norm", "rms_norm", "rms-norm"), "norm"),
					flag("model.norm.bias", "norm_bias"),
					choice("model.norm.placement", same("post", "pre"), "norm_placement"),
					flag("model.norm.finalNorm", "final_norm"),
					number("model.norm.epsilon", "layer_norm_eps", "layer_norm_epsilon", "norm_eps"),
					choice("model.positions", same("learned", "sinusoidal", "rotary", "none"), "position_embedding"),
					number("model.positions.base", "rope_theta"),
					number("model.embeddingDeviation", "initializer_range"),
					flag("model.tiedHead", "tie_word_embeddings", "tied_head", "tie_weights")),
			Map.of("model_type", "revdeq"), Map.of());

	private Shapes() {
	}

	private static Map<String, String> dtypes() {
		Map<String, String> words = new LinkedHashMap<>();
		for (String type : List.of("float64", "float32", "bfloat16")) {
			words.put(type, type);
			for (String library : List.of("torch.", "jnp.", "np.")) {
				words.put(library + type, type);
			}
		}
		return words;
	}

	private static Map<String, String> same(String... words) {
		Map<String, String> map = new LinkedHashMap<>();
		for (String word : words) {
			map.put(word, word);
		}
		return map;
	}

	@SuppressWarnings("unchecked") // keys and values alternate
	private static <V> Map<String, V> ordered(Object... entries) {
		Map<String, V> map = new LinkedHashMap<>();
		for (int i = 0; i < entries.length; i += 2) {
			map.put((String) entries[i], (V) entries[i + 1]);
		}
		return map;
	}
}
