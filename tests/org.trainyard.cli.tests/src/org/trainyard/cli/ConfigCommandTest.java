package org.trainyard.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.trainyard.model.ExperimentFile;
import org.trainyard.model.ParameterCount;

class ConfigCommandTest {

	private static final String REVDEQ = "RevDEQConfig(hidden_size=1_440, num_heads=16, reversible=True, seed=7)";

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "revdeq-json", "revdeq-python" })
	void aConfigurationComesInAndGoesOut(String format) throws Exception {
		Path file = Files.writeString(folder.resolve("config.py"), REVDEQ);
		Path experiment = folder.resolve("r.experiment");
		Cli.Result in = Cli.run("config", "import", file.toString(), "--output", experiment.toString());
		assertEquals(0, in.code());
		assertEquals("", in.out());
		assertEquals("trainyard: " + file + ": seed = 7 has no counterpart here and was left out.\n", in.err());
		assertEquals(97_999_200, ParameterCount.total(ExperimentFile.read(experiment)));

		Path written = folder.resolve("written");
		Cli.Result out = Cli.run("config", "export", experiment.toString(), "--format", format);
		assertEquals(0, out.code(), out.err());
		assertEquals(0, Cli.run("config", "export", experiment.toString(), "--format", format, "--output",
				written.toString()).code());
		assertEquals(out.out(), Files.readString(written));
		Cli.Result again = Cli.run("config", "import", written.toString());
		assertEquals("", again.err());
		assertEquals(Files.readString(experiment), again.out());
	}

	@Test
	void whatCannotBeDoneIsOneLine() throws Exception {
		Path missing = folder.resolve("missing.json");
		assertRefused(missing + ": there is no such file; check the path.", "import", missing.toString());
		Path binary = Files.write(folder.resolve("binary"), new byte[] { (byte) 0xFF, 0 });
		assertRefused(binary + ": this is no text in UTF-8, so it is no configuration.", "import", binary.toString());
		Path bert = Files.writeString(folder.resolve("bert.json"), "{\"model_type\": \"bert\"}");
		assertRefused(bert + ": model_type is \"bert\"; only gpt2, llama and revdeq can be imported.", "import",
				bert.toString());
		assertRefused("model = encoder-decoder has no place in a GPT-2 configuration; change it, or choose another"
				+ " format.", "export", Cli.COPY, "--format", "gpt2");
		assertRefused("There is no format “onnx”; there are gpt2, llama, revdeq-json, revdeq-python.", "export",
				Cli.COPY, "--format", "onnx");
		Path nowhere = folder.resolve("missing/x.experiment");
		Path good = Files.writeString(folder.resolve("good.py"), "hidden_size=64, num_heads=4");
		assertRefused(nowhere + " cannot be written: its folder does not exist. Name another file.", "import",
				good.toString(), "--output", nowhere.toString());
		assertFalse(Files.exists(nowhere));
	}

	private static void assertRefused(String refusal, String... arguments) {
		String[] line = new String[arguments.length + 1];
		line[0] = "config";
		System.arraycopy(arguments, 0, line, 1, arguments.length);
		Cli.Result result = Cli.run(line);
		assertEquals("trainyard: " + refusal + System.lineSeparator(), result.err());
		assertEquals(2, result.code());
		assertEquals("", result.out());
	}
}
