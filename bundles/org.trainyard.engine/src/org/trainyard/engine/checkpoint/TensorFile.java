package org.trainyard.engine.checkpoint;

import static java.nio.file.StandardOpenOption.READ;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Tensor;

/** A safetensors file that is open: what it holds is known, and its tensors are read one by one. */
public final class TensorFile implements AutoCloseable {

	private final Path path;
	private final FileChannel channel;
	private final SafeTensorsHeader header;
	private final Map<String, TensorEntry> entries = new LinkedHashMap<>();

	private TensorFile(Path path, FileChannel channel) throws IOException {
		this.path = path;
		this.channel = channel;
		header = SafeTensorsHeader.read(path, channel);
		header.tensors().forEach(entry -> entries.put(entry.name(), entry));
	}

	/** @throws MalformedFileException if the file is not a safetensors file, saying what is wrong with it */
	public static TensorFile open(Path path) throws IOException {
		FileChannel channel = FileChannel.open(path, READ);
		try {
			return new TensorFile(path, channel);
		} catch (IOException | RuntimeException e) {
			channel.close();
			throw e;
		}
	}

	public Path path() {
		return path;
	}

	/** The tensors in the order of their elements. */
	public Set<String> names() {
		return Collections.unmodifiableSet(entries.keySet());
	}

	/** The sizes of a tensor that the file has, outermost first. */
	public long[] shape(String name) {
		return entries.get(name).shape();
	}

	/** What the elements of a tensor that the file has are when they are read. */
	public ElementType type(String name) {
		return entries.get(name).type().element;
	}

	/** What the file calls the type of a tensor that it has. */
	public String storedType(String name) {
		return entries.get(name).type().name();
	}

	/** Reads a tensor that the file has, in the innermost scope. */
	public Tensor read(String name) throws IOException {
		return read(name, Elements.USUAL);
	}

	Tensor read(String name, Elements elements) throws IOException {
		TensorEntry entry = entries.get(name);
		return elements.read(channel, header.end() + entry.from(), entry);
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
