package org.trainyard.engine.checkpoint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.MultiTensor;
import org.trainyard.engine.tensor.Tensor;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;

/**
 * The checkpoints of a run: a folder {@code step-N} each, with the weights, the optimizer's state and the
 * {@linkplain TrainingState state of training}; {@code checkpoints.json} says which is the last and which the best. A
 * checkpoint is complete or not there, whenever the process ends; others than the latest and the best are deleted.
 */
public final class Checkpoints {

	/** Weights under the parameters' names. */
	public static final String WEIGHTS = "model.safetensors";
	/** The optimizer's tensors. */
	public static final String OPTIMIZER = "optimizer.safetensors";
	private static final String STATE = "training.json";
	private static final String INDEX = "checkpoints.json";
	private static final String PART = ".part";
	private static final String STEP = "step-";

	/** What {@code checkpoints.json} holds: names of folders; best is null before the first evaluation. */
	private record Index(String last, String best) {
	}

	private final Path folder;
	private final int kept;

	/**
	 * @param folder is made at the first write
	 * @param kept   how many of the latest checkpoints are kept, at least the last; the best is kept beside them
	 */
	public Checkpoints(Path folder, int kept) {
		this.folder = folder;
		this.kept = kept;
	}

	/** The folder of all of them. */
	public Path folder() {
		return folder;
	}

	/**
	 * Writes a checkpoint, which becomes the last; and the best if the state says so. A step that has a checkpoint
	 * keeps it.
	 */
	public void write(Map<String, Tensor> weights, Map<String, Tensor> optimizer, TrainingState state)
			throws IOException {
		Files.createDirectories(folder);
		Path checkpoint = folder.resolve(name(state.step()));
		if (!Files.exists(checkpoint)) {
			Path part = folder.resolve(name(state.step()) + PART);
			delete(part);
			try {
				Files.createDirectory(part);
				SafeTensors.write(part.resolve(WEIGHTS), weights, Map.of("format", "pt"));
				SafeTensors.write(part.resolve(OPTIMIZER), optimizer, Map.of());
				Files.writeString(part.resolve(STATE), state.toJson());
				Files.move(part, checkpoint, StandardCopyOption.ATOMIC_MOVE);
			} finally {
				delete(part);
			}
		}
		writeIndex(new Index(name(state.step()), state.best() == null ? null : name(state.best().step())));
	}

	private void writeIndex(Index index) throws IOException {
		Path part = folder.resolve(INDEX + PART);
		Files.writeString(part, new Gson().toJson(index) + "\n");
		Files.move(part, folder.resolve(INDEX), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		List<Path> latest = all().sorted(Comparator.comparing(Checkpoints::step).reversed()).limit(kept).toList();
		for (Path old : all().toList()) {
			String name = old.getFileName().toString();
			if (!latest.contains(old) && !name.equals(index.last) && !name.equals(index.best)) {
				delete(old);
			}
		}
	}

	/** The folders of all checkpoints, and parts that a process left that was killed. */
	private Stream<Path> all() throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter(Files::isDirectory).toList().stream();
		}
	}

	/** The step in a checkpoint's name; −1 of what is none. */
	private static long step(Path checkpoint) {
		String name = checkpoint.getFileName().toString();
		return name.matches(STEP + "[0-9]{1,18}") ? Long.parseLong(name.substring(STEP.length())) : -1;
	}

	/** The folder of the last checkpoint, if there is one. */
	public Optional<Path> last() throws IOException {
		return index().map(index -> folder.resolve(index.last));
	}

	/** The folder of the checkpoint with the lowest evaluation loss, if there was an evaluation. */
	public Optional<Path> best() throws IOException {
		return index().filter(index -> index.best != null).map(index -> folder.resolve(index.best));
	}

	private Optional<Index> index() throws IOException {
		Path file = folder.resolve(INDEX);
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		try {
			Index index = new Gson().fromJson(Files.readString(file), Index.class);
			if (index != null && index.last != null) {
				return Optional.of(index);
			}
			throw new MalformedFileException(Messages.get("checkpoint.index", file), null);
		} catch (JsonParseException e) {
			throw new MalformedFileException(Messages.get("checkpoint.index", file), e);
		}
	}

	/** Reads a checkpoint into tensors of the same names and shapes. */
	public static TrainingState read(Path checkpoint, Map<String, Tensor> weights, Map<String, Tensor> optimizer)
			throws IOException {
		copy(checkpoint.resolve(WEIGHTS), weights);
		copy(checkpoint.resolve(OPTIMIZER), optimizer);
		return TrainingState.fromJson(Files.readString(checkpoint.resolve(STATE)));
	}

	private static void copy(Path file, Map<String, Tensor> targets) throws IOException {
		Map<String, Tensor> sources = SafeTensors.read(file);
		if (!sources.keySet().equals(targets.keySet())) {
			throw new MalformedFileException(Messages.get("checkpoint.other_model", file), null);
		}
		try (var unrecorded = Autograd.off()) {
			MultiTensor.copy(List.copyOf(targets.values()), targets.keySet().stream().map(sources::get).toList());
		}
	}

	private static String name(long step) {
		return STEP + step;
	}

	private static void delete(Path checkpoint) throws IOException {
		if (Files.exists(checkpoint)) {
			try (Stream<Path> files = Files.list(checkpoint)) {
				for (Path file : files.toList()) {
					Files.delete(file);
				}
			}
			Files.delete(checkpoint);
		}
	}
}
