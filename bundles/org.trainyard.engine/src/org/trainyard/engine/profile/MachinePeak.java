package org.trainyard.engine.profile;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;

/** The most floating-point operations a second that matrices get from this machine, where nothing else is in the way. */
public final class MachinePeak {

	private static final long SIZE = 1024;
	private static final int LEAST = 3;
	private static final long NANOSECONDS = 150_000_000;

	/** By number of threads: it is measured once in a process. */
	private static final Map<Integer, Double> MEASURED = new ConcurrentHashMap<>();

	private MachinePeak() {
	}

	/**
	 * The fastest product of two float32 matrices of {@value #SIZE}², of those that a seventh of a second has time for.
	 *
	 * @param threads that a tensor operation uses
	 */
	public static double of(int threads) {
		return MEASURED.computeIfAbsent(threads, MachinePeak::measure);
	}

	private static double measure(int threads) {
		WorkClock clock = WorkClock.of(threads);
		try (var scope = new Scope(); var unrecorded = Autograd.off()) {
			Tensor left = Tensor.full(0.5, ElementType.FLOAT32, SIZE, SIZE);
			Tensor right = Tensor.full(0.25, ElementType.FLOAT32, SIZE, SIZE);
			product(left, right, clock); // loads the kernel
			long fastest = Long.MAX_VALUE;
			long end = System.nanoTime() + NANOSECONDS;
			for (int i = 0; i < LEAST || System.nanoTime() < end; i++) {
				fastest = Math.min(fastest, product(left, right, clock));
			}
			return 2.0 * SIZE * SIZE * SIZE / fastest * 1e9;
		}
	}

	/** @return nanoseconds */
	private static long product(Tensor left, Tensor right, WorkClock clock) {
		try (var scope = new Scope()) {
			long start = clock.now();
			left.matmul(right);
			return clock.now() - start;
		}
	}
}
