package org.trainyard.engine.check;

import java.util.List;

import org.trainyard.model.experiment.BatchNorm;
import org.trainyard.profiling.ComponentChecks.Result;

/** BatchNorm takes the statistics of the batch only while it trains. */
final class BatchNormCheck implements ModelCheck {

	@Override
	public List<Result> of(Subject subject) {
		if (!(subject.experiment().getModel().getNorm() instanceof BatchNorm norm)) {
			return List.of();
		}
		NormWatch watch = new NormWatch(norm);
		subject.train(watch);
		return watch.results();
	}
}
