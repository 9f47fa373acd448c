package org.trainyard.engine.tensor;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DistributionTest {

	@Test
	void eachElementIsInItsBinAndTheLargestInTheLast() {
		try (var scope = new Scope()) {
			Distribution found = Distribution.of(Tensor.of(new double[] { -1, -0.9, 0, 0.4, 0.5, 3 }, 2, 3), 4)
					.orElseThrow();
			assertArrayEquals(new double[] { -1, 0, 1, 2, 3 }, found.edges());
			assertArrayEquals(new double[] { 2, 3, 0, 1 }, found.counts());
		}
	}

	@Test
	void equalElementsHaveABinAroundThem() {
		try (var scope = new Scope()) {
			Distribution found = Distribution.of(Tensor.full(3, ElementType.FLOAT32, 5), 3).orElseThrow();
			assertArrayEquals(new double[] { 1.5, 2.5, 3.5, 4.5 }, found.edges(), 1e-12);
			assertArrayEquals(new double[] { 0, 5, 0 }, found.counts());
		}
	}

	@Test
	void whatIsNotFiniteOrEmptyHasNone() {
		try (var scope = new Scope()) {
			assertEquals(Optional.empty(), Distribution.of(Tensor.of(new float[] { 1, Float.NaN }, 2), 4));
			assertEquals(Optional.empty(),
					Distribution.of(Tensor.of(new float[] { 1, Float.NEGATIVE_INFINITY }, 2), 4));
			assertEquals(Optional.empty(), Distribution.of(Tensor.of(new float[0], 0), 4));
		}
	}

	@Test
	void halfPrecisionAndTensorsWithAGraphAreCounted() {
		try (var scope = new Scope(); var recorded = Autograd.on()) {
			Tensor leaf = Tensor.of(new float[] { 0, 1, 2, 3 }, 4).requireGradient();
			Tensor output = leaf.multiply(2);
			assertArrayEquals(new double[] { 2, 2 }, Distribution.of(output, 2).orElseThrow().counts());
			assertArrayEquals(new double[] { 2, 2 },
					Distribution.of(output.to(ElementType.BFLOAT16), 2).orElseThrow().counts());
			assertEquals(2, output.sum().gradients(java.util.List.of(leaf)).getFirst().toDoubles()[0]);
		}
	}

	/** More than the 2^24 that float32 can count to. */
	@Test
	@Tag("long")
	void noElementIsLostInLargeTensors() {
		try (var scope = new Scope()) {
			Distribution found = Distribution.of(Tensor.full(1, ElementType.FLOAT32, 20_000_003), 64).orElseThrow();
			assertEquals(20_000_003, Arrays.stream(found.counts()).max().orElseThrow());
		}
	}

	@Test
	void theNativeHeapGrowsByATensorAndShrinksAgain() {
		Assumptions.assumeTrue(NativeHeap.inUse().isPresent());
		long bytes = 64L << 20;
		try (var scope = new Scope()) {
			long before = NativeHeap.inUse().getAsLong();
			Tensor tensor = Tensor.zeros(ElementType.FLOAT32, bytes / Float.BYTES);
			long grown = NativeHeap.inUse().getAsLong() - before;
			assertTrue(Math.abs(grown - bytes) < bytes / 10, grown + " bytes for a tensor of " + bytes);
			Scope.free(tensor);
			long left = NativeHeap.inUse().getAsLong() - before;
			assertTrue(Math.abs(left) < bytes / 10, left + " bytes are left");
		}
	}
}
