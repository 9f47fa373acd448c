package org.trainyard.engine.check;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;

import org.trainyard.engine.data.RandomStream;
import org.trainyard.engine.model.Network;
import org.trainyard.engine.tensor.ElementType;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.model.Parts;
import org.trainyard.model.experiment.Experiment;
import org.trainyard.profiling.ComponentChecks.Result;

/** Checks the parts of a model on one batch of random input. */
public final class ModelChecks {

	/** The name of what a model gives. */
	static final String OUTPUT = "output";

	/** Those that change running statistics come last. */
	private static final List<ModelCheck> ALL = List.of(new ForwardCheck(), new CausalityCheck(), new PaddingCheck(),
			new KernelCheck(), new BatchNormCheck(), new GradientCheck());

	private ModelChecks() {
	}

	/**
	 * Checks the model that an experiment builds, with weights as they are drawn for its seed: norms scale by 1 and shift
	 * by 0.
	 *
	 * @param rows   sequences in the batch
	 * @param length positions of each
	 * @return by check, and by part in the order in which they compute
	 */
	public static List<Result> of(Experiment experiment, int rows, int length) {
		Experiment complete = Parts.complete(EcoreUtil.copy(experiment));
		try (var scope = new Scope()) {
			return of(complete, Network.of(complete, ElementType.FLOAT32,
					RandomStream.WEIGHTS.at(complete.getTraining().getSeed(), 0)), rows, length);
		}
	}

	/**
	 * Checks a model that is there.
	 *
	 * @param experiment what the model should be; complete
	 */
	static List<Result> of(Experiment experiment, Network network, int rows, int length) {
		try (var scope = new Scope()) {
			Subject subject = Subject.of(experiment, network, rows, length);
			return ALL.stream().flatMap(check -> check.of(subject).stream())
					.sorted(Comparator.comparing(Result::check)).toList();
		}
	}
}
