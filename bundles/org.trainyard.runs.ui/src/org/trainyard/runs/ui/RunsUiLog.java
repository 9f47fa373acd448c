package org.trainyard.runs.ui;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;

/** The error log of the workbench. */
final class RunsUiLog {

	private RunsUiLog() {
	}

	static void warning(String line) {
		ILog.of(RunsUiLog.class).log(Status.warning(line));
	}
}
