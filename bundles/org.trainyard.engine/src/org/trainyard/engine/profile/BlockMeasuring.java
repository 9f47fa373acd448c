package org.trainyard.engine.profile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.trainyard.engine.data.RandomStream;
import org.trainyard.engine.model.LayerBlocks;
import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.training.StopRequest;
import org.trainyard.model.experiment.AdditiveAttention;
import org.trainyard.model.experiment.AttentionKernel;
import org.trainyard.model.experiment.DotProductAttention;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.Model;
import org.trainyard.profiling.Scaling;

/**
 * Attention and feed-forward block of one layer alone, on one sequence of growing length: forward passes as training makes
 * them. Lengths may exceed those that the whole model is for. Lives in the scope in which it was made.
 */
public final class BlockMeasuring {

	/**
	 * Operations of the longest attention: two or three seconds on one processor. A causal kernel leaves out what is
	 * masked, but for whole tiles on the diagonal: those grow with the length alone, and so much that below 4,096 positions
	 * the square does not show.
	 */
	private static final double MOST_OPERATIONS = 1.6e11;
	/** Bytes of all attention weights of one sequence, where a kernel holds them. */
	private static final double MOST_BYTES = 1 << 30;
	private static final int SHORTEST = 64;
	private static final int LONGEST = 16_384;
	/** A pass is not repeated once a length has taken this long, but for so many times. */
	private static final long ENOUGH_NANOSECONDS = 1_000_000_000;
	/** Of fewer passes even the fastest is often disturbed, and the longest lengths have the fewest. */
	private static final int LEAST_PASSES = 4;

	/**
	 * A feed-forward block has two inner tensors at once. From this size of each on, the C library gives their memory back
	 * to the system after each pass (glibc's mmap threshold is 32 MiB at most), and getting it again would hide how the
	 * block grows.
	 */
	private static final long KEPT_BYTES = 16 << 20;
	/** Freed once, a tensor of this size makes glibc keep the memory of smaller ones, up to twice as much. */
	private static final long LARGEST_KEPT_BYTES = 31 << 20;

	private final LayerBlocks blocks;
	private final int inner;
	private final RandomInput input;
	private final WorkClock clock;

	/** @param longest of the sequences that will be measured */
	public BlockMeasuring(Experiment experiment, int longest) {
		long seed = experiment.getTraining().getSeed();
		blocks = new LayerBlocks(experiment, longest, RandomStream.WEIGHTS.at(seed, 0));
		input = new RandomInput(experiment, RandomStream.DATA.at(seed, 1));
		inner = experiment.getModel().getFeedForwardSize();
		clock = WorkClock.of(experiment.getTraining().getThreads());
		try (var scope = new Scope()) {
			Tensor.empty(ElementType.FLOAT32, LARGEST_KEPT_BYTES / Float.BYTES);
		}
	}

	/**
	 * The lengths that show how the blocks of a model grow: powers of two from {@value #SHORTEST} on and what lies halfway
	 * between them, up to where the longest attention takes {@value #MOST_OPERATIONS} operations, or its weights a GiB, but
	 * not above {@value #LONGEST}.
	 *
	 * @param most no longer than this
	 */
	public static List<Integer> lengths(Experiment experiment, int most) {
		Model model = experiment.getModel();
		double bytes = bytesOfPair(model);
		List<Integer> lengths = new ArrayList<>();
		for (int power = SHORTEST; power <= LONGEST; power *= 2) {
			for (int length : new int[] { power, power + power / 2 }) {
				double pairs = (double) length * length;
				boolean fits = pairs * 4 * model.getHiddenSize() <= MOST_OPERATIONS && pairs * bytes <= MOST_BYTES;
				if (length <= Math.min(LONGEST, most) && (fits || lengths.size() < Scaling.END)) {
					lengths.add(length);
				}
			}
		}
		return lengths;
	}

	/** Bytes that a kernel holds for each query and key at once. */
	private static double bytesOfPair(Model model) {
		int heads = model.getHeads();
		return switch (model.getAttention()) {
		case AdditiveAttention additive -> 12.0 * model.getHiddenSize() + 16.0 * heads;
		// PyTorch's fused operation holds all weights once it has to drop some of them.
		case DotProductAttention product when product.getKernel() == AttentionKernel.PLAIN
				|| product.getKernel() == AttentionKernel.FUSED && product.getDropout() > 0 ->
			16.0 * heads;
		default -> 0;
		};
	}

	/**
	 * Times the blocks on a sequence.
	 *
	 * @param stop asked for before each pass
	 * @return seconds of the fastest pass, of the processor where one thread computes, by the names of {@link Scaling}; without the
	 *         feed-forward block where its tensors are too large for that, and empty if a stop was requested
	 */
	public Map<String, Double> measure(int length, int passes, StopRequest stop) {
		Map<String, Double> seconds = new LinkedHashMap<>();
		try (var scope = new Scope(); var unrecorded = Autograd.off()) {
			Tensor x = input.normal(1, length, blocks.width());
			Tensor keys = input.normal(1, length, blocks.keyWidth());
			Tensor values = input.normal(1, length, blocks.keyWidth());
			seconds.put(Scaling.SCORES, fastest(() -> blocks.scores(x, keys, values), passes, stop));
			seconds.put(Scaling.ATTENTION, fastest(() -> blocks.attention(x), passes, stop));
			if ((long) length * inner * Float.BYTES < KEPT_BYTES) {
				seconds.put(Scaling.FEED_FORWARD, fastest(() -> blocks.feedForward(x), passes, stop));
			}
		}
		return stop.isRequested() ? Map.of() : seconds;
	}

	private double fastest(Runnable pass, int passes, StopRequest stop) {
		if (!stop.isRequested()) {
			time(pass); // gets memory, and the kernel for this shape
		}
		long fastest = Long.MAX_VALUE;
		long end = System.nanoTime() + ENOUGH_NANOSECONDS;
		for (int i = 0; i < passes && (i < LEAST_PASSES || System.nanoTime() < end) && !stop.isRequested(); i++) {
			fastest = Math.min(fastest, time(pass));
		}
		return fastest / 1e9;
	}

	private long time(Runnable pass) {
		try (var scope = new Scope()) {
			long start = clock.now();
			pass.run();
			return clock.now() - start;
		}
	}
}
