package org.trainyard.runs.ui;

import java.util.List;

import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;
import org.trainyard.runs.Run;

/** Brings the views of runs to the front. */
final class OpenViews {

	private OpenViews() {
	}

	/** The curves of what is selected, or the comparison when that is more than one run. */
	static void of(IWorkbenchPage page, List<Run> selected) {
		if (selected.size() > 1) {
			comparison(page, selected);
		} else {
			curves(page);
		}
	}

	static void curves(IWorkbenchPage page) {
		show(page, MetricHistoryView.ID);
	}

	static void comparison(IWorkbenchPage page, List<Run> runs) {
		if (show(page, ComparisonView.ID) instanceof ComparisonView view) {
			view.compare(runs);
		}
	}

	private static Object show(IWorkbenchPage page, String id) {
		try {
			return page.showView(id);
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
			return null;
		}
	}
}
