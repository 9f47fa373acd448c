package org.trainyard.engine.training;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;

/** How fast this machine multiplies matrices, with the threads that a run may use: what its speed is held against. */
final class PeakSpeed {

	private static final int SIZE = 1024;
	private static final double OPERATIONS = 2.0 * SIZE * SIZE * SIZE;
	private static final int MOST_PRODUCTS = 5;
	private static final long MOST_NANOSECONDS = 120_000_000;

	/** By number of threads: it is measured once in a process. */
	private static final Map<Integer, Double> MEASURED = new ConcurrentHashMap<>();

	private PeakSpeed() {
	}

	/**
	 * Floating-point operations a second of the fastest of a few float32 products of 1024 × 1024 matrices, after one to warm
	 * up. Takes an eighth of a second at most, where a product takes no longer than that.
	 *
	 * @param threads that an operation has, as {@link org.trainyard.engine.tensor.Torch#threads} has set them
	 */
	static double of(int threads) {
		return MEASURED.computeIfAbsent(threads, each -> measure());
	}

	private static double measure() {
		try (var scope = new Scope(); var unrecorded = Autograd.off()) {
			Tensor matrix = Tensor.full(1, ElementType.FLOAT32, SIZE, SIZE);
			long start = System.nanoTime();
			long fastest = product(matrix);
			for (int i = 0; i < MOST_PRODUCTS && System.nanoTime() - start + fastest < MOST_NANOSECONDS; i++) {
				fastest = Math.min(fastest, product(matrix));
			}
			return OPERATIONS / (fastest / 1e9);
		}
	}

	/** @return how many nanoseconds it took */
	private static long product(Tensor matrix) {
		long start = System.nanoTime();
		Scope.free(matrix.matmul(matrix));
		return System.nanoTime() - start;
	}
}
