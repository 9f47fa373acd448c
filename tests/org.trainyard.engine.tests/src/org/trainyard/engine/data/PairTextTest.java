package org.trainyard.engine.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.experiment.AdditionTask;
import org.trainyard.model.experiment.DigitOrder;
import org.trainyard.model.experiment.ExperimentFactory;
import org.trainyard.model.experiment.NumberWordsTask;
import org.trainyard.model.experiment.OperandOrder;
import org.trainyard.model.experiment.Task;

/** What is written for a source is what the model learned to read. */
class PairTextTest {

	private static AdditionTask addition(OperandOrder operands, DigitOrder digits) {
		AdditionTask task = ExperimentFactory.eINSTANCE.createAdditionTask();
		task.setOperandOrder(operands);
		task.setDigitOrder(digits);
		return task;
	}

	private static long[] source(AdditionTask task, String written) throws ExperimentException {
		return PairText.of(task).orElseThrow().source(written);
	}

	/** The token of + is 3, and of the digits 4 to 13. */
	@Test
	void sumsFollowTheOrdersOfTheTask() throws ExperimentException {
		assertArrayEquals(new long[] { 7, 8, 3, 5, 6 },
				source(addition(OperandOrder.ANY, DigitOrder.MOST_SIGNIFICANT_FIRST), "34+12"));
		assertArrayEquals(new long[] { 5, 6, 3, 7, 8 },
				source(addition(OperandOrder.SMALLER_FIRST, DigitOrder.MOST_SIGNIFICANT_FIRST), "34+12"));
		assertArrayEquals(new long[] { 8, 7, 3, 6, 5 },
				source(addition(OperandOrder.LARGER_FIRST, DigitOrder.LEAST_SIGNIFICANT_FIRST), "12+34"));
	}

	@Test
	void whatIsDrawnReadsAsTheRightAnswer() throws ExperimentException {
		AdditionTask task = addition(OperandOrder.SMALLER_FIRST, DigitOrder.LEAST_SIGNIFICANT_FIRST);
		AdditionPairs pairs = AdditionPairs.of(task);
		SplittableRandom random = new SplittableRandom(1);
		for (int i = 0; i < 50; i++) {
			int a = random.nextInt(100);
			int b = random.nextInt(100);
			PairSource.Pair right = pairs.pair(new int[] { Math.min(a, b) / 10, Math.min(a, b) % 10 },
					new int[] { Math.max(a, b) / 10, Math.max(a, b) % 10 });
			assertArrayEquals(right.source(), source(task, "%02d+%02d".formatted(a, b)));
			assertEquals("%03d".formatted(a + b), pairs.answer(right.target()));
			assertEquals(right.target().length, pairs.targetLength(right.source()));
			assertArrayEquals(right.target(), pairs.target(right.source()));
		}
	}

	@Test
	void wordsAreWrittenAndWrongTokensAreShown() throws ExperimentException {
		NumberWordsTask task = ExperimentFactory.eINSTANCE.createNumberWordsTask();
		PairText words = PairText.of(task).orElseThrow();
		assertArrayEquals(new long[] { 3, 12 }, words.source(" One  ten"));
		assertEquals("一 十", words.answer(new long[] { 13, 22 }));
		assertEquals("one <pad> <start>", words.answer(new long[] { 3, 0, 1 }));
	}

	@Test
	void whatIsWrittenIsAnExampleWithItsRightTarget() throws ExperimentException {
		assertExample("34+12", "046", addition(OperandOrder.LARGER_FIRST, DigitOrder.LEAST_SIGNIFICANT_FIRST));
		assertExample("two ten", "二 十", ExperimentFactory.eINSTANCE.createNumberWordsTask());
		assertExample("7 3 5", "3 5 7", ExperimentFactory.eINSTANCE.createSortTask());
		assertExample("7 3 5", "5 3 7", ExperimentFactory.eINSTANCE.createReverseTask());
		assertExample("7 3 5", "7 3 5", ExperimentFactory.eINSTANCE.createCopyTask());
	}

	private static void assertExample(String written, String answer, Task task) throws ExperimentException {
		PairText text = PairText.of(task).orElseThrow();
		Examples.Pairs example = text.example(written);
		assertEquals(1, example.size());
		assertArrayEquals(text.source(written), example.sources()[0]);
		assertEquals(answer, text.answer(example.targets()[0]));
	}

	@Test
	void tokensAreOfTheClassOfWhatIsRead() {
		PairText sums = PairText.of(addition(OperandOrder.ANY, DigitOrder.MOST_SIGNIFICANT_FIRST)).orElseThrow();
		assertEquals(List.of(TokenClass.PADDING, TokenClass.OTHER, TokenClass.OTHER, TokenClass.PUNCTUATION,
				TokenClass.DIGIT), LongStream.range(0, 5).mapToObj(sums::kind).toList());
		PairText words = PairText.of(ExperimentFactory.eINSTANCE.createNumberWordsTask()).orElseThrow();
		assertEquals(TokenClass.LETTER, words.kind(3));
		assertEquals(TokenClass.KANJI, words.kind(13));
	}
}
