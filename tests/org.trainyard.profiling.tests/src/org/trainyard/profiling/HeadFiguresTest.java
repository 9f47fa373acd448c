package org.trainyard.profiling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.trainyard.profiling.ProfileName.HeadFigure;

class HeadFiguresTest {

	private static final int HEADS = 4;
	private static final int LENGTH = 6;

	/** The rows of numbers of a file among the reference numbers. */
	private static List<double[]> numbers(String file, int head) throws IOException {
		try (var reader = new BufferedReader(new InputStreamReader(
				HeadFiguresTest.class.getResourceAsStream("reference/" + file), StandardCharsets.UTF_8))) {
			return reader.lines().skip(head)
					.map(line -> Arrays.stream(line.split(",")).mapToDouble(Double::parseDouble).toArray()).toList();
		}
	}

	/** Each example's weights of one head, out of rows of examples by heads by queries. */
	private static List<double[]> examples(List<double[]> rows, int head) {
		List<double[]> examples = new ArrayList<>();
		for (int first = head * LENGTH; first < rows.size(); first += HEADS * LENGTH) {
			examples.add(
					rows.subList(first, first + LENGTH).stream().flatMapToDouble(Arrays::stream).toArray());
		}
		return examples;
	}

	@Test
	void figuresEqualTheReference() throws IOException {
		List<double[]> rows = numbers("attention-weights.csv", 0);
		List<double[]> expected = numbers("head-figures.csv", 1);
		assertEquals(HEADS, expected.size());
		for (int head = 0; head < HEADS; head++) {
			HeadFigures figures = HeadFigures.of(LENGTH, LENGTH, examples(rows, head));
			for (HeadFigure figure : HeadFigure.values()) {
				double reference = expected.get(head)[figure.ordinal()];
				assertEquals(reference, figures.of(figure), 1e-10 * reference, "head " + head + ", " + figure);
			}
		}
	}

	@Test
	void aHeadThatLooksAtItsOwnPositionIsAllDiagonal() {
		HeadFigures figures = HeadFigures.of(2, 2, List.of(new double[] { 1, 0, 0, 1 }));
		assertEquals(new HeadFigures(0, 0, 1, 1), figures);
	}

	/** Rows of queries, columns of keys: as attention to another sequence has them. */
	@Test
	void queriesAndKeysMayDifferInNumber() {
		double[] even = new double[8];
		Arrays.fill(even, 0.25);
		HeadFigures figures = HeadFigures.of(2, 4, List.of(even));
		assertEquals(Math.log(4), figures.entropy(), 1e-8);
		assertEquals((0 + 1 + 2 + 3 + 1 + 0 + 1 + 2) / 8.0, figures.distance(), 1e-12);
		assertEquals(0.25, figures.diagonal(), 1e-12);
		double near = Math.exp(-1);
		assertEquals((2 + 3 * near + 2 * Math.exp(-2) + Math.exp(-3)) / 8, figures.locality(), 1e-12);
		HeadFigures last = HeadFigures.of(3, 1, List.of(new double[] { 1, 1, 1 }));
		assertEquals(1, last.distance(), 1e-12);
		assertEquals(1 / 3.0, last.diagonal(), 1e-12);
	}

	@Test
	void whatIsNoMatrixIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> HeadFigures.of(2, 2, List.of(new double[3])));
		assertThrows(IllegalArgumentException.class, () -> HeadFigures.of(0, 2, List.of(new double[0])));
	}
}
