package org.trainyard.model.editor.wizard;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;

/** Runs a study that is there. Another bundle does so, by a command; without that no study can be run. */
final class StudyRun {

	private static final String COMMAND = "org.trainyard.launch.ui.runStudy"; //$NON-NLS-1$

	private StudyRun() {
	}

	static boolean isPossible() {
		return command().isDefined();
	}

	/** Starts it, as the command in the context menu of its folder does. */
	static void start(IFolder study, IWorkbenchWindow window) {
		IHandlerService handlers = window.getService(IHandlerService.class);
		IEvaluationContext context = handlers.createContextSnapshot(false);
		context.addVariable(ISources.ACTIVE_CURRENT_SELECTION_NAME, new StructuredSelection(study));
		context.addVariable(ISources.ACTIVE_WORKBENCH_WINDOW_NAME, window);
		try {
			handlers.executeCommandInContext(new ParameterizedCommand(command(), null), null, context);
		} catch (CommandException e) {
			StatusManager.getManager().handle(Status.error(e.getLocalizedMessage(), e), StatusManager.SHOW);
		}
	}

	private static Command command() {
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		return commands.getCommand(COMMAND);
	}
}
