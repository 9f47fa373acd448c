package org.trainyard.engine.training;

import org.trainyard.engine.model.PassObserver;
import org.trainyard.profiling.Phase;

/** Looks on while a step learns. */
interface StepObserver {

	/** Looks at nothing. */
	StepObserver NONE = new StepObserver() {
		@Override
		public void enter(Phase phase) {
			// nobody is told
		}

		@Override
		public PassObserver passes() {
			return PassObserver.NONE;
		}
	};

	/** What comes now belongs to this phase. */
	void enter(Phase phase);

	/** Who looks on while the model computes. */
	PassObserver passes();
}
