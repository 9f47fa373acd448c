package org.trainyard.profiling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code nvidia-smi} says of a GPU at a moment; NaN where a GPU does not say it.
 *
 * @param index  of the GPU, from 0
 * @param use    share of the last second in which it computed, 0 to 1
 * @param memory bytes in use
 * @param power  watts
 */
public record GpuSample(int index, double use, double memory, double power) {

	/** Prints a line for each GPU at once and then each second; comes with NVIDIA's driver. */
	public static final List<String> COMMAND = List.of("nvidia-smi",
			"--query-gpu=index,utilization.gpu,memory.used,power.draw", "--format=csv,noheader,nounits", "--loop=1");

	private static final double MEBIBYTE = 1 << 20;

	/** A line of {@link #COMMAND}, such as {@code 0, 87, 40536, 312.45}; empty if it is anything else. */
	public static Optional<GpuSample> parse(String line) {
		String[] cells = line.strip().split("\\s*,\\s*");
		if (cells.length != 4 || !cells[0].matches("\\d{1,4}")) {
			return Optional.empty();
		}
		return Optional.of(new GpuSample(Integer.parseInt(cells[0]), number(cells[1]) / 100,
				number(cells[2]) * MEBIBYTE, number(cells[3])));
	}

	/** What is not supported comes as words in brackets. */
	private static double number(String cell) {
		return cell.matches("\\d{1,12}(\\.\\d{1,12})?") ? Double.parseDouble(cell) : Double.NaN;
	}

	/** The values that it has, under the names of their metrics. */
	public Map<String, Double> metrics() {
		Map<String, Double> metrics = new LinkedHashMap<>();
		metrics.put(ProfileName.GPU + index + "/use", use);
		metrics.put(ProfileName.GPU + index + "/memory", memory);
		metrics.put(ProfileName.GPU + index + "/power", power);
		metrics.values().removeIf(value -> value.isNaN());
		return metrics;
	}
}
