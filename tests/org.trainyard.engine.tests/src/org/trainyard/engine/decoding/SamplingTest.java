package org.trainyard.engine.decoding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against distributions that were worked out by hand. */
class SamplingTest {

	/** Logarithms of 0.1, 0.4, 0.05, 0.3 and 0.15, and 7 more: probabilities do not change with a constant. */
	private static final double[] LOGITS = Arrays.stream(new double[] { 0.1, 0.4, 0.05, 0.3, 0.15 })
			.map(probability -> Math.log(probability) + 7).toArray();

	private static double[] distribution(double temperature, int topK, double topP) {
		return new Sampling(temperature, topK, topP, 1).distribution(LOGITS);
	}

	@Test
	void withoutLimitsTheProbabilitiesAreTheModels() {
		assertArrayEquals(new double[] { 0.1, 0.4, 0.05, 0.3, 0.15 }, distribution(1, 0, 1), 1e-12);
		assertArrayEquals(new double[] { 0.1, 0.4, 0.05, 0.3, 0.15 }, distribution(1, 5, 1), 1e-12);
		assertArrayEquals(new double[] { 0.1, 0.4, 0.05, 0.3, 0.15 }, distribution(1, 99, 1), 1e-12);
	}

	@Test
	void theTemperatureIsAPowerOfTheProbabilities() {
		double squares = 0.01 + 0.16 + 0.0025 + 0.09 + 0.0225;
		assertArrayEquals(new double[] { 0.01 / squares, 0.16 / squares, 0.0025 / squares, 0.09 / squares,
				0.0225 / squares }, distribution(0.5, 0, 1), 1e-12);
		assertArrayEquals(new double[] { 0, 1, 0, 0, 0 }, distribution(0, 0, 1));
		assertArrayEquals(new double[] { 0, 1, 0, 0, 0 }, distribution(1e-9, 0, 1), 1e-12);
	}

	@Test
	void topKKeepsTheMostLikely() {
		assertArrayEquals(new double[] { 0, 0.4 / 0.85, 0, 0.3 / 0.85, 0.15 / 0.85 }, distribution(1, 3, 1), 1e-12);
		assertArrayEquals(new double[] { 0, 1, 0, 0, 0 }, distribution(1, 1, 1));
	}

	@Test
	void topPKeepsTheFewestThatAreSoLikelyTogether() {
		assertArrayEquals(new double[] { 0, 0.4 / 0.85, 0, 0.3 / 0.85, 0.15 / 0.85 }, distribution(1, 0, 0.72), 1e-12);
		assertArrayEquals(new double[] { 0, 0.4 / 0.7, 0, 0.3 / 0.7, 0 }, distribution(1, 0, 0.69), 1e-12);
		assertArrayEquals(new double[] { 0, 1, 0, 0, 0 }, distribution(1, 0, 0.39));
		assertArrayEquals(new double[] { 0.1 / 0.95, 0.4 / 0.95, 0, 0.3 / 0.95, 0.15 / 0.95 },
				distribution(1, 0, 0.949), 1e-12);
	}

	/** 0.4 and 0.3 of the three that top-k leaves are 0.82 of them. */
	@Test
	void topPIsOfWhatTopKLeaves() {
		assertArrayEquals(new double[] { 0, 0.4 / 0.7, 0, 0.3 / 0.7, 0 }, distribution(1, 3, 0.8), 1e-12);
		assertArrayEquals(new double[] { 0, 0.4 / 0.85, 0, 0.3 / 0.85, 0.15 / 0.85 }, distribution(1, 3, 0.83), 1e-12);
	}

	@Test
	void ofEqualTokensTheFirstAreKept() {
		double[] equal = { 2, 1, 2, 2 };
		assertArrayEquals(new double[] { 0.5, 0, 0.5, 0 }, new Sampling(1, 2, 1, 1).distribution(equal), 1e-12);
		assertEquals(0, Sampling.GREEDY.choose(equal, 0, 0));
	}

	@ParameterizedTest
	@CsvSource({ "1, 0, 1", "0.5, 0, 1", "1, 3, 1", "1, 0, 0.72", "1.5, 4, 0.9" })
	void tokensAreDrawnAsOftenAsTheyAreLikely(double temperature, int topK, double topP) {
		Sampling sampling = new Sampling(temperature, topK, topP, 3);
		double[] expected = sampling.distribution(LOGITS);
		int draws = 20_000;
		int[] counts = new int[LOGITS.length];
		IntStream.range(0, draws).forEach(position -> counts[sampling.choose(LOGITS, 0, position)]++);
		for (int token = 0; token < counts.length; token++) {
			double deviation = Math.sqrt(expected[token] * (1 - expected[token]) / draws);
			assertEquals(expected[token], (double) counts[token] / draws, 4 * deviation, "token " + token);
		}
	}

	@Test
	void aSeedDrawsTheSameAgainAndASequenceWhatItWouldDrawAlone() {
		List<Integer> once = draws(new Sampling(1, 0, 1, 5), 0);
		assertEquals(once, draws(new Sampling(1, 0, 1, 5), 0));
		assertEquals(draws(new Sampling(1, 0, 1, 7), 0), draws(new Sampling(1, 0, 1, 5), 2));
		assertEquals(4, IntStream.range(5, 9).mapToObj(seed -> draws(new Sampling(1, 0, 1, seed), 0)).distinct()
				.count());
	}

	private static List<Integer> draws(Sampling sampling, int sequence) {
		return IntStream.range(0, 50).mapToObj(position -> sampling.choose(LOGITS, sequence, position)).toList();
	}

	@Test
	void alternativesAreTheModelsOwnMostLikely() {
		Choice choice = new Choice(2, LOGITS, new Sampling(1, 2, 1, 1));
		assertEquals(0.05, choice.probability(), 1e-12);
		assertEquals(List.of(1L, 3L), choice.alternatives(2).stream().map(Choice.Alternative::token).toList());
		assertEquals(0.3, choice.alternatives(2).getLast().probability(), 1e-12);
		assertEquals(0, choice.chance());
		assertEquals(3.0 / 7, choice.alternatives(2).getLast().chance(), 1e-12);
	}

	@Test
	void ofEqualAlternativesThoseWithLowerIdsComeFirst() {
		Choice choice = new Choice(0, new double[] { 1, 2, 1, 2, 1, 0 }, Sampling.GREEDY);
		for (int count = 0; count <= 7; count++) {
			assertEquals(List.of(1L, 3L, 0L, 2L, 4L, 5L).subList(0, Math.min(count, 6)),
					choice.alternatives(count).stream().map(Choice.Alternative::token).toList());
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"-1 | 0 | 1 | The temperature is -1.0; it must be 0, for the most likely token always, or a larger number.",
			"NaN | 0 | 1 | The temperature is NaN; it must be 0, for the most likely token always, or a larger number.",
			"1 | -3 | 1 | top-k is -3; it must be the number of tokens to choose from, or 0 for all.",
			"1 | 0 | 0 | top-p is 0.0; it must be above 0 and at most 1, which chooses from all tokens.",
			"1 | 0 | 1.5 | top-p is 1.5; it must be above 0 and at most 1, which chooses from all tokens." })
	void valuesWithoutSenseAreRefused(double temperature, int topK, double topP, String refusal) {
		assertEquals(refusal, assertThrows(IllegalArgumentException.class,
				() -> new Sampling(temperature, topK, topP, 1)).getMessage());
	}
}
