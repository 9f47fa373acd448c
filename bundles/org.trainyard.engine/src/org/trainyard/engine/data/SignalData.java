package org.trainyard.engine.data;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.trainyard.model.experiment.Signal;
import org.trainyard.model.experiment.SignalTask;

/**
 * Generated signals, drawn afresh each time.
 *
 * @param signal   what is generated and what is to be predicted
 * @param length   T
 * @param features F
 */
record SignalData(Signal signal, int length, int features) implements TaskData {

	private static final double SLOW = 4 * Math.PI;
	private static final double FAST = 20 * Math.PI;
	private static final double NOISE = 0.1;

	static SignalData of(SignalTask task) {
		return new SignalData(task.getSignal(), task.getLength(), task.getFeatures());
	}

	@Override
	public Examples.Signals draw(int count, long step, RandomGenerator random) {
		return draw(count, random);
	}

	private Examples.Signals draw(int count, RandomGenerator random) {
		double[][][] inputs = new double[count][][];
		double[][][] targets = new double[count][][];
		SignalKind[] kinds = new SignalKind[count];
		for (int i = 0; i < count; i++) {
			kinds[i] = kind(random);
			inputs[i] = input(kinds[i], random);
			targets[i] = target(inputs[i]);
		}
		return new Examples.Signals(inputs, targets, kinds);
	}

	@Override
	public Stream<Examples> evaluation(int count, int batch, RandomGenerator random) {
		return PairData.counts(count, batch).mapToObj(size -> draw(size, random));
	}

	@Override
	public Optional<TokenText> text() {
		return Optional.empty();
	}

	private SignalKind kind(RandomGenerator random) {
		return switch (signal) {
		case MIXED_DEPENDENCIES -> SignalKind.DEPENDENT_NOISE;
		case SINE_AND_NOISE -> switch (random.nextInt(3)) {
		case 0 -> SignalKind.SLOW_SINE;
		case 1 -> SignalKind.FAST_SINE;
		default -> SignalKind.NOISE;
		};
		case SINE_CURVE, SINE_COSINE, NOISE -> SignalKind.NOISE;
		};
	}

	private double[][] input(SignalKind kind, RandomGenerator random) {
		return switch (kind) {
		case SLOW_SINE -> sine(SLOW, random);
		case FAST_SINE -> sine(FAST, random);
		case NOISE -> noise(random);
		case DEPENDENT_NOISE -> mixedDependencies(random);
		};
	}

	private double[][] target(double[][] input) {
		return switch (signal) {
		case MIXED_DEPENDENCIES, SINE_AND_NOISE, NOISE -> input;
		case SINE_CURVE -> mapped(input, x -> Math.sin(x) + 0.5 * Math.cos(2 * x));
		case SINE_COSINE -> mapped(input, x -> Math.sin(x) + Math.cos(2 * x));
		};
	}

	/** Standard normal, [T][F]. */
	private double[][] noise(RandomGenerator random) {
		double[][] noise = new double[length][features];
		for (double[] row : noise) {
			for (int f = 0; f < features; f++) {
				row[f] = random.nextGaussian();
			}
		}
		return noise;
	}

	/** A sine over that angle in all features, with some noise. */
	private double[][] sine(double angle, RandomGenerator random) {
		double[][] signal = noise(random);
		for (int t = 0; t < length; t++) {
			double sine = Math.sin(angle * t / Math.max(1, length - 1));
			for (int f = 0; f < features; f++) {
				signal[t][f] = sine + NOISE * signal[t][f];
			}
		}
		return signal;
	}

	/** The mean of a signal with local, one with long-range and one with periodic dependencies. */
	private double[][] mixedDependencies(RandomGenerator random) {
		double[][] local = noise(random);
		double[][] distant = noise(random);
		double[][] periodic = noise(random);
		addEarlier(local, 1, 1, 0.5);
		addEarlier(distant, length - length / 2, length - length / 2, 1);
		addEarlier(periodic, 5, 5, 0.3);
		double[][] mean = new double[length][features];
		for (int t = 0; t < length; t++) {
			for (int f = 0; f < features; f++) {
				mean[t][f] = (local[t][f] + distant[t][f] + periodic[t][f]) / 3;
			}
		}
		return mean;
	}

	/** {@code x[t] += weight · x[t − lag]} from {@code start} on, one after the other. */
	private void addEarlier(double[][] x, int start, int lag, double weight) {
		for (int t = start; t < length; t++) {
			for (int f = 0; f < features; f++) {
				x[t][f] += weight * x[t - lag][f];
			}
		}
	}

	private static double[][] mapped(double[][] x, DoubleUnaryOperator function) {
		double[][] y = new double[x.length][];
		for (int t = 0; t < x.length; t++) {
			y[t] = Arrays.stream(x[t]).map(function).toArray();
		}
		return y;
	}
}
