package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that {@code forward} reads and writes, and what it says of those that it cannot use. */
class ForwardCommandTest {

	@TempDir
	Path folder;
	private Path input;
	private Path output;

	@BeforeEach
	void writeInput() throws IOException {
		input = tokens("input", 3, 4, 5, 6);
		output = folder.resolve("output.safetensors");
	}

	@Test
	void logitsAreWrittenInThePrecisionThatIsAskedFor() throws IOException {
		assertEquals(0, forward("--input", input.toString()).code());
		assertTrue(header(output).contains("\"logits\":{\"dtype\":\"F32\",\"shape\":[2,2,20]"), header(output));
		assertEquals(0, forward("--input", input.toString(), "--precision", "float64").code());
		assertTrue(header(output).contains("\"logits\":{\"dtype\":\"F64\",\"shape\":[2,2,20]"), header(output));
	}

	@Test
	void theWeightsOfARunAreThoseThatItsModelReads() throws IOException {
		Path store = folder.resolve("runs");
		assertEquals(0, Cli.run(Cli.tinyTraining(store, "--set", "training.steps=2", "--name", "tiny")).code());
		Path weights = folder.resolve("weights.safetensors");
		assertEquals(0, Cli.run("weights", "tiny", "--store", store.toString(), "--output", weights.toString()).code());
		assertEquals(0, forward("--input", input.toString(), "--weights", weights.toString()).code());
		byte[] trained = Files.readAllBytes(output);
		assertEquals(0, forward("--input", input.toString()).code());
		assertFalse(Arrays.equals(trained, Files.readAllBytes(output)), "training changes the logits");
		assertRefused(
				weights + " holds the weights of another model: the tensor src_embedding.weight is [20, 8], and this"
						+ " model needs [21, 8]. Use the experiment that it was trained with.",
				"--input", input.toString(),
				"--weights", weights.toString(), "--set", "task.vocabularySize=21");
		assertRefused(weights + " holds the weights of another model: this one has no tensor output_projection.weight."
				+ " Use the experiment that it was trained with.", "--input", input.toString(), "--weights",
				weights.toString(), "--set", "model.tiedHead=true");
	}

	@Test
	void theInitialWeightsAreThoseOfTheSeed() throws IOException {
		Path weights = folder.resolve("initial.safetensors");
		assertEquals(0, forward("--input", input.toString(), "--initial-weights", weights.toString()).code());
		byte[] once = Files.readAllBytes(output);
		assertEquals(0, forward("--input", input.toString(), "--weights", weights.toString()).code());
		assertArrayEquals(once, Files.readAllBytes(output));
		assertEquals(0, forward("--input", input.toString(), "--set", "training.seed=7").code());
		assertFalse(Arrays.equals(once, Files.readAllBytes(output)), "another seed starts elsewhere");
	}

	@Test
	void anInputThatDoesNotFitIsNamed() throws IOException {
		Path outside = tokens("outside", 3, 4, 20, 6);
		assertRefused(outside + ": the tensor source holds the token 20 at [1, 0], which is outside the vocabulary; it"
				+ " goes from 0 to 19.", "--input", outside.toString());
		Cli.Result result = Cli.run("forward", Cli.example("copy-decoder-only"), "--input", input.toString(),
				"--output", output.toString());
		assertEquals("trainyard: " + input + " has no tensor tokens; it has: source, target.\n", result.err());
		assertRefused(input + ": the tensor source is int64[2, 2]; this model reads numbers of the shape [B, T, 16].",
				"--input", input.toString(), "--set", "task=signal");
		Path missing = folder.resolve("missing.safetensors");
		assertRefused(missing + ": there is no such file; check the path.", "--input", missing.toString());
	}

	@Test
	void aDamagedFileIsNamed() throws IOException {
		byte[] whole = Files.readAllBytes(input);
		Path cut = Files.write(folder.resolve("cut.safetensors"), Arrays.copyOf(whole, whole.length - 3));
		assertRefused(cut + " is damaged: it ends before its last tensor. Copy it again from where it came.", "--input",
				cut.toString());
		Path huge = Files.write(folder.resolve("huge.safetensors"), ByteBuffer.allocate(16)
				.order(ByteOrder.LITTLE_ENDIAN).putLong(10_000_000_000L).array());
		assertRefused(
				huge + " is not a safetensors file: its header would be 10,000,000,000 bytes long. Check the path, or"
						+ " copy the file again.",
				"--input",
				huge.toString());
		Path other = Files.write(folder.resolve("other.safetensors"),
				new String(whole, StandardCharsets.ISO_8859_1).replace("I64", "Q64")
						.getBytes(StandardCharsets.ISO_8859_1));
		String refusal = refused("--input", other.toString());
		assertTrue(
				refusal.startsWith(other + ": the tensor source is of type Q64, which is not known here; known are "),
				refusal);
	}

	private void assertRefused(String refusal, String... arguments) {
		assertEquals(refusal, refused(arguments));
	}

	/** What a refusal says; nothing is written then. */
	private String refused(String... arguments) {
		try {
			Files.deleteIfExists(output);
		} catch (IOException e) {
			throw new AssertionError(e);
		}
		Cli.Result result = forward(arguments);
		assertEquals(2, result.code(), result.err());
		assertEquals(1, result.err().lines().count(), result.err());
		assertFalse(Files.exists(output));
		return result.err().strip().replaceFirst("^trainyard: ", "");
	}

	private Cli.Result forward(String... arguments) {
		List<String> line = new ArrayList<>(List.of("forward", Cli.COPY, "--output", output.toString()));
		line.addAll(Cli.TINY);
		line.addAll(List.of(arguments));
		return Cli.run(line);
	}

	/** A source and a target [2, 2] with the same tokens. */
	private Path tokens(String name, long... ids) throws IOException {
		String header = "{\"source\":{\"dtype\":\"I64\",\"shape\":[2,2],\"data_offsets\":[0,32]},"
				+ "\"target\":{\"dtype\":\"I64\",\"shape\":[2,2],\"data_offsets\":[32,64]}}";
		ByteBuffer bytes = ByteBuffer.allocate(8 + header.length() + 64).order(ByteOrder.LITTLE_ENDIAN);
		bytes.putLong(header.length()).put(header.getBytes(StandardCharsets.US_ASCII));
		for (int i = 0; i < 2; i++) {
			for (long id : ids) {
				bytes.putLong(id);
			}
		}
		return Files.write(folder.resolve(name + ".safetensors"), bytes.array());
	}

	private static String header(Path file) throws IOException {
		return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
	}
}
