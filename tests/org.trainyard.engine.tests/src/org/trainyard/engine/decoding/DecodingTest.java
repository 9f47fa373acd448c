package org.trainyard.engine.decoding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.SplittableRandom;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.trainyard.engine.Experiments;
import org.trainyard.engine.model.Network;
import org.trainyard.engine.model.Prompts;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Scope;

/** With a model that has learned nothing. */
class DecodingTest {

	private static final Prompts SOURCES = new Prompts.Sources(
			new long[][] { { 3, 4, 5 }, { 6 }, { 7, 6, 5, 4 }, { 3 } });
	private static final Sampling SAMPLING = new Sampling(1, 0, 1, 7);

	private Scope scope;
	private Network network;

	@BeforeEach
	void open() {
		scope = new Scope();
		network = Network.of(Experiments.small(), ElementType.FLOAT32, new SplittableRandom(1));
	}

	@AfterEach
	void close() {
		scope.close();
	}

	@Test
	void theListenerHearsEachTokenWhenItIsMade() {
		List<String> heard = new ArrayList<>();
		long[][] tokens = new Decoding(SAMPLING, 6, OptionalLong.empty()).run(network, SOURCES, (sequence, choice) -> {
			heard.add(sequence + " " + choice.token());
			assertEquals(1, choice.alternatives(99).stream().mapToDouble(Choice.Alternative::probability).sum(), 1e-12);
			assertTrue(choice.alternatives(1).getFirst().probability() >= choice.probability());
		});
		List<String> expected = new ArrayList<>();
		for (int t = 0; t < 6; t++) {
			for (int i = 0; i < tokens.length; i++) {
				assertEquals(6, tokens[i].length);
				expected.add(i + " " + tokens[i][t]);
			}
		}
		assertEquals(expected, heard);
	}

	@Test
	void aSequenceEndsWithItsEndAndTheOthersGoOn() {
		long[][] all = new Decoding(SAMPLING, 6, OptionalLong.empty()).run(network, SOURCES, TokenListener.NONE);
		long end = all[0][2];
		int[] heard = new int[all.length];
		long[][] ended = new Decoding(SAMPLING, 6, OptionalLong.of(end)).run(network, SOURCES,
				(sequence, choice) -> heard[sequence]++);
		for (int i = 0; i < all.length; i++) {
			long[] row = all[i];
			int length = 0;
			while (length < row.length && row[length++] != end) {
				// up to the end and with it
			}
			assertArrayEquals(Arrays.copyOf(row, length), ended[i]);
			assertEquals(length, heard[i]);
		}
		assertTrue(ended[0].length < 6);
	}

	@Test
	void eachSequenceGetsWhatItGetsAlone() {
		long[][] together = new Decoding(SAMPLING, 6, OptionalLong.empty()).run(network, SOURCES, TokenListener.NONE);
		for (int i = 0; i < together.length; i++) {
			Sampling own = new Sampling(1, 0, 1, 7 + i);
			Prompts alone = new Prompts.Sources(new long[][] { SOURCES.tokens()[i] });
			assertArrayEquals(together[i],
					new Decoding(own, 6, OptionalLong.empty()).run(network, alone, TokenListener.NONE)[0]);
		}
	}

	@Test
	void tokensOutsideTheVocabularyAreNeverChosen() {
		Decoding few = new Decoding(new Sampling(100, 0, 1, 1), 6, OptionalLong.empty(), 3, true);
		long[][] tokens = few.run(network, SOURCES, TokenListener.NONE);
		assertArrayEquals(new long[] { 0, 1, 2 },
				Arrays.stream(tokens).flatMapToLong(Arrays::stream).distinct().sorted().toArray());
	}
}
