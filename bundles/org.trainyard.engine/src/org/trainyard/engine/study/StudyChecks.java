package org.trainyard.engine.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.trainyard.engine.CheckRequest;
import org.trainyard.engine.CheckedExperiment;
import org.trainyard.model.ExperimentException;
import org.trainyard.model.study.Expectation.Checks;
import org.trainyard.model.study.Study;
import org.trainyard.profiling.ComponentChecks;

/**
 * The checks of those runs whose checks a study expects to pass: of their models as they begin, with the usual batch.
 *
 * @param found  by the name of the run
 * @param broken why there are none, by the name of the run
 */
record StudyChecks(Map<String, ComponentChecks> found, Map<String, String> broken) {

	static StudyChecks of(Study study, List<StudiedRun> runs) {
		StudyChecks checks = new StudyChecks(new LinkedHashMap<>(), new LinkedHashMap<>());
		List<String> asked = study.expectations().stream().filter(Checks.class::isInstance)
				.map(expectation -> ((Checks) expectation).run()).toList();
		runs.stream().filter(run -> asked.contains(run.variant().name())).forEach(checks::check);
		return checks;
	}

	private void check(StudiedRun run) {
		String name = run.variant().name();
		try {
			found.put(name, CheckedExperiment.check(run.experiment(), name,
					CheckRequest.of(run.experiment(), null, null)));
		} catch (ExperimentException e) {
			broken.put(name, e.getMessage());
		}
	}

	/** What came of the expectation that the checks of a run pass. */
	Verdict verdict(Checks expected) {
		String run = expected.run();
		if (!(found.get(run) instanceof ComponentChecks checks)) {
			return Verdict.unknown(expected, Messages.get("seen.unchecked", run, broken.get(run)));
		}
		if (checks.failures().isEmpty()) {
			return Verdict.of(expected, true, Messages.get("seen.checks", run, checks.passed(), checks.decided()));
		}
		ComponentChecks.Result first = checks.failures().getFirst();
		return Verdict.of(expected, false, Messages.get("seen.checks_failed", run, checks.passed(), checks.decided(),
				first.check().title(), first.part(), first.measured(), first.expected()));
	}
}
