package org.trainyard.engine;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.trainyard.engine.checkpoint.SafeTensors;
import org.trainyard.engine.checkpoint.Weights;
import org.trainyard.engine.data.RandomStream;
import org.trainyard.engine.model.Network;
import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Torch;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.Precision;
import org.trainyard.model.experiment.SignalTask;
import org.trainyard.model.experiment.Training;

/** Runs a model once, from file to file, so that anybody can check the engine from outside. */
public final class ForwardPass {

	private final Experiment experiment;
	private final ElementType type;

	/** @param exact whether to compute in float64 rather than in float32, whatever the experiment trains in */
	public ForwardPass(Experiment experiment, boolean exact) {
		this.experiment = EcoreUtil.copy(experiment);
		this.experiment.getTraining().setPrecision(Precision.FLOAT32);
		type = exact ? ElementType.FLOAT64 : ElementType.FLOAT32;
	}

	/**
	 * Reads {@code tokens} [B, T], {@code source} [B, S] and {@code target} [B, T], or {@code signal} [B, T, F], as the
	 * model needs, and writes {@code logits} [B, T, V], or for signals {@code output} [B, T, F].
	 *
	 * @param weights safetensors; without them the model is as it starts
	 * @throws ExperimentException if a file cannot be read or written, or does not fit the experiment; names the file
	 *                             and the tensor
	 */
	public void run(Optional<Path> weights, Path input, Path output) throws ExperimentException {
		start();
		try (var scope = new Scope(); var unrecorded = Autograd.off()) {
			Network network = network(weights);
			Map<String, Tensor> tensors = FileAccess.read(input, () -> SafeTensors.read(input));
			Tensor result = network.forward(new ForwardInput(input, tensors, experiment, type).batch(), false).output();
			String name = experiment.getTask() instanceof SignalTask ? "output" : "logits";
			write(output, Map.of(name, result));
		}
	}

	/** Writes the weights that the model starts with, as a checkpoint holds them. */
	public void writeWeights(Path output) throws ExperimentException {
		start();
		try (var scope = new Scope(); var unrecorded = Autograd.off()) {
			write(output, network(Optional.empty()).state());
		}
	}

	private Network network(Optional<Path> weights) throws ExperimentException {
		Training training = experiment.getTraining();
		if (weights.isEmpty()) {
			return Network.of(experiment, type, RandomStream.WEIGHTS.at(training.getSeed(), 0));
		}
		Network network = Network.unfilled(experiment, type);
		FileAccess.read(weights.get(), () -> {
			Weights.load(weights.get(), network.state());
			return null;
		});
		return network;
	}

	private static void write(Path file, Map<String, Tensor> tensors) throws ExperimentException {
		FileAccess.write(file, () -> SafeTensors.write(file, tensors, Map.of("format", "pt")));
	}

	private void start() throws ExperimentException {
		NativeLibrary.start();
		Torch.threads(experiment.getTraining().getThreads());
	}
}
