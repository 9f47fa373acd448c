package org.trainyard.engine.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.trainyard.model.experiment.ExperimentFactory;
import org.trainyard.model.experiment.SequenceTask;

class SequenceDataTest {

	private static Examples.Pairs draw(SequenceTask task, long seed) {
		task.setVocabularySize(12);
		task.setLength(6);
		return SequenceData.of(task).draw(200, RandomStream.DATA.at(seed, 1));
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

	@Test
	void streamsStepsAndSeedsDiffer() {
		Set<Long> seeds = new HashSet<>();
		for (RandomStream stream : RandomStream.values()) {
			for (long seed = 0; seed < 10; seed++) {
				for (long step = 0; step < 100; step++) {
					seeds.add(stream.seed(seed, step));
				}
			}
		}
		assertEquals(4 * 10 * 100, seeds.size());
	}
}
