package org.trainyard.engine.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.experiment.ExperimentFactory;
import org.trainyard.model.experiment.TextTask;
import org.trainyard.model.experiment.Tokenizer;

/** Text to tokens and back, with the tokens that a run has recorded. */
class TextTokensTest {

	private static final String TEXT = "列車 🚂 é und 12:34, \"ja\"\n";

	@TempDir
	Path folder;
	private final TextTask task = ExperimentFactory.eINSTANCE.createTextTask();

	@BeforeEach
	void write() throws IOException {
		task.setFile("text.txt");
		task.setLength(8);
		task.setVocabularySize(60_000);
		task.setTokenizerFile("my.json");
		Files.writeString(folder.resolve("text.txt"), TEXT.repeat(20));
		StringBuilder vocabulary = new StringBuilder();
		for (int i = 0; i < 256; i++) {
			vocabulary.append(i == 0 ? "" : ",").append("\"<0x%02X>\":%d".formatted(i, i));
		}
		Files.writeString(folder.resolve("my.json"), """
				{"version":"1.0","model":{"type":"BPE","byte_fallback":true,"vocab":{%s},"merges":[]},
				"decoder":{"type":"Sequence","decoders":[{"type":"ByteFallback"},{"type":"Fuse"}]}}"""
				.formatted(vocabulary));
	}

	/** Trains nothing, but records as a run does; the files that the run was made from are gone then. */
	private TextTokens recorded(Tokenizer tokenizer) throws IOException, ExperimentException {
		task.setTokenizer(tokenizer);
		Path files = folder.resolve("run");
		try (TaskData data = TaskData.of(task, folder)) {
			data.record(files);
		}
		Files.delete(folder.resolve("text.txt"));
		Files.delete(folder.resolve("my.json"));
		TextTokens tokens = TextTokens.of(task, files, folder);
		assertTrue(tokens.warning().isEmpty());
		return tokens;
	}

	@ParameterizedTest
	@EnumSource
	void aTextComesBackWholeAndNoCharacterInParts(Tokenizer tokenizer) throws Exception {
		TextTokens tokens = recorded(tokenizer);
		long[] ids = tokens.encode(TEXT);
		TextDecoder decoder = tokens.decoder();
		List<String> pieces = new ArrayList<>();
		for (long id : ids) {
			assertTrue(id < tokens.size());
			pieces.add(decoder.add((int) id));
		}
		assertEquals("", decoder.end());
		assertEquals(TEXT, String.join("", pieces));
		assertTrue(pieces.stream().noneMatch(piece -> piece.contains("\uFFFD")), pieces.toString());
		assertTrue(tokenizer == Tokenizer.CHARACTERS || pieces.contains(""), "some tokens are parts of characters");
		assertEquals(tokenizer == Tokenizer.GPT2 ? 50256 : -1, tokens.end().orElse(-1));
	}

	@ParameterizedTest
	@EnumSource(names = { "BYTES", "TOKENIZER_JSON" })
	void bytesThatAreNoTextAreNotHeldBackForEver(Tokenizer tokenizer) throws Exception {
		TextDecoder decoder = recorded(tokenizer).decoder();
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < 16; i++) {
			text.append(decoder.add(0xff));
		}
		assertEquals("\uFFFD".repeat(16), text.toString());
	}

	@Test
	void halfACharacterIsHeldBackUntilTheEnd() throws Exception {
		TextDecoder decoder = recorded(Tokenizer.BYTES).decoder();
		assertEquals("\uFFFD", decoder.add(0x88));
		assertEquals("a", decoder.add('a'));
		assertEquals("", decoder.add(0xe5));
		assertEquals("", decoder.add(0x88));
		assertEquals("\uFFFDb", decoder.add('b'));
		assertEquals("", decoder.add(0xe5));
		assertEquals("\uFFFD", decoder.end());
	}

	/** The names of the tokens of a text one by one, and their classes. */
	private List<String> alone(TextTokens tokens, String text) throws ExperimentException {
		List<String> alone = new ArrayList<>();
		for (long token : tokens.encode(text)) {
			alone.add(tokens.name(token) + "/" + tokens.kind(token).key());
		}
		return alone;
	}

	@Test
	void charactersAreReadAloneAndHaveAClass() throws Exception {
		assertEquals(List.of("列/kanji", " /space", "🚂/other", "é/letter", "1/digit", ":/punctuation", "\n/space"),
				alone(recorded(Tokenizer.CHARACTERS), "列 🚂é1:\n"));
	}

	@Test
	void bytesThatAreNoTextAloneAreNumbers() throws Exception {
		assertEquals(List.of("<0xE5>/other", "<0x88>/other", "<0x97>/other", "u/letter"),
				alone(recorded(Tokenizer.BYTES), "列u"));
	}

	@Test
	void tokensOfSeveralCharactersAreOfTheClassOfTheFirstThatIsNoBlank() throws Exception {
		TextTokens tokens = recorded(Tokenizer.GPT2);
		assertEquals(List.of("the/letter", " end/letter", " 12/digit", " (/punctuation", "\n/space"),
				alone(tokens, "the end 12 (\n"));
		assertEquals("<50256>", tokens.name(50_256));
		assertEquals(TokenClass.OTHER, tokens.kind(50_256));
		assertEquals("<59999>", tokens.name(59_999));
	}

	@Test
	void kanaAreToldFromKanji() {
		assertEquals(TokenClass.KANA, TokenClass.of("の"));
		assertEquals(TokenClass.KANA, TokenClass.of("カ"));
		assertEquals(TokenClass.KANA, TokenClass.of("ー"));
		assertEquals(TokenClass.KANA, TokenClass.of("ｶ"));
		assertEquals(TokenClass.KANJI, TokenClass.of("々"));
		assertEquals(TokenClass.PUNCTUATION, TokenClass.of("。"));
		assertEquals(TokenClass.DIGIT, TokenClass.of("１"));
		assertEquals(TokenClass.SPACE, TokenClass.of("\u3000"));
	}

	@Test
	void aWrittenTextIsReadWhole() throws Exception {
		TextTokens tokens = recorded(Tokenizer.CHARACTERS);
		long[] read = tokens.encode("é und");
		long[] window = tokens.example("é und").windows()[0];
		assertEquals(read.length + 1, window.length);
		assertArrayEquals(read, Arrays.copyOf(window, read.length));
	}
}
