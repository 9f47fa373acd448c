package org.trainyard.engine.training;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

import org.trainyard.engine.model.Network;
import org.trainyard.engine.model.PassObserver;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.Profiling;
import org.trainyard.profiling.Phase;
import org.trainyard.profiling.StepClock;

/**
 * Measures what an experiment asks for while it trains. It never ends a training: a group of which something cannot be
 * measured is not measured any more, and a line says so. With every group off it reads a clock some ten times a step.
 */
final class Profiler implements StepObserver, AutoCloseable {

	private final StepClock clock = new StepClock(System::nanoTime);
	private final TrainingEvents events;
	private final List<Probe> probes;
	private long step;

	private Profiler(List<Probe> probes, TrainingEvents events) {
		this.probes = probes;
		this.events = events;
	}

	/** @param optimizer of the network's trained weights */
	static Profiler of(Experiment experiment, Network network, Optimizer optimizer, TrainingEvents events) {
		Profiling settings = experiment.getProfiling();
		List<Probe> probes = new ArrayList<>();
		if (settings.getTraceStep() > 0) {
			probes.add(new TraceProbe(settings.getTraceStep(), events));
		}
		if (settings.isGradientNorms()) {
			probes.add(new GradientNormProbe(settings.getInterval(), network.trained().keySet(), events));
		}
		if (settings.isWeightNorms()) {
			probes.add(new WeightNormProbe(settings.getInterval(), network.trained(), events));
		}
		if (settings.isHistograms()) {
			probes.add(new HistogramProbe(settings.getSampleInterval(), network.trained(), events));
		}
		if (settings.isMemory()) {
			probes.add(new MemoryProbe(settings.getInterval(), network, optimizer, events));
		}
		if (settings.isMachine()) {
			probes.add(new MachineProbe(events));
		}
		if (settings.isTime()) {
			probes.add(new TimeProbe(experiment, events));
		}
		return new Profiler(probes, events);
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

	/** Gradients of the trained weights, in their order, before clipping. */
	void learned(List<Tensor> gradients) {
		clock.during(Phase.PROFILING, () -> each(probe -> probe.learned(gradients)));
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
