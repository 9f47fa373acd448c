package org.trainyard.engine.checkpoint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.trainyard.engine.Reference;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;

class SafeTensorsTest {

	@TempDir
	Path folder;

	@Test
	void tensorsComeBackAsTheyWent() throws IOException {
		Path file = folder.resolve("some.safetensors");
		try (var scope = new Scope()) {
			Map<String, Tensor> tensors = new LinkedHashMap<>();
			tensors.put("weight", Tensor.of(new float[] { 1, -2, Float.NaN, Float.POSITIVE_INFINITY }, 2, 2));
			tensors.put("scalar", Tensor.full(0.1, ElementType.FLOAT64));
			tensors.put("empty", Tensor.zeros(ElementType.FLOAT32, 0, 3));
			tensors.put("ids", Tensor.of(new long[] { Long.MIN_VALUE, 7 }, 2));
			tensors.put("mask", Tensor.of(new boolean[] { true, false, true }, 3));
			SafeTensors.write(file, tensors, Map.of("format", "pt"));
			Map<String, Tensor> read = SafeTensors.read(file);
			assertEquals(List.copyOf(tensors.keySet()), List.copyOf(read.keySet()));
			tensors.forEach((name, tensor) -> {
				assertEquals(tensor.type(), read.get(name).type());
				assertArrayEquals(tensor.shape(), read.get(name).shape());
				assertArrayEquals(tensor.toDoubles(), read.get(name).toDoubles());
			});
			assertEquals(Map.of("format", "pt"), SafeTensors.readMetadata(file));
		}
		try (var files = Files.list(folder)) {
			assertEquals(List.of(file), files.toList());
		}
	}

	@Test
	void aFileOfAnotherProgramIsReadAndWrittenAlike() throws IOException {
		Path original = Reference.file("gpt2", "weights");
		Path copy = folder.resolve("copy.safetensors");
		try (var scope = new Scope()) {
			Map<String, Tensor> tensors = SafeTensors.read(original);
			SafeTensors.write(copy, tensors, Map.of());
			assertEquals(tensors.keySet(), SafeTensors.read(copy).keySet());
		}
		assertArrayEquals(elements(original), elements(copy));
	}

	private static byte[] elements(Path file) throws IOException {
		ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
		bytes.position(Math.toIntExact(Long.BYTES + bytes.getLong(0)));
		byte[] elements = new byte[bytes.remaining()];
		bytes.get(elements);
		return elements;
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[]", "{\"a\": 1}", "{\"a\": {}}",
			"{\"a\": {\"dtype\": \"F32\", \"shape\": [2], \"data_offsets\": [0, 4]}}",
			"{\"a\": {\"dtype\": \"F32\", \"shape\": [1], \"data_offsets\": [4, 8]}}",
			"{\"a\": {\"dtype\": \"F32\", \"shape\": [4], \"data_offsets\": [0, 16]}}",
			"{\"a\": {\"dtype\": \"F32\", \"shape\": [-1, -1], \"data_offsets\": [0, 4]}}",
			"{\"a\": {\"dtype\": \"F32\", \"shape\": [4294967296, 4294967296], \"data_offsets\": [0, 0]}}",
			"{\"a\": {\"dtype\": \"F32\", \"shape\": [1], \"data_offsets\": [0, 4]}}",
			"{\"a\": {\"dtype\": \"Q4\", \"shape\": [2], \"data_offsets\": [0, 8]}}" })
	void whatIsNotSafetensorsIsRefusedInOneLine(String header) throws IOException {
		Path file = folder.resolve("bad.safetensors");
		byte[] json = header.getBytes(UTF_8);
		ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES + json.length + 8).order(ByteOrder.LITTLE_ENDIAN);
		Files.write(file, bytes.putLong(json.length).put(json).array());
		assertRefused(file);
	}

	@Test
	void aFileThatEndsEarlyIsRefused() throws IOException {
		byte[] whole = Files.readAllBytes(Reference.file("gpt2", "weights"));
		Path file = folder.resolve("cut.safetensors");
		for (int length : new int[] { 0, 7, 8, 100, whole.length - 1 }) {
			Files.write(file, Arrays.copyOf(whole, length));
			assertRefused(file);
		}
	}

	private static void assertRefused(Path file) {
		try (var scope = new Scope()) {
			String message = assertThrows(MalformedFileException.class, () -> SafeTensors.read(file)).getMessage();
			assertTrue(message.startsWith(file.toString()), message);
			assertFalse(message.contains("\n"), message);
		}
	}
}
