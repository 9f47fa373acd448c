package org.trainyard.engine.profile;

import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;

/** The most floating-point operations a second that matrices get from this machine, with the threads that are set. */
public final class MachinePeak {

	private static final long SIZE = 1024;
	private static final int LEAST = 5;
	private static final long NANOSECONDS = 400_000_000;

	private MachinePeak() {
	}

	/** The fastest product of two float32 matrices of {@value #SIZE}², of those that half a second has time for. */
	public static double measure() {
		try (var scope = new Scope(); var unrecorded = Autograd.off()) {
			Tensor left = Tensor.full(0.5, ElementType.FLOAT32, SIZE, SIZE);
			Tensor right = Tensor.full(0.25, ElementType.FLOAT32, SIZE, SIZE);
			product(left, right); // loads the kernel
			long fastest = Long.MAX_VALUE;
			long end = System.nanoTime() + NANOSECONDS;
			for (int i = 0; i < LEAST || System.nanoTime() < end; i++) {
				fastest = Math.min(fastest, product(left, right));
			}
			return 2.0 * SIZE * SIZE * SIZE / fastest * 1e9;
		}
	}

	/** @return nanoseconds */
	private static long product(Tensor left, Tensor right) {
		try (var scope = new Scope()) {
			long start = System.nanoTime();
			left.matmul(right);
			return System.nanoTime() - start;
		}
	}
}
