package org.trainyard.engine.profile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.trainyard.engine.data.RandomStream;
import org.trainyard.engine.model.Batch;
import org.trainyard.engine.model.Forward;
import org.trainyard.engine.model.Network;
import org.trainyard.engine.tensor.Autograd;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.NativeHeap;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Torch;
import org.trainyard.engine.training.Optimizer;
import org.trainyard.engine.training.StopRequest;
import org.trainyard.model.Costs;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.Training;
import org.trainyard.profiling.ExperimentProfile.Measurement;
import org.trainyard.profiling.ExperimentProfile.Memory;
import org.trainyard.profiling.ExperimentProfile.Operations;
import org.trainyard.profiling.ExperimentProfile.Seconds;
import org.trainyard.profiling.ExperimentProfile.Times;

/**
 * Forward and backward passes of a model as training makes them, on random input. Weights are not changed. Lives in the
 * scope in which it was made, as do the weights and what the optimizer keeps.
 */
public final class PassMeasuring {

	/** The first pass loads kernels and gets memory; the second one shows whether that is done. */
	private static final int WARM_UP = 2;

	private final Experiment experiment;
	private final Network network;
	private final RandomInput input;
	private final long optimizerBytes;
	private final double peak;
	private final WorkClock clock;

	/** @param peak operations a second of the machine */
	public PassMeasuring(Experiment experiment, double peak) {
		this.experiment = EcoreUtil.copy(experiment);
		this.peak = peak;
		clock = WorkClock.of(experiment.getTraining().getThreads());
		Training training = this.experiment.getTraining();
		training.setAccumulation(1); // one batch is measured
		network = Network.of(this.experiment, ElementType.FLOAT32, RandomStream.WEIGHTS.at(training.getSeed(), 0));
		input = new RandomInput(this.experiment, RandomStream.DATA.at(training.getSeed(), 0));
		optimizerBytes = bytes(Optimizer.of(network.trained(), training).state().values());
	}

	/** One pass: its halves, and bytes where they can be asked. */
	private record Pass(Time forward, Time backward, long gradients, Optional<Long> activations) {

		Time total() {
			return new Time(forward.seconds + backward.seconds, forward.work + backward.work);
		}
	}

	/** Seconds by the clock, and seconds of work. */
	private record Time(double seconds, double work) {
	}

	/** Starts now. */
	private final class Stopwatch {

		private final long workStart = clock.now();
		private final long start = System.nanoTime();

		Time stop() {
			long end = System.nanoTime();
			return new Time((end - start) / 1e9, (clock.now() - workStart) / 1e9);
		}
	}

	/**
	 * Measures a batch of sequences of one length.
	 *
	 * @param passes how many are timed
	 * @param stop   asked for before each pass
	 * @return none if a stop was requested
	 */
	public Optional<Measurement> measure(int batch, int length, int passes, StopRequest stop) {
		PeakMemory.reset();
		try (var scope = new Scope()) {
			Batch read = input.batch(batch, length);
			List<Pass> all = new ArrayList<>();
			while (all.size() < WARM_UP + passes) {
				if (stop.isRequested()) {
					return Optional.empty();
				}
				all.add(pass(read, all.size()));
			}
			return Optional.of(measurement(batch, length, all));
		}
	}

	private Pass pass(Batch batch, int number) {
		try (var scope = new Scope(); var recorded = Autograd.on()) {
			Torch.seed(RandomStream.DROPOUT.seed(experiment.getTraining().getSeed(), number));
			OptionalLong before = NativeHeap.inUse();
			Stopwatch forwards = new Stopwatch();
			Forward forward = network.forward(batch, true);
			forward.loss().item();
			Time half = forwards.stop();
			Optional<Long> held = before.isEmpty() ? Optional.empty()
					: Optional.of(NativeHeap.inUse().getAsLong() - before.getAsLong());
			Stopwatch backwards = new Stopwatch();
			List<Tensor> gradients = forward.gradients();
			return new Pass(half, backwards.stop(), bytes(gradients), held);
		}
	}

	private Measurement measurement(int batch, int length, List<Pass> all) {
		Pass first = all.getFirst();
		Pass last = all.getLast();
		List<Pass> timed = all.subList(WARM_UP, all.size());
		Times times = new Times(first.total().seconds, seconds(timed.stream().map(Pass::forward).toList()),
				seconds(timed.stream().map(Pass::backward).toList()),
				seconds(timed.stream().map(Pass::total).toList()));
		Memory memory = new Memory(bytes(network.parameters().values()), last.gradients, optimizerBytes,
				activations(all), PeakMemory.resident().orElse(null));
		Costs costs = Costs.of(experiment, batch, length);
		org.trainyard.model.Memory reckoned = costs.memory();
		org.trainyard.model.Operations operations = costs.operations();
		double speed = operations.step() / times.total().mean();
		return new Measurement(batch, length, times, memory,
				new Memory(reckoned.weights(), reckoned.gradients(), reckoned.optimizer(), reckoned.activations(),
						null),
				new Operations(operations.projections(), operations.scores(), operations.feedForward(),
						operations.ends(),
						operations.forward(), operations.step()),
				speed, speed / peak);
	}

	/** The median of all passes, for Java's compiler gets and frees memory beside a few of them; null if unknown. */
	private static Long activations(List<Pass> all) {
		long[] sorted = all.stream().flatMap(pass -> pass.activations.stream()).mapToLong(Long::longValue).sorted()
				.toArray();
		int half = sorted.length / 2;
		return sorted.length == 0 ? null : (sorted[half] + sorted[(sorted.length - 1) / 2]) / 2;
	}

	private Seconds seconds(List<Time> times) {
		DoubleSummaryStatistics seconds = times.stream().mapToDouble(Time::seconds).summaryStatistics();
		double work = times.stream().mapToDouble(Time::work).min().orElseThrow();
		return new Seconds(seconds.getAverage(), seconds.getMin(), seconds.getMax(), clock.processor() ? work : null);
	}

	private static long bytes(Collection<Tensor> tensors) {
		return tensors.stream().mapToLong(tensor -> tensor.elements() * tensor.type().bytes()).sum();
	}
}
