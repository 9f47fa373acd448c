package org.trainyard.engine.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.experiment.AdditionTask;
import org.trainyard.model.experiment.DigitOrder;
import org.trainyard.model.experiment.ExperimentFactory;
import org.trainyard.model.experiment.NumberWordsTask;
import org.trainyard.model.experiment.OperandOrder;
import org.trainyard.model.experiment.SequenceTask;
import org.trainyard.model.experiment.Task;

class PairDataTest {

	private static Examples.Pairs draw(Task task, long seed) {
		if (task instanceof SequenceTask sequences) {
			sequences.setVocabularySize(12);
			sequences.setLength(6);
		}
		try {
			return (Examples.Pairs) TaskData.of(task, Path.of("")).draw(200, 1, RandomStream.DATA.at(seed, 1));
		} catch (ExperimentException e) {
			throw new AssertionError(e);
		}
	}

	@Test
	void copyKeepsTheSource() {
		Examples.Pairs examples = draw(ExperimentFactory.eINSTANCE.createCopyTask(), 1);
		assertArrayEquals(examples.sources(), examples.targets());
	}

	@Test
	void reverseTurnsTheSourceRound() {
		Examples.Pairs examples = draw(ExperimentFactory.eINSTANCE.createReverseTask(), 1);
		long[] source = examples.sources()[0];
		long[] target = examples.targets()[0];
		assertArrayEquals(new long[] { source[5], source[4], source[3], source[2], source[1], source[0] }, target);
	}

	@Test
	void sortOrdersTheSourceWithoutChangingIt() {
		Examples.Pairs examples = draw(ExperimentFactory.eINSTANCE.createSortTask(), 1);
		for (int i = 0; i < examples.size(); i++) {
			assertArrayEquals(LongStream.of(examples.sources()[i]).sorted().toArray(), examples.targets()[i]);
		}
		assertFalse(Arrays.deepEquals(examples.sources(), examples.targets()));
	}

	@Test
	void sourcesHoldAllOrdinaryTokensAndNoOther() {
		Examples.Pairs examples = draw(ExperimentFactory.eINSTANCE.createCopyTask(), 1);
		Set<Long> tokens = new HashSet<>();
		Arrays.stream(examples.sources()).flatMapToLong(Arrays::stream).forEach(tokens::add);
		assertEquals(Set.of(3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L, 11L), tokens);
	}

	@Test
	void aSeedGivesItsOwnSequencesAlways() {
		Examples.Pairs once = draw(ExperimentFactory.eINSTANCE.createCopyTask(), 1);
		assertArrayEquals(once.sources(), draw(ExperimentFactory.eINSTANCE.createCopyTask(), 1).sources());
		assertFalse(Arrays.deepEquals(once.sources(), draw(ExperimentFactory.eINSTANCE.createCopyTask(), 2).sources()));
	}

	/** Written with characters: + for its token, and digits. */
	private static String text(long[] tokens) {
		StringBuilder text = new StringBuilder();
		Arrays.stream(tokens).forEach(token -> text.append(token == 3 ? '+' : (char) ('0' + token - 4)));
		return text.toString();
	}

	private static AdditionTask withCurriculum(int steps) {
		AdditionTask task = ExperimentFactory.eINSTANCE.createAdditionTask();
		task.setDigits(3);
		task.setCurriculumSteps(steps);
		return task;
	}

	/** The largest operand and the sums, which must be right, of 200 examples of a step. */
	private static int largest(long step) throws ExperimentException {
		Examples.Pairs examples = (Examples.Pairs) TaskData.of(withCurriculum(200), Path.of("")).draw(200, step,
				RandomStream.DATA.at(1, step));
		int largest = 0;
		for (int i = 0; i < examples.size(); i++) {
			String source = text(examples.sources()[i]);
			int a = Integer.parseInt(source.substring(0, 3));
			int b = Integer.parseInt(source.substring(4));
			assertEquals("%04d".formatted(a + b), text(examples.targets()[i]), source);
			largest = Math.max(largest, Math.max(a, b));
		}
		return largest;
	}

	@Test
	void aCurriculumBeginsWithOneDigitAndAddsOneInEachStage() throws ExperimentException {
		assertEquals(9, largest(1));
		assertEquals(9, largest(100));
		assertTrue(largest(101) > 90 && largest(101) < 100);
		assertTrue(largest(200) > 90 && largest(200) < 100);
		assertTrue(largest(201) > 900);
	}

	@Test
	void whatIsScoredAndWhatComesAfterIsTheSameWithoutACurriculum() throws ExperimentException {
		TaskData with = TaskData.of(withCurriculum(200), Path.of(""));
		TaskData without = TaskData.of(withCurriculum(0), Path.of(""));
		assertArrayEquals(sources(without.draw(50, 201, RandomStream.DATA.at(1, 201))),
				sources(with.draw(50, 201, RandomStream.DATA.at(1, 201))));
		assertArrayEquals(
				sources(without.evaluation(50, 50, RandomStream.EVALUATION.at(1, 1)).findFirst().orElseThrow()),
				sources(with.evaluation(50, 50, RandomStream.EVALUATION.at(1, 1)).findFirst().orElseThrow()));
	}

	private static long[][] sources(Examples examples) {
		return ((Examples.Pairs) examples).sources();
	}

	@Test
	void sumsAreRightAndAllOperandsOccur() {
		AdditionTask task = ExperimentFactory.eINSTANCE.createAdditionTask();
		task.setDigits(1);
		Set<String> sources = new HashSet<>();
		for (long seed = 0; seed < 10; seed++) {
			Examples.Pairs examples = draw(task, seed);
			for (int i = 0; i < examples.size(); i++) {
				String source = text(examples.sources()[i]);
				int sum = Integer.parseInt(source.substring(0, 1)) + Integer.parseInt(source.substring(2));
				assertEquals("%02d".formatted(sum), text(examples.targets()[i]), source);
				sources.add(source);
			}
		}
		assertEquals(100, sources.size());
	}

	@Test
	void operandsAndDigitsComeInTheOrderAskedFor() {
		AdditionTask task = ExperimentFactory.eINSTANCE.createAdditionTask();
		task.setDigits(3);
		task.setOperandOrder(OperandOrder.LARGER_FIRST);
		task.setDigitOrder(DigitOrder.LEAST_SIGNIFICANT_FIRST);
		Examples.Pairs examples = draw(task, 1);
		for (int i = 0; i < examples.size(); i++) {
			String[] operands = text(examples.sources()[i]).split("\\+");
			int first = reversed(operands[0]);
			int second = reversed(operands[1]);
			assertTrue(first >= second);
			assertEquals(first + second, reversed(text(examples.targets()[i])));
		}
	}

	private static int reversed(String digits) {
		return Integer.parseInt(new StringBuilder(digits).reverse().toString());
	}

	@Test
	void numberWordsAreTranslatedOneByOne() {
		NumberWordsTask task = ExperimentFactory.eINSTANCE.createNumberWordsTask();
		Examples.Pairs examples = draw(task, 1);
		Set<Integer> lengths = new HashSet<>();
		for (int i = 0; i < examples.size(); i++) {
			long[] source = examples.sources()[i];
			lengths.add(source.length);
			assertTrue(Arrays.stream(source).allMatch(word -> word >= 3 && word < 13));
			assertArrayEquals(Arrays.stream(source).map(word -> word + 10).toArray(), examples.targets()[i]);
		}
		assertEquals(Set.of(1, 2), lengths);
	}
}
