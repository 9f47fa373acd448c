package org.trainyard.runs.comparison;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.trainyard.runs.NewRun;
import org.trainyard.runs.Run;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.RunWriter;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.StoreLocation;

/** A store with runs whose every number is known. */
final class Recording implements AutoCloseable {

	private final RunStore store;

	Recording(Path folder) throws StoreException {
		store = RunStore.open(new StoreLocation(folder));
	}

	RunStore store() {
		return store;
	}

	/** Records a run whose points are at the steps 1, 2, 3, and so on. */
	void run(String id, Map<String, String> settings, Map<String, double[]> metrics) throws StoreException {
		run(id, "<experiment/>", settings, Map.of("host", "here"), metrics);
	}

	void run(String id, String xmi, Map<String, String> settings, Map<String, String> environment,
			Map<String, double[]> metrics) throws StoreException {
		try (RunWriter writer = store.create(new NewRun(id, "run " + id, xmi, settings, environment, 3))) {
			for (Map.Entry<String, double[]> metric : metrics.entrySet()) {
				for (int i = 0; i < metric.getValue().length; i++) {
					writer.point(metric.getKey(), i + 1, metric.getValue()[i]);
				}
			}
			writer.finish(RunState.FINISHED, "");
		}
	}

	Comparison compare(int baseline, String... ids) throws StoreException {
		List<Run> runs = new ArrayList<>();
		for (String id : ids) {
			runs.add(store.find(id));
		}
		return Comparison.read(store, runs, baseline);
	}

	static Map<String, String> settings(String... pathsAndValues) {
		Map<String, String> settings = new LinkedHashMap<>();
		for (int i = 0; i < pathsAndValues.length; i += 2) {
			settings.put(pathsAndValues[i], pathsAndValues[i + 1]);
		}
		return settings;
	}

	@Override
	public void close() {
		store.close();
	}
}
