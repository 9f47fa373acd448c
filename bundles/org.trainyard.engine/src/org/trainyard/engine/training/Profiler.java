package org.trainyard.engine.training;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.trainyard.engine.data.TaskData;
import org.trainyard.engine.model.Network;
import org.trainyard.engine.model.PassObserver;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.MixtureOfExperts;
import org.trainyard.model.experiment.Profiling;
import org.trainyard.model.experiment.RevDeq;
import org.trainyard.profiling.Phase;
import org.trainyard.profiling.StepClock;

/**
 * Measures what an experiment asks for while it trains. It never ends a training: a group of which something cannot be
 * measured is not measured any more, and a line says so. With every group off it reads a clock some ten times a step.
 */
final class Profiler implements StepObserver, AutoCloseable {

	private final StepClock clock = new StepClock(System::nanoTime);
	private final TrainingEvents events;
	private final List<Probe> probes = new ArrayList<>();
	private long step;

	private Profiler(TrainingEvents events) {
		this.events = events;
	}

	/** @param optimizer of the network's trained weights */
	static Profiler of(Experiment experiment, Network network, Optimizer optimizer, TaskData data,
			TrainingEvents events) {
		Profiling settings = experiment.getProfiling();
		int interval = settings.getInterval();
		boolean mixture = experiment.getModel().getFeedForward() instanceof MixtureOfExperts;
		Profiler profiler = new Profiler(events);
		profiler.add(settings.getTraceStep() > 0, () -> new TraceProbe(settings.getTraceStep(), events));
		profiler.add(settings.isGradientNorms(),
				() -> new GradientNormProbe(interval, network.trained().keySet(), events));
		profiler.add(settings.isWeightNorms(), () -> new WeightNormProbe(interval, network.trained(), events));
		profiler.add(settings.isHistograms(),
				() -> new HistogramProbe(settings.getSampleInterval(), network.trained(), events));
		profiler.add(settings.isAttention(), () -> new AttentionProbe(experiment, network, data, events));
		profiler.add(settings.isExperts() && mixture, () -> new ExpertProbe(interval, events));
		profiler.add(settings.isFixedPoint() && experiment.getModel() instanceof RevDeq,
				() -> new FixedPointProbe(interval, experiment.getTraining(), events));
		profiler.add(
				settings.isFixedPoint() && experiment.getModel() instanceof RevDeq model
						&& GradientError.applies(model),
				() -> new GradientErrorProbe(experiment, network, data, events));
		profiler.add(settings.isMemory(), () -> new MemoryProbe(settings, network, optimizer, events));
		profiler.add(settings.isMachine(), () -> new MachineProbe(events));
		profiler.add(settings.isTime(), () -> new TimeProbe(experiment, events));
		return profiler;
	}

	private void add(boolean wanted, Supplier<Probe> probe) {
		if (wanted) {
			probes.add(probe.get());
		}
	}

	/** The same events, whose time counts as {@link Phase#LOGGING}. */
	TrainingEvents timed() {
		return new TimedEvents(events, clock);
	}

	/** A step begins. */
	void begin(long number) {
		if (step == 0) {
			each(probe -> probe.start(number));
		}
		step = number;
		each(probe -> probe.begin(number));
		clock.enter(Phase.DATA);
	}

	@Override
	public void enter(Phase phase) {
		if (!probes.isEmpty()) {
			clock.enter(Phase.PROFILING);
			each(probe -> probe.enter(phase));
		}
		clock.enter(phase);
	}

	@Override
	public PassObserver passes() {
		boolean nobody = probes.stream().allMatch(probe -> probe.passes() == PassObserver.NONE);
		return nobody ? PassObserver.NONE : new Passes();
	}

	/** The step has gone through its batches; gradients are not clipped yet. */
	void learned(StepGradients learned) {
		clock.during(Phase.PROFILING, () -> each(probe -> probe.learned(learned)));
	}

	/** The weights have been changed. */
	void updated() {
		clock.during(Phase.PROFILING, () -> each(Probe::updated));
	}

	/**
	 * The step is over. What measuring takes from here on is counted with the next one.
	 *
	 * @param tokens that the model read
	 */
	void end(long tokens) {
		StepResult result = new StepResult(step, tokens, clock.take());
		clock.enter(Phase.PROFILING);
		each(probe -> probe.end(result));
		clock.stop();
	}

	/** The model was evaluated after the step. @param seconds that it took for an example */
	void evaluated(double seconds) {
		each(probe -> probe.evaluated(seconds));
	}

	/** Training is over. */
	@Override
	public void close() {
		clock.stop();
		each(probe -> probe.close(step));
	}

	private void each(Consumer<Probe> action) {
		for (Iterator<Probe> rest = probes.iterator(); rest.hasNext();) {
			Probe probe = rest.next();
			try {
				action.accept(probe);
			} catch (RuntimeException | LinkageError | OutOfMemoryError e) {
				rest.remove();
				String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
				events.message(Level.WARNING, Messages.get("profiling.failed", probe.setting(), step, reason));
			}
		}
	}

	/** Passes on to each probe that looks on in this step. */
	private final class Passes implements PassObserver {

		@Override
		public void part(String name, Tensor output) {
			tell(observer -> observer.part(name, output));
		}

		@Override
		public void attention(String part, Supplier<Tensor> weights) {
			tell(observer -> observer.attention(part, weights));
		}

		@Override
		public void experts(String part, ExpertUse choice) {
			tell(observer -> observer.experts(part, choice));
		}

		@Override
		public boolean watchesGradients() {
			return probes.stream().anyMatch(probe -> probe.passes().watchesGradients());
		}

		@Override
		public void beforeGradients(String layer) {
			tell(observer -> observer.beforeGradients(layer));
		}

		@Override
		public void afterGradients(String layer) {
			tell(observer -> observer.afterGradients(layer));
		}

		private void tell(Consumer<PassObserver> what) {
			clock.during(Phase.PROFILING, () -> each(probe -> what.accept(probe.passes())));
		}
	}
}
