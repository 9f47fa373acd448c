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
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

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
			"{\"a\": {\"dtype\": \"U8\", \"shape\": [18446744073709551624], \"data_offsets\": [0, 8]}}",
			"{\"a\": {\"dtype\": \"F32\", \"shape\": [2.5], \"data_offsets\": [0, 8]}}",
			"{\"a\": {\"dtype\": \"F32\", \"shape\": [2], \"data_offsets\": [-8, 0]}}",
			"{\"a\": {\"dtype\": \"F32\", \"shape\": [2], \"data_offsets\": [8, 0]}}",
			"{\"a\": {\"dtype\": \"F32\", \"shape\": [2], \"data_offsets\": [0, 8, 8]}}",
			"{\"a\": {\"dtype\": \"F32\", \"shape\": [2], \"data_offsets\": [0, 8]}} {}",
			"{\"__metadata__\": {\"a\": []}}",
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

	@Test
	void theTensorAtFaultIsNamed() throws IOException {
		String twice = "'a': {'dtype': 'F32', 'shape': [1], 'data_offsets': [0, 4]}";
		assertEquals("two tensors are called a", fault("{" + twice + ", " + twice + "}", 4));
		assertEquals("the tensor b does not follow the one before it without a gap or overlap", fault(
				"{'a': {'dtype': 'F32', 'shape': [2], 'data_offsets': [0, 8]},"
						+ " 'b': {'dtype': 'F32', 'shape': [2], 'data_offsets': [4, 12]}}",
				12));
		assertEquals("its tensor b cannot be {\"dtype\":\"F32\",\"shape\":[3],\"data_offsets\":[0,8]}",
				fault("{'b': {'dtype': 'F32', 'shape': [3], 'data_offsets': [0, 8]}}", 8));
		assertEquals("its tensor b cannot be {\"shape\":[2],\"data_offsets\":[0,8]}",
				fault("{'b': {'shape': [2], 'data_offsets': [0, 8]}}", 8));
	}

	/** What is wrong with a file, apart from its name and what to do. */
	private String fault(String header, int elements) throws IOException {
		Path file = write(header.replace('\'', '"'), ByteBuffer.allocate(elements));
		return refusal(file).replace(file + " is damaged: ", "").replaceAll("\\. [^.]*\\.$", "");
	}

	@Test
	void aHeaderThatCannotBeThereTakesNoMemory() throws IOException {
		Path file = folder.resolve("huge.safetensors");
		try (var sparse = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE,
				StandardOpenOption.SPARSE)) {
			sparse.write(ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(0, 10_000_000_000L), 0);
			sparse.write(ByteBuffer.allocate(1), 10_000_000_100L);
		}
		assertEquals(file + " is not a safetensors file: its header would be 10,000,000,000 bytes long. Check the path,"
				+ " or copy the file again.", refusal(file));
		Files.write(file, new byte[] { -1, -1, -1, -1, -1, -1, -1, -1, 0 });
		assertTrue(refusal(file).contains("18,446,744,073,709,551,615 bytes"), refusal(file));
		Files.write(file, new byte[] { 0, 0, 0, 5, 0, 0, 0, 0, '{', '}' });
		assertTrue(refusal(file).contains("it ends before its last tensor"), refusal(file));
	}

	@Test
	void narrowTypesAreWidenedWithoutLoss() throws IOException {
		ByteBuffer elements = ByteBuffer.allocate(30).order(ByteOrder.LITTLE_ENDIAN);
		elements.putShort((short) 0x3c00).putShort((short) 0xc000).putShort((short) 0x0001).putShort((short) 0x7c00);
		elements.putShort((short) 0x3f80).putShort((short) 0xc040).putInt(-7).putInt(Integer.MAX_VALUE);
		elements.put((byte) 0).put((byte) 200).putInt(0);
		Path file = write(("{'half': {'dtype': 'F16', 'shape': [2, 2], 'data_offsets': [0, 8]},"
				+ " 'brain': {'dtype': 'BF16', 'shape': [2], 'data_offsets': [8, 12]},"
				+ " 'ids': {'dtype': 'I32', 'shape': [2], 'data_offsets': [12, 20]},"
				+ " 'bytes': {'dtype': 'U8', 'shape': [6], 'data_offsets': [20, 26]},"
				+ " 'empty': {'dtype': 'F16', 'shape': [0, 9], 'data_offsets': [26, 26]},"
				+ " 'more': {'dtype': 'U8', 'shape': [4], 'data_offsets': [26, 30]}}").replace('\'', '"'), elements);
		try (var scope = new Scope()) {
			Map<String, Tensor> read = SafeTensors.read(file);
			assertArrayEquals(new double[] { 1, -2, 0x1p-24, Double.POSITIVE_INFINITY }, read.get("half").toDoubles());
			assertEquals("float32[2, 2]", read.get("half").toString());
			assertArrayEquals(new double[] { 1, -3 }, read.get("brain").toDoubles());
			assertArrayEquals(new long[] { -7, Integer.MAX_VALUE }, read.get("ids").toLongs());
			assertArrayEquals(new long[] { 0, 200, 0, 0, 0, 0 }, read.get("bytes").toLongs());
			assertEquals("float32[0, 9]", read.get("empty").toString());
		}
	}

	@Test
	void bfloat16ComesBackAsFloat32() throws IOException {
		Path file = folder.resolve("brain.safetensors");
		try (var scope = new Scope()) {
			Tensor brain = Tensor.of(new float[] { 1.5f, -0x1p100f, 0 }, 3).to(ElementType.BFLOAT16);
			SafeTensors.write(file, Map.of("a", brain), Map.of());
			assertArrayEquals(brain.toDoubles(), SafeTensors.read(file).get("a").toDoubles());
		}
	}

	@Test
	void largeTensorsAreReadAndWrittenInPieces() throws IOException {
		Elements pieces = new Elements(16);
		double[] values = IntStream.range(0, 21).mapToDouble(i -> i).toArray();
		Path file = folder.resolve("pieces");
		try (var scope = new Scope();
				var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW,
						StandardOpenOption.READ, StandardOpenOption.WRITE)) {
			Tensor tensor = Tensor.of(values, 7, 3).to(ElementType.FLOAT32).requireGradient();
			pieces.write(channel, tensor);
			pieces.write(channel, tensor.to(ElementType.BFLOAT16));
			TensorEntry whole = new TensorEntry("a", StoredType.F32, new long[] { 7, 3 }, 0, 84);
			assertArrayEquals(values, pieces.read(channel, 0, whole).toDoubles());
			TensorEntry half = new TensorEntry("a", StoredType.BF16, new long[] { 3, 7 }, 84, 126);
			Tensor read = pieces.read(channel, 84, half);
			assertArrayEquals(values, read.toDoubles());
			assertEquals("float32[3, 7]", read.toString());
		}
	}

	private Path write(String header, ByteBuffer elements) throws IOException {
		byte[] json = header.getBytes(UTF_8);
		ByteBuffer bytes = ByteBuffer.allocate(Long.BYTES + json.length + elements.capacity())
				.order(ByteOrder.LITTLE_ENDIAN);
		return Files.write(folder.resolve("some.safetensors"),
				bytes.putLong(json.length).put(json).put(elements.rewind()).array());
	}

	private static void assertRefused(Path file) {
		String message = refusal(file);
		assertTrue(message.startsWith(file.toString()), message);
		assertFalse(message.contains("\n"), message);
	}

	private static String refusal(Path file) {
		try (var scope = new Scope()) {
			return assertThrows(MalformedFileException.class, () -> SafeTensors.read(file)).getMessage();
		}
	}
}
