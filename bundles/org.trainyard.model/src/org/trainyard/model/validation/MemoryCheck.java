package org.trainyard.model.validation;

import static org.trainyard.model.validation.Messages.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.trainyard.model.Costs;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.ParameterCount;
import org.trainyard.model.Settings;
import org.trainyard.model.SizeAdvisor;
import org.trainyard.model.experiment.Device;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.model.experiment.Training;

/** Whether the machine that trains has the memory for weights, gradients, optimizer and activations. */
final class MemoryCheck implements Check {

	private static final String BATCH = "training.batchSize";

	private final Facts facts;

	MemoryCheck(Facts facts) {
		this.facts = facts;
	}

	@Override
	public void check(Experiment experiment, Findings findings) {
		if (facts.memory().isEmpty() || !(experiment.getTraining() instanceof Training training)
				|| training.getDevice() != Device.CPU || experiment.getModel() == null) {
			return;
		}
		long memory = facts.memory().getAsLong();
		long needed = Costs.of(experiment).memory().total();
		if (needed > memory) {
			findings.add(Severity.WARNING, BATCH, text("memory", gigabytes(needed), gigabytes(memory)),
					fixes(experiment, training, memory));
		}
	}

	/** Smaller batches of which several make one step, and checkpointing, each only where it is enough; else less width. */
	private static List<Fix> fixes(Experiment experiment, Training training, long memory) {
		List<Fix> fixes = new ArrayList<>();
		int batch = training.getBatchSize();
		long accumulation = training.getAccumulation();
		while (batch > 1 && needed(experiment, Fix.set(BATCH, batch)) > memory) {
			batch = batch / 2;
			accumulation = accumulation * 2;
		}
		Fix smaller = Fix.set(BATCH, batch, "training.accumulation", accumulation);
		Fix checkpointing = Fix.set("training.activationCheckpointing", true);
		for (Fix fix : List.of(smaller, checkpointing)) {
			if (needed(experiment, fix) <= memory) {
				fixes.add(fix);
			}
		}
		if (fixes.isEmpty()) {
			narrower(experiment, memory).ifPresent(fixes::add);
		}
		return fixes;
	}

	/** The widest model that fits, where the weights alone are too many. */
	private static Optional<Fix> narrower(Experiment experiment, long memory) {
		double excess = (double) Costs.of(experiment).memory().total() / memory;
		long parameters = (long) Math.max(1, ParameterCount.total(experiment) / excess);
		return SizeAdvisor.widths(experiment, parameters).reversed().stream()
				.map(width -> Fix.set("model.hiddenSize", width.hiddenSize(), "model.feedForwardSize",
						width.feedForwardSize()))
				.filter(fix -> needed(experiment, fix) <= memory).findFirst();
	}

	private static long needed(Experiment experiment, Fix fix) {
		return Costs.of(with(experiment, fix)).memory().total();
	}

	private static Experiment with(Experiment experiment, Fix fix) {
		Experiment changed = EcoreUtil.copy(experiment);
		try {
			Settings.setAll(changed, fix.changes());
		} catch (ExperimentException e) {
			return experiment; // out of range: then it does not help
		}
		return changed;
	}

	private static String gigabytes(long bytes) {
		return Figures.rounded(bytes / (double) (1 << 30)) + " GiB";
	}
}
