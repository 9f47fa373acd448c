package org.trainyard.launch.ui.playground;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.trainyard.runs.Run;

/** Opens the selected run in the playground. */
public final class OpenPlaygroundHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		if (HandlerUtil.getCurrentStructuredSelection(event).getFirstElement() instanceof Run run) {
			try {
				var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
				((PlaygroundView) page.showView(PlaygroundView.ID)).open(run);
			} catch (PartInitException e) {
				StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
			}
		}
		return null;
	}
}
