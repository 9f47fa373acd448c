package org.trainyard.launch.ui.playground;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Generates in the active playground. */
public final class GenerateHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		if (HandlerUtil.getActivePart(event) instanceof PlaygroundView view) {
			view.generate();
		}
		return null;
	}
}
