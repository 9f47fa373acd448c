package org.trainyard.engine.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.SplittableRandom;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trainyard.engine.Reference;
import org.trainyard.engine.tensor.AttentionOperation;
import org.trainyard.engine.tensor.AttentionOperation.Kernel;
import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.ExpertChoice;
import org.trainyard.engine.tensor.MultiTensor;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.model.Parts;
import org.trainyard.model.experiment.Activation;
import org.trainyard.model.experiment.AttentionKernel;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.ExperimentFactory;
import org.trainyard.model.experiment.GroupedQueryAttention;
import org.trainyard.model.experiment.Lora;
import org.trainyard.model.experiment.MixtureOfExperts;
import org.trainyard.model.experiment.NormPlacement;

/** The blocks of the engine against what PyTorch computed, in both precisions. */
class ReferencePartsTest {

	private static final ExperimentFactory CREATE = ExperimentFactory.eINSTANCE;
	private static final int WIDTH = 32;

	/** Of 32 features, 4 heads and 64 inner features, with PyTorch's layout. */
	private static EncoderDecoder model() {
		EncoderDecoder model = CREATE.createEncoderDecoder();
		model.setHiddenSize(WIDTH);
		model.setHeads(4);
		model.setFeedForwardSize(64);
		model.setDropout(0);
		return Parts.complete(model);
	}

	private static Design design(EncoderDecoder model) {
		return new Design(model, Convention.PYTORCH, 2);
	}

	private static Pass pass(boolean training) {
		return new Pass(new Pass.Options(false, false), training, PassObserver.NONE);
	}

	private static Parameters parameters(ElementType type) {
		return Parameters.drawn(type, new SplittableRandom(1));
	}

	/** Gives all parameters the reference's values; each name of a parameter has a name there. */
	private static void fill(Parameters parameters, Reference reference, Map<String, String> names) {
		assertEquals(parameters.all().keySet(), names.keySet());
		try (var unrecorded = Autograd.off()) {
			names.forEach((name, there) -> MultiTensor.copy(List.of(parameters.all().get(name)),
					List.of(reference.weights().get(there))));
		}
	}

	private static Tensor input(Reference reference, ElementType type) {
		return reference.weights().get("input.x").to(type);
	}

	/** The three projections one below the other. */
	private static Tensor joined(Reference reference, String part) {
		double[] joined = Arrays.stream(new String[] { "q.", "k.", "v." })
				.flatMapToDouble(name -> Arrays.stream(reference.weights().get(name + part).toDoubles())).toArray();
		return part.equals("bias") ? Tensor.of(joined, joined.length)
				: Tensor.of(joined, joined.length / WIDTH, WIDTH);
	}

	@ParameterizedTest
	@CsvSource({ "FLOAT64, 1e-10, FUSED", "FLOAT64, 1e-10, PLAIN", "FLOAT64, 1e-10, BLOCKWISE", "FLOAT32, 1e-5, FUSED",
			"FLOAT32, 1e-5, PLAIN", "FLOAT32, 1e-5, BLOCKWISE" })
	void groupedQueryAttention(ElementType type, double tolerance, AttentionKernel kernel) throws IOException {
		EncoderDecoder model = model();
		GroupedQueryAttention attention = CREATE.createGroupedQueryAttention();
		attention.setKeyValueHeads(2);
		attention.setKernel(kernel);
		attention.setBlockSize(4);
		model.setAttention(attention);
		try (var scope = new Scope()) {
			Reference reference = Reference.read("parts");
			Parameters parameters = parameters(type);
			AttentionBlock block = new AttentionBlock(parameters, design(model), Rotation.NONE);
			reference.weights().put("joined.weight", joined(reference, "weight"));
			reference.weights().put("joined.bias", joined(reference, "bias"));
			fill(parameters, reference, Map.of("in_proj_weight", "joined.weight", "in_proj_bias", "joined.bias",
					"out_proj.weight", "o.weight", "out_proj.bias", "o.bias"));
			Tensor[] weights = new Tensor[1];
			Pass watched = new Pass(new Pass.Options(false, false), true, new PassObserver() {
				@Override
				public void attention(String part, Supplier<Tensor> computed) {
					weights[0] = computed.get();
				}
			});
			reference.assertEqual("gqa", block.self(input(reference, type), new Mask.Causal(), watched), tolerance);
			reference.assertEqual("gqa.weights", weights[0], tolerance);
		}
	}

	/** The reference has one head, and takes the input itself for values. */
	@ParameterizedTest
	@CsvSource({ "FLOAT64, 1e-10", "FLOAT32, 1e-5" })
	void additiveAttention(ElementType type, double tolerance) throws IOException {
		try (var scope = new Scope()) {
			Reference reference = Reference.read("parts");
			Tensor x = input(reference, type);
			Tensor queries = x.linear(reference.weights().get("add_q.weight").to(type), null);
			Tensor keys = x.linear(reference.weights().get("add_k.weight").to(type), null);
			Kernel kernel = new Kernel.Additive(reference.weights().get("add_v.weight").to(type));
			AttentionOperation operation = new AttentionOperation(kernel, 1, 1, Optional.empty(), false, 0);
			reference.assertEqual("additive", operation.apply(queries, keys, x), tolerance);
			reference.assertEqual("additive.weights", operation.weights(queries, keys), tolerance);
		}
	}

	@ParameterizedTest
	@CsvSource({ "FLOAT64, 1e-10", "FLOAT32, 1e-5" })
	void swiGlu(ElementType type, double tolerance) throws IOException {
		EncoderDecoder model = model();
		model.getFeedForward().setActivation(Activation.SWIGLU);
		model.getFeedForward().setBias(false);
		try (var scope = new Scope()) {
			Reference reference = Reference.read("parts");
			Parameters parameters = parameters(type);
			var block = design(model).feedForward(parameters);
			fill(parameters, reference, Map.of("linear_gate.weight", "swiglu_w1.weight", "linear2.weight",
					"swiglu_w2.weight", "linear1.weight", "swiglu_w3.weight"));
			reference.assertEqual("swiglu", block.apply(input(reference, type), pass(true)), tolerance);
		}
	}

	@ParameterizedTest
	@CsvSource({ "FLOAT64, 1e-10", "FLOAT32, 1e-5" })
	void mixtureOfExperts(ElementType type, double tolerance) throws IOException {
		EncoderDecoder model = model();
		MixtureOfExperts mixture = CREATE.createMixtureOfExperts();
		mixture.setExperts(4);
		mixture.setTopK(2);
		mixture.setLoadBalanceWeight(1);
		model.setFeedForward(mixture);
		try (var scope = new Scope()) {
			Reference reference = Reference.read("parts");
			Parameters parameters = parameters(type);
			var block = design(model).feedForward(parameters);
			Map<String, String> names = new LinkedHashMap<>(
					Map.of("gate.weight", "gate.weight", "gate.bias", "gate.bias"));
			for (int i = 0; i < 4; i++) {
				for (String part : List.of("weight", "bias")) {
					names.put("experts." + i + ".linear1." + part, "experts." + i + ".0." + part);
					names.put("experts." + i + ".linear2." + part, "experts." + i + ".2." + part);
				}
			}
			fill(parameters, reference, names);
			Pass pass = pass(true);
			Tensor x = input(reference, type);
			reference.assertEqual("moe", block.apply(x, pass), tolerance);
			reference.assertEqual("moe.balance_loss", pass.losses().getFirst(), tolerance);
			Tensor scores = x.reshape(-1, WIDTH).linear(parameters.all().get("gate.weight"),
					parameters.all().get("gate.bias"));
			assertArrayEquals(reference.expected().get("moe.indices").toLongs(),
					ExpertChoice.of(scores, 2).experts().toLongs());
		}
	}

	@ParameterizedTest
	@CsvSource({ "FLOAT64, 1e-10", "FLOAT32, 1e-5" })
	void norms(ElementType type, double tolerance) throws IOException {
		try (var scope = new Scope()) {
			Reference reference = Reference.read("parts");
			Parameters parameters = parameters(type);
			Norm root = new Norm.RootMeanSquare(parameters.at("rms"), WIDTH, 1e-6);
			fill(parameters, reference, Map.of("rms.weight", "rms.weight"));
			Tensor x = input(reference, type);
			reference.assertEqual("rms_norm", root.apply(x, pass(true)), tolerance);
			Norm batch = new Norm.Batch(parameters.at("batch"), WIDTH, 0.1, 1e-5);
			reference.assertEqual("batch_norm.train", batch.apply(x, pass(true)), tolerance);
			reference.assertEqual("batch_norm.eval", batch.apply(x, pass(false)), tolerance);
			assertEquals(Set.of("batch.running_mean", "batch.running_var"), parameters.buffers().keySet());
			parameters.buffers().forEach(
					(name, tensor) -> reference.assertEqual(name.replace("batch.", "batch_norm."), tensor, tolerance));
		}
	}

	@ParameterizedTest
	@CsvSource({ "FLOAT64, 1e-10", "FLOAT32, 1e-5" })
	void lora(ElementType type, double tolerance) throws IOException {
		EncoderDecoder model = model();
		Lora lora = CREATE.createLora();
		lora.setRank(4);
		lora.setAlpha(8);
		model.setLora(lora);
		try (var scope = new Scope()) {
			Reference reference = Reference.read("parts");
			Parameters parameters = parameters(type).frozen();
			Projection projection = Projection.of(parameters.at("q"), Convention.PYTORCH, WIDTH, WIDTH, true, 1)
					.with(design(model).adapter(parameters.at("lora"), Lora::isQuery, WIDTH, WIDTH));
			Tensor x = input(reference, type);
			double[] before = projection.apply(x, pass(true)).toDoubles();
			assertArrayEquals(x.linear(projection.weight(), projection.bias()).toDoubles(), before);
			fill(parameters, reference, Map.of("q.weight", "q.weight", "q.bias", "q.bias", "lora.A.weight", "lora.a",
					"lora.B.weight", "lora.b"));
			reference.assertEqual("lora", projection.apply(x, pass(true)), tolerance);
			assertEquals(Set.of("lora.A.weight", "lora.B.weight"), parameters.trained().keySet());
		}
	}

	/** Two pre-norm layers and a norm of {@code torch.nn.TransformerEncoder}; padding counts neither here nor there. */
	@ParameterizedTest
	@CsvSource({ "FLOAT64, 1e-10", "FLOAT32, 1e-5" })
	void encoderBeforeNorms(ElementType type, double tolerance) throws IOException {
		EncoderDecoder model = model();
		model.getFeedForward().setActivation(Activation.GELU);
		model.getNorm().setPlacement(NormPlacement.PRE);
		try (var scope = new Scope(); var recorded = Autograd.on()) {
			Reference reference = Reference.read("encoder_pre_norm");
			Parameters parameters = parameters(type);
			Layers layers = new Layers(parameters, "layers", design(model), Rotation.NONE);
			Norm norm = design(model).finalNorm(parameters.at("norm"));
			Map<String, String> names = new LinkedHashMap<>();
			parameters.all().keySet().forEach(name -> names.put(name, name));
			assertEquals(new HashSet<>(names.keySet()), ReferenceModelTest.names(reference.weights(), "input."));
			fill(parameters, reference, names);
			double[] padding = reference.weights().get("input.padding_mask").toDoubles();
			boolean[] visible = new boolean[padding.length];
			double[] counted = new double[padding.length];
			for (int i = 0; i < padding.length; i++) {
				visible[i] = padding[i] == 0;
				counted[i] = 1 - padding[i];
			}
			Tensor x = input(reference, type).requireGradient();
			Pass pass = pass(false);
			Mask mask = new Mask.Visible(Tensor.of(visible, 3, 1, 1, 9));
			Tensor shown = Tensor.of(counted, 3, 9, 1).to(type);
			Tensor output = norm.apply(layers.apply(x, mask, pass), pass).multiply(shown);
			reference.assertEqual("output", output, tolerance);
			Tensor target = reference.weights().get("input.target").to(type).multiply(shown);
			double share = counted.length / Arrays.stream(counted).sum();
			Tensor loss = output.meanSquaredError(target).multiply(share);
			reference.assertEqual("loss", loss, tolerance);
			List<Tensor> gradients = loss.gradients(List.copyOf(parameters.all().values()));
			int i = 0;
			for (String name : parameters.all().keySet()) {
				reference.assertEqual("grad." + name, gradients.get(i++), tolerance);
			}
		}
	}
}
