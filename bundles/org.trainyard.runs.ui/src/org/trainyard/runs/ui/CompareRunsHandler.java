package org.trainyard.runs.ui;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.trainyard.runs.Run;
import org.trainyard.runs.ui.comparison.OpenComparisons;

/** Shows the selected runs side by side. */
public final class CompareRunsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		List<Run> runs = RunSelection.of(event);
		if (runs.size() > 1) {
			OpenComparisons.open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), runs);
		}
		return null;
	}
}
