package org.trainyard.app.guide;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;

/** Opens the guide at the topic that the command names, or at its start. */
public final class OpenGuideHandler extends AbstractHandler {

	private static final String TOPIC = "org.trainyard.app.guide.topic"; //$NON-NLS-1$

	@Override
	public Object execute(ExecutionEvent event) {
		Guide.open(Optional.ofNullable(event.getParameter(TOPIC)));
		return null;
	}
}
