package org.trainyard.engine.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.MultiTensor;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;

/**
 * A checkpoint whose files are complete, and what they hold. Its tensors are read when they are asked for, so that one
 * can look first whether they fit.
 */
public final class Checkpoint {

	/** Updates so far, which an optimizer keeps once for each group of weights that decay alike. */
	private static final Predicate<String> COUNT = name -> name.equals("step") || name.startsWith("step.");

	/**
	 * A tensor that a model needs and a checkpoint has not, or the other way round.
	 *
	 * @param has   its shape in the checkpoint, if it is there
	 * @param needs its shape in the model, if it is there
	 */
	public record Misfit(String tensor, Optional<long[]> has, Optional<long[]> needs) {
	}

	private final Path folder;
	private final Map<String, TensorEntry> weights;
	private final Map<String, TensorEntry> optimizer;
	private final TrainingState state;

	private Checkpoint(Path folder, Map<String, TensorEntry> weights, Map<String, TensorEntry> optimizer,
			TrainingState state) {
		this.folder = folder;
		this.weights = weights;
		this.optimizer = optimizer;
		this.state = state;
	}

	/**
	 * Looks at a checkpoint.
	 *
	 * @throws IOException if a file is missing, cannot be read, or is damaged, saying which and where
	 */
	public static Checkpoint open(Path folder) throws IOException {
		Path file = folder.resolve(Checkpoints.STATE);
		return new Checkpoint(folder, entries(folder.resolve(Checkpoints.WEIGHTS)),
				entries(folder.resolve(Checkpoints.OPTIMIZER)),
				TrainingState.fromJson(file, Files.readString(file)));
	}

	private static Map<String, TensorEntry> entries(Path file) throws IOException {
		Map<String, TensorEntry> entries = new LinkedHashMap<>();
		SafeTensors.describe(file).forEach(entry -> entries.put(entry.name(), entry));
		return entries;
	}

	/** Its folder, which is named after its step. */
	public Path folder() {
		return folder;
	}

	/** Where the run stood, apart from its tensors. */
	public TrainingState state() {
		return state;
	}

	/**
	 * The first tensor that keeps a model from taking the weights, in the order of the model.
	 *
	 * @param model every tensor of the model, its buffers included
	 * @param added whether a tensor of the model may be missing here
	 */
	public Optional<Misfit> misfit(Map<String, Tensor> model, Predicate<String> added) {
		for (Map.Entry<String, Tensor> tensor : model.entrySet()) {
			TensorEntry own = weights.get(tensor.getKey());
			long[] needed = tensor.getValue().shape();
			if (own == null ? !added.test(tensor.getKey()) : !Arrays.equals(own.shape(), needed)) {
				return Optional.of(new Misfit(tensor.getKey(), Optional.ofNullable(own).map(TensorEntry::shape),
						Optional.of(needed)));
			}
		}
		return weights.values().stream().filter(own -> !model.containsKey(own.name())).findFirst()
				.map(own -> new Misfit(own.name(), Optional.of(own.shape()), Optional.empty()));
	}

	/** Whether this is the state of an optimizer that trains the same tensors in the same way. */
	public boolean fitsOptimizer(Map<String, Tensor> needed) {
		return needed.entrySet().stream().allMatch(tensor -> {
			TensorEntry own = optimizer.get(source(tensor.getKey()));
			return own != null && Arrays.equals(own.shape(), tensor.getValue().shape());
		}) && optimizer.keySet().stream().filter(COUNT.negate()).allMatch(needed::containsKey);
	}

	/** How many updates there were is the same for all groups, however many there are. */
	private static String source(String name) {
		return COUNT.test(name) ? "step" : name;
	}

	/** Gives a model that it {@linkplain #misfit fits} the weights; what is not here keeps its values. */
	public void readWeights(Map<String, Tensor> model) throws IOException {
		Map<String, Tensor> present = new LinkedHashMap<>(model);
		present.keySet().retainAll(weights.keySet());
		copy(folder.resolve(Checkpoints.WEIGHTS), present);
	}

	/** Gives an optimizer that it {@linkplain #fitsOptimizer fits} its state. */
	public void readOptimizer(Map<String, Tensor> target) throws IOException {
		copy(folder.resolve(Checkpoints.OPTIMIZER), target);
	}

	private static void copy(Path file, Map<String, Tensor> targets) throws IOException {
		try (var scope = new Scope(); var unrecorded = Autograd.off()) {
			Map<String, Tensor> values = SafeTensors.read(file);
			MultiTensor.copy(List.copyOf(targets.values()),
					targets.keySet().stream().map(name -> values.get(source(name))).toList());
		}
	}

	/** Whether all its numbers are finite. */
	public boolean isFinite() throws IOException {
		for (String file : List.of(Checkpoints.WEIGHTS, Checkpoints.OPTIMIZER)) {
			try (var scope = new Scope()) {
				if (MultiTensor.firstNotFinite(SafeTensors.read(folder.resolve(file))).isPresent()) {
					return false;
				}
			}
		}
		return true;
	}
}
