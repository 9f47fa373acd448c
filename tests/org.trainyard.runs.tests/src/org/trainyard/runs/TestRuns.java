package org.trainyard.runs;

import java.util.LinkedHashMap;
import java.util.Map;

/** Runs to test with. */
final class TestRuns {

	private TestRuns() {
	}

	static NewRun named(String name) {
		return withId(RunId.random(), name);
	}

	static NewRun withId(String id, String name) {
		Map<String, String> settings = new LinkedHashMap<>();
		settings.put("training.steps", "500");
		settings.put("model.hiddenSize", "64");
		settings.put("model", "encoder-decoder");
		return new NewRun(id, name, "<experiment/>", settings, Map.of("java.version", "21"), 500);
	}

	/** A value that only this step of this run has, so that a mix-up is found. */
	static double value(String run, long step) {
		return Math.sin(step) + run.hashCode();
	}
}
