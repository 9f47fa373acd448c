package org.trainyard.model.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.trainyard.model.InEnglish;
import org.trainyard.model.Settings;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.validation.Facts.TextFacts;

/** What the files beside an experiment say. */
@ExtendWith(InEnglish.class)
class FileFactsTest {

	@TempDir
	private Path folder;

	@Test
	void countsDifferentCharactersAlsoWhereTheyAreTwoCharsOrOnTheEdgeOfAPiece() throws Exception {
		Experiment experiment = experiment("task.file=a.txt");
		Files.writeString(folder.resolve("a.txt"), "ab\n日本日本😀");
		assertEquals(OptionalLong.of(6), vocabulary(experiment));
		Files.writeString(folder.resolve("a.txt"), "a".repeat((1 << 16) - 1) + "😀😁");
		assertEquals(OptionalLong.of(3), vocabulary(experiment));
	}

	@Test
	void aVocabularyThatIsTooSmallForTheTextIsAProblemUntilItIsMended() throws Exception {
		Experiment experiment = experiment("task.file=a.txt task.vocabularySize=5");
		Files.writeString(folder.resolve("a.txt"), "abcdef");
		Problem problem = Validation.problems(experiment, files(experiment).read()).getFirst();
		assertEquals("task.vocabularySize", problem.path());
		Settings.setAll(experiment, problem.fixes().getFirst().changes());
		assertEquals(List.of(), Validation.problems(experiment, files(experiment).read()));
	}

	@Test
	void knowsAtOnceWhatWasReadAndReadsAgainWhatHasChanged() throws Exception {
		Experiment experiment = experiment("task.file=a.txt");
		Path text = Files.writeString(folder.resolve("a.txt"), "ab");
		assertEquals(Optional.empty(), files(experiment).known().text());
		Facts read = files(experiment).read();
		assertEquals(read, files(experiment).known());
		assertEquals(OptionalLong.of(2), read.text().orElseThrow().vocabulary());
		Files.writeString(text, "abc");
		assertEquals(OptionalLong.of(3), vocabulary(experiment));
		Files.delete(text);
		assertEquals(new TextFacts(true, false, OptionalLong.empty()), files(experiment).read().text().orElseThrow());
	}

	@Test
	void countsTheTokensOfATokenizerFile() throws Exception {
		Experiment experiment = experiment(
				"task.file=a.txt task.tokenizer=tokenizer-json task.tokenizerFile=t/tokenizer.json");
		Files.writeString(folder.resolve("a.txt"), "a");
		assertEquals(new TextFacts(false, true, OptionalLong.empty()), files(experiment).read().text().orElseThrow());
		Files.createDirectory(folder.resolve("t"));
		write("{'model': {'vocab': {'a': 0, 'b': 6}}, 'added_tokens': [{'id': 9}]}");
		assertEquals(OptionalLong.of(10), vocabulary(experiment));
		write("{'model': {'vocab': [['a', 0.1], ['b', 0.2]]}}");
		assertEquals(OptionalLong.of(2), vocabulary(experiment));
		for (String wrong : List.of("", "{", "[]", "{'model': 3}", "{'model': {'vocab': {'a': 'b'}}}")) {
			write(wrong);
			assertEquals(OptionalLong.empty(), vocabulary(experiment), wrong);
		}
	}

	@Test
	void weightsThatAreNotThereAreAProblemWithAFix() throws Exception {
		Experiment experiment = RulesTest.experiment("decoder-only", "model.initialWeights=w/some.safetensors");
		assertEquals(List.of(), Validation.problems(experiment, files(experiment).known()));
		Facts read = files(experiment).read();
		assertEquals(read, files(experiment).known());
		Problem problem = Validation.problems(experiment, read).getFirst();
		assertEquals("model.initialWeights", problem.path());
		assertTrue(problem.message().contains("w/some.safetensors"), problem.message());
		Files.createDirectories(folder.resolve("w/some.safetensors"));
		assertTrue(files(experiment).read().weightsMissing(), "a folder is no file");
		Files.delete(folder.resolve("w/some.safetensors"));
		Files.createFile(folder.resolve("w/some.safetensors"));
		assertEquals(List.of(), Validation.problems(experiment, files(experiment).read()));
		Settings.setAll(experiment, problem.fixes().getFirst().changes());
		assertEquals(FileFacts.NONE, files(experiment));
	}

	@Test
	void whatIsNoTextIsNotCounted() throws Exception {
		Experiment experiment = experiment("task.file=a.txt");
		Files.write(folder.resolve("a.txt"), "é".getBytes(StandardCharsets.ISO_8859_1));
		assertEquals(OptionalLong.empty(), vocabulary(experiment));
		Settings.set(experiment, "task.file", ".");
		assertTrue(files(experiment).read().text().orElseThrow().textMissing(), "a folder is no text");
	}

	private void write(String json) throws IOException {
		Files.writeString(folder.resolve("t/tokenizer.json"), json.replace('\'', '"'));
	}

	private OptionalLong vocabulary(Experiment experiment) {
		return files(experiment).read().text().orElseThrow().vocabulary();
	}

	private FileFacts files(Experiment experiment) {
		return FileFacts.of(experiment, folder);
	}

	private static Experiment experiment(String changes) throws Exception {
		return RulesTest.experiment("decoder-only", "task=text " + changes);
	}
}
