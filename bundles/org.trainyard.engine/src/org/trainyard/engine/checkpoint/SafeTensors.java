package org.trainyard.engine.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.trainyard.engine.tensor.Tensor;

import com.google.gson.JsonObject;

/**
 * A safetensors file: the header's length as u64, a JSON header, then the elements of each tensor, all little endian.
 *
 * @see <a href="https://github.com/huggingface/safetensors">the format</a>
 */
public final class SafeTensors {

	private SafeTensors() {
	}

	/**
	 * Writes named tensors, their order kept. The file is complete or not there: it is written beside its place, forced
	 * to the disk and then moved.
	 *
	 * @param metadata texts by name, for {@code __metadata__}
	 */
	public static void write(Path file, Map<String, Tensor> tensors, Map<String, String> metadata) throws IOException {
		Path part = file.resolveSibling(file.getFileName() + ".part");
		try {
			try (FileChannel channel = FileChannel.open(part, CREATE, TRUNCATE_EXISTING, WRITE)) {
				writeFully(channel, header(tensors, metadata));
				for (Tensor tensor : tensors.values()) {
					Elements.USUAL.write(channel, tensor);
				}
				channel.force(true);
			}
			Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(part);
		}
	}

	static void writeFully(FileChannel channel, ByteBuffer data) throws IOException {
		while (data.hasRemaining()) {
			channel.write(data);
		}
	}

	private static ByteBuffer header(Map<String, Tensor> tensors, Map<String, String> metadata) {
		JsonObject header = new JsonObject();
		if (!metadata.isEmpty()) {
			JsonObject texts = new JsonObject();
			metadata.forEach(texts::addProperty);
			header.add("__metadata__", texts);
		}
		long offset = 0;
		for (Map.Entry<String, Tensor> entry : tensors.entrySet()) {
			TensorEntry tensor = TensorEntry.of(entry.getKey(), entry.getValue(), offset);
			header.add(tensor.name(), tensor.toJson());
			offset = tensor.to();
		}
		byte[] json = header.toString().getBytes(UTF_8);
		int padded = (json.length + 7) / 8 * 8; // so that the elements are aligned
		ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES + padded).order(ByteOrder.LITTLE_ENDIAN);
		bytes.putLong(padded).put(json);
		while (bytes.hasRemaining()) {
			bytes.put((byte) ' ');
		}
		return bytes.flip();
	}

	/**
	 * Reads all tensors, in the innermost scope.
	 *
	 * @throws MalformedFileException if the file is not a safetensors file, saying what is wrong with it
	 */
	public static Map<String, Tensor> read(Path file) throws IOException {
		try (TensorFile open = TensorFile.open(file)) {
			Map<String, Tensor> tensors = new LinkedHashMap<>();
			for (String name : open.names()) {
				tensors.put(name, open.read(name));
			}
			return tensors;
		}
	}

	/** What tensors a file holds, without their elements; the file is as long as it says. */
	static List<TensorEntry> describe(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, READ)) {
			return SafeTensorsHeader.read(file, channel).tensors();
		}
	}

	/** Reads the texts of {@code __metadata__} alone. */
	public static Map<String, String> readMetadata(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, READ)) {
			return SafeTensorsHeader.read(file, channel).metadata();
		}
	}

	static void readFully(FileChannel channel, ByteBuffer data, long position) throws IOException {
		while (data.hasRemaining()) {
			int count = channel.read(data, position + data.position());
			if (count < 0) {
				throw new EOFException();
			}
		}
		data.flip();
	}
}
