package org.trainyard.runs.ui.inside;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.trainyard.plots.Distribution;
import org.trainyard.profiling.Moments;
import org.trainyard.profiling.Noise;
import org.trainyard.profiling.Normalization;

/**
 * Noise before and after each normalization.
 *
 * @param stages the noise itself first
 */
record NormalizedNoise(List<Stage> stages) {

	private static final int BINS = 100;

	/**
	 * Values before or after a normalization.
	 *
	 * @param label   what the field calls it
	 * @param spread  of all values
	 * @param all     mean and deviation of all values, one group
	 * @param samples of each sample: one position of one sequence
	 * @param features of each feature
	 */
	record Stage(String label, Distribution spread, Moments all, Moments samples, Moments features) {

		private static Stage of(String label, double[] values, int features) {
			return new Stage(label, distribution(values), Moments.ofAll(values), Moments.ofSamples(values, features),
					Moments.ofFeatures(values, features));
		}
	}

	/**
	 * Draws the noise and normalizes it; with half a million values for some tenths of a second.
	 *
	 * @throws OperationCanceledException if nobody waits for it any more
	 */
	static NormalizedNoise of(Noise noise, IProgressMonitor monitor) {
		double[] before = noise.values();
		List<Stage> stages = new ArrayList<>();
		stages.add(Stage.of(Messages.NormalizationPage_before, before, noise.features()));
		for (Normalization each : Normalization.values()) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			stages.add(Stage.of(each.label(), each.apply(before, noise.features()), noise.features()));
		}
		return new NormalizedNoise(stages);
	}

	/** Values that are all alike have one bin around them. */
	private static Distribution distribution(double[] values) {
		double least = Arrays.stream(values).min().orElseThrow();
		double most = Arrays.stream(values).max().orElseThrow();
		if (most - least < 1e-6) {
			return new Distribution(new double[] { least - 0.5, most + 0.5 }, new double[] { values.length });
		}
		double[] edges = new double[BINS + 1];
		Arrays.setAll(edges, edge -> least + (most - least) * edge / BINS);
		double[] counts = new double[BINS];
		for (double value : values) {
			counts[Math.min((int) ((value - least) / (most - least) * BINS), BINS - 1)]++;
		}
		return new Distribution(edges, counts);
	}
}
