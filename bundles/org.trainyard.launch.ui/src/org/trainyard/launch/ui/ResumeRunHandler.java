package org.trainyard.launch.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.ui.DebugUITools;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.trainyard.launch.TrainingConfiguration;
import org.trainyard.runs.Run;

/** Resume: continues the selected run from its last checkpoint, in a process as any training has. */
public final class ResumeRunHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		IStructuredSelection selection = HandlerUtil.getCurrentStructuredSelection(event);
		if (selection.getFirstElement() instanceof Run run) {
			try {
				ILaunchConfigurationWorkingCopy configuration = TrainingConfiguration.resume(run);
				// There is nothing to repeat, and so nothing for the history of launches.
				configuration.setAttribute(IDebugUIConstants.ATTR_PRIVATE, true);
				DebugUITools.launch(configuration, ILaunchManager.RUN_MODE);
			} catch (CoreException e) {
				StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
			}
		}
		return null;
	}
}
