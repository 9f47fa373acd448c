package org.trainyard.engine.fixedpoint;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

import org.trainyard.engine.tensor.AttentionOperation;
import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.GradientSums;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Torch;

/**
 * Goes through the fixed point of one Transformer layer and back, and prints the peak of resident memory above that
 * before, in kB, and the processor time of the fastest round, in ms. Arguments: the iterations that the reversible gradient
 * keeps, or {@code unrolled}; iterations; rounds.
 */
final class PeakMemory {

	private static final int BATCH = 8;
	private static final int LENGTH = 64;
	private static final int WIDTH = 256;
	private static final int HEADS = 8;
	private static final ElementType TYPE = ElementType.FLOAT32;

	private final List<Tensor> parameters = new ArrayList<>();
	private final SplittableRandom random = new SplittableRandom(1);
	private final Tensor attentionIn = matrix(3 * WIDTH, WIDTH);
	private final Tensor attentionOut = matrix(WIDTH, WIDTH);
	private final Tensor expand = matrix(4 * WIDTH, WIDTH);
	private final Tensor contract = matrix(WIDTH, 4 * WIDTH);
	private final Tensor scale = parameter(Tensor.full(1, TYPE, WIDTH));
	private final Tensor shift = parameter(Tensor.zeros(TYPE, WIDTH));
	private final AttentionOperation attention = new AttentionOperation(new AttentionOperation.Kernel.Fused(), HEADS,
			HEADS, Optional.empty(), true, 0);

	private PeakMemory() {
	}

	public static void main(String[] arguments) throws IOException {
		GradientMethod method = arguments[0].equals("unrolled") ? new UnrolledGradient()
				: new ReversibleGradient(Integer.parseInt(arguments[0]));
		int iterations = Integer.parseInt(arguments[1]);
		int rounds = Integer.parseInt(arguments[2]);
		Torch.threads(1);
		try (var scope = new Scope()) {
			var layer = new PeakMemory();
			// What the libraries allocate at their first use is not the solver's.
			layer.round(method, 1, 1);
			long before = kilobytes("VmRSS:");
			Files.writeString(Path.of("/proc/self/clear_refs"), "5");
			long fastest = Long.MAX_VALUE;
			for (int i = 0; i < rounds; i++) {
				fastest = Math.min(fastest, layer.round(method, iterations, BATCH));
			}
			System.out.println(kilobytes("VmHWM:") - before + " " + fastest / 1_000_000);
		}
	}

	private static long kilobytes(String field) throws IOException {
		return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith(field))
				.mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", ""))).findFirst().orElseThrow();
	}

	/** @return nanoseconds of this thread's processor time */
	private long round(GradientMethod method, int iterations, int batch) {
		var threads = ManagementFactory.getThreadMXBean();
		long start = threads.getCurrentThreadCpuTime();
		var fixedPoint = new FixedPoint(new ReversibleSolver(0.5), method, new Limits(iterations, 0),
				ElementType.FLOAT64);
		try (var scope = new Scope(); var recorded = Autograd.on()) {
			Tensor x = Problems.random(random, TYPE, 1, batch, LENGTH, WIDTH);
			Trace trace = fixedPoint.record(this::cell, x);
			trace.pullback(Problems.random(random, TYPE, 1, batch, LENGTH, WIDTH), new GradientSums(parameters));
		}
		return threads.getCurrentThreadCpuTime() - start;
	}

	private Tensor cell(Tensor z, Tensor x) {
		Tensor h = z.add(x);
		List<Tensor> in = h.linear(attentionIn, null).split(2, WIDTH, WIDTH, WIDTH);
		h = h.add(attention.apply(in.get(0), in.get(1), in.get(2)).linear(attentionOut, null)).layerNorm(scale, shift,
				1e-5);
		return h.add(h.linear(expand, null).gelu().linear(contract, null)).layerNorm(scale, shift, 1e-5);
	}

	private Tensor matrix(int out, int in) {
		return parameter(Problems.random(random, TYPE, 0.05, out, in));
	}

	private Tensor parameter(Tensor tensor) {
		parameters.add(tensor.requireGradient());
		return tensor;
	}
}
