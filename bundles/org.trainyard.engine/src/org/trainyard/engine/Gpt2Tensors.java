package org.trainyard.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.trainyard.engine.checkpoint.TensorFile;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.ParameterLayout;
import org.trainyard.model.ParameterTensor;
import org.trainyard.model.experiment.Experiment;

/**
 * The tensors of a Hugging Face GPT-2 under the names of the engine: those of {@code GPT2LMHeadModel}, which
 * {@code GPT2Model} has without {@code transformer.}. Masks of attention, which old files hold, are left out.
 */
final class Gpt2Tensors implements AutoCloseable {

	private static final String STACK = "transformer.";
	private static final String HEAD = "lm_head.weight";
	private static final String EMBEDDING = "transformer.wte.weight";
	private static final Pattern MASK = Pattern.compile("(transformer\\.)?h\\.\\d+\\.attn\\.(bias|masked_bias)");

	/** A tensor as its file calls it. */
	private record Stored(TensorFile file, String name) {

		Path path() {
			return file.path();
		}
	}

	private final List<TensorFile> files = new ArrayList<>();
	private final Map<String, Stored> tensors = new LinkedHashMap<>();

	/** @throws ExperimentException if one of the files cannot be read, or two tensors have one name */
	static Gpt2Tensors open(List<Path> paths) throws ExperimentException {
		Gpt2Tensors tensors = new Gpt2Tensors();
		try {
			for (Path path : paths) {
				tensors.add(FileAccess.read(path, () -> TensorFile.open(path)));
			}
			return tensors;
		} catch (ExperimentException e) {
			tensors.close();
			throw e;
		}
	}

	private void add(TensorFile file) throws ExperimentException {
		files.add(file);
		for (String name : file.names()) {
			if (!MASK.matcher(name).matches()) {
				boolean full = name.startsWith(STACK) || name.equals(HEAD);
				Stored before = tensors.put(full ? name : STACK + name, new Stored(file, name));
				if (before != null) {
					throw new ExperimentException(Messages.get("import.twice", file.path(), name, before.path()));
				}
			}
		}
	}

	/**
	 * Returns if the tensors are those of the experiment's model. A head that is tied is checked and left out.
	 *
	 * @throws ExperimentException naming the first tensor that differs
	 */
	void requireFit(Experiment experiment) throws ExperimentException {
		if (experiment.getModel().isTiedHead() && tensors.containsKey(HEAD) && tensors.containsKey(EMBEDDING)) {
			requireTied(tensors.remove(HEAD), tensors.get(EMBEDDING));
		}
		Map<String, ParameterTensor> layout = new LinkedHashMap<>();
		ParameterLayout.of(experiment).forEach(tensor -> layout.put(tensor.name(), tensor));
		for (ParameterTensor tensor : layout.values()) {
			requireFit(tensor);
		}
		for (Map.Entry<String, Stored> tensor : tensors.entrySet()) {
			if (!layout.containsKey(tensor.getKey())) {
				throw new ExperimentException(
						Messages.get("import.unknown", tensor.getValue().path(), tensor.getValue().name()));
			}
		}
	}

	private void requireFit(ParameterTensor wanted) throws ExperimentException {
		Stored tensor = tensors.get(wanted.name());
		if (tensor == null) {
			throw new ExperimentException(
					Messages.get("import.missing", files.getFirst().path(), wanted.name()));
		}
		long[] shape = tensor.file.shape(tensor.name);
		if (!Arrays.equals(shape, wanted.shape())) {
			throw new ExperimentException(Messages.get("import.shape", tensor.path(), tensor.name,
					Arrays.toString(shape), Arrays.toString(wanted.shape())));
		}
		ElementType type = tensor.file.type(tensor.name);
		if (type != ElementType.FLOAT32 && type != ElementType.FLOAT64) {
			throw new ExperimentException(Messages.get("import.type", tensor.path(), tensor.name,
					tensor.file.storedType(tensor.name)));
		}
	}

	private static void requireTied(Stored head, Stored embedding) throws ExperimentException {
		boolean equal = Arrays.equals(head.file.shape(head.name), embedding.file.shape(embedding.name));
		if (equal) {
			try (var scope = new Scope()) {
				Tensor difference = read(head).subtract(read(embedding));
				equal = difference.multiply(difference).sum().item() == 0;
			}
		}
		if (!equal) {
			throw new ExperimentException(Messages.get("import.untied", head.path(), head.name, embedding.name));
		}
	}

	/** Every tensor, in the innermost scope; float16 and bfloat16 as float32. */
	Map<String, Tensor> read() throws ExperimentException {
		Map<String, Tensor> read = new LinkedHashMap<>();
		for (Map.Entry<String, Stored> tensor : tensors.entrySet()) {
			read.put(tensor.getKey(), read(tensor.getValue()));
		}
		return read;
	}

	private static Tensor read(Stored tensor) throws ExperimentException {
		return FileAccess.read(tensor.path(), () -> tensor.file.read(tensor.name));
	}

	@Override
	public void close() throws ExperimentException {
		for (TensorFile file : files) {
			FileAccess.read(file.path(), () -> {
				file.close();
				return file;
			});
		}
	}
}
