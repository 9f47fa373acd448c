package org.trainyard.runs.ui.comparison;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.trainyard.runs.Run;
import org.trainyard.runs.ui.RunSelection;

/** Adds the selected runs to the comparison in sight. */
public final class AddToComparisonHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		List<Run> runs = RunSelection.of(event);
		if (!runs.isEmpty()) {
			OpenComparisons.add(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), runs);
		}
		return null;
	}
}
