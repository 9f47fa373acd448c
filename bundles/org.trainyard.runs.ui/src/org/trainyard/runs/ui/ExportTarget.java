package org.trainyard.runs.ui;

import java.nio.file.Path;
import java.util.Optional;

import org.trainyard.runs.RunStore;
import org.trainyard.runs.interchange.ExportFormat;
import org.trainyard.runs.interchange.ExportListener;
import org.trainyard.runs.interchange.InterchangeException;
import org.trainyard.runs.interchange.MlflowUpload;
import org.trainyard.runs.interchange.RunExport;

/**
 * Where runs are exported to.
 *
 * @param format of files; none for an MLflow server
 * @param place  a folder, or the address of the server
 */
record ExportTarget(Optional<ExportFormat> format, String place) {

	RunExport open(RunStore store, ExportListener listener) throws InterchangeException {
		return format.isPresent() ? format.get().into(Path.of(place), store, listener)
				: new MlflowUpload(place, store, listener);
	}
}
