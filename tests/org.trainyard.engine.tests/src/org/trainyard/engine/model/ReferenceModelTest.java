package org.trainyard.engine.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trainyard.engine.Reference;
import org.trainyard.engine.data.Tokens;
import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.MultiTensor;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.model.experiment.DecoderOnly;
import org.trainyard.model.experiment.EncoderDecoder;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.ExperimentFactory;
import org.trainyard.model.experiment.Model;
import org.trainyard.model.experiment.TextTask;

/** Outputs, loss and every gradient of both models against PyTorch's. */
class ReferenceModelTest {

	@ParameterizedTest
	@CsvSource({ "FLOAT64, 1e-10", "FLOAT32, 1e-5" })
	void encoderDecoderAgreesWithPyTorch(ElementType type, double tolerance) throws IOException {
		EncoderDecoder model = ExperimentFactory.eINSTANCE.createEncoderDecoder();
		model.setHiddenSize(32);
		model.setHeads(4);
		model.setEncoderLayers(2);
		model.setDecoderLayers(2);
		model.setFeedForwardSize(64);
		model.setMaximumLength(9);
		try (var scope = new Scope()) {
			Reference reference = Reference.read("encoder_decoder");
			Tensor source = reference.weights().get("input.src");
			long[] labels = reference.weights().get("input.labels").toLongs();
			for (int i = 0; i < labels.length; i++) {
				labels[i] = labels[i] == Tokens.PAD ? Tokens.IGNORED : labels[i];
			}
			Batch batch = new Batch(Optional.of(Sequences.of(source.toLongs(), 3, 9)),
					Sequences.of(reference.weights().get("input.tgt").toLongs(), 3, 7), Tensor.of(labels, 3, 7));
			assertAgrees(reference, model, 23, batch, type, tolerance);
		}
	}

	@ParameterizedTest
	@CsvSource({ "FLOAT64, 1e-10", "FLOAT32, 1e-5" })
	void decoderOnlyAgreesWithNanoGpt(ElementType type, double tolerance) throws IOException {
		DecoderOnly model = ExperimentFactory.eINSTANCE.createDecoderOnly();
		model.setHiddenSize(32);
		model.setHeads(4);
		model.setLayers(2);
		model.setFeedForwardSize(128);
		model.setMaximumLength(16);
		model.setTiedHead(true);
		try (var scope = new Scope()) {
			Reference reference = Reference.read("gpt2");
			Sequences input = new Sequences(reference.weights().get("input.ids"), Optional.empty());
			Batch batch = new Batch(Optional.empty(), input,
					reference.weights().get("input.targets"));
			assertAgrees(reference, model, 61, batch, type, tolerance);
		}
	}

	private static void assertAgrees(Reference reference, Model description, int vocabularySize, Batch batch,
			ElementType type, double tolerance) {
		Experiment experiment = ExperimentFactory.eINSTANCE.createExperiment();
		TextTask task = ExperimentFactory.eINSTANCE.createTextTask();
		task.setVocabularySize(vocabularySize);
		experiment.setModel(description);
		experiment.setTask(task);
		Network model = Network.of(experiment, type, new SplittableRandom(1));
		Map<String, Tensor> parameters = model.parameters();
		List<Tensor> weights = new ArrayList<>();
		parameters.forEach((name, parameter) -> {
			Tensor weight = reference.weights().get(name);
			assertArrayEquals(weight.shape(), parameter.shape(), name);
			weights.add(weight);
		});
		assertEquals(names(reference.weights(), "input."), parameters.keySet());
		try (var unrecorded = Autograd.off()) {
			MultiTensor.copy(List.copyOf(parameters.values()), weights);
		}
		try (var recorded = Autograd.on()) {
			Forward forward = model.forward(batch, false);
			reference.assertEqual("logits", forward.output(), tolerance);
			reference.assertEqual("loss", forward.loss(), tolerance);
			List<Tensor> gradients = forward.gradients();
			int i = 0;
			for (String name : parameters.keySet()) {
				reference.assertEqual("grad." + name, gradients.get(i++), tolerance);
			}
		}
	}

	static Set<String> names(Map<String, Tensor> tensors, String left) {
		return tensors.keySet().stream().filter(name -> !name.startsWith(left)).collect(Collectors.toSet());
	}
}
