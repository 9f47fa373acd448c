package org.trainyard.engine.training;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.trainyard.engine.model.PassObserver;
import org.trainyard.engine.tensor.Distribution;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.profiling.Group;
import org.trainyard.profiling.ProfileName;
import org.trainyard.runs.Recorded;

/**
 * Records how weights, gradients and the outputs of the model's parts are spread, every so many steps. Of parts that are
 * computed several times in a step, such as the cell of a RevDEQ, the first time counts. What holds a number that is not
 * finite is left out.
 */
final class HistogramProbe implements Probe, PassObserver {

	private static final int BINS = 64;

	private final int interval;
	private final Map<String, Tensor> weights;
	private final List<String> names;
	private final TrainingEvents events;
	private final Set<String> seen = new HashSet<>();
	private long step;

	/** @param trained weights by name, in the order of their gradients */
	HistogramProbe(int interval, Map<String, Tensor> trained, TrainingEvents events) {
		this.interval = interval;
		weights = trained;
		names = List.copyOf(trained.keySet());
		this.events = events;
	}

	@Override
	public String setting() {
		return Group.HISTOGRAMS.setting();
	}

	@Override
	public void begin(long number) {
		step = number;
		seen.clear();
	}

	private boolean isDue() {
		return step % interval == 0;
	}

	@Override
	public PassObserver passes() {
		return isDue() ? this : PassObserver.NONE;
	}

	@Override
	public void part(String name, Tensor output) {
		if (seen.add(name)) {
			record(ProfileName.ACTIVATION_HISTOGRAM + name, output);
		}
	}

	@Override
	public void learned(StepGradients learned) {
		List<Tensor> gradients = learned.gradients();
		for (int i = 0; isDue() && i < gradients.size(); i++) {
			record(ProfileName.GRADIENT_HISTOGRAM + names.get(i), gradients.get(i));
		}
	}

	@Override
	public void updated() {
		if (isDue()) {
			weights.forEach((name, weight) -> record(ProfileName.WEIGHT_HISTOGRAM + name, weight));
		}
	}

	private void record(String name, Tensor tensor) {
		Distribution.of(tensor, BINS).ifPresent(found -> events.record(name, step,
				new Recorded.Histogram(found.edges(), found.counts())));
	}
}
