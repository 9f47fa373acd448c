package org.trainyard.charts;

import java.io.IOException;
import java.util.List;

import org.trainyard.plots.PlottedSeries;

/** Where the exact points of a chart are. */
@FunctionalInterface
public interface CsvSource {

	/**
	 * All points; called on a background thread.
	 *
	 * @throws IOException with one line that says why they cannot be read
	 */
	List<PlottedSeries> read() throws IOException;
}
