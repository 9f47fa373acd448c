package org.trainyard.engine.checkpoint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

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
		try (var scope = new Scope(); var unrecorded = Autograd.off()) {
			Map<String, Tensor> values = SafeTensors.read(file);
			for (Map.Entry<String, Tensor> tensor : model.entrySet()) {
				requireFit(file, tensor.getKey(), tensor.getValue(), values.get(tensor.getKey()));
			}
			for (String name : values.keySet()) {
				if (!model.containsKey(name)) {
					throw new MalformedFileException(Messages.get("weights.unknown", file, name), null);
				}
			}
			List<Tensor> targets = List.copyOf(model.values());
			List<Tensor> sources = model.keySet().stream().map(values::get).toList();
			for (int i = 0; i < targets.size(); i++) {
				MultiTensor.copy(List.of(targets.get(i)), List.of(sources.get(i).to(targets.get(i).type())));
			}
		}
	}

	private static void requireFit(Path file, String name, Tensor tensor, Tensor value) throws MalformedFileException {
		if (value == null) {
			throw new MalformedFileException(Messages.get("weights.missing", file, name), null);
		}
		if (!Arrays.equals(tensor.shape(), value.shape())) {
			throw new MalformedFileException(Messages.get("weights.shape", file, name, Arrays.toString(value.shape()),
					Arrays.toString(tensor.shape())), null);
		}
		if (value.type() == ElementType.INT64 || value.type() == ElementType.BOOLEAN) {
			throw new MalformedFileException(Messages.get("weights.type", file, name, value.type()), null);
		}
	}
}
