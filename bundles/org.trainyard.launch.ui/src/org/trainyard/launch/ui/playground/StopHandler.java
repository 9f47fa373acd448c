package org.trainyard.launch.ui.playground;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Ends what the active playground generates. */
public final class StopHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof PlaygroundView view) {
			view.stop();
		}
		return null;
	}
}
