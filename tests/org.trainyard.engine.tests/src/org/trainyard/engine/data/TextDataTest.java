package org.trainyard.engine.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.experiment.ExperimentFactory;
import org.trainyard.model.experiment.TextTask;
import org.trainyard.model.experiment.Tokenizer;

class TextDataTest {

	@TempDir
	Path folder;
	private final TextTask task = ExperimentFactory.eINSTANCE.createTextTask();

	@BeforeEach
	void eightTokensAtOnce() {
		task.setFile("text.txt");
		task.setLength(8);
		task.setVocabularySize(60_000);
		task.setValidationShare(0.25);
	}

	private TaskData open(String text) throws IOException, ExperimentException {
		Files.writeString(folder.resolve("text.txt"), text);
		return TaskData.of(task, folder);
	}

	private String refusal(String text) throws IOException {
		Files.writeString(folder.resolve("text.txt"), text);
		return assertThrows(ExperimentException.class, () -> TaskData.of(task, folder)).getMessage();
	}

	@Test
	void charactersAreNumberedByCodePointAndWindowsFollowTheText() throws Exception {
		String text = "abcあいう😀z\n".repeat(40);
		try (TaskData data = open(text)) {
			List<Integer> alphabet = text.codePoints().distinct().sorted().boxed().toList();
			long[] all = text.codePoints().mapToLong(alphabet::indexOf).toArray();
			for (long[] window : ((Examples.Text) data.draw(50, 1, RandomStream.DATA.at(1, 1))).windows()) {
				assertEquals(9, window.length);
				assertTrue(find(all, window) >= 0);
			}
		}
	}

	@Test
	void theShareAtTheEndIsEvaluatedAndNeverLearned() throws Exception {
		try (TaskData data = open("a".repeat(300) + "b".repeat(100))) {
			for (long[] window : ((Examples.Text) data.draw(500, 1, RandomStream.DATA.at(1, 1))).windows()) {
				assertArrayEquals(new long[9], window);
			}
			List<Examples> evaluated = data.evaluation(1000, 5, RandomStream.EVALUATION.at(1, 1)).toList();
			assertEquals(List.of(5, 5, 2), evaluated.stream().map(Examples::size).toList());
			for (Examples examples : evaluated) {
				for (long[] window : ((Examples.Text) examples).windows()) {
					assertArrayEquals(new long[] { 1, 1, 1, 1, 1, 1, 1, 1, 1 }, window);
				}
			}
			assertEquals(3, data.evaluation(3, 5, RandomStream.EVALUATION.at(1, 1)).mapToInt(Examples::size).sum());
		}
	}

	@Test
	void bytesAreTheirOwnTokens() throws Exception {
		task.setTokenizer(Tokenizer.BYTES);
		String text = "Zug 列車 ".repeat(30);
		try (TaskData data = open(text)) {
			byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
			long[] all = new long[bytes.length];
			Arrays.setAll(all, i -> bytes[i] & 0xff);
			for (long[] window : ((Examples.Text) data.draw(50, 1, RandomStream.DATA.at(1, 1))).windows()) {
				assertTrue(find(all, window) >= 0);
			}
		}
	}

	/** The ids of “Hello world” are OpenAI's. A text of several pieces gives the tokens of the whole. */
	@Test
	void gpt2TokensAreOpenAisAndPiecesChangeNothing() throws Exception {
		Gpt2Tokenizer tokenizer = new Gpt2Tokenizer();
		assertArrayEquals(new int[] { 15496, 995 }, tokenizer.encode("Hello world"));
		String text = "It's a train,  isn't it?\n\n\tYes 123 😀 駅です。 ".repeat(60_000);
		Path file = Files.writeString(folder.resolve("long.txt"), text);
		TokenFile.write(file, tokenizer, folder.resolve("tokens"));
		try (TokenFile tokens = TokenFile.open(folder.resolve("tokens"))) {
			int[] whole = tokenizer.encode(text);
			assertEquals(whole.length, tokens.size());
			assertArrayEquals(Arrays.stream(whole).asLongStream().toArray(), tokens.read(0, whole.length));
		}
	}

	@Test
	void aTokenizerOfHuggingFaceIsReadFromItsFile() throws Exception {
		Files.writeString(folder.resolve("tokenizer.json"), """
				{"version": "1.0", "truncation": null, "padding": null, "added_tokens": [],
				 "normalizer": {"type": "Lowercase"}, "pre_tokenizer": {"type": "Whitespace"},
				 "post_processor": null, "decoder": null,
				 "model": {"type": "WordLevel", "unk_token": "?", "vocab": {"?": 0, "red": 1, "green": 2}}}
				""");
		task.setTokenizer(Tokenizer.TOKENIZER_JSON);
		task.setTokenizerFile("tokenizer.json");
		try (TaskData data = open("Red green blue ".repeat(30))) {
			long[][] windows = ((Examples.Text) data.draw(50, 1, RandomStream.DATA.at(1, 1))).windows();
			long[] all = new long[90];
			Arrays.setAll(all, i -> (i + 1) % 3);
			for (long[] window : windows) {
				assertTrue(find(all, window) >= 0, Arrays.toString(window));
			}
		}
		Files.writeString(folder.resolve("tokenizer.json"), "{}");
		assertTrue(refusal("red").contains("tokenizer.json: this is not a tokenizer.json"));
	}

	@Test
	void aTextThatCannotBeLearnedFromIsRefusedInOneLine() throws Exception {
		assertTrue(refusal("").contains("it has only 0 tokens"));
		assertTrue(refusal("short").contains("text.txt: it has only 5 tokens"));
		task.setVocabularySize(3);
		assertTrue(refusal("abcd".repeat(30)).contains("it needs 4 tokens, but task.vocabularySize is 3"));
		Files.write(folder.resolve("text.txt"), new byte[] { 'a', 'b', (byte) 0xff, 'c' });
		String wrong = assertThrows(ExperimentException.class, () -> TaskData.of(task, folder)).getMessage();
		assertTrue(wrong.contains("the bytes after the first 2 are not UTF-8"), wrong);
		task.setFile("missing.txt");
		assertTrue(refusal("").contains("task.file names " + folder.resolve("missing.txt")));
		task.setFile(null);
		assertTrue(refusal("").startsWith("task.file is empty"));
	}

	@Test
	void tokensOfADamagedTextAreNotLeftBehind() throws IOException {
		Path text = folder.resolve("text.txt");
		byte[] bytes = "a".repeat(3_000_000).getBytes(StandardCharsets.US_ASCII);
		bytes[bytes.length - 2] = (byte) 0xff;
		Files.write(text, bytes);
		Path tokens = folder.resolve("cache/some.tokens");
		assertThrows(IOException.class, () -> TokenFile.write(text, new ByteTokenizer(), tokens));
		assertThrows(IOException.class, () -> TokenFile.write(text, new Gpt2Tokenizer(), tokens));
		try (var left = Files.list(folder.resolve("cache"))) {
			assertEquals(List.of(), left.toList());
		}
	}

	private static int find(long[] all, long[] part) {
		for (int i = 0; i + part.length <= all.length; i++) {
			if (Arrays.equals(all, i, i + part.length, part, 0, part.length)) {
				return i;
			}
		}
		return -1;
	}
}
