package org.trainyard.runs.ui;

import java.util.List;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.trainyard.runs.Run;
import org.trainyard.runs.ui.comparison.OpenComparisons;

/** Brings the views of runs to the front. */
final class OpenViews {

	private OpenViews() {
	}

	/** The curves of what is selected, or the comparison when that is more than one run. */
	static void of(IWorkbenchPage page, List<Run> selected) {
		if (selected.size() > 1) {
			OpenComparisons.open(page, selected);
		} else {
			curves(page);
		}
	}

	static void curves(IWorkbenchPage page) {
		show(page, MetricHistoryView.ID);
	}

	private static void show(IWorkbenchPage page, String id) {
		try {
			page.showView(id);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
		}
	}
}
