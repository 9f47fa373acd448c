package org.trainyard.model.validation;

import org.trainyard.model.experiment.Experiment;

/** Looks for what is wrong in one topic. Any value may be out of its range, and any part missing. */
interface Check {

	void check(Experiment experiment, Findings findings);
}
