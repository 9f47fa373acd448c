package org.trainyard.model.pytorch;

import org.trainyard.model.experiment.Activation;
import org.trainyard.model.experiment.AdditiveAttention;
import org.trainyard.model.experiment.Attention;
import org.trainyard.model.experiment.BatchNorm;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.FeedForward;
import org.trainyard.model.experiment.GroupedQueryAttention;
import org.trainyard.model.experiment.LayerNorm;
import org.trainyard.model.experiment.LearnedPositions;
import org.trainyard.model.experiment.Lora;
import org.trainyard.model.experiment.MixtureOfExperts;
import org.trainyard.model.experiment.Model;
import org.trainyard.model.experiment.Norm;
import org.trainyard.model.experiment.NormPlacement;
import org.trainyard.model.experiment.Positions;
import org.trainyard.model.experiment.RmsNorm;
import org.trainyard.model.experiment.RotaryPositions;
import org.trainyard.model.experiment.SinusoidalPositions;

/** What follows from the sizes and the parts of the model: attention, feed-forward, norm, positions and LoRA. */
record PartFacts(Model model, boolean pair) {

	PartFacts(Model model) {
		this(model, model instanceof EncoderDecoder);
	}

	void addTo(Facts facts) {
		facts.value("hidden_size", model.getHiddenSize()).value("heads", model.getHeads())
				.value("feed_forward_size", model.getFeedForwardSize())
				.value("maximum_length", model.getMaximumLength()).value("dropout", model.getDropout());
		facts.flag("tied", model.isTiedHead());
		facts.flag("embedding_deviation", model.getEmbeddingDeviation() > 0);
		facts.value("embedding_deviation", model.getEmbeddingDeviation());
		addBiases(facts);
		addAttention(facts, model.getAttention());
		addFeedForward(facts, model.getFeedForward());
		addNorm(facts, model.getNorm());
		addPositions(facts, model.getPositions());
		addLora(facts, model.getLora());
	}

	/** A projection that stands for itself takes no argument; where some have a bias and others none, those say so. */
	private void addBiases(Facts facts) {
		boolean attention = model.getAttention().isBias();
		boolean feedForward = model.getFeedForward().isBias();
		boolean never = !attention && !feedForward && !facts.flag("signal");
		facts.flag("bias_always", attention && feedForward).flag("bias_never", never);
		facts.flag("bias_varies", !never && !(attention && feedForward));
		boolean said = pair || facts.flag("bias_varies");
		facts.flag("attention_bias", attention);
		facts.value("attention_bias", said && !attention ? ", bias=False" : "");
		facts.value("ff_bias", said && !feedForward ? ", bias=False" : "");
	}

	private void addAttention(Facts facts, Attention attention) {
		boolean grouped = attention instanceof GroupedQueryAttention;
		facts.flag("grouped", grouped).flag("additive", attention instanceof AdditiveAttention);
		facts.value("key_value_heads", attention instanceof GroupedQueryAttention group ? group.getKeyValueHeads() : 0);
		facts.value("attention_dropout", attention.getDropout());
		facts.value("qkv_width", grouped ? "C + 2 * K" : "3 * C").value("kv_width", grouped ? "K" : "C");
		facts.value("kv_heads", grouped ? "self.key_value_heads" : "self.heads");
		facts.value("split_rows", grouped ? "split(self.widths)" : "chunk(3)");
		facts.value("memory", pair ? "memory" : "x").value("S", pair ? "S" : "T");
		facts.value("attention_output", pair ? "out_proj" : "c_proj");
	}

	private void addFeedForward(Facts facts, FeedForward feedForward) {
		facts.flag("moe", feedForward instanceof MixtureOfExperts);
		if (feedForward instanceof MixtureOfExperts mixture) {
			facts.value("experts", mixture.getExperts()).value("top_k", mixture.getTopK())
					.value("load_balance_weight", mixture.getLoadBalanceWeight());
		}
		facts.value("mlp", feedForward instanceof MixtureOfExperts ? "MixtureOfExperts" : "FeedForward");
		facts.value("mixture", pair ? "Layer" : "MixtureOfExperts");
		facts.flag("swiglu", feedForward.getActivation() == Activation.SWIGLU);
		facts.value("hidden", hidden(feedForward.getActivation(), pair ? "self.linear1(x)" : "self.c_fc(x)"));
		facts.value("feed_forward_doc", switch (feedForward.getActivation()) {
		case RELU -> "Two projections with a ReLU between them, at each position alone.";
		case GELU, GELU_TANH -> "Two projections with a GELU between them (arXiv:1606.08415).";
		case SWIGLU -> "Two projections and a third that gates: SwiGLU (arXiv:2002.05202).";
		});
	}

	private String hidden(Activation activation, String expanded) {
		return switch (activation) {
		case RELU -> "functional.relu(" + expanded + ")";
		case GELU -> "functional.gelu(" + expanded + ")";
		case GELU_TANH -> "functional.gelu(" + expanded + ", approximate=\"tanh\")";
		case SWIGLU -> "functional.silu(self." + (pair ? "linear_gate" : "c_gate") + "(x)) * " + expanded;
		};
	}

	private static void addNorm(Facts facts, Norm norm) {
		boolean shifted = norm instanceof LayerNorm layerNorm && layerNorm.isBias();
		facts.flag("scale_norm", norm instanceof LayerNorm && !shifted).flag("rms_norm", norm instanceof RmsNorm)
				.flag("batch_norm", norm instanceof BatchNorm);
		facts.value("norm_momentum", norm instanceof BatchNorm batchNorm ? batchNorm.getMomentum() : 0.0);
		facts.value("norm_epsilon", norm.getEpsilon());
		facts.flag("pre", norm.getPlacement() == NormPlacement.PRE).flag("final_norm", norm.isFinalNorm());
		facts.value("norm", switch (norm) {
		case RmsNorm rms -> "RMSNorm(config)";
		case BatchNorm batch -> "BatchNorm(config)";
		default -> shifted ? "nn.LayerNorm(config.hidden_size, eps=config.norm_epsilon)" : "LayerNorm(config)";
		});
	}

	private void addPositions(Facts facts, Positions positions) {
		boolean rotary = positions instanceof RotaryPositions;
		facts.flag("learned", positions instanceof LearnedPositions).flag("rotary", rotary)
				.flag("sinusoidal", positions instanceof SinusoidalPositions);
		facts.value("rotary_base", positions instanceof RotaryPositions rotation ? rotation.getBase() : 0.0);
		facts.value("rotary_self", pair && rotary ? ", rotary=True" : "");
		facts.value("rotary_cross", pair && rotary ? ", rotary=False" : "");
	}

	private void addLora(Facts facts, Lora lora) {
		boolean used = lora != null
				&& (lora.isQuery() || lora.isKey() || lora.isValue() || lora.isOutput() || lora.isFeedForward());
		boolean feedForward = used && lora.isFeedForward();
		facts.flag("lora", used).flag("lora_query", used && lora.isQuery()).flag("lora_key", used && lora.isKey())
				.flag("lora_value", used && lora.isValue()).flag("lora_output", used && lora.isOutput())
				.flag("lora_feed_forward", feedForward);
		if (used) {
			facts.value("lora_rank", lora.getRank()).value("lora_alpha", lora.getAlpha())
					.value("lora_dropout", lora.getDropout());
		}
		String projection = pair ? "nn.Linear" : "Projection";
		String adapted = pair ? "AdaptedLinear" : "AdaptedProjection";
		facts.value("projection", projection).value("adapted", adapted);
		facts.value("ff_projection", feedForward ? adapted : projection);
		facts.value("ff_arguments", feedForward ? ", config" : facts.value("ff_bias"));
	}
}
