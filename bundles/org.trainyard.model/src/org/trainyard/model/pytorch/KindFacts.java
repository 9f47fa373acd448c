package org.trainyard.model.pytorch;

import org.trainyard.model.Vocabulary;
import org.trainyard.model.experiment.DecoderOnly;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.EncoderOnly;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.FixedPointGradient;
import org.trainyard.model.experiment.Model;
import org.trainyard.model.experiment.RevDeq;
import org.trainyard.model.experiment.SignalTask;
import org.trainyard.model.experiment.Solver;
import org.trainyard.model.experiment.Task;

/** What follows from the kinds of the model and of the task: how layers are stacked, and what goes in and out. */
record KindFacts(Model model, Task task, String description) {

	KindFacts(Experiment experiment) {
		this(experiment.getModel(), experiment.getTask(), experiment.getDescription());
	}

	void addTo(Facts facts) {
		boolean pair = model instanceof EncoderDecoder;
		facts.flag("encoder_decoder", pair).flag("single", !pair);
		facts.flag("description", description != null && !description.isBlank());
		facts.value("description", description == null ? "" : PythonText.docstring(description));
		addData(facts, pair);
		addMask(facts, pair);
		facts.flag("revdeq", model instanceof RevDeq);
		addSolver(facts);
		switch (model) {
		case EncoderDecoder stacks -> facts.value("encoder_layers", stacks.getEncoderLayers())
				.value("decoder_layers", stacks.getDecoderLayers());
		case DecoderOnly stack -> facts.value("layers", stack.getLayers());
		case EncoderOnly stack -> facts.value("layers", stack.getLayers());
		case RevDeq cell -> addCell(facts, cell);
		default -> throw new IllegalArgumentException(model.eClass().getName());
		}
		addNames(facts);
	}

	private void addNames(Facts facts) {
		String name = model instanceof RevDeq ? "RevDEQ" : model.eClass().getName();
		String title = switch (model) {
		case EncoderDecoder stacks -> "Encoder-decoder Transformer (Vaswani et al., 2017, arXiv:1706.03762).";
		case DecoderOnly stack -> "Decoder-only Transformer, as GPT-2 (Radford et al., 2019).";
		case EncoderOnly stack -> "Encoder-only Transformer, as BERT (Devlin et al., 2019, arXiv:1810.04805).";
		default -> "Reversible deep equilibrium model (arXiv:2509.12917).";
		};
		facts.value("model", name).value("title", title).value("model_doc", title);
		facts.value("layers_name", model instanceof RevDeq ? "cell_layers" : "layers");
	}

	private void addData(Facts facts, boolean pair) {
		boolean signal = task instanceof SignalTask;
		facts.flag("signal", signal).flag("tokens", !signal);
		facts.value("features", task instanceof SignalTask signals ? signals.getFeatures() : 0);
		facts.value("vocabulary_size", Vocabulary.of(task).orElse(0));
		String shape = signal ? ", features]" : "]";
		facts.value("inputs", signal ? "signals" : "tokens");
		facts.value("input_tensors",
				pair ? "source [B, S%s and target [B, T%s".formatted(shape, shape)
						: (signal ? "signal" : "tokens") + " [B, T" + shape);
		facts.value("input_names", pair ? "source and target" : signal ? "signal" : "tokens");
		facts.value("output_name", signal ? "output" : "logits");
		facts.value("output_tensor", signal ? "output [B, T, features]" : "logits [B, T, V]");
		facts.value("for_both", pair ? " for _ in range(2)" : "");
	}

	private void addMask(Facts facts, boolean pair) {
		boolean causal = model instanceof DecoderOnly || model instanceof RevDeq revdeq && revdeq.isCausal();
		// Padding stands on the right, where a causal mask hides it from all that counts.
		boolean padding = facts.flag("tokens") && !causal;
		facts.flag("causal", causal).flag("padding", padding);
		facts.flag("masked", pair || causal || padding).flag("mask_optional", pair && !padding);
		facts.value("mask_argument", causal || padding ? ", mask" : "");
		facts.value("source_mask", pair && !padding ? "Optional[Tensor]" : "Tensor");
		String reads = pair ? "Each position reads from positions of a memory."
				: causal ? "Each position reads from itself and those before it."
						: "Each position reads from all others.";
		facts.value("attention_doc", reads);
	}

	private void addSolver(Facts facts) {
		Solver solver = model instanceof RevDeq revdeq ? revdeq.getSolver() : null;
		for (Solver each : Solver.values()) {
			facts.flag(each.getLiteral(), each == solver);
		}
	}

	private static void addCell(Facts facts, RevDeq revdeq) {
		facts.flag("tolerance", revdeq.getTolerance() > 0);
		facts.value("cell_layers", revdeq.getCellLayers()).value("iterations", revdeq.getIterations())
				.value("tolerance", revdeq.getTolerance()).value("beta", revdeq.getBeta())
				.value("state", revdeq.getStatePrecision().getLiteral());
		FixedPointGradient gradient = revdeq.getGradient();
		facts.flag("exact_gradient", gradient != FixedPointGradient.IMPLICIT && gradient != FixedPointGradient.PHANTOM);
		facts.value("gradient", gradient.getLiteral());
	}
}
