package org.trainyard.engine.checkpoint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.MultiTensor;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;

/** The weights of a model in a safetensors file, by name. */
public final class Weights {

	private Weights() {
	}

	/**
	 * Gives a model the values of a file; numbers of another precision are converted.
	 *
	 * @param model every tensor of the model, its buffers included
	 * @throws MalformedFileException if the file does not hold exactly the tensors of the model, naming the first that
	 *                                differs; the model is then unchanged
	 */
	public static void load(Path file, Map<String, Tensor> model) throws IOException {
		load(file, model, Set.of());
	}

	/**
	 * The same, but tensors that {@code mayLack} names keep their values where the file lacks them.
	 *
	 * @throws MalformedFileException as {@link #load(Path, Map)} does
	 */
	public static void load(Path file, Map<String, Tensor> model, Set<String> mayLack) throws IOException {
		try (TensorFile values = TensorFile.open(file); var unrecorded = Autograd.off()) {
			requireFit(values, model, mayLack);
			for (String name : values.names()) {
				try (var scope = new Scope()) {
					Tensor target = model.get(name);
					MultiTensor.copy(List.of(target), List.of(values.read(name).to(target.type())));
				}
			}
		}
	}

	/**
	 * Returns if {@link #load(Path, Map, Set)} would; reads no values.
	 *
	 * @throws MalformedFileException as {@link #load(Path, Map)} does
	 */
	public static void requireFit(Path file, Map<String, Tensor> model, Set<String> mayLack) throws IOException {
		try (TensorFile values = TensorFile.open(file)) {
			requireFit(values, model, mayLack);
		}
	}

	private static void requireFit(TensorFile values, Map<String, Tensor> model, Set<String> mayLack)
			throws MalformedFileException {
		for (Map.Entry<String, Tensor> tensor : model.entrySet()) {
			String name = tensor.getKey();
			if (values.names().contains(name)) {
				requireFit(values, name, tensor.getValue().shape());
			} else if (!mayLack.contains(name)) {
				throw new MalformedFileException(Messages.get("weights.missing", values.path(), name), null);
			}
		}
		for (String name : values.names()) {
			if (!model.containsKey(name)) {
				throw new MalformedFileException(Messages.get("weights.unknown", values.path(), name), null);
			}
		}
	}

	private static void requireFit(TensorFile values, String name, long[] shape) throws MalformedFileException {
		if (!Arrays.equals(shape, values.shape(name))) {
			throw new MalformedFileException(Messages.get("weights.shape", values.path(), name,
					Arrays.toString(values.shape(name)), Arrays.toString(shape)), null);
		}
		if (values.type(name) == ElementType.INT64 || values.type(name) == ElementType.BOOLEAN) {
			throw new MalformedFileException(
					Messages.get("weights.type", values.path(), name, values.storedType(name)), null);
		}
	}
}
