import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

import org.trainyard.engine.tensor.AttentionOperation;
import org.trainyard.engine.tensor.AttentionOperation.Kernel;
import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Torch;

/**
 * Times causal attention of 4 sequences, width 512 and 8 heads, with its gradients, and measures the peak of resident
 * memory beyond what every kernel must hold: result and gradients. {@code attention-time.sh} runs it, a process for each
 * kernel and length. Arguments: kernel, length, threads.
 */
final class AttentionTime {

	private static final int BATCH = 4;
	private static final int WIDTH = 512;
	private static final int HEADS = 8;
	private static final int ROUNDS = 15;

	private final AttentionOperation attention;
	private final List<Tensor> inputs = new ArrayList<>();

	private AttentionTime(Kernel kernel, int length) {
		attention = new AttentionOperation(kernel, HEADS, HEADS, Optional.empty(), true, 0);
		var random = new SplittableRandom(1);
		for (int i = 0; i < 3; i++) {
			float[] values = new float[BATCH * length * WIDTH];
			for (int j = 0; j < values.length; j++) {
				values[j] = (float) random.nextGaussian();
			}
			inputs.add(Tensor.of(values, BATCH, length, WIDTH).requireGradient());
		}
	}

	public static void main(String[] arguments) throws IOException {
		Kernel kernel = switch (arguments[0]) {
		case "plain" -> new Kernel.Plain();
		case "blockwise" -> new Kernel.Blockwise(64);
		default -> new Kernel.Fused();
		};
		int length = Integer.parseInt(arguments[1]);
		Torch.threads(Integer.parseInt(arguments[2]));
		try (var scope = new Scope(); var recorded = Autograd.on()) {
			new AttentionTime(kernel, 8).round();
			var benchmark = new AttentionTime(kernel, length);
			long before = kilobytes("VmRSS:");
			Files.writeString(Path.of("/proc/self/clear_refs"), "5");
			benchmark.round();
			// The result, its gradient, and those of queries, keys and values.
			long needed = 5L * BATCH * length * WIDTH * Float.BYTES / 1024;
			double extra = (kilobytes("VmHWM:") - before - needed) / 1024.0;
			long fastest = Long.MAX_VALUE;
			for (int i = 0; i < ROUNDS; i++) {
				fastest = Math.min(fastest, benchmark.round());
			}
			System.out.printf("| %s | %s | %s | %.1f | %.1f |%n", arguments[0], arguments[1], arguments[2],
					fastest / 1e6, extra);
		}
	}

	/** @return nanoseconds */
	private long round() {
		long start = System.nanoTime();
		try (var scope = new Scope()) {
			attention.apply(inputs.get(0), inputs.get(1), inputs.get(2)).sum().gradients(inputs);
		}
		return System.nanoTime() - start;
	}

	private static long kilobytes(String field) throws IOException {
		return Files.readAllLines(Path.of("/proc/self/status")).stream().filter(line -> line.startsWith(field))
				.mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", ""))).findFirst().orElseThrow();
	}
}
