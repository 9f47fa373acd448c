package org.trainyard.engine.check;

import java.util.List;

import org.trainyard.profiling.ComponentChecks.Result;

/** Something that is looked for in a model. */
sealed interface ModelCheck
		permits ForwardCheck, CausalityCheck, PaddingCheck, KernelCheck, BatchNormCheck, GradientCheck {

	/** None where the model has nothing of the kind. */
	List<Result> of(Subject subject);
}
