package org.trainyard.runs.ui.comparison;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.trainyard.runs.NewRun;
import org.trainyard.runs.RunState;
import org.trainyard.runs.RunStore;
import org.trainyard.runs.RunWriter;
import org.trainyard.runs.StoreException;
import org.trainyard.runs.StoreLocation;
import org.trainyard.runs.comparison.SavedComparison;

/** Runs that a test records in a store of its own, and what a comparison reads of them. */
final class StoredComparison implements AutoCloseable {

	final RunStore store;
	private final ComparisonReading.Reader reader = new ComparisonReading.Reader();
	private final List<String> ids = new ArrayList<>();

	StoredComparison(Path folder) throws StoreException {
		store = RunStore.open(StoreLocation.inWorkspace(folder));
	}

	/** Records a run with settings and values of a metric {@code eval/loss}. */
	StoredComparison run(String id, Map<String, String> settings, double... losses) throws StoreException {
		Map<String, String> environment = new LinkedHashMap<>();
		environment.put("java.version", "21");
		environment.put("git.commit", "commit-" + id);
		try (RunWriter writer = store
				.create(new NewRun(id, "name-" + id, "<experiment/>", settings, environment, losses.length))) {
			for (int step = 1; step <= losses.length; step++) {
				writer.point("eval/loss", step, losses[step - 1]);
			}
			writer.finish(RunState.FINISHED, "");
		}
		ids.add(id);
		return this;
	}

	/** What is read when these runs are compared with the first one as the baseline. */
	ComparisonReading read() throws StoreException {
		return read(SavedComparison.of(ids));
	}

	ComparisonReading read(SavedComparison saved) throws StoreException {
		return reader.read(store, saved, new NullProgressMonitor());
	}

	@Override
	public void close() {
		store.close();
	}
}
