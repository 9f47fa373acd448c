package org.trainyard.model.editor.parts;

import java.util.Map;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Status;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.statushandlers.StatusManager;

/** What the user guide says of a part. Another bundle opens it, by a command; without that there is no link to it. */
final class PartGuide {

	private static final String COMMAND = "org.trainyard.app.guide"; //$NON-NLS-1$
	private static final String TOPIC = "org.trainyard.app.guide.topic"; //$NON-NLS-1$
	/** What the address of a link begins with; the class of the part follows. */
	private static final String SCHEME = "guide:"; //$NON-NLS-1$

	private PartGuide() {
	}

	/** A link as {@link org.eclipse.swt.widgets.Link} shows it; empty where nothing opens the guide. */
	static String link(EObject part) {
		return command().isDefined()
				? "<a href=\"" + SCHEME + part.eClass().getName() + "\">" + Messages.PartGuide_link + "</a>" //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				: ""; //$NON-NLS-1$
	}

	/** Opens the guide, if the address is one that {@link #link} made. @return whether it is */
	static boolean open(String address) {
		if (!address.startsWith(SCHEME)) {
			return false;
		}
		try {
			service(IHandlerService.class).executeCommand(ParameterizedCommand.generateCommand(command(),
					Map.of(TOPIC, address.substring(SCHEME.length()))), null);
		} catch (CommandException e) {
			StatusManager.getManager().handle(Status.error(e.getLocalizedMessage(), e), StatusManager.SHOW);
		}
		return true;
	}

	private static Command command() {
		return service(ICommandService.class).getCommand(COMMAND);
	}

	private static <T> T service(Class<T> type) {
		IWorkbench workbench = PlatformUI.getWorkbench();
		return workbench.getService(type);
	}
}
