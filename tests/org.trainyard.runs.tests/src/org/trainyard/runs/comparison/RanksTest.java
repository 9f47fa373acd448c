package org.trainyard.runs.comparison;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class RanksTest {

	@Test
	void theSameValuesShareTheirRanks() {
		assertArrayEquals(new double[] { 5, 1.5, 3.5, 1.5, 3.5 }, Ranks.of(new double[] { 9, 1, 2, 1, 2 }));
		assertArrayEquals(new double[] { 3, 1, 2 }, Ranks.of(new double[] { Double.POSITIVE_INFINITY, -1, 0 }));
	}

	/** The example of intelligence and hours of television that textbooks and Wikipedia have: ρ = −29/165. */
	@Test
	void spearmanAgreesWithAPublishedExample() {
		double[] intelligence = { 106, 100, 86, 101, 99, 103, 97, 113, 112, 110 };
		double[] television = { 7, 27, 2, 50, 28, 29, 20, 12, 6, 17 };
		assertEquals(-29 / 165.0, Ranks.spearman(intelligence, television), 1e-15);
	}

	/** By hand: ranks 1, 2.5, 2.5, 4 and 1, 3, 2, 4; 4.5 / √(4.5 · 5). */
	@Test
	void spearmanIsRightWithTies() {
		assertEquals(4.5 / Math.sqrt(22.5), Ranks.spearman(new double[] { 1, 2, 2, 4 }, new double[] { 1, 3, 2, 4 }),
				1e-15);
		assertEquals(Double.NaN, Ranks.spearman(new double[] { 1, 1 }, new double[] { 1, 2 }));
	}

	/** SciPy's documentation of kruskal has both: H = 0.2727 of 10 values, and H = 7 of 8 values with ties. */
	@Test
	void kruskalAndWallisAgreeWithPublishedExamples() {
		List<String> twoOfFive = List.of("x", "y", "x", "y", "x", "y", "x", "y", "x", "y");
		double[] upToTen = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 };
		assertEquals(3 / 11.0, Ranks.epsilonSquared(twoOfFive, upToTen) * 9, 1e-14);
		assertEquals(7, Ranks.epsilonSquared(List.of("x", "x", "x", "y", "y", "y", "z", "z"),
				new double[] { 1, 1, 1, 2, 2, 2, 2, 2 }) * 7, 1e-14);
		assertEquals(Double.NaN, Ranks.epsilonSquared(List.of("x", "x"), new double[] { 1, 2 }));
		assertEquals(Double.NaN, Ranks.epsilonSquared(List.of("x", "y"), new double[] { 1, 1 }));
	}
}
