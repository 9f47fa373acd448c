package org.trainyard.runs.ui;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.trainyard.plots.PlottedSeries;
import org.trainyard.runs.StoreException;

/** Reads all points of the curves that are shown, for an export. Called on background threads. */
final class ExactPoints {

	private final SharedRunStore shared;
	private final CurvesReader reader;
	private volatile List<String> runs = List.of();
	private volatile CurvesSettings settings = CurvesSettings.STANDARD;

	ExactPoints(SharedRunStore shared, RunColors colors) {
		this.shared = shared;
		reader = new CurvesReader(colors, true);
	}

	/** What is shown from now on. */
	void show(List<String> ids, CurvesSettings drawn) {
		runs = ids;
		settings = drawn;
	}

	/** One metric's curves, as the settings say, with all their points. */
	synchronized List<PlottedSeries> read(String metric) throws IOException {
		try {
			CurvesReader.Request request = new CurvesReader.Request(runs, settings.with(draft -> draft.filter = metric),
					CurvesReader.EVERYTHING);
			return reader.read(shared.open(), request, new NullProgressMonitor()).curves().getOrDefault(metric,
					List.of());
		} catch (StoreException e) {
			throw new IOException(e.getMessage(), e);
		} finally {
			reader.forget();
		}
	}
}
